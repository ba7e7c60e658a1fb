package id.sidaksos.ui.families;

import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.browse.RowCard.Facts;
import id.sidaksos.service.browse.RowCard.Match;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;

/** Who of the family was matched to whom, with the runner-up, in words. */
final class MatchesSection {
    private final Surroundings house;
    private final Texts texts;
    private final FamilyWords words;

    MatchesSection(Surroundings house, FamilyWords words) {
        this.house = house;
        this.texts = house.texts();
        this.words = words;
    }

    List<Node> make(OpenCard open) {
        List<Node> cards = new ArrayList<>();
        for (RowCard row : open.rows()) {
            row.matches().stream()
                    .sorted(Comparator.comparingDouble(Match::weight).reversed())
                    .forEach(match -> cards.add(card(row, match)));
        }
        return cards.isEmpty()
                ? List.of(Controls.empty("mdi2s-set-none", texts.of("ui.families.tanpa_padanan")))
                : cards;
    }

    private Node card(RowCard row, Match match) {
        FlowPane head = new FlowPane(10, 4);
        head.getChildren()
                .addAll(
                        new Label(texts.of("ui.families.antrean." + match.queue())),
                        decision(match).label(),
                        new Label(texts.of(
                                "ui.families.padanan.peluang", texts.percent(match.probability()))));
        return Controls.card(
                "", head, compared(row.facts(), match.facts()), Controls.text(match.reason(), "keterangan"));
    }

    private Chip decision(Match match) {
        if (!match.verdict().isEmpty()) {
            boolean same = match.verdict().equals("SAMA");
            return new Chip(
                    texts.of(same ? "ui.families.putusan.SAMA" : "ui.families.putusan.BEDA"),
                    same ? "mdi2c-check" : "mdi2c-close",
                    same ? Chip.Tone.BAIK : Chip.Tone.ABU);
        }
        String text = texts.of("keputusan." + match.decision());
        Decision decision = match.decision();
        return decision == Decision.OTOMATIS
                ? new Chip(text, "mdi2c-check-all", Chip.Tone.BAIK)
                : decision == Decision.TINJAU
                        ? new Chip(text, "mdi2h-help-circle-outline", Chip.Tone.PERIKSA)
                        : new Chip(text, "mdi2d-dots-horizontal", Chip.Tone.ABU);
    }

    private GridPane compared(Facts own, Facts other) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("isian");
        for (double share : new double[] {16, 42, 42}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        line(grid, "kolom.nama", own.name(), other.name());
        line(grid, "kolom.nik", nik(own), nik(other));
        line(grid, "kolom.tanggal_lahir", words.date(own.birth()), words.date(other.birth()));
        line(
                grid,
                "kolom.desa",
                own.region().village() + ", " + own.region().district(),
                other.region().village() + ", " + other.region().district());
        return grid;
    }

    private void line(GridPane grid, String key, String left, String right) {
        int line = grid.getRowCount();
        boolean same = left.equalsIgnoreCase(right);
        grid.add(Controls.text(texts.of(key), "keterangan"), 0, line);
        grid.add(Controls.text(left.isBlank() ? "–" : left), 1, line);
        Label other = Controls.text(right.isBlank() ? "–" : right);
        if (!same) {
            other.getStyleClass().add("berbeda");
            other.setAccessibleText(texts.of("ui.families.berbeda", other.getText()));
        }
        grid.add(other, 2, line);
    }

    private String nik(Facts facts) {
        String digits = facts.nik().digits();
        return house.preferences().masked().get() ? texts.maskedNik(digits) : texts.nik(digits);
    }
}
