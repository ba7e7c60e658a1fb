package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.SetOutcome;
import id.sidaksos.service.scoring.FamilyBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kecamatan with its families by class.
 *
 * @param counts in the order of the outcome's classes
 */
record DistrictLine(String name, int families, int[] counts, float completeness) {
    /** Share of a class among the families of the kecamatan, 0 to 1. */
    double share(int ofClass) {
        return ofClass < 0 || families == 0 ? 0 : (double) counts[ofClass] / families;
    }

    /** The kecamatan with the most families of the poorest class first. */
    static List<DistrictLine> of(FamilyBook book, SetOutcome outcome) {
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, double[]> known = new TreeMap<>();
        for (int i = 0; i < outcome.size(); i++) {
            String name = book.families().get(i).district();
            counts.computeIfAbsent(name, key -> new int[outcome.classes().size()])[outcome.classOf(i)]++;
            known.computeIfAbsent(name, key -> new double[1])[0] += outcome.completeness(i);
        }
        List<DistrictLine> lines = new ArrayList<>();
        counts.forEach((name, each) -> {
            int families = java.util.Arrays.stream(each).sum();
            lines.add(new DistrictLine(name, families, each, (float) (known.get(name)[0] / families)));
        });
        int poorest = outcome.poorest();
        lines.sort(
                Comparator.comparingInt((DistrictLine line) -> poorest < 0 ? line.families() : line.counts()[poorest])
                        .reversed());
        return List.copyOf(lines);
    }
}
