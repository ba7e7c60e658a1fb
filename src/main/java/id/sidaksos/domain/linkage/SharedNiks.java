package id.sidaksos.domain.linkage;

import id.sidaksos.base.Progress;

/**
 * Rows whose NIK is borne by more than two persons of the same list, told apart by the sounds of their names and their
 * birth dates. Such a NIK finds candidates but proves nothing.
 */
final class SharedNiks {
    private static final int MOST_PERSONS = 2;
    private static final int MOST_LOOKED_AT = 64;

    private SharedNiks() {}

    /** @return for each row whether its NIK is shared */
    static boolean[] of(PersonTable table, NameIndex names, Progress progress) {
        boolean[] shared = new boolean[table.size];
        BlockIndex niks =
                BlockIndex.of(table.size, row -> table.nikWhole(row) ? Hash.mix(table.nikNumber(row)) : 0, progress);
        for (int start = 0, end; start < niks.size(); start = end) {
            end = niks.end(start, Integer.MAX_VALUE);
            if (end - start > MOST_PERSONS && persons(table, names, niks, start, end) > MOST_PERSONS) {
                for (int i = start; i < end; i++) {
                    shared[niks.rowAt(i)] = true;
                }
            }
        }
        return shared;
    }

    private static int persons(PersonTable table, NameIndex names, BlockIndex niks, int start, int end) {
        Counter persons = new Counter(8);
        int different = 0;
        for (int i = start; i < Math.min(end, start + MOST_LOOKED_AT); i++) {
            int row = niks.rowAt(i);
            long person = Hash.of(names.sound(table.nameCode(row)), table.birth(row));
            different += persons.count(person) == 0 ? 1 : 0;
            persons.add(person, 1);
        }
        return different;
    }
}
