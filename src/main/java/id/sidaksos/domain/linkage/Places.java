package id.sidaksos.domain.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Distinct places as triples of codes: village, kecamatan, kabupaten. A few thousand in the largest list; place 0 is unknown. */
final class Places {
    private final Map<Long, Integer> codes = new HashMap<>();
    private int[] villages = new int[64];
    private int[] districts = new int[64];
    private int[] regencies = new int[64];
    private int count = 1;

    /** Codes are those of the lexicon's place texts. */
    int codeOf(int village, int district, int regency) {
        if (village == TextStore.EMPTY && district == TextStore.EMPTY && regency == TextStore.EMPTY) {
            return 0;
        }
        long key = Hash.of(village, district, regency);
        Integer known = codes.get(key);
        if (known != null) {
            return known;
        }
        if (count == villages.length) {
            villages = Arrays.copyOf(villages, count * 2);
            districts = Arrays.copyOf(districts, count * 2);
            regencies = Arrays.copyOf(regencies, count * 2);
        }
        villages[count] = village;
        districts[count] = district;
        regencies[count] = regency;
        codes.put(key, count);
        return count++;
    }

    int size() {
        return count;
    }

    int village(int place) {
        return villages[place];
    }

    int district(int place) {
        return districts[place];
    }

    int regency(int place) {
        return regencies[place];
    }
}
