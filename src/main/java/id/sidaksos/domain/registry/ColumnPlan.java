package id.sidaksos.domain.registry;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.CellPart;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.TableLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column is what, laid out for quick reading of row after row. */
final class ColumnPlan {
    private final TableLayout layout;
    private final Field[] fields;
    private final boolean plain;
    private int width;
    private final Map<Integer, Field> owners = new HashMap<>();
    private final Map<Field, Boolean> fills = new EnumMap<>(Field.class);

    ColumnPlan(TableLayout layout) {
        this.layout = layout;
        this.fields = layout.columns().keySet().toArray(new Field[0]);
        this.plain = layout.parts().isEmpty() && layout.spares().isEmpty();
        for (Field field : fields) {
            width = Math.max(width, layout.column(field) + 1);
            Field other = owners.putIfAbsent(layout.column(field), field);
            if (other != null) {
                fills.put(other, false);
            }
            fills.put(field, other == null && layout.part(field) == CellPart.WHOLE);
        }
    }

    boolean has(Field field) {
        return layout.column(field) >= 0;
    }

    int column(Field field) {
        return layout.column(field);
    }

    /** One past the last column that a field reads. */
    int width() {
        return width;
    }

    /** The field that reads a column; null where none does. */
    Field ownerOf(int column) {
        return owners.get(column);
    }

    /** False where the cell holds more than this one value, so that the value alone does not give it back. */
    boolean fillsItsCell(Field field) {
        return fills.getOrDefault(field, false)
                && layout.spares().getOrDefault(field, List.of()).isEmpty();
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
            int column = plain ? layout.column(field) : layout.column(row, field);
            sources[field.ordinal()] = plain ? row.text(column) : layout.text(row, field);
            kinds[field.ordinal()] = row.kind(column);
        }
    }

    /** Names of the tree of regions, kept by the region's number. */
    static boolean isPlaceName(Field field) {
        return field == Field.PROVINSI || field == Field.KABUPATEN || field == Field.KECAMATAN || field == Field.DESA;
    }
}
