package id.sidaksos.domain.registry;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.TableLayout;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A table of the given fields, one column each, and rows of it. */
public final class TestTable {
    private final List<Field> fields;
    private final SourceKind kind;

    public TestTable(SourceKind kind, Field... fields) {
        this.kind = kind;
        this.fields = List.of(fields);
    }

    public TableLayout layout() {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int i = 0; i < fields.size(); i++) {
            columns.put(fields.get(i), i);
        }
        return new TableLayout(
                "uji",
                kind,
                "Lembar1",
                1,
                2,
                columns,
                fields.stream().map(Field::key).toList());
    }

    public Row row(int number, String... texts) {
        CellKind[] kinds = new CellKind[texts.length];
        Arrays.fill(kinds, CellKind.TEXT);
        return new TestRow(number, texts, kinds);
    }

    /** The same row with one cell of another kind. */
    public static Row with(Row row, int column, CellKind kind, String text) {
        TestRow copy = (TestRow) row.copy();
        copy.texts[column] = text;
        copy.kinds[column] = kind;
        return copy;
    }

    private static final class TestRow implements Row {
        private final int number;
        private final String[] texts;
        private final CellKind[] kinds;

        TestRow(int number, String[] texts, CellKind[] kinds) {
            this.number = number;
            this.texts = texts;
            this.kinds = kinds;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public int width() {
            return texts.length;
        }

        @Override
        public String text(int column) {
            return column < texts.length ? texts[column] : "";
        }

        @Override
        public CellKind kind(int column) {
            return column < texts.length ? kinds[column] : CellKind.MISSING;
        }

        @Override
        public String format(int column) {
            return "";
        }

        @Override
        public boolean hidden() {
            return false;
        }

        @Override
        public Row copy() {
            return new TestRow(number, texts.clone(), kinds.clone());
        }
    }
}
