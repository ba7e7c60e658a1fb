package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Gap;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A family with its persons, or a proposal, to be worked through from top to bottom by keys alone. */
public final class FamilyCard extends VBox {
    private static final Set<String> OUTCOME = Set.of(Form.RESULT, Form.REASON, Form.REMARK);

    private final CardAnswers answers;
    private final Texts texts;
    private final Preferences preferences;
    private final WorkRow row;
    private final List<ItemField> fields = new ArrayList<>();
    private final List<MemberPane> members = new ArrayList<>();
    private final VBox memberBox = Controls.card("");
    private final Label facts = Controls.text("", "keterangan");
    private final Optional<PhotoPane> photos;
    private ResultPane result;
    private ItemField remark;

    public FamilyCard(RowRef ref, CardAnswers answers, Texts texts, Preferences preferences) {
        super(12);
        this.answers = answers;
        this.texts = texts;
        this.preferences = preferences;
        this.row = answers.work().row(ref).orElseThrow();
        this.photos = answers.photos().map(own -> new PhotoPane(ref, answers.work(), own, texts));
        setId("kartu");
        getStyleClass().add("kartu-desa");
        getChildren().addAll(head(), facts);
        String findings = row.base(Form.FINDINGS);
        if (!findings.isEmpty()) {
            getChildren().add(Controls.text(findings, "butir-temuan"));
        }
        if (ref.kind() == RecordKind.KELUARGA) {
            VBox outcome = outcome();
            VBox questions = items(questions(), "ui.village.jawaban");
            VBox visit = items(visit(), "ui.village.perbaikan");
            getChildren()
                    .addAll(
                            answers.paper()
                                    ? List.of(outcome, memberBox, visit, questions)
                                    : List.of(outcome, questions, memberBox, visit));
        } else {
            getChildren().add(items(open().toList(), "ui.village.usulan"));
        }
        photos.ifPresent(getChildren()::add);
        refresh();
    }

    private Label head() {
        Label name = new Label(answers.work().row(row.ref()).map(this::title).orElse(""));
        name.getStyleClass().add("judul-halaman");
        name.setWrapText(true);
        name.setId("kartu-nama");
        return name;
    }

    private String title(WorkRow of) {
        String name = of.value(Field.NAMA.key());
        return of.ref().kind() == RecordKind.KELUARGA
                ? of.ref().number() + ".  " + name
                : texts.of("ui.village.usulan_ke", of.ref().number()) + (name.isEmpty() ? "" : "  " + name);
    }

    private VBox outcome() {
        result = new ResultPane(row, answers, texts);
        VBox box = Controls.card(texts.of("ui.village.hasil"), result);
        if (answers.paper()) {
            FlowPane repairs = new FlowPane(12, 8);
            open().filter(FamilyCard::isRepair)
                    .forEach(item -> repairs.getChildren().add(field(item)));
            box.getChildren().add(repairs);
        }
        answers.work().form().item(row.ref().kind(), Form.REMARK).ifPresent(item -> {
            remark = field(item);
            remark.getStyleClass().add("butir-lebar");
            box.getChildren().add(remark);
        });
        return box;
    }

    private Stream<Item> open() {
        return answers.work().form().of(row.ref().kind()).stream().filter(Item::open);
    }

    private List<Item> questions() {
        return open().filter(item -> !item.choices().isEmpty() && !OUTCOME.contains(item.key()))
                .toList();
    }

    private List<Item> visit() {
        return open().filter(item -> item.choices().isEmpty() && !OUTCOME.contains(item.key()))
                .filter(item -> !answers.paper() || !isRepair(item))
                .toList();
    }

    /** On paper these have their columns beside the outcome. */
    private static boolean isRepair(Item item) {
        return item.key().startsWith(Form.REPAIR);
    }

    private VBox items(List<Item> items, String titleKey) {
        FlowPane pane = new FlowPane(12, 8);
        items.forEach(item -> pane.getChildren().add(field(item)));
        return Controls.card(texts.of(titleKey), pane);
    }

    private ItemField field(Item item) {
        ItemField field = ItemField.of(item, row, answers, texts);
        fields.add(field);
        return field;
    }

    /** Shows what is in force now, and what is still to be answered. */
    public void refresh() {
        facts.setText(facts());
        fields.forEach(ItemField::refresh);
        if (result != null) {
            result.refresh();
        }
        members();
        photos.ifPresent(PhotoPane::refresh);
        List<Gap> gaps = answers.work().gaps(row.family());
        all().forEach(field ->
                field.mark(gaps.contains(new Gap(field.row().ref(), field.item().key()))));
    }

    private String facts() {
        StringJoiner words = new StringJoiner("   ");
        String nik = row.value(Field.NIK.key());
        words.add("NIK " + (preferences.masked().get() ? texts.maskedNik(nik) : texts.nik(nik)));
        words.add(row.value(Field.ALAMAT.key()));
        words.add("RT " + row.value(Field.RT.key()) + " / RW " + row.value(Field.RW.key()));
        if (!row.value(Field.DESIL.key()).isEmpty()) {
            words.add(texts.of("kolom.desil") + " " + row.value(Field.DESIL.key()));
        }
        return row.ref().kind() == RecordKind.KELUARGA ? words.toString() : "";
    }

    /** Builds the persons anew only when one was added or taken back: a field in which somebody types must stay. */
    private void members() {
        List<WorkRow> now = answers.work().members(row.family());
        if (members.size() != now.size()
                || !members.stream()
                        .map(pane -> pane.fields().get(0).row())
                        .toList()
                        .equals(now)) {
            members.clear();
            now.forEach(member -> members.add(new MemberPane(member, answers, texts, preferences)));
            memberBox.getChildren().setAll(Controls.text(texts.of("ui.village.anggota", now.size()), "judul-kartu"));
            memberBox.getChildren().addAll(members);
        }
        members.forEach(MemberPane::refresh);
    }

    private List<ItemField> all() {
        List<ItemField> all = new ArrayList<>(fields);
        members.forEach(member -> all.addAll(member.fields()));
        return all;
    }

    /** L, T and D; a family only. */
    public void result(Hasil wanted) {
        if (result == null) {
            return;
        }
        result.result(wanted);
        if (wanted == Hasil.LAYAK) {
            focusGap();
        } else if (wanted == Hasil.DITUNDA && remark != null) {
            remark.control().requestFocus();
        }
    }

    /** @return whether a reason of this number was asked for */
    public boolean reason(int number) {
        return result != null && result.reason(number);
    }

    /**
     * Goes to the first thing that is still to be answered.
     *
     * @return whether there is any
     */
    public boolean focusGap() {
        List<Gap> gaps = answers.work().gaps(row.family());
        for (Gap gap : gaps) {
            if (gap.row().equals(row.ref())
                    && OUTCOME.contains(gap.item())
                    && !gap.item().equals(Form.REMARK)) {
                result.focus();
                return true;
            }
            if (focus(gap.row(), gap.item())) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the field of an item, opening what is folded. */
    public boolean focus(RowRef ref, String item) {
        for (ItemField field : all()) {
            if (field.row().ref().equals(ref) && field.item().key().equals(item)) {
                members.forEach(member -> member.reveal(field));
                field.control().requestFocus();
                return true;
            }
        }
        return false;
    }

    /** Where the keys of a new card begin. */
    public void focusFirst() {
        if (result != null) {
            result.focus();
        } else {
            fields.get(0).control().requestFocus();
        }
    }

    /** The node that is asked for its place when the card scrolls to what has the focus. */
    static boolean isInside(Node card, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == card) {
                return true;
            }
        }
        return false;
    }
}
