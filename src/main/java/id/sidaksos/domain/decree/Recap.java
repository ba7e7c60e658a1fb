package id.sidaksos.domain.decree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lampiran I: the decree in numbers, per kecamatan and per desa, in the order of the list.
 *
 * @param districts every kecamatan that has a family in the decree
 * @param families families in all
 * @param count persons in all
 */
public record Recap(List<District> districts, int families, SexCount count) {
    public Recap {
        districts = List.copyOf(districts);
    }

    /** @param villages every desa or kelurahan of it that has a family in the decree */
    public record District(String code, String name, List<Village> villages, int families, SexCount count) {
        public District {
            villages = List.copyOf(villages);
        }
    }

    public record Village(String code, String name, int families, SexCount count) {}

    public int villages() {
        return districts.stream()
                .mapToInt(district -> district.villages().size())
                .sum();
    }

    public static Recap of(DecreeSnapshot snapshot) {
        Map<String, List<DecreedFamily>> byDistrict = new LinkedHashMap<>();
        for (DecreedFamily family : snapshot.families()) {
            byDistrict
                    .computeIfAbsent(family.districtKey(), key -> new ArrayList<>())
                    .add(family);
        }
        List<District> districts =
                byDistrict.values().stream().map(Recap::district).toList();
        return new Recap(districts, snapshot.families().size(), snapshot.count());
    }

    private static District district(List<DecreedFamily> families) {
        Map<String, List<DecreedFamily>> byVillage = new LinkedHashMap<>();
        for (DecreedFamily family : families) {
            byVillage
                    .computeIfAbsent(family.villageKey(), key -> new ArrayList<>())
                    .add(family);
        }
        DecreedFamily first = families.get(0);
        List<Village> villages = byVillage.values().stream().map(Recap::village).toList();
        return new District(first.districtCode(), first.district(), villages, families.size(), count(families));
    }

    private static Village village(List<DecreedFamily> families) {
        DecreedFamily first = families.get(0);
        return new Village(first.villageCode(), first.village(), families.size(), count(families));
    }

    private static SexCount count(List<DecreedFamily> families) {
        return families.stream().map(DecreedFamily::count).reduce(SexCount.NONE, SexCount::plus);
    }
}
