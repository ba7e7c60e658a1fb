package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The classes of a set. Half-open, [min, max), the topmost closed, so that a score on a shared border has one class.
 *
 * @param list in the order of the workbook, which means nothing
 */
public record Bands(List<Band> list) {
    private static final Comparator<Band> UPWARDS =
            Comparator.comparing(Band::min).thenComparing(Band::max);

    public Bands {
        list = List.copyOf(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public Optional<Band> named(String name) {
        return list.stream().filter(band -> band.name().equals(name)).findFirst();
    }

    /** Sorted by score, lowest first. */
    public List<Band> upwards() {
        return list.stream().sorted(UPWARDS).toList();
    }

    /** The class of an unrounded score, or empty where no band holds it. */
    public Optional<Band> of(Quotient score) {
        List<Band> sorted = upwards();
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Band band = sorted.get(i);
            int top = score.compareTo(band.max());
            boolean closed = i == sorted.size() - 1;
            if (score.compareTo(band.min()) >= 0 && (top < 0 || (closed && top == 0))) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    /** Pairs of neighbours with scores between them that belong to neither. */
    public List<List<Band>> gaps() {
        return neighbours(1);
    }

    /** Pairs of neighbours that share more than a border. */
    public List<List<Band>> overlaps() {
        return neighbours(-1);
    }

    /**
     * OpenSID's bands are closed at both ends (0–10, 11–20): each gap is given to the class below it, so that every
     * score keeps the class that OpenSID gives it and the scores between get one.
     */
    public Bands close() {
        List<Band> sorted = upwards();
        List<Band> closed = new ArrayList<>();
        for (Band band : list) {
            int at = sorted.indexOf(band);
            boolean gap = at + 1 < sorted.size()
                    && band.max().compareTo(sorted.get(at + 1).min()) < 0;
            closed.add(
                    gap ? new Band(band.name(), band.min(), sorted.get(at + 1).min()) : band);
        }
        return new Bands(closed);
    }

    private List<List<Band>> neighbours(int sign) {
        List<Band> sorted = upwards();
        List<List<Band>> found = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            BigDecimal end = sorted.get(i).max();
            if (Integer.signum(sorted.get(i + 1).min().compareTo(end)) == sign) {
                found.add(sorted.subList(i, i + 2));
            }
        }
        return found;
    }
}
