package id.sidaksos.domain.registry;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.CellPart;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.TableLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which column is what, laid out for quick reading of row after row. */
final class ColumnPlan {
    private static final int FIELDS = Field.values().length;

    private final TableLayout layout;
    private final Field[] fields;
    private final boolean plain;
    private final int[] columns = new int[FIELDS];
    private final boolean[] fills = new boolean[FIELDS];
    private final Field[] owners;

    ColumnPlan(TableLayout layout) {
        this.layout = layout;
        this.fields = layout.columns().keySet().toArray(new Field[0]);
        this.plain = layout.parts().isEmpty() && layout.spares().isEmpty();
        int width = 0;
        Arrays.fill(columns, -1);
        for (Field field : fields) {
            columns[field.ordinal()] = layout.column(field);
            width = Math.max(width, layout.column(field) + 1);
        }
        this.owners = new Field[width];
        for (Field field : fields) {
            own(field);
        }
    }

    /** A cell that two fields share, or a part of a cell, is not given back by one value. */
    private void own(Field field) {
        int column = column(field);
        Field other = owners[column];
        boolean alone = layout.part(field) == CellPart.WHOLE
                && layout.spares().getOrDefault(field, List.of()).isEmpty();
        fills[field.ordinal()] = other == null && alone;
        if (other == null) {
            owners[column] = field;
        } else {
            fills[other.ordinal()] = false;
        }
    }

    boolean has(Field field) {
        return columns[field.ordinal()] >= 0;
    }

    int column(Field field) {
        return columns[field.ordinal()];
    }

    /** One past the last column that a field reads. */
    int width() {
        return owners.length;
    }

    /** The field that reads a column; null where none does. */
    Field ownerOf(int column) {
        return column < owners.length ? owners[column] : null;
    }

    /** False where the cell holds more than this one value, so that the value alone does not give it back. */
    boolean fillsItsCell(Field field) {
        return fills[field.ordinal()];
    }

    /** Fields of this kind that the table has. */
    Field[] ofKind(FieldKind kind) {
        List<Field> some = new ArrayList<>();
        for (Field field : fields) {
            if (field.kind() == kind && !isPlaceName(field)) {
                some.add(field);
            }
        }
        return some.toArray(new Field[0]);
    }

    void read(Row row, String[] sources, CellKind[] kinds) {
        for (Field field : fields) {
            int column = plain ? column(field) : layout.column(row, field);
            sources[field.ordinal()] = plain ? row.text(column) : layout.text(row, field);
            kinds[field.ordinal()] = row.kind(column);
        }
    }

    /** Names of the tree of regions, kept by the region's number. */
    static boolean isPlaceName(Field field) {
        return field == Field.PROVINSI || field == Field.KABUPATEN || field == Field.KECAMATAN || field == Field.DESA;
    }
}
