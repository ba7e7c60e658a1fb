package id.sidaksos.ui.kit.table;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a person wishes to see of a table, taken over to the other thread. */
record TableWish<R>(
        String[] words,
        List<FacetChoice> choices,
        Comparator<? super R> order,
        Predicate<? super R> narrowed,
        List<Facet<R>> facets) {

    /** The rows that fit, in order, and for each facet its values with their numbers of rows. */
    record Shown<R>(TableSource<R> source, List<R> rows, Map<String, Map<String, Integer>> counts) {}

    Shown<R> shown(TableSource<R> source, Progress progress) {
        int[] sequence = source.sequence(order);
        int facetCount = facets.size();
        int[][] counts = new int[facetCount][];
        int[][] values = new int[facetCount][];
        boolean[][] wanted = new boolean[facetCount][];
        for (int f = 0; f < facetCount; f++) {
            TableSource.Coded coded = source.facets().get(f);
            counts[f] = new int[coded.values().length];
            values[f] = coded.ofRow();
            wanted[f] = wanted(facets.get(f).id(), coded.values());
        }
        List<R> rows = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            if ((i & 0xFFF) == 0) {
                progress.check();
            }
            int at = sequence == null ? i : sequence[i];
            if (!hasWords(source.key(at)) || !narrowed.test(source.row(at))) {
                continue;
            }
            int missed = -1;
            int misses = 0;
            for (int f = 0; f < facetCount && misses < 2; f++) {
                if (!wanted[f][values[f][at]]) {
                    misses++;
                    missed = f;
                }
            }
            if (misses == 0) {
                rows.add(source.row(at));
                for (int f = 0; f < facetCount; f++) {
                    counts[f][values[f][at]]++;
                }
            } else if (misses == 1) {
                // A facet counts what its own choices would add: rows that pass all the others.
                counts[missed][values[missed][at]]++;
            }
        }
        return new Shown<>(source, rows, named(source, counts));
    }

    private boolean hasWords(String key) {
        for (String word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** For each value of a facet: any of those chosen, and none of those left out. */
    private boolean[] wanted(String facet, String[] values) {
        boolean asked = choices.stream().anyMatch(choice -> choice.facetId().equals(facet) && !choice.not());
        boolean[] wanted = new boolean[values.length];
        for (int v = 0; v < values.length; v++) {
            wanted[v] = !asked || choices.contains(new FacetChoice(facet, values[v], false));
            wanted[v] &= !choices.contains(new FacetChoice(facet, values[v], true));
        }
        return wanted;
    }

    private Map<String, Map<String, Integer>> named(TableSource<R> source, int[][] counts) {
        Map<String, Map<String, Integer>> named = new LinkedHashMap<>();
        for (int f = 0; f < counts.length; f++) {
            String[] values = source.facets().get(f).values();
            Map<String, Integer> ofFacet = new LinkedHashMap<>();
            for (int v = 0; v < values.length; v++) {
                if (counts[f][v] > 0) {
                    ofFacet.put(values[v], counts[f][v]);
                }
            }
            named.put(facets.get(f).id(), ofFacet);
        }
        return named;
    }
}
