package id.sidaksos.service.linkage;

import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;

/** Which lists a kind of run holds against one another. */
record Sides(Matches.Kind kind, SourceKind a, SourceKind b) {
    static Sides of(Store store, Queue queue) {
        SourceKind persons = persons(store);
        return switch (queue) {
            case DTKS -> new Sides(Matches.Kind.DTKS, persons, SourceKind.DTKS);
            case GANDA_INDIVIDU -> new Sides(Matches.Kind.GANDA_INDIVIDU, persons, persons);
            case GANDA_KELUARGA ->
                new Sides(Matches.Kind.GANDA_KELUARGA, SourceKind.P3KE_KELUARGA, SourceKind.P3KE_KELUARGA);
        };
    }

    static Sides of(Store store, Matches.Kind kind) {
        return of(store, Queue.valueOf(kind.name()));
    }

    /** The list of persons; the heads, where there is none. */
    static SourceKind persons(Store store) {
        return store.rows().count(SourceKind.P3KE_INDIVIDU) > 0 ? SourceKind.P3KE_INDIVIDU : SourceKind.P3KE_KELUARGA;
    }

    /** A pair inside one list has no first and second. */
    boolean oneList() {
        return a == b;
    }
}
