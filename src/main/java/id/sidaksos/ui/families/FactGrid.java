package id.sidaksos.ui.families;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.browse.RowCard.Cell;
import id.sidaksos.service.browse.RowCard.Correction;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;

/** Values of a row under their names, two beside one another; each opens its source cell. */
final class FactGrid {
    private static final int BESIDE = 2;
    private static final double NAME_SHARE = 20;
    private static final double VALUE_SHARE = 30;

    private final Surroundings house;
    private final Texts texts;
    private final FamilyWords words;
    private final SourcePopOver source;

    FactGrid(Surroundings house, FamilyWords words, SourcePopOver source) {
        this.house = house;
        this.texts = house.texts();
        this.words = words;
        this.source = source;
    }

    GridPane make(RowCard row, List<Cell> cells) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("isian");
        for (int i = 0; i < BESIDE; i++) {
            grid.getColumnConstraints().addAll(share(NAME_SHARE), share(VALUE_SHARE));
        }
        int at = 0;
        for (Cell cell : cells) {
            if (cell.field().isEmpty() && cell.header().isBlank() && cell.text().isBlank()) {
                continue;
            }
            int line = at / BESIDE;
            int column = at % BESIDE * 2;
            grid.add(Controls.text(name(cell), "keterangan"), column, line);
            grid.add(value(row, cell), column + 1, line);
            at++;
        }
        return grid;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    String name(Cell cell) {
        return cell.field()
                .map(field -> texts.of("kolom." + field.key()))
                .orElse(cell.header().isBlank() ? cell.columnName() : cell.header());
    }

    private Node value(RowCard row, Cell cell) {
        Optional<Correction> correction = cell.field().flatMap(row::correction);
        String value = correction.map(Correction::after).orElse(cell.text());
        String shown = correction.isEmpty() && isBirth(cell) && row.facts().birth() != 0
                ? words.date(row.facts().birth())
                : cell.field().map(field -> shown(field, value)).orElse(value);
        Button button = new Button(shown.isBlank() ? "–" : shown);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.getStyleClass().addAll("flat", "isian-nilai");
        cell.field().ifPresent(field -> button.setId("isian-" + field.key()));
        button.setAccessibleText(texts.of("ui.families.isian", name(cell), shown.isBlank() ? "–" : shown));
        button.setTooltip(new Tooltip(texts.of("ui.families.lihat_sumber")));
        button.setOnAction(event -> source.show(button, row, cell));
        FlowPane line = new FlowPane(6, 2, button);
        line.setAlignment(Pos.CENTER_LEFT);
        correction.ifPresent(given -> line.getChildren().add(words.corrected().label()));
        cell.field().ifPresent(field -> row.findings().stream()
                .filter(finding -> finding.field() == field)
                .limit(1)
                .forEach(finding -> line.getChildren().add(mark(finding))));
        return line;
    }

    /** A date is shown as it was read; its text stands with the source cell. */
    private static boolean isBirth(Cell cell) {
        return cell.field().filter(Field.TANGGAL_LAHIR::equals).isPresent();
    }

    private Label mark(Finding finding) {
        Label mark = words.level(finding.kind().level()).label();
        mark.setTooltip(new Tooltip(
                texts.of(finding.kind().key(), finding.args().toArray())));
        return mark;
    }

    /** NIK and KK as the person wants to see them, dates as people write them; everything else as it is. */
    String shown(Field field, String value) {
        return switch (field.kind()) {
            case NIK, KK -> house.preferences().masked().get() ? texts.maskedNik(value) : texts.nik(value);
            case DATE -> date(value);
            case COUNT, NEIGHBOURHOOD -> value.equals("-1") ? "" : value;
            default -> value;
        };
    }

    /** Corrections keep a date as yyyy-MM-dd or as yyyymmdd; a text that is neither stays as it is. */
    private String date(String value) {
        String digits = value.replace("-", "");
        return value.equals("0") ? "" : digits.matches("[0-9]{8}") ? words.date(Integer.parseInt(digits)) : value;
    }
}
