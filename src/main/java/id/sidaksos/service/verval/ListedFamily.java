package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.registry.RegionNode;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A family of the list in force, with its corrections.
 *
 * @param row its number in this database
 * @param id ID Keluarga
 * @param head name of its head
 * @param nik of its head, sixteen digits where it is whole
 * @param rt and {@code rw} -1 where unknown
 * @param desil 1 to 10, or -1
 */
record ListedFamily(
        int row, String id, VillageName village, String head, String nik, String address, int rt, int rw, int desil) {
    private static final Set<Field> NAMES = EnumSet.of(Field.DESIL, Field.NAMA, Field.ALAMAT, Field.RT, Field.RW);

    /** All families, in the order of the list; those that left the newest list are not among them. Names and desil are left out. */
    static List<ListedFamily> places(Store store) {
        Map<Integer, VillageName> villages = new HashMap<>();
        for (RegionNode region : store.imports().regions()) {
            villages.put(region.id(), new VillageName(region.code(), region.district(), region.village()));
        }
        List<ListedFamily> families = new ArrayList<>();
        store.rows()
                .eachListedFamily((row, key, village) -> families.add(new ListedFamily(
                        row, key, villages.getOrDefault(village, VillageName.NONE), "", "", "", -1, -1, -1)));
        return families;
    }

    /** Takes a family with its own row. */
    interface Reader {
        void take(ListedFamily family, StoredRow row);
    }

    /**
     * The same with their desil.
     *
     * @param further fields of the row that the reader will ask for
     */
    static void each(Store store, Set<Field> further, Reader reader) {
        Set<Field> fields = EnumSet.of(Field.DESIL);
        fields.addAll(further);
        Map<Integer, VillageName> villages = new HashMap<>();
        store.rows().each(SourceKind.P3KE_KELUARGA, fields, row -> {
            if (!row.gone()) {
                reader.take(
                        new ListedFamily(
                                row.id(),
                                row.key(),
                                village(row, villages),
                                "",
                                "",
                                "",
                                -1,
                                -1,
                                row.count(Field.DESIL)),
                        row);
            }
        });
    }

    /** Families with their names; those of one village where its numbers are given, else all. */
    static List<ListedFamily> names(Store store, List<Integer> regions) {
        List<ListedFamily> families = new ArrayList<>();
        Map<Integer, VillageName> villages = new HashMap<>();
        if (regions.isEmpty()) {
            store.rows().each(SourceKind.P3KE_KELUARGA, NAMES, row -> add(row, villages, families));
            return families;
        }
        Set<String> keys = new HashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        store.rows().eachListedFamily((row, key, village) -> {
            if (regions.contains(village)) {
                keys.add(key);
                ids.add(OfficeValues.familyOf(key));
            }
        });
        store.rows().ofFamilies(SourceKind.P3KE_KELUARGA, List.copyOf(ids), NAMES, row -> {
            if (keys.contains(row.key())) {
                add(row, villages, families);
            }
        });
        return families;
    }

    private static void add(StoredRow row, Map<Integer, VillageName> villages, List<ListedFamily> families) {
        if (!row.gone()) {
            families.add(new ListedFamily(
                    row.id(),
                    row.key(),
                    village(row, villages),
                    row.text(Field.NAMA),
                    row.nik().digits(),
                    row.text(Field.ALAMAT),
                    row.count(Field.RT),
                    row.count(Field.RW),
                    row.count(Field.DESIL)));
        }
    }

    /** One object for a village, not one for each of its families. */
    private static VillageName village(StoredRow row, Map<Integer, VillageName> villages) {
        Region region = row.region();
        return villages.computeIfAbsent(
                region.id(), id -> new VillageName(region.code(), region.district(), region.village()));
    }
}
