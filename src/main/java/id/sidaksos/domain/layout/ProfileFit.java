package id.sidaksos.domain.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well one layout explains one header.
 *
 * @param picks the column chosen for each field, and behind it the others that might have been
 * @param signs how many of the layout's signs were seen
 * @param score 0 to 1: harmonic mean of the layout's columns that are there and the header's columns that it explains
 */
record ProfileFit(
        LayoutProfile profile, HeaderCandidate header, Map<Field, List<Pick>> picks, int signs, double score) {
    /** Generic layouts have no columns of their own to miss; named ones that are half there come before them. */
    private static final double GENERIC_SHARE = 0.45;

    private static final double WEIGHT_MISSPELT = 0.9;
    private static final double WEIGHT_BESIDES = 0.7;

    /**
     * One column that may hold a field.
     *
     * @param key the known header that it was taken for
     * @param slips misspelling, 0 for none
     * @param aside its group says that it repeats the field without being it
     */
    record Pick(
            HeaderCandidate.Column column, ProfileColumn definition, String key, int slips, int rank, boolean aside) {
        private static final Comparator<Pick> PREFERENCE = Comparator.comparing(Pick::aside)
                .thenComparingInt(Pick::slips)
                .thenComparing(pick -> !pick.definition.own())
                .thenComparingInt(Pick::rank)
                .thenComparingInt(pick -> pick.column.index());
    }

    static ProfileFit of(LayoutProfile profile, HeaderCandidate header, HeaderLexicon lexicon) {
        Map<Field, List<Pick>> picks = new EnumMap<>(Field.class);
        Set<String> keys = new HashSet<>();
        for (HeaderCandidate.Column column : header.columns()) {
            for (Pick pick : picks(profile, column, lexicon)) {
                picks.computeIfAbsent(pick.definition().field(), f -> new ArrayList<>())
                        .add(pick);
            }
            keys.add(column.inGroup());
            keys.add(column.own());
        }
        picks.values().forEach(list -> list.sort(Pick.PREFERENCE));
        return new ProfileFit(profile, header, picks, signs(profile, picks, keys), score(profile, header, picks));
    }

    private static List<Pick> picks(LayoutProfile profile, HeaderCandidate.Column column, HeaderLexicon lexicon) {
        List<HeaderLexicon.Use> grouped = lexicon.uses(profile, column.inGroup());
        if (!grouped.isEmpty()) {
            return exact(column, column.inGroup(), grouped, column.aside());
        }
        // "Nama" under "Kepala Keluarga" is a header that a list of persons does not know: its "Nama" is another.
        boolean elsewhere = column.aside() || !column.inGroup().isEmpty();
        if (!column.own().isEmpty()) {
            return exact(column, column.own(), lexicon.uses(profile, column.own()), elsewhere);
        }
        return misspelt(profile, column, lexicon, elsewhere);
    }

    private static List<Pick> exact(
            HeaderCandidate.Column column, String key, List<HeaderLexicon.Use> uses, boolean aside) {
        return uses.stream()
                .map(use -> new Pick(column, use.column(), key, 0, use.rank(), aside))
                .toList();
    }

    /** The one field whose header is nearest; none where a header of another field, or of no field, is as near. */
    private static List<Pick> misspelt(
            LayoutProfile profile, HeaderCandidate.Column column, HeaderLexicon lexicon, boolean aside) {
        Optional<HeaderLexicon.Known> nearest = column.near().stream()
                .filter(HeaderLexicon.Known::forgiven)
                .filter(known -> !lexicon.uses(profile, known.key()).isEmpty())
                .min(Comparator.comparingInt(HeaderLexicon.Known::slips));
        if (nearest.isEmpty()) {
            return List.of();
        }
        List<HeaderLexicon.Use> uses = lexicon.uses(profile, nearest.get().key());
        Field field = uses.get(0).column().field();
        // "Nomor" with something more is the number of something: a running number is taken only where it is plainly
        // one.
        boolean doubtful = field == Field.NO
                || uses.size() > 1
                || column.near().stream()
                        .filter(known -> known.slips() <= nearest.get().slips())
                        .anyMatch(known -> lexicon.holdsNoField(known.key())
                                || lexicon.uses(profile, known.key()).stream()
                                        .anyMatch(use -> use.column().field() != field));
        return doubtful
                ? List.of()
                : List.of(new Pick(
                        column,
                        uses.get(0).column(),
                        nearest.get().key(),
                        nearest.get().slips(),
                        uses.get(0).rank(),
                        aside));
    }

    private static int signs(LayoutProfile profile, Map<Field, List<Pick>> picks, Set<String> keys) {
        LayoutProfile.Evidence evidence = profile.evidence();
        long fields = evidence.fields().stream().filter(picks::containsKey).count();
        long headers = evidence.headers().stream().filter(keys::contains).count();
        return (int) (fields + headers);
    }

    private static double score(LayoutProfile profile, HeaderCandidate header, Map<Field, List<Pick>> picks) {
        double own = 0;
        double besides = 0;
        for (Map.Entry<Field, List<Pick>> entry : picks.entrySet()) {
            Pick best = entry.getValue().get(0);
            double weight = best.aside() ? 0.5 : best.slips() > 0 ? WEIGHT_MISSPELT : 1;
            if (entry.getKey() == Field.NO) {
                continue;
            }
            if (best.definition().own()) {
                own += weight;
            } else {
                besides += weight;
            }
        }
        double share = profile.generic() ? GENERIC_SHARE : own / Math.max(1, profile.ownFields());
        double explained = (own + WEIGHT_BESIDES * besides) / Math.max(1, header.filled());
        return share + explained == 0 ? 0 : 2 * share * explained / (share + explained);
    }

    Set<Field> fields() {
        return picks.keySet();
    }

    /** Understood columns, running numbers apart. */
    int matches() {
        return picks.size() - (picks.containsKey(Field.NO) ? 1 : 0);
    }

    Set<Field> missing() {
        Set<Field> missing = EnumSet.noneOf(Field.class);
        missing.addAll(profile.required());
        missing.removeAll(picks.keySet());
        return missing;
    }

    boolean hasEvidence() {
        return signs >= profile.evidence().minimum();
    }

    boolean hasEnough() {
        return matches() >= profile.evidence().matches();
    }

    /** @param kindIsTold somebody said what kind of list it is: signs of the kind are not asked for */
    boolean fits(boolean kindIsTold) {
        return missing().isEmpty()
                && hasEnough()
                && (kindIsTold || hasEvidence())
                && !profile.doubt().against(fields(), kindIsTold);
    }

    /** True where two layouts read the same field from different columns. */
    boolean contradicts(ProfileFit other) {
        return picks.entrySet().stream()
                .anyMatch(entry -> other.picks.containsKey(entry.getKey())
                        && other.picks.get(entry.getKey()).get(0).column().index()
                                != entry.getValue().get(0).column().index());
    }
}
