package id.sidaksos.domain.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the table in a sheet by its header: in which rows it stands, which layout it is, which column holds which field.
 * Names of files and sheets play no part (domain.md §1.3, §8 defects 6, 7, 14). Holds no state of a search: one finder
 * serves all sheets.
 */
public final class HeaderFinder {
    /** A header is looked for down to this row. */
    public static final int LAST_HEADER_ROW = 40;

    /** How many rows a caller gives: header rows may end a little further down, and a number row follows them. */
    public static final int ROWS_NEEDED = 46;

    private static final int TALLEST = 3;
    private static final int FEWEST_MATCHES = 3;
    private static final int FEWEST_HITS = 2;

    /** A list without any of these is no list of people: a recapitulation, a list of villages. */
    private static final Set<Field> IDENTIFYING =
            Set.of(Field.NAMA, Field.NIK, Field.NO_KK, Field.ID_KELUARGA, Field.ID_INDIVIDU, Field.ID_DTKS);

    /** How much better one named layout must explain a header than one of another kind. */
    private static final double CLEARLY = 1.25;

    private final List<LayoutProfile> profiles;
    private final HeaderLexicon lexicon;
    private final List<SavedLayout> saved;

    public HeaderFinder(LayoutSet layouts) {
        this.profiles = layouts.profiles();
        this.lexicon = new HeaderLexicon(layouts);
        this.saved = layouts.saved();
    }

    /**
     * @param sheet name of the sheet, only passed on
     * @param rows copies of the sheet's first rows in order, up to {@link #ROWS_NEEDED}; more do no harm
     * @param merges merged ranges of the sheet as far as they are known
     * @param told the kind of list that somebody said it is; only layouts of that kind are looked for then
     */
    public HeaderSearch find(String sheet, List<Row> rows, List<Merge> merges, Optional<SourceKind> told) {
        HeaderGrid grid = new HeaderGrid(rows, merges, ROWS_NEEDED);
        for (SavedLayout own : saved) {
            Optional<TableLayout> table =
                    told.isEmpty() || told.get() == own.kind() ? own.in(sheet, grid) : Optional.empty();
            if (table.isPresent()) {
                return new HeaderSearch.Found(table.get(), List.of());
            }
        }
        List<HeaderCandidate> candidates = candidates(grid);
        HeaderSearch result = decide(sheet, grid, candidates, told);
        if (told.isEmpty() || result instanceof HeaderSearch.Found) {
            return result;
        }
        HeaderSearch open = decide(sheet, grid, candidates, Optional.empty());
        return open instanceof HeaderSearch.Found found && found.layout().kind() != told.get()
                ? new HeaderSearch.OtherKind(
                        told.get(),
                        found.layout().kind(),
                        found.layout().profile(),
                        found.layout().headerRow())
                : result;
    }

    /**
     * The table under the header that a person points out, as the layout of this kind that explains most of it; columns that
     * no layout knows are left for the person to name.
     *
     * @param headerRow number of the last header row, 1 to {@link #ROWS_NEEDED}
     */
    public TableLayout pointedOut(String sheet, List<Row> rows, List<Merge> merges, SourceKind kind, int headerRow) {
        HeaderGrid grid = new HeaderGrid(rows, merges, ROWS_NEEDED);
        List<HeaderCandidate> candidates = new ArrayList<>(candidates(grid));
        candidates.removeIf(candidate -> candidate.lastRow() != headerRow);
        if (candidates.isEmpty()) {
            candidates.add(HeaderCandidate.read(grid, headerRow, 1, lexicon, new HashMap<>()));
        }
        List<ProfileFit> best = List.of();
        for (HeaderCandidate candidate : candidates) {
            List<ProfileFit> fits = profiles.stream()
                    .filter(profile -> profile.kind() == kind)
                    .map(profile -> ProfileFit.of(profile, candidate, lexicon))
                    .toList();
            best = isBetter(fits, best, true) ? fits : best;
        }
        ProfileFit fit =
                best.stream().max(Comparator.comparingDouble(ProfileFit::score)).orElseThrow();
        return TableMaker.make(sheet, grid, fit).layout();
    }

    /** Fields that a list of this kind cannot do without. */
    public Set<Field> required(SourceKind kind) {
        return profiles.stream()
                .filter(profile -> profile.generic() && profile.kind() == kind)
                .findFirst()
                .map(LayoutProfile::required)
                .orElse(Set.of());
    }

    private List<HeaderCandidate> candidates(HeaderGrid grid) {
        Map<String, HeaderCandidate.Text> seen = new HashMap<>();
        List<HeaderCandidate> candidates = new ArrayList<>();
        int[] hits = new int[grid.lastRow() + 1];
        for (int row = 1; row <= grid.lastRow(); row++) {
            boolean open = grid.width(row) > 0 && !grid.cannotBeHeader(row);
            hits[row] = open ? HeaderCandidate.hits(grid, row, lexicon, seen) : -1;
            int together = 0;
            for (int height = 1; height <= Math.min(TALLEST, row) && hits[row - height + 1] >= 0; height++) {
                int top = row - height + 1;
                together += hits[top];
                if (top > LAST_HEADER_ROW || together < FEWEST_HITS) {
                    continue;
                }
                HeaderCandidate candidate = HeaderCandidate.read(grid, row, height, lexicon, seen);
                if (candidate.columns().size() >= FEWEST_MATCHES) {
                    candidates.add(candidate);
                }
            }
        }
        return candidates;
    }

    private HeaderSearch decide(
            String sheet, HeaderGrid grid, List<HeaderCandidate> candidates, Optional<SourceKind> told) {
        List<ProfileFit> best = List.of();
        for (HeaderCandidate candidate : candidates) {
            List<ProfileFit> fits = new ArrayList<>();
            for (LayoutProfile profile : profiles) {
                if (told.isEmpty() || told.get() == profile.kind()) {
                    fits.add(ProfileFit.of(profile, candidate, lexicon));
                }
            }
            if (isBetter(fits, best, told.isPresent())) {
                best = fits;
            }
        }
        List<ProfileFit> fitting =
                best.stream().filter(fit -> fit.fits(told.isPresent())).toList();
        return fitting.isEmpty() ? whatIsMissing(best, told.isPresent()) : choose(sheet, grid, fitting);
    }

    /**
     * A header that some layout fits comes before one that none does, then the one that explains more columns. A further
     * header row must earn its place by two columns or by being a group over two: a title above a header also lends its
     * words to empty cells.
     */
    private static boolean isBetter(List<ProfileFit> fits, List<ProfileFit> best, boolean told) {
        if (best.isEmpty()) {
            return !fits.isEmpty();
        }
        boolean fit = fits.stream().anyMatch(f -> f.fits(told));
        boolean bestFit = best.stream().anyMatch(f -> f.fits(told));
        if (fit != bestFit) {
            return fit;
        }
        HeaderCandidate header = fits.get(0).header();
        HeaderCandidate before = best.get(0).header();
        boolean sameRow = header.lastRow() == before.lastRow();
        int gain = mostMatches(fits) - mostMatches(best);
        if (sameRow && header.height() > before.height()) {
            return gain >= 2 || (gain >= 0 && header.grouped() >= before.grouped() + 2);
        }
        return gain > 0;
    }

    private static int mostMatches(List<ProfileFit> fits) {
        return fits.stream().mapToInt(ProfileFit::matches).max().orElse(0);
    }

    private static HeaderSearch choose(String sheet, HeaderGrid grid, List<ProfileFit> fitting) {
        List<ProfileFit> best = new ArrayList<>();
        for (SourceKind kind : SourceKind.values()) {
            fitting.stream()
                    .filter(fit -> fit.profile().kind() == kind)
                    .max(Comparator.comparingDouble(ProfileFit::score))
                    .ifPresent(best::add);
        }
        if (best.size() > 1 && best.stream().anyMatch(fit -> !fit.profile().generic())) {
            best.removeIf(fit -> fit.profile().generic());
        }
        best.sort(Comparator.comparingDouble(ProfileFit::score).reversed());
        ProfileFit first = best.get(0);
        List<ProfileFit> rivals = new ArrayList<>();
        for (ProfileFit other : best.subList(1, best.size())) {
            if (other.score() * CLEARLY >= first.score()) {
                rivals.add(other);
            }
        }
        for (ProfileFit other : fitting) {
            boolean asGood = other != first
                    && other.score() >= first.score()
                    && !other.profile().generic();
            if (asGood && other.profile().kind() == first.profile().kind() && other.contradicts(first)) {
                rivals.add(other);
            }
        }
        return rivals.isEmpty() ? TableMaker.make(sheet, grid, first) : ambiguous(first, rivals);
    }

    private static HeaderSearch ambiguous(ProfileFit first, List<ProfileFit> rivals) {
        Set<String> names = new TreeSet<>();
        Set<SourceKind> kinds = EnumSet.of(first.profile().kind());
        names.add(first.profile().name());
        for (ProfileFit rival : rivals) {
            names.add(rival.profile().name());
            kinds.add(rival.profile().kind());
        }
        return new HeaderSearch.Ambiguous(
                List.copyOf(names), kinds, first.header().lastRow());
    }

    private static HeaderSearch whatIsMissing(List<ProfileFit> fits, boolean told) {
        List<ProfileFit> possible = fits.stream()
                .filter(fit -> fit.matches() >= FEWEST_MATCHES)
                .filter(fit -> fit.fields().stream().anyMatch(IDENTIFYING::contains))
                .filter(fit -> !fit.profile().doubt().against(fit.fields(), told))
                .sorted(Comparator.comparingDouble(HeaderFinder::nearness).reversed())
                .toList();
        List<ProfileFit> undecided = possible.stream()
                .filter(fit -> fit.missing().isEmpty()
                        && fit.hasEnough()
                        && fit.profile().generic())
                .toList();
        if (undecided.size() > 1) {
            return ambiguous(undecided.get(0), undecided.subList(1, undecided.size()));
        }
        return possible.stream()
                .filter(fit -> !fit.missing().isEmpty())
                .findFirst()
                .<HeaderSearch>map(fit -> new HeaderSearch.Missing(
                        fit.profile().name(), fit.profile().kind(), fit.header().lastRow(), fit.missing()))
                .orElseGet(HeaderSearch.None::new);
    }

    /** How near a layout that does not fit comes; each missing column and an absence of signs weigh. */
    private static double nearness(ProfileFit fit) {
        return fit.score() - 0.1 * fit.missing().size() - (fit.hasEvidence() ? 0 : 0.05);
    }
}
