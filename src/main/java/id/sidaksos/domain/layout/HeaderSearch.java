package id.sidaksos.domain.layout;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What came of looking for a table in a sheet. */
public sealed interface HeaderSearch {
    /** Why the sheet cannot be used: what was found and what would be needed; empty where a table was found. */
    Optional<Problem> problem(String sheet);

    /**
     * True where a further search that knows the sheet's merged ranges may see more: a header of several rows, or one with
     * empty cells in it. Merges stand at the end of a sheet's part and are costly to read.
     */
    default boolean mergesMayHelp() {
        return true;
    }

    /**
     * One layout fits.
     *
     * @param warnings what was decided on weak grounds: misspelt headers, two columns for one field
     */
    record Found(TableLayout layout, List<Sentence> warnings) implements HeaderSearch {
        public Found {
            warnings = List.copyOf(warnings);
        }

        @Override
        public Optional<Problem> problem(String sheet) {
            return Optional.empty();
        }

        @Override
        public boolean mergesMayHelp() {
            int first = layout.columns().values().stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(0);
            return layout.headers().stream().anyMatch(header -> header.contains(" / "))
                    || layout.headers().stream().skip(first).anyMatch(String::isEmpty);
        }
    }

    /**
     * Layouts of different kinds, or with different columns for a field, fit equally well.
     *
     * @param kinds the kinds it may be; more than one can be settled by {@code --sebagai}
     */
    record Ambiguous(List<String> profiles, Set<SourceKind> kinds, int headerRow) implements HeaderSearch {
        public Ambiguous {
            profiles = List.copyOf(profiles);
            kinds = Set.copyOf(kinds);
        }

        /** What would tell the kinds apart. */
        public Sentence difference() {
            return list(new TreeSet<>(kinds).stream().map(LayoutText::signsOf).toList());
        }

        @Override
        public Optional<Problem> problem(String sheet) {
            return Optional.of(new Problem(
                    ErrorCode.TABLE_AMBIGUOUS, sheet, headerRow, String.join(", ", profiles), difference()));
        }
    }

    /** A header stands there, but columns that cannot be done without do not. */
    record Missing(String profile, SourceKind kind, int headerRow, Set<Field> fields) implements HeaderSearch {
        public Missing {
            fields = Set.copyOf(fields);
        }

        @Override
        public Optional<Problem> problem(String sheet) {
            return Optional.of(
                    new Problem(ErrorCode.COLUMN_MISSING, sheet, headerRow, profile, LayoutText.name(kind), needed()));
        }

        /** Names of the missing columns. */
        public Sentence needed() {
            return list(new TreeSet<>(fields).stream().map(LayoutText::name).toList());
        }
    }

    /** The list is plainly of another kind than it was said to be. */
    record OtherKind(SourceKind asked, SourceKind found, String profile, int headerRow) implements HeaderSearch {
        @Override
        public Optional<Problem> problem(String sheet) {
            return Optional.of(new Problem(
                    ErrorCode.TABLE_OTHER_KIND,
                    sheet,
                    headerRow,
                    LayoutText.name(found),
                    LayoutText.name(asked),
                    found.key()));
        }
    }

    /** Nothing that looks like the header of a known list. */
    record None() implements HeaderSearch {
        @Override
        public Optional<Problem> problem(String sheet) {
            return Optional.of(new Problem(ErrorCode.TABLE_NOT_FOUND, sheet, HeaderFinder.LAST_HEADER_ROW));
        }
    }

    private static Sentence list(Collection<Sentence> parts) {
        Iterator<Sentence> each = parts.iterator();
        Sentence all = each.next();
        while (each.hasNext()) {
            all = Sentence.of("tataletak.daftar", all, each.next());
        }
        return all;
    }
}
