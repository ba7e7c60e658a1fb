package id.sidaksos.domain.linkage;

import java.util.List;

/**
 * Doubles inside one list. Nothing here is merged: {@link Decision#OTOMATIS} means that the program is sure and proposes,
 * and a person confirms.
 *
 * @param persons pairs of rows, a before b
 * @param clusters rows that are one person, where there are two or more
 * @param families pairs of families
 * @param run parameters and figures; its pairs are {@code persons}
 */
public record DoubleResult(List<LinkPair> persons, List<Cluster> clusters, List<FamilyPair> families, LinkResult run) {
    public DoubleResult {
        persons = List.copyOf(persons);
        clusters = List.copyOf(clusters);
        families = List.copyOf(families);
    }

    /**
     * Rows of one person.
     *
     * @param rows ascending
     * @param medoid the row that fits the others best
     * @param crowd more than six rows: all of it is for review
     */
    public record Cluster(List<Integer> rows, int medoid, boolean crowd) {
        public Cluster {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Two families of one list that may be one.
     *
     * @param a family number in the table, less than @param b
     * @param weight log2 of the odds that at least half of the smaller family stands in the other
     * @param members the pairs of members, one to one
     * @param sizeA rows of a, as is @param sizeB of b
     */
    public record FamilyPair(
            int a, int b, double weight, double p, Decision decision, List<LinkPair> members, int sizeA, int sizeB) {
        public FamilyPair {
            members = List.copyOf(members);
        }
    }
}
