package id.sidaksos.domain.decree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What became of a list between two decrees: who came in, who left, what changed of those who stayed. For a decree that
 * amends an older one (Perubahan atas Keputusan). Families are the same by ID Keluarga; persons by ID Individu, else by NIK,
 * else by name and birth date.
 *
 * @param entered families of the newer list only, in its order
 * @param left families of the older list only, in its order
 * @param changed facts of families that stand in both, in the order of the newer list
 */
public record SnapshotDifference(List<DecreedFamily> entered, List<DecreedFamily> left, List<Fact> changed) {
    public SnapshotDifference {
        entered = List.copyOf(entered);
        left = List.copyOf(left);
        changed = List.copyOf(changed);
    }

    /** What about a family or person differs. The constant's name is stable; its words are {@code sk.isi.NAME}. */
    public enum Item {
        ANGGOTA_MASUK,
        ANGGOTA_KELUAR,
        NAMA,
        NIK,
        NO_KK,
        JENIS_KELAMIN,
        TANGGAL_LAHIR,
        ALAMAT,
        RT,
        RW,
        HUBUNGAN,
        KET,
        DESA,
        KECAMATAN
    }

    /**
     * One difference.
     *
     * @param family as it stands in the newer list
     * @param person name of the person, empty where it is about the family
     * @param nik of the person, or empty
     * @param before value in the older list, empty for who came in
     * @param after value in the newer list, empty for who left
     */
    public record Fact(DecreedFamily family, String person, String nik, Item item, String before, String after) {}

    public boolean none() {
        return entered.isEmpty() && left.isEmpty() && changed.isEmpty();
    }

    public static SnapshotDifference of(DecreeSnapshot older, DecreeSnapshot newer) {
        Map<String, DecreedFamily> before = keyed(older.families(), DecreedFamily::id);
        Map<String, DecreedFamily> after = keyed(newer.families(), DecreedFamily::id);
        List<DecreedFamily> entered = new ArrayList<>();
        List<Fact> changed = new ArrayList<>();
        after.forEach((key, family) -> {
            DecreedFamily old = before.get(key);
            if (old == null) {
                entered.add(family);
            } else if (!old.equals(family)) {
                compare(old, family, changed);
            }
        });
        List<DecreedFamily> left = new ArrayList<>();
        before.forEach((key, family) -> {
            if (!after.containsKey(key)) {
                left.add(family);
            }
        });
        return new SnapshotDifference(entered, left, changed);
    }

    private static void compare(DecreedFamily before, DecreedFamily after, List<Fact> facts) {
        value(after, "", "", Item.DESA, before.village(), after.village(), facts);
        value(after, "", "", Item.KECAMATAN, before.district(), after.district(), facts);
        Map<String, DecreedPerson> old = keyed(before.persons(), SnapshotDifference::personKey);
        Map<String, DecreedPerson> now = keyed(after.persons(), SnapshotDifference::personKey);
        now.forEach((key, person) -> {
            DecreedPerson was = old.get(key);
            if (was == null) {
                facts.add(new Fact(after, person.name(), person.nik(), Item.ANGGOTA_MASUK, "", person.name()));
            } else {
                person(after, was, person, facts);
            }
        });
        old.forEach((key, person) -> {
            if (!now.containsKey(key)) {
                facts.add(new Fact(after, person.name(), person.nik(), Item.ANGGOTA_KELUAR, person.name(), ""));
            }
        });
    }

    private static void person(DecreedFamily family, DecreedPerson was, DecreedPerson is, List<Fact> facts) {
        Map<Item, Function<DecreedPerson, String>> values = new LinkedHashMap<>();
        values.put(Item.NAMA, DecreedPerson::name);
        values.put(Item.NIK, DecreedPerson::nik);
        values.put(Item.NO_KK, DecreedPerson::noKk);
        values.put(Item.JENIS_KELAMIN, DecreedPerson::sex);
        values.put(Item.TANGGAL_LAHIR, DecreedPerson::birthDateShown);
        values.put(Item.ALAMAT, DecreedPerson::address);
        values.put(Item.RT, DecreedPerson::rt);
        values.put(Item.RW, DecreedPerson::rw);
        values.put(Item.HUBUNGAN, DecreedPerson::relation);
        values.put(Item.KET, DecreedPerson::note);
        values.forEach(
                (item, value) -> value(family, is.name(), is.nik(), item, value.apply(was), value.apply(is), facts));
    }

    private static void value(
            DecreedFamily family, String person, String nik, Item item, String was, String is, List<Fact> facts) {
        if (!was.equals(is)) {
            facts.add(new Fact(family, person, nik, item, was, is));
        }
    }

    private static String personKey(DecreedPerson person) {
        if (!person.id().isEmpty()) {
            return "id " + person.id();
        }
        return person.nik().isEmpty() ? person.name() + " " + person.birthDate() : "nik " + person.nik();
    }

    /** By key in the order of the list; a key that stands twice is counted on. */
    private static <T> Map<String, T> keyed(List<T> list, Function<T, String> key) {
        Map<String, T> keyed = new LinkedHashMap<>();
        for (T each : list) {
            String name = key.apply(each);
            String free = name;
            for (int n = 2; keyed.containsKey(free); n++) {
                free = name + " #" + n;
            }
            keyed.put(free, each);
        }
        return keyed;
    }
}
