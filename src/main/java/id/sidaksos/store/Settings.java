package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.PENGATURAN;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the database remembers of itself: its district, the indicator set in force. */
public final class Settings {
    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String key) {
        return database.call(c -> database.dsl()
                .select(PENGATURAN.ISI)
                .from(PENGATURAN)
                .where(PENGATURAN.KUNCI.eq(key))
                .fetchOptional(PENGATURAN.ISI));
    }

    /** Every value whose key begins so, by the rest of its key. */
    public SortedMap<String, String> startingWith(String prefix) {
        return database.call(c -> {
            SortedMap<String, String> found = new TreeMap<>();
            database.dsl()
                    .selectFrom(PENGATURAN)
                    .where(PENGATURAN.KUNCI.startsWith(prefix))
                    .forEach(row -> found.put(row.getKunci().substring(prefix.length()), row.getIsi()));
            return found;
        });
    }

    public void put(String key, String value) {
        database.call(c -> database.dsl()
                .mergeInto(PENGATURAN)
                .columns(PENGATURAN.KUNCI, PENGATURAN.ISI)
                .key(PENGATURAN.KUNCI)
                .values(key, value)
                .execute());
    }
}
