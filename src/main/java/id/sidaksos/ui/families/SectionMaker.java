package id.sidaksos.ui.families;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.browse.RowCard.Cell;
import id.sidaksos.service.browse.RowCard.Correction;
import id.sidaksos.service.verval.FamilyVerification;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Makes the parts of a card, each when it is looked at. */
final class SectionMaker {
    private final Surroundings house;
    private final Texts texts;
    private final FactGrid facts;
    private final MembersSection members;
    private final FindingsSection findings;
    private final MatchesSection matches;
    private final SheetSection sheet;

    SectionMaker(Surroundings house, FamilyWords words) {
        this.house = house;
        this.texts = house.texts();
        SourcePopOver source = new SourcePopOver(house, new CorrectionDialog(house));
        facts = new FactGrid(house, words, source);
        members = new MembersSection(house, words, facts);
        findings = new FindingsSection(house, words, source);
        matches = new MatchesSection(house, words);
        sheet = new SheetSection(house, words);
    }

    Node make(CardSection section, OpenCard open) {
        VBox box = new VBox(10);
        box.setId("isi-" + section.name().toLowerCase(java.util.Locale.ROOT));
        box.getStyleClass().add("isi-bagian");
        box.getChildren().addAll(content(section, open));
        return box;
    }

    private List<Node> content(CardSection section, OpenCard open) {
        return switch (section) {
            case ANGGOTA -> members.make(open);
            case RUMAH -> cells(open.head(), SectionMaker::house);
            case BANTUAN -> cells(open.head(), SectionMaker::aid);
            case DATA -> cells(open.head(), cell -> !house(cell) && !aid(cell));
            case VERIFIKASI -> verification(open);
            case TEMUAN -> findings.make(open);
            case PADANAN -> matches.make(open);
            case NILAI -> sheet.make(open);
            case KOREKSI -> corrections(open);
            case RIWAYAT -> journal(open);
        };
    }

    private List<Node> cells(RowCard row, Predicate<Cell> which) {
        List<Cell> cells = row.kind() == SourceKind.P3KE_KELUARGA
                ? row.cells().stream().filter(which).toList()
                : List.of();
        return cells.isEmpty() ? nothing("ui.families.tanpa_data") : List.of(facts.make(row, cells));
    }

    private static boolean house(Cell cell) {
        return cell.field()
                .filter(field ->
                        field.compareTo(Field.KEPEMILIKAN_RUMAH) >= 0 && field.compareTo(Field.RESIKO_STUNTING) <= 0)
                .isPresent();
    }

    private static boolean aid(Cell cell) {
        return cell.field()
                .filter(field -> field.compareTo(Field.PENERIMA_BPNT) >= 0 && field.compareTo(Field.PENSASARAN) <= 0)
                .isPresent();
    }

    /** What the village found, who of the family has died or moved, and the photos. */
    private List<Node> verification(OpenCard open) {
        List<Node> cards = new ArrayList<>();
        open.verified().flatMap(FamilyVerification::outcome).ifPresent(outcome -> {
            String result = texts.of(outcome.result().key())
                    + outcome.reason()
                            .map(reason -> ": " + texts.of(reason.key()))
                            .orElse("");
            String day = outcome.date() == null ? "–" : texts.date(outcome.date());
            String verifier = outcome.verifier().isEmpty() ? "–" : outcome.verifier();
            String packet = open.verified().map(FamilyVerification::packet).orElse("");
            cards.add(Controls.card(
                    "",
                    Controls.text(result, "judul-kartu"),
                    Controls.text(outcome.remark()),
                    Controls.text(texts.of("ui.families.verifikasi.oleh", verifier, day), "keterangan"),
                    Controls.text(
                            packet.isEmpty() ? "" : texts.of("ui.families.verifikasi.paket", packet), "keterangan")));
        });
        List<String> left = open.verified().map(FamilyVerification::left).orElse(List.of());
        for (RowCard person : open.members()) {
            if (left.contains(person.key())) {
                cards.add(Controls.card(
                        "",
                        Controls.text(texts.of(
                                "ui.families.verifikasi.keluar", person.facts().name()))));
            }
        }
        List<Node> shown = new ArrayList<>(cards.isEmpty() ? nothing("ui.families.tanpa_verifikasi") : cards);
        if (open.family().isPresent()) {
            shown.add(new PhotosPane(house, open));
        }
        return shown;
    }

    private List<Node> corrections(OpenCard open) {
        List<Node> cards = new ArrayList<>();
        for (RowCard row : open.rows()) {
            row.corrections().forEach(correction -> cards.add(0, correction(row, correction)));
        }
        return cards.isEmpty() ? nothing("ui.families.tanpa_koreksi") : cards;
    }

    private Node correction(RowCard row, Correction correction) {
        String title = texts.of(
                "ui.families.koreksi.judul",
                texts.of("kolom." + correction.field().key()),
                row.facts().name());
        String change = texts.of(
                correction.withdrawn() ? "ui.families.koreksi.dicabut" : "ui.families.koreksi.dari_menjadi",
                facts.shown(correction.field(), correction.before()),
                facts.shown(correction.field(), correction.after()));
        return Controls.card(
                "",
                Controls.text(title, "judul-kartu"),
                Controls.text(change),
                Controls.text(stamp(correction.stamp(), correction.why()), "keterangan"));
    }

    private String stamp(Stamp stamp, String why) {
        return texts.of("ui.families.koreksi.oleh", stamp.actor(), texts.shortMoment(stamp.time()), why);
    }

    private List<Node> journal(OpenCard open) {
        List<Node> lines = new ArrayList<>();
        for (Line line : open.journal()) {
            String detail = detail(line.entry());
            String what = texts.of("jurnal." + line.entry().act());
            lines.add(Controls.card(
                    "",
                    Controls.text(detail.isEmpty() ? what : what + ": " + detail, "judul-kartu"),
                    Controls.text(stamp(line.stamp(), line.entry().why()), "keterangan")));
        }
        return lines.isEmpty() ? nothing("ui.families.tanpa_riwayat") : lines;
    }

    /** A correction's entry names only the field: after it was laid, before it was taken back. */
    private String detail(Entry entry) {
        if (entry.act() == Act.KOREKSI && entry.after().isEmpty()) {
            return texts.of("ui.families.riwayat.dicabut", texts.or("kolom." + entry.before(), entry.before()));
        }
        String change = entry.before().isEmpty() ? entry.after() : entry.before() + " → " + entry.after();
        return texts.or("kolom." + change, change);
    }

    private List<Node> nothing(String key) {
        return List.of(
                Controls.empty("mdi2m-minus-circle-outline", house.texts().of(key)));
    }
}
