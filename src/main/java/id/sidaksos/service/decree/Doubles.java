package id.sidaksos.service.decree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Families that people have confirmed to be the same. Of each group the one with the smallest key stays, before all proposals of
 * villages: of those the lists know neither desil nor padan. The others count as doubles. Nothing is merged.
 */
final class Doubles {
    private final Map<String, String> parent = new HashMap<>();
    private final Set<String> proposals;

    /** @param proposals keys of families that came by a village's proposal */
    Doubles(Set<String> proposals) {
        this.proposals = proposals;
    }

    void same(String a, String b) {
        String first = root(a);
        String second = root(b);
        if (!first.equals(second)) {
            boolean ordered = stays(first, second);
            parent.put(ordered ? second : first, ordered ? first : second);
        }
    }

    private boolean stays(String first, String second) {
        boolean proposed = proposals.contains(first);
        return proposed == proposals.contains(second) ? first.compareTo(second) < 0 : !proposed;
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
