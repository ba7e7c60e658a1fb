package id.sidaksos.domain.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An office in memory: what is in force, what was told, what waits for a choice. */
final class Desk implements Merge.Ours {
    final Map<String, String> inForce = new HashMap<>();
    final List<MergedCell> conflicts = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    static Item item(String key, ItemKind kind) {
        return new Item(key, "", RecordKind.KELUARGA, kind, Optional.empty(), List.of(), true, true);
    }

    @Override
    public String value(Home home, Item item) {
        return inForce.getOrDefault(home.key() + " " + item.key(), "");
    }

    @Override
    public String base(Home home, Item item, String sent) {
        return sent;
    }

    @Override
    public boolean told(Home home, Item item, String theirs) {
        return told.contains(home + " " + item.key() + " " + theirs);
    }

    /** Merges one row and does what becomes of its answers. */
    List<MergedCell> merge(Merge.Theirs theirs, List<Item> items) {
        List<MergedCell> cells = Merge.row(theirs, items, GivenBy.UNKNOWN, this);
        for (MergedCell cell : cells) {
            if (cell.outcome() == Merge.Outcome.TAKEN) {
                inForce.put(cell.home().key() + " " + cell.item().key(), cell.theirs());
            } else if (cell.outcome() == Merge.Outcome.CONFLICT) {
                conflicts.add(cell);
            }
            if (cell.outcome() == Merge.Outcome.TAKEN || cell.outcome() == Merge.Outcome.CONFLICT) {
                told.add(cell.home() + " " + cell.item().key() + " " + cell.theirs());
            }
        }
        return cells;
    }
}
