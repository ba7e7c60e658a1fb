package id.sidaksos.ui.decree;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.decree.InclusionRule;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.picture.FunnelPicture;
import id.sidaksos.ui.kit.picture.FunnelTable;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who is decreed: the rule in words, each with the way to change it, and the funnel it makes. */
final class RuleView extends VBox {
    private final Surroundings house;
    private final Texts texts;
    private final GridPane rules = new GridPane();
    private final FunnelPicture picture;
    private final FunnelTable table;

    RuleView(Surroundings house, DraftViewModel model) {
        super(16);
        this.house = house;
        this.texts = house.texts();
        getStyleClass().add("isi-halaman");
        picture = new FunnelPicture(texts, this::open);
        table = new FunnelTable(texts);
        table.managedProperty().bind(table.visibleProperty());
        table.setVisible(false);
        picture.managedProperty().bind(picture.visibleProperty());
        picture.visibleProperty().bind(table.visibleProperty().not());
        rules.setId("aturan");
        rules.setHgap(16);
        rules.setVgap(4);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints way = new ColumnConstraints();
        way.setMinWidth(USE_PREF_SIZE);
        rules.getColumnConstraints().addAll(words, way);
        getChildren()
                .addAll(
                        Controls.card(
                                texts.of("ui.decree.aturan"),
                                Controls.text(texts.of("ui.decree.aturan.ket"), "keterangan"),
                                rules),
                        Controls.card(texts.of("ui.decree.corong"), choices(), picture, table));
        model.funnel().addListener((o, was, is) -> show(is));
        if (model.funnel().get() != null) {
            show(model.funnel().get());
        }
    }

    private HBox choices() {
        ToggleButton persons = new ToggleButton(texts.of("ui.decree.menurut_jiwa"));
        persons.setId("corong-jiwa");
        picture.byPersons().bind(persons.selectedProperty());
        persons.disableProperty().bind(table.visibleProperty());
        ToggleButton asTable = new ToggleButton(texts.of("ui.decree.sebagai_tabel"), Controls.icon("mdi2t-table"));
        asTable.setId("corong-sebagai-tabel");
        table.visibleProperty().bind(asTable.selectedProperty());
        persons.getStyleClass().add("small");
        asTable.getStyleClass().add("small");
        HBox box = new HBox(
                8, Controls.text(texts.of("ui.decree.corong.ket"), "keterangan"), Controls.gap(), persons, asTable);
        persons.setMinWidth(USE_PREF_SIZE);
        asTable.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void show(Funnel funnel) {
        rules.getChildren().clear();
        int row = 0;
        for (Line line : lines(funnel.rule())) {
            Node words = Controls.text("•  " + texts.of(line.sentence()));
            Hyperlink link = new Hyperlink(texts.of(line.linkKey()));
            link.setId("ubah-" + line.id().replace('.', '-'));
            link.setAccessibleText(texts.of(line.linkKey()) + ": " + texts.of(line.sentence()));
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(event -> house.navigator().go(line.destination()));
            rules.addRow(row++, words, link);
        }
        picture.show(funnel.figures());
        table.show(funnel.figures());
    }

    /** One sentence of the rule and where it is changed. */
    record Line(String id, Sentence sentence, String linkKey, Destination destination) {}

    static List<Line> lines(InclusionRule rule) {
        List<Line> lines = new ArrayList<>();
        lines.add(setting(
                "daerah.kode",
                rule.regencyCode().isEmpty()
                        ? Sentence.of("ui.decree.aturan.wilayah_semua")
                        : Sentence.of("ui.decree.aturan.wilayah", rule.regencyCode())));
        lines.add(setting("aturan.desil_maks", Sentence.of("ui.decree.aturan.desil", rule.desilMax())));
        lines.add(setting(
                "aturan.sertakan_ditunda",
                Sentence.of(
                        rule.deferredIncluded()
                                ? "ui.decree.aturan.ditunda_ikut"
                                : "ui.decree.aturan.ditunda_keluar")));
        lines.add(setting(
                "aturan.temuan_gawat_keluar",
                Sentence.of(
                        rule.graveFindingsLeave() ? "ui.decree.aturan.gawat_keluar" : "ui.decree.aturan.gawat_tetap")));
        lines.add(setting(
                "aturan.padan_wajib",
                Sentence.of(rule.padanRequired() ? "ui.decree.aturan.padan_wajib" : "ui.decree.aturan.padan_bebas")));
        lines.add(new Line(
                "ganda",
                Sentence.of("ui.decree.aturan.ganda"),
                "ui.decree.lihat_ganda",
                Destination.of(RoomId.PADANKAN)));
        lines.add(new Line(
                "kelas",
                Sentence.of("ui.decree.aturan.kelas", rule.poorestClass()),
                "ui.decree.ubah_penilaian",
                Destination.of(RoomId.PENILAIAN)));
        return lines;
    }

    private static Line setting(String key, Sentence sentence) {
        return new Line(key, sentence, "ui.decree.ubah_pengaturan", Destination.of(RoomId.PENGATURAN, "kunci", key));
    }

    private void open(String stage, String reason) {
        Map<String, String> wish = reason.isEmpty() ? Map.of("tahap", stage) : Map.of("tahap", stage, "alasan", reason);
        house.navigator().go(new Destination(RoomId.KELUARGA, wish));
    }
}
