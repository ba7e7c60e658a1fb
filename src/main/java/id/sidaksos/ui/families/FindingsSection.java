package id.sidaksos.ui.families;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.browse.RowCard.Cell;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What is doubtful about the family's own row and its members, gravest first, each beside its source cell. */
final class FindingsSection {
    private final Texts texts;
    private final FamilyWords words;
    private final SourcePopOver source;

    FindingsSection(Surroundings house, FamilyWords words, SourcePopOver source) {
        this.texts = house.texts();
        this.words = words;
        this.source = source;
    }

    private record Of(RowCard row, Finding finding) {
        private Level level() {
            return finding.kind().level();
        }
    }

    List<Node> make(OpenCard open) {
        List<Of> all = new ArrayList<>();
        for (RowCard row : open.rows()) {
            row.findings().forEach(finding -> all.add(new Of(row, finding)));
        }
        all.sort(Comparator.comparing(Of::level).reversed());
        if (all.isEmpty()) {
            return List.of(Controls.empty("mdi2c-check-circle-outline", texts.of("ui.families.tanpa_temuan_keluarga")));
        }
        List<Node> lines = new ArrayList<>();
        all.forEach(each -> lines.add(line(open, each)));
        return lines;
    }

    private Node line(OpenCard open, Of of) {
        RowCard row = of.row();
        Finding finding = of.finding();
        String whose = row == open.head() && open.family().isPresent()
                ? texts.of("ui.families.baris_keluarga")
                : row.facts().name();
        String about = finding.field() == null
                ? whose
                : texts.of("ui.families.temuan.tentang", whose, texts.of("kolom." + finding.field().key()));
        Label sentence = Controls.text(texts.of(finding.kind().key(), finding.args().toArray()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Label level = words.level(finding.kind().level()).label();
        level.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(10, level, sentence);
        line.setAlignment(Pos.TOP_LEFT);
        cell(row, finding).ifPresent(cell -> line.getChildren().add(button(row, cell)));
        return Controls.card("", Controls.text(about, "keterangan"), line);
    }

    private Button button(RowCard row, Cell cell) {
        Button button = new Button(texts.of("ui.families.lihat_sel"), Controls.icon("mdi2t-table-search"));
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.getStyleClass().addAll("small");
        button.setOnAction(event -> source.show(button, row, cell));
        return button;
    }

    private static Optional<Cell> cell(RowCard row, Finding finding) {
        return row.cells().stream()
                .filter(cell -> cell.field()
                        .filter(field -> field == finding.field())
                        .isPresent())
                .findFirst();
    }
}
