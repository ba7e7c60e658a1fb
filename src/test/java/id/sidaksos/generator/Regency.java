package id.sidaksos.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A kabupaten with its villages in the order of their codes, and the places from where people moved in. */
public final class Regency {
    private final String province;
    private final String name;
    private final String code;
    private final List<Village> villages;
    private final Neighbour neighbour;
    private final List<String> registers;
    private final int ownRegisters;

    /** A village of another kabupaten or kota, whose rows are found among one's own. */
    record Neighbour(String regency, Village village) {}

    private Regency(
            String province,
            String name,
            String code,
            List<Village> villages,
            Neighbour neighbour,
            List<String> outside) {
        this.neighbour = neighbour;
        this.province = province;
        this.name = name;
        this.code = code;
        this.villages = List.copyOf(villages);
        List<String> all = new ArrayList<>();
        for (Village village : villages) {
            if (!all.contains(village.districtCode())) {
                all.add(village.districtCode());
            }
        }
        ownRegisters = all.size();
        all.addAll(outside);
        registers = List.copyOf(all);
    }

    /** The 248 villages of Kabupaten Blitar. */
    public static Regency blitar() {
        return load("wilayah-3505.csv");
    }

    /** A district that does not exist, to show that nothing depends on Blitar. */
    public static Regency invented() {
        return load("wilayah-rekaan.csv");
    }

    static Regency load(String resource) {
        String[] head = {};
        Neighbour neighbour = null;
        List<String> outside = new ArrayList<>();
        List<Village> villages = new ArrayList<>();
        for (String line : Resources.lines(resource)) {
            String[] parts = line.split(";", -1);
            switch (parts[0]) {
                case "wilayah" -> head = parts;
                case "tetangga" -> neighbour = new Neighbour(parts[2], new Village(parts[1], parts[3], parts[4]));
                case "luar" -> outside.addAll(List.of(parts).subList(1, parts.length));
                default -> villages.add(new Village(parts[0], parts[1], parts[2]));
            }
        }
        return new Regency(head[1], head[2], head[3], villages, neighbour, outside);
    }

    /** The same regency with only the kecamatan of these six-digit codes. */
    public Regency only(String... districtCodes) {
        Set<String> kept = new HashSet<>(List.of(districtCodes));
        List<Village> fewer = villages.stream()
                .filter(village -> kept.contains(village.districtCode()))
                .toList();
        return new Regency(province, name, code, fewer, neighbour, registers.subList(ownRegisters, registers.size()));
    }

    /**
     * The same regency with so many villages: those behind the last are left out; where more are asked for, each kecamatan in turn
     * gets one more that does not exist.
     */
    public Regency withVillages(int count) {
        List<Village> more = new ArrayList<>(villages.subList(0, Math.min(count, villages.size())));
        for (int n = 0; more.size() < count; n++) {
            Village beside = villages.get(n * villages.size() / count % villages.size());
            // Kemendagri numbers real villages from 1001 and 2001.
            String code = beside.districtCode() + (9001 + n);
            more.add(new Village(code, beside.district(), "SUMBER REKAAN " + (n + 1)));
        }
        return new Regency(province, name, code, more, neighbour, registers.subList(ownRegisters, registers.size()));
    }

    Neighbour neighbour() {
        return neighbour;
    }

    String province() {
        return province;
    }

    String name() {
        return name;
    }

    /** Four digits. */
    String code() {
        return code;
    }

    public List<Village> villages() {
        return villages;
    }

    /** Six-digit codes that a NIK may begin with: first the own kecamatan, then those outside. */
    List<String> registers() {
        return registers;
    }

    int ownRegisters() {
        return ownRegisters;
    }

    int registerOf(Village village) {
        return registers.indexOf(village.districtCode());
    }
}
