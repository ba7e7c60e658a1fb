package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.PUTUSAN;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import java.util.HashSet;
import java.util.Set;

/**
 * Findings that a person has set ditunda. They stand among the verdicts, as one on a row (the list and its lasting key) and
 * what is told of it (kind and field): findings are made anew with each import, what was said of them stays.
 */
public final class Deferrals {
    private static final String KIND = "TEMUAN";
    private static final String DEFERRED = "DITUNDA";
    private static final String OPEN = "TERBUKA";

    private final Database database;

    Deferrals(Database database) {
        this.database = database;
    }

    /**
     * What is told of a row.
     *
     * @param key lasting key of the row
     * @param field null where the finding is about the whole row
     */
    public record About(SourceKind list, String key, FindingKind kind, Field field) {
        private String row() {
            return list.name() + " " + key;
        }

        private String what() {
            return Deferrals.what(kind, field);
        }

        private String whole() {
            return row() + "\u001f" + what();
        }
    }

    private static String what(FindingKind kind, Field field) {
        return kind.name() + " " + (field == null ? "" : field.key());
    }

    /** Says of a finding that it is set ditunda, or that it is open again. */
    public void add(About about, boolean deferred, Stamp stamp, String why) {
        database.call(c -> database.dsl()
                .insertInto(PUTUSAN)
                .values(
                        Ids.next(c, "PUTUSAN"),
                        KIND,
                        about.row(),
                        about.what(),
                        deferred ? DEFERRED : OPEN,
                        stamp.time(),
                        stamp.actor(),
                        why)
                .execute());
    }

    /** The findings that are ditunda now: the newest word on each counts. */
    public InForce inForce() {
        return database.call(c -> {
            Set<String> deferred = new HashSet<>();
            database.dsl()
                    .selectFrom(PUTUSAN)
                    .where(PUTUSAN.JENIS.eq(KIND))
                    .orderBy(PUTUSAN.ID)
                    .forEach(row -> {
                        String about = row.getKunciA() + "\u001f" + row.getKunciB();
                        if (row.getPutusan().equals(DEFERRED)) {
                            deferred.add(about);
                        } else {
                            deferred.remove(about);
                        }
                    });
            return new InForce(deferred);
        });
    }

    /** Which findings are ditunda. */
    public static final class InForce {
        private final Set<String> deferred;
        /** Kinds and fields of which at least one row has a finding that is ditunda. */
        private final Set<String> kinds = new HashSet<>();

        private InForce(Set<String> deferred) {
            this.deferred = deferred;
            deferred.forEach(about -> kinds.add(about.substring(about.indexOf('\u001f') + 1)));
        }

        /** Whether a finding of this kind is ditunda on any row. */
        boolean concerns(FindingKind kind, Field field) {
            return kinds.contains(what(kind, field));
        }

        boolean any() {
            return !deferred.isEmpty();
        }

        public boolean holds(About about) {
            return !deferred.isEmpty() && deferred.contains(about.whole());
        }
    }
}
