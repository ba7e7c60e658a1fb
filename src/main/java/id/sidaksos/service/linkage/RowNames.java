package id.sidaksos.service.linkage;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.store.Store;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What rows are called in the files an office knows: looked up after a run, and only for the rows that stand in a pair. */
final class RowNames {
    private final Map<Integer, String[]> names = new HashMap<>();

    static RowNames of(Store store, SourceKind kind, Set<Integer> rows) {
        RowNames found = new RowNames();
        store.rows().each(kind, Set.of(), row -> {
            if (rows.contains(row.id())) {
                found.names.put(
                        row.id(),
                        switch (kind) {
                            case P3KE_KELUARGA -> new String[] {row.text(Field.ID_KELUARGA), "", row.key()};
                            case P3KE_INDIVIDU ->
                                new String[] {row.text(Field.ID_KELUARGA), row.text(Field.ID_INDIVIDU), row.key()};
                            case DTKS -> new String[] {row.text(Field.ID_DTKS), "", row.key()};
                        });
            }
        });
        return found;
    }

    /** ID keluarga of a P3KE row, ID DTKS of a DTKS row. */
    String first(int row) {
        return names.get(row)[0];
    }

    /** ID individu, empty where the list has none. */
    String second(int row) {
        return names.get(row)[1];
    }

    String key(int row) {
        return names.get(row)[2];
    }
}
