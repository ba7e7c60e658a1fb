package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.RegionNode;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The villages that families of the list live in, found by code or by name. */
final class Villages {
    private static final int CODE = 10;
    private static final String[] WORDS = {"DESA ", "KELURAHAN ", "KEL ", "DS ", "KECAMATAN ", "KEC "};

    private final List<Listed> villages;

    /**
     * A village with its places in the learnt tree: one spelling of its name each.
     *
     * @param regency name of the kabupaten or kota as the lists have it
     */
    record Listed(VillageName name, List<Integer> regions, String regency) {}

    private Villages(List<Listed> villages) {
        this.villages = villages;
    }

    static Villages of(Store store) {
        Set<Integer> lived = new HashSet<>();
        store.rows().eachPlace(SourceKind.P3KE_KELUARGA, (row, place) -> lived.add(place));
        Map<String, Listed> villages = new HashMap<>();
        List<Listed> order = new ArrayList<>();
        for (RegionNode region : store.imports().regions()) {
            if (lived.contains(region.id())) {
                VillageName name = new VillageName(region.code(), region.district(), region.village());
                Listed known = villages.get(name.key());
                if (known == null) {
                    List<Integer> regions = new ArrayList<>(List.of(region.id()));
                    Listed listed = new Listed(name, regions, region.regency());
                    villages.put(name.key(), listed);
                    order.add(listed);
                } else {
                    known.regions().add(region.id());
                }
            }
        }
        return new Villages(order);
    }

    /**
     * The village that was asked for: a code of ten digits with dots or without, {@code KECAMATAN/DESA}, or the name of a village that
     * only one kecamatan has.
     *
     * @throws Problem VILLAGE_UNKNOWN
     */
    Listed asked(String words) {
        int slash = words.indexOf('/');
        Optional<Listed> found =
                slash > 0 ? find("", words.substring(0, slash), words.substring(slash + 1)) : find(words, "", words);
        return found.orElseThrow(() -> new Problem(ErrorCode.VILLAGE_UNKNOWN, words));
    }

    /** By code where it is one, else by kecamatan and name; a name alone only where it is one village's. */
    Optional<Listed> find(String code, String district, String village) {
        String digits = code.replaceAll("[^0-9]", "");
        if (digits.length() == CODE) {
            Optional<Listed> byCode = villages.stream()
                    .filter(each -> each.name().code().equals(digits))
                    .findFirst();
            if (byCode.isPresent()) {
                return byCode;
            }
        }
        List<Listed> named = villages.stream()
                .filter(each -> plain(each.name().village()).equals(plain(village)))
                .filter(each ->
                        district.isBlank() || plain(each.name().district()).equals(plain(district)))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    List<Listed> all() {
        return villages;
    }

    private static String plain(String name) {
        String key = TextKey.normalise(name);
        for (String word : WORDS) {
            if (key.startsWith(word)) {
                key = key.substring(word.length());
            }
        }
        return key.replace(" ", "");
    }
}
