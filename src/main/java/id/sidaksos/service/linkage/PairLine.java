package id.sidaksos.service.linkage;

/**
 * A pair in a list of pairs.
 *
 * @param order its place in its run, by which it is read whole
 * @param nameA as the list has it, as {@code nameB}
 */
public record PairLine(int run, int order, String nameA, String nameB, double p, double weight, Answer answer) {}
