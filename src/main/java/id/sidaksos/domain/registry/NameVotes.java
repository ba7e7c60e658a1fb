package id.sidaksos.domain.registry;

import java.util.HashMap;
import java.util.Map;

/** Which name a code has, by the number of rows that say so: one wrong row may come first. */
final class NameVotes {
    private final Map<String, Integer> votes = new HashMap<>();
    private String leader = "";
    private int most;

    void add(String name, int rows) {
        int count = votes.merge(name, rows, Integer::sum);
        if (count > most) {
            most = count;
            leader = name;
        }
    }

    /** The name with the most rows; of two with as many the first; empty where none was seen. */
    String leader() {
        return leader;
    }

    /** Rows that say the leading name. */
    int most() {
        return most;
    }
}
