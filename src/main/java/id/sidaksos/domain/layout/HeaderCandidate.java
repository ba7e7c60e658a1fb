package id.sidaksos.domain.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One to three rows read as a header: for each column the known headers it may be.
 *
 * @param lastRow the last of the header rows, the one whose cells name the columns
 * @param height number of header rows
 * @param columns the columns that some layout may know, in order
 * @param filled number of columns that have a header text at all
 */
record HeaderCandidate(int lastRow, int height, List<Column> columns, int filled) {
    /**
     * What stands over one column.
     *
     * @param text header text as it is shown: group and field
     * @param inGroup known header made of group and field ("Usia" over "7-12"), or empty
     * @param own known header that the field's text alone is, or empty
     * @param near known headers that the field's text may be a misspelling of
     * @param aside true where the group sets the column aside
     */
    record Column(int index, String text, String inGroup, String own, List<HeaderLexicon.Known> near, boolean aside) {}

    /** The texts of a header's rows over one column, top to bottom, without empty and repeated ones. */
    static List<String> stack(HeaderGrid grid, int lastRow, int height, int column) {
        List<String> stack = new ArrayList<>();
        for (int r = lastRow - height + 1; r <= lastRow; r++) {
            String text = grid.text(r, column).strip();
            if (!text.isEmpty()
                    && (stack.isEmpty() || !stack.get(stack.size() - 1).equals(text))) {
                stack.add(text);
            }
        }
        return stack;
    }

    static HeaderCandidate read(
            HeaderGrid grid, int lastRow, int height, HeaderLexicon lexicon, Map<String, Text> seen) {
        List<Column> columns = new ArrayList<>();
        int filled = 0;
        int width = 0;
        for (int r = lastRow - height + 1; r <= lastRow; r++) {
            width = Math.max(width, grid.width(r));
        }
        for (int c = 0; c < width; c++) {
            List<String> stack = stack(grid, lastRow, height, c);
            if (stack.isEmpty()) {
                continue;
            }
            filled++;
            Column column = column(grid, lastRow, height, c, stack, lexicon, seen);
            if (!column.inGroup().isEmpty()
                    || !column.own().isEmpty()
                    || !column.near().isEmpty()) {
                columns.add(column);
            }
        }
        return new HeaderCandidate(lastRow, height, columns, filled);
    }

    /** How many cells of one row may be known headers by themselves. */
    static int hits(HeaderGrid grid, int row, HeaderLexicon lexicon, Map<String, Text> seen) {
        int hits = 0;
        for (int c = 0; c < grid.width(row); c++) {
            String text = grid.text(row, c).strip();
            if (!text.isEmpty()) {
                Text known = Text.of(text, lexicon, seen);
                hits += known.exact().isEmpty() && known.near().isEmpty() ? 0 : 1;
            }
        }
        return hits;
    }

    /** How many columns are known only by group and field together: a title above a header makes none. */
    int grouped() {
        return (int)
                columns.stream().filter(column -> !column.inGroup().isEmpty()).count();
    }

    private static Column column(
            HeaderGrid grid,
            int lastRow,
            int height,
            int c,
            List<String> stack,
            HeaderLexicon lexicon,
            Map<String, Text> seen) {
        String field = stack.get(stack.size() - 1);
        Set<String> groups = new LinkedHashSet<>(stack.subList(0, stack.size() - 1));
        if (!grid.text(lastRow, c).isBlank()) {
            // A group's merge may be unknown (CSV, merges not read): its text then stands only over its first column.
            for (int r = lastRow - height + 1; r < lastRow; r++) {
                if (grid.text(r, c).isBlank() && !grid.textFromLeft(r, c).isBlank()) {
                    groups.add(grid.textFromLeft(r, c).strip());
                }
            }
        }
        String inGroup = "";
        for (String group : groups) {
            String before = lexicon.exact(group + " " + field);
            inGroup = before.isEmpty() ? inGroup : before;
            String after = lexicon.exact(field + " " + group);
            inGroup = after.isEmpty() ? inGroup : after;
        }
        Text own = Text.of(field, lexicon, seen);
        boolean known =
                !inGroup.isEmpty() || !own.exact().isEmpty() || !own.near().isEmpty();
        boolean aside = known && groups.stream().anyMatch(lexicon::setsAside);
        return new Column(c, String.join(" / ", stack), inGroup, own.exact(), own.near(), aside);
    }

    /** A header text looked up in the lexicon; each text of a sheet is looked up once. */
    record Text(String exact, List<HeaderLexicon.Known> near) {
        private static final Text UNKNOWN = new Text("", List.of());

        static Text of(String text, HeaderLexicon lexicon, Map<String, Text> seen) {
            return text.length() > HeaderText.LONGEST ? UNKNOWN : seen.computeIfAbsent(text, t -> look(t, lexicon));
        }

        private static Text look(String text, HeaderLexicon lexicon) {
            String exact = lexicon.exact(text);
            return new Text(exact, exact.isEmpty() ? lexicon.near(text) : List.of());
        }
    }
}
