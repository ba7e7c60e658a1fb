package id.sidaksos.domain.registry;

import id.sidaksos.base.CleanText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Villages with the districts above them, learnt from the lists. A village is known by its code, or by its name together
 * with kecamatan and regency, never by its name alone. A village first met without a code gets its code from the first list that
 * has one, and keeps its number. Not for two threads.
 */
public final class RegionTree {
    /** Rows that a stored name stands for, against the rows of a new file. */
    private static final int STORED_WEIGHT = 20;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Integer, Node> byId = new HashMap<>();
    private final Map<String, Node> byCode = new HashMap<>();
    private final Map<String, List<Node>> byNames = new HashMap<>();
    private final Map<String, NameVotes> regencyVotes = new HashMap<>();
    private final Map<String, NameVotes> districtVotes = new HashMap<>();
    private final Set<Node> changed = new LinkedHashSet<>();
    private int lastId;

    /** A tree that knows nothing. */
    public RegionTree() {
        this(List.of());
    }

    /** @param stored the nodes that the database has */
    public RegionTree(Collection<RegionNode> stored) {
        for (RegionNode node : stored) {
            Place place = new Place(node.code(), node.province(), node.regency(), node.district(), node.village());
            PlaceKey key = PlaceKey.of(place);
            vote(index(new Node(node.id(), key, place)), key, STORED_WEIGHT);
        }
    }

    /** Nodes that are new or were changed since the tree was made or this was last asked; to be stored. */
    public List<RegionNode> takeChanged() {
        List<RegionNode> taken = changed.stream().map(Node::export).toList();
        changed.clear();
        return taken;
    }

    /** The place with this number; {@link Region#NONE} where there is none. */
    public Region region(int id) {
        Node node = byId.get(id);
        return node == null ? Region.NONE : node.export().region();
    }

    /** All places, in the order in which they were met. */
    public List<RegionNode> all() {
        return nodes.stream().map(Node::export).toList();
    }

    /** Finds or learns the place; null where the row tells none. */
    Node find(PlaceKey key, Place place) {
        if (key.isEmpty()) {
            return null;
        }
        Node node = key.code().isEmpty() ? null : byCode.get(key.code());
        if (node == null && (key.code().isEmpty() || key.hasNames())) {
            node = byNames(key);
        }
        boolean other = node != null && !key.code().isEmpty() && !node.code.isEmpty() && !node.code.equals(key.code());
        if (node == null || other) {
            node = index(new Node(lastId + 1, key, place));
            changed.add(node);
        } else {
            complete(node, key, place);
        }
        return node;
    }

    /** Rows of a place that say these names: which name a code really has is decided by their number. */
    void vote(Node node, PlaceKey key, int rows) {
        if (node.code.isEmpty()) {
            return;
        }
        if (!key.regency().isEmpty()) {
            regencyVotes
                    .computeIfAbsent(node.code.substring(0, 4), code -> new NameVotes())
                    .add(key.regency(), rows);
        }
        if (!key.district().isEmpty()) {
            districtVotes
                    .computeIfAbsent(node.code.substring(0, 6), code -> new NameVotes())
                    .add(key.district(), rows);
        }
        if (key.hasNames()) {
            node.votes.add(key.names(), rows);
        }
    }

    /** True where the row's code belongs to a place with other names. */
    boolean contradicts(Node node, PlaceKey key) {
        if (key.code().isEmpty()) {
            return false;
        }
        char codeKind = PlaceKey.kindOfCode(key.code());
        if (key.kind() != 0 && key.kind() != codeKind) {
            return true;
        }
        NameVotes regency = regencyVotes.get(key.code().substring(0, 4));
        NameVotes district = districtVotes.get(key.code().substring(0, 6));
        return differs(regency, key.regency())
                || differs(district, key.district())
                || key.hasNames() && namesDiffer(node, key);
    }

    /** True where the place is surely in another regency than this one of four digits. */
    boolean isOutside(Node node, String home) {
        if (!node.code.isEmpty()) {
            return !node.code.startsWith(home);
        }
        NameVotes names = regencyVotes.get(home);
        if (names == null || names.leader().isEmpty() || node.key.regency().isEmpty()) {
            return false;
        }
        return !node.key.mayBeIn(PlaceKey.kindOfCode(home), names.leader());
    }

    private boolean namesDiffer(Node node, PlaceKey key) {
        String leader = node.votes.leader();
        if (leader.isEmpty()) {
            return false;
        }
        if (leader.equals(key.names())) {
            return byNames.getOrDefault(leader, List.of()).stream().anyMatch(other -> isNamesake(node, other));
        }
        boolean anothers = byNames.getOrDefault(key.names(), List.of()).stream()
                .anyMatch(other -> other != node && other.votes.leader().equals(key.names()));
        return anothers || !Spelling.isAlike(leader, key.names());
    }

    /** Another code of the same regency has these names, in as many rows or more. */
    private static boolean isNamesake(Node node, Node other) {
        return other != node
                && other.votes.leader().equals(node.votes.leader())
                && !other.code.isEmpty()
                && other.code.startsWith(node.code.substring(0, 4))
                && other.votes.most() >= node.votes.most();
    }

    private static boolean differs(NameVotes votes, String name) {
        return votes != null
                && !name.isEmpty()
                && !votes.leader().isEmpty()
                && !votes.leader().equals(name)
                && !Spelling.isAlike(votes.leader(), name);
    }

    /** The place of these names: one with a code first, and of a kota and a kabupaten the kabupaten. */
    private Node byNames(PlaceKey key) {
        Node best = null;
        for (Node node : byNames.getOrDefault(key.names(), List.of())) {
            if (key.mayBeIn(node.kind(), node.key.regency()) && (best == null || rank(node) > rank(best))) {
                best = node;
            }
        }
        return best;
    }

    private static int rank(Node node) {
        boolean leads = node.votes.leader().isEmpty() || node.votes.leader().equals(node.key.names());
        return (node.kind() == 'K' ? 0 : 4) + (leads ? 2 : 0) + (node.code.isEmpty() ? 0 : 1);
    }

    /** Takes over what the row knows more: a code, or names of a place known by its code only. */
    private void complete(Node node, PlaceKey key, Place place) {
        boolean named = key.hasNames() && !node.key.hasNames();
        if (node.code.isEmpty() && !key.code().isEmpty()) {
            node.code = key.code();
            byCode.put(node.code, node);
            changed.add(node);
        }
        if (named) {
            node.key = key;
            node.name(place);
            byNames.computeIfAbsent(key.names(), names -> new ArrayList<>()).add(node);
            changed.add(node);
        }
    }

    /** Gives a place the names that most rows have for its code. */
    void settle(Node node, PlaceKey key, Place place) {
        boolean leads = key.hasNames() && key.names().equals(node.votes.leader());
        if (leads && !node.key.names().equals(key.names())) {
            byNames.getOrDefault(node.key.names(), List.of()).remove(node);
            node.key = key;
            node.name(place);
            byNames.computeIfAbsent(key.names(), names -> new ArrayList<>()).add(node);
            changed.add(node);
        }
    }

    private Node index(Node node) {
        nodes.add(node);
        byId.put(node.id, node);
        lastId = Math.max(lastId, node.id);
        if (!node.code.isEmpty()) {
            byCode.put(node.code, node);
        }
        if (node.code.isEmpty() || node.key.hasNames()) {
            byNames.computeIfAbsent(node.key.names(), names -> new ArrayList<>())
                    .add(node);
        }
        return node;
    }

    /** A place while it is being learnt. */
    static final class Node {
        final int id;
        final NameVotes votes = new NameVotes();
        PlaceKey key;
        String code;
        private String province;
        private String regency;
        private String district;
        private String village;

        Node(int id, PlaceKey key, Place place) {
            this.id = id;
            this.key = key;
            this.code = key.code();
            name(place);
        }

        void name(Place place) {
            province = CleanText.of(place.province());
            regency = CleanText.of(place.regency());
            district = CleanText.of(place.district());
            village = CleanText.of(place.village());
        }

        char kind() {
            return code.isEmpty() ? key.kind() : PlaceKey.kindOfCode(code);
        }

        RegionNode export() {
            return new RegionNode(id, code, province, regency, district, village);
        }
    }
}
