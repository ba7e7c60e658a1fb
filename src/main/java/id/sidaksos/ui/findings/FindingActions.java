package id.sidaksos.ui.findings;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.finding.FindingRow;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What a person does with the rows that are marked: each step asks for its reason. */
final class FindingActions {
    private final Surroundings house;
    private final Texts texts;
    private final FindingsViewModel model;

    FindingActions(Surroundings house, FindingsViewModel model) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
    }

    void accept() {
        int many = model.proposals();
        Sentence question = many == 1
                ? Sentence.of("ui.findings.usulan.satu", firstProposal())
                : Sentence.of("ui.findings.usulan.banyak", texts.number(many), kind());
        house.dialogs()
                .reason(
                        "ui.findings.usulan.terima",
                        question,
                        "ui.findings.usulan.terima",
                        why -> model.accept(why, () -> {}));
    }

    private String firstProposal() {
        return model.chosen().stream()
                .filter(row -> !row.finding().proposal().isEmpty())
                .map(row -> Shown.value(house, row.field(), row.finding().proposal()))
                .findFirst()
                .orElse("");
    }

    private String kind() {
        return texts.of("jenis." + model.chosen().get(0).finding().kind().name());
    }

    void correct() {
        new CorrectionForm(house, model.chosen().get(0)).ask((value, why) -> model.correct(value, why, () -> {}));
    }

    void defer() {
        house.dialogs()
                .reason(
                        "ui.findings.tunda",
                        Sentence.of(
                                "ui.findings.tunda.tanya",
                                texts.number(model.chosen().size()),
                                kind()),
                        "ui.findings.tunda",
                        why -> model.defer(true, why, () -> {}));
    }

    void reopen() {
        house.dialogs()
                .reason(
                        "ui.findings.buka_lagi",
                        Sentence.of(
                                "ui.findings.buka_lagi.tanya",
                                texts.number(model.chosen().size()),
                                kind()),
                        "ui.findings.buka_lagi",
                        why -> model.defer(false, why, () -> {}));
    }

    void exportVillages() {
        List<FindingRow> rows = model.shown();
        if (!rows.isEmpty()) {
            write(
                    FilePicker.Kind.WORKBOOK,
                    "ui.findings.ekspor_desa",
                    "ui.findings.ekspor_desa.nama",
                    target -> model.findings().writeByVillage(rows, target));
        }
    }

    void exportShown() {
        List<FindingRow> rows = model.shown();
        write(FilePicker.Kind.TABLE, "ui.findings.ekspor", "ui.findings.ekspor.nama", target -> model.findings()
                .write(rows, target));
    }

    private void write(FilePicker.Kind kind, String titleKey, String nameKey, Consumer<Path> writing) {
        house.dialogs()
                .files()
                .save(titleKey, texts.of(nameKey) + ".xlsx", kind)
                .ifPresent(target -> house.tasks()
                        .job(titleKey, progress -> {
                            writing.accept(target);
                            return target.getFileName().toString();
                        })
                        .onSuccess(name -> house.dialogs().notice(Sentence.of("ui.findings.tertulis", name)))
                        .start());
    }
}
