package id.sidaksos.sheet.indicator;

import id.sidaksos.base.Sentence;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.scoring.Decimals;
import id.sidaksos.domain.scoring.Direction;
import id.sidaksos.domain.scoring.Master;
import id.sidaksos.domain.scoring.UnknownRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sheet {@code master}: OpenSID's labels stand one below the other with the value beside each; a sheet with the labels
 * in its first row and the values in the second is taken too.
 */
final class MasterSheet {
    static final String NAME = "master";

    private record Cell(int row, String text, CellKind kind) {}

    private final Map<SetColumn, Cell> cells = new EnumMap<>(SetColumn.class);
    private final List<Sentence> notes;

    private MasterSheet(List<Sentence> notes) {
        this.notes = notes;
    }

    /**
     * @param otherName the set's name where the sheet has none
     * @param notes receives what was taken by default
     */
    static Master read(List<Row> rows, String otherName, List<Sentence> notes) throws SetFault {
        MasterSheet sheet = new MasterSheet(notes);
        Map<SetColumn, Integer> across = rows.isEmpty() ? Map.of() : SetTable.places(rows.get(0), SetColumn.MASTER);
        if (across.size() > 1) {
            if (rows.size() > 1) {
                across.forEach((label, column) -> sheet.keep(label, rows.get(1), column));
            }
        } else {
            rows.forEach(sheet::labelled);
        }
        return sheet.master(otherName);
    }

    /** The first cell that holds anything is the label, the one to its right the value. */
    private void labelled(Row row) {
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (!text.isBlank()) {
                int value = c + 1;
                SetColumn.MASTER.stream()
                        .filter(label -> label.isNamed(text))
                        .findFirst()
                        .ifPresent(label -> keep(label, row, value));
                return;
            }
        }
    }

    private void keep(SetColumn label, Row row, int column) {
        String text = column < row.width() ? row.text(column).strip() : "";
        CellKind kind = column < row.width() ? row.kind(column) : CellKind.MISSING;
        cells.putIfAbsent(label, new Cell(row.number(), text, kind));
    }

    private Master master(String otherName) throws SetFault {
        Master defaults = Master.named(otherName);
        return new Master(
                text(SetColumn.NAMA, defaults.name()),
                whole(SetColumn.SUBJEK, defaults.subject()),
                whole(SetColumn.STATUS, defaults.status()),
                number(SetColumn.PEMBAGI, defaults.divisor()),
                text(SetColumn.DESKRIPSI, ""),
                text(SetColumn.PERIODE, ""),
                text(SetColumn.TAHUN, ""),
                choice(SetColumn.ARAH, Direction.values(), defaults.direction()),
                choice(SetColumn.JAWABAN_KOSONG, UnknownRule.values(), defaults.unknown()),
                number(SetColumn.KELENGKAPAN_MINIMAL, defaults.minimum()),
                text(SetColumn.DASAR, ""));
    }

    private Optional<Cell> cell(SetColumn label) {
        return Optional.ofNullable(cells.get(label)).filter(cell -> !cell.text().isEmpty());
    }

    private String text(SetColumn label, String otherwise) {
        Optional<Cell> cell = cell(label);
        if (cell.isEmpty() && !otherwise.isEmpty()) {
            tell(label, otherwise);
        }
        return cell.map(Cell::text).orElse(otherwise);
    }

    private int whole(SetColumn label, int otherwise) throws SetFault {
        BigDecimal number = number(label, BigDecimal.valueOf(otherwise));
        if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 9) {
            throw notNumber(label, cells.get(label));
        }
        return number.intValue();
    }

    private BigDecimal number(SetColumn label, BigDecimal otherwise) throws SetFault {
        Optional<Cell> cell = cell(label);
        if (cell.isEmpty()) {
            tell(label, otherwise);
            return otherwise;
        }
        Optional<BigDecimal> number = cell.get().kind() == CellKind.NUMBER
                ? Decimals.ofCell(cell.get().text())
                : Decimals.parse(cell.get().text());
        return number.orElseThrow(() -> notNumber(label, cell.get()));
    }

    private <T extends Enum<T>> T choice(SetColumn label, T[] choices, T otherwise) throws SetFault {
        Optional<Cell> cell = cell(label);
        if (cell.isEmpty()) {
            tell(label, otherwise.name());
            return otherwise;
        }
        String wanted = TextKey.normalise(cell.get().text());
        return Arrays.stream(choices)
                .filter(each -> TextKey.normalise(each.name()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new SetFault(Sentence.of(
                        "nilai.berkas.notChoice",
                        label.label(),
                        cell.get().text(),
                        Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    private void tell(SetColumn label, Object taken) {
        notes.add(Sentence.of("nilai.berkas.defaultTaken", label.label(), taken));
    }

    private static SetFault notNumber(SetColumn label, Cell cell) {
        return new SetFault(
                Sentence.of("nilai.berkas.notNumber", NAME, Integer.toString(cell.row()), label.label(), cell.text()));
    }
}
