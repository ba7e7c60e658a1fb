package id.sidaksos.service.decree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Families that people have confirmed to be the same. Of each group the one with the smallest key stays; the others
 * count as doubles. Nothing is merged.
 */
final class Doubles {
    private final Map<String, String> parent = new HashMap<>();

    void same(String a, String b) {
        String first = root(a);
        String second = root(b);
        if (!first.equals(second)) {
            boolean ordered = first.compareTo(second) < 0;
            parent.put(ordered ? second : first, ordered ? first : second);
        }
    }

    /** Keys of all but the one that stays. */
    Set<String> leaving() {
        Set<String> leaving = new HashSet<>();
        for (String key : parent.keySet()) {
            if (!root(key).equals(key)) {
                leaving.add(key);
            }
        }
        return leaving;
    }

    private String root(String key) {
        String at = key;
        while (true) {
            String up = parent.getOrDefault(at, at);
            if (up.equals(at)) {
                return at;
            }
            at = up;
        }
    }
}
