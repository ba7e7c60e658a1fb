package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places of one file's rows. Each row gets its region at once; what is amiss with it is told at the end, when it is
 * known which names most rows give a code and which regency the file is of.
 */
final class RegionSurvey {
    private final RegionTree tree;
    private final boolean namesExpected;
    private final Map<Place, Sight> sights = new LinkedHashMap<>();
    private Sight last;

    /** @param namesExpected the table has columns for kecamatan and village: a row without them is incomplete */
    RegionSurvey(RegionTree tree, boolean namesExpected) {
        this.tree = tree;
        this.namesExpected = namesExpected;
    }

    /** Region of a row; {@link Region#NONE} where it tells none. */
    Region see(int row, Place place) {
        if (last == null || !last.place.equals(place)) {
            last = sights.computeIfAbsent(place, this::look);
        }
        last.rows.add(row);
        return last.region;
    }

    /** Four digits of the regency that most rows are of; empty where no row has a code. */
    Optional<String> home() {
        Map<String, Integer> rows = new HashMap<>();
        for (Sight sight : sights.values()) {
            String code = sight.node == null ? "" : sight.node.code;
            if (!code.isEmpty()) {
                rows.merge(code.substring(0, 4), sight.rows.size(), Integer::sum);
            }
        }
        return rows.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /**
     * Settles the names of the tree and tells what is amiss. To be called once, after the last row.
     *
     * @param known four digits of the database's regency, where it has one
     */
    List<LateFinding> finish(Optional<String> known) {
        for (Sight sight : sights.values()) {
            if (sight.node != null) {
                tree.vote(sight.node, sight.key, sight.rows.size());
            }
        }
        for (Sight sight : sights.values()) {
            if (sight.node != null) {
                tree.settle(sight.node, sight.key, sight.place);
            }
        }
        Optional<String> home = known.or(this::home);
        List<LateFinding> late = new ArrayList<>();
        for (Sight sight : sights.values()) {
            for (Finding finding : findings(sight, home)) {
                for (int i = 0; i < sight.rows.size(); i++) {
                    late.add(new LateFinding(sight.rows.get(i), finding));
                }
            }
        }
        return late;
    }

    private List<Finding> findings(Sight sight, Optional<String> home) {
        List<Finding> found = new ArrayList<>(2);
        Place place = sight.place;
        String names = place.district() + " / " + place.village();
        boolean incomplete = sight.node == null || namesExpected && !sight.node.key.hasNames();
        if (incomplete || sight.key.badCode()) {
            Field field = sight.key.badCode() ? Field.KODE_WILAYAH : Field.DESA;
            String content = sight.key.badCode() ? place.code() : names;
            found.add(Finding.of(FindingKind.WILAYAH_TIDAK_LENGKAP, field, content, names));
        }
        if (sight.node != null && tree.contradicts(sight.node, sight.key)) {
            RegionNode node = sight.node.export();
            found.add(Finding.of(
                    FindingKind.WILAYAH_BERTENTANGAN,
                    Field.KODE_WILAYAH,
                    place.code(),
                    node.district() + " / " + node.village(),
                    names));
        }
        if (sight.node != null && home.isPresent() && tree.isOutside(sight.node, home.get())) {
            found.add(Finding.of(FindingKind.WILAYAH_LUAR, Field.KABUPATEN, place.regency(), home.get()));
        }
        return found;
    }

    private Sight look(Place place) {
        PlaceKey key = PlaceKey.of(place);
        RegionTree.Node node = tree.find(key, place);
        return new Sight(place, key, node);
    }

    private static final class Sight {
        final Place place;
        final PlaceKey key;
        final RegionTree.Node node;
        final Region region;
        final RowNumbers rows = new RowNumbers();

        Sight(Place place, PlaceKey key, RegionTree.Node node) {
            this.place = place;
            this.key = key;
            this.node = node;
            this.region = node == null ? Region.NONE : node.export().region();
        }
    }
}
