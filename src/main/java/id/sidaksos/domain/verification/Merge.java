package id.sidaksos.domain.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The three-way merge of a packet, cell by cell: what went out (base), what is in force here (ours), what came back (theirs).
 *
 * <p>An empty cell is no answer, and neither is the base given back: so nothing is lost by a cell that somebody emptied. An
 * answer is taken where nobody here has changed the value since; where somebody has, ours stands until a person chooses. No
 * answer is dropped: it is taken, it is equal to ours, it is a conflict, or it was one of these when the packet came before.
 */
public final class Merge {
    /** What becomes of an answer. */
    public enum Outcome {
        TAKEN,
        /** What is in force here already. */
        EQUAL,
        CONFLICT,
        /** The same packet said it before: then it was taken or put to a choice, and what was done since stands. */
        REPEATED
    }

    private Merge() {}

    /** What is known here of the cells that a packet answers. */
    public interface Ours {
        /** The value in force, empty where there is none. */
        String value(Home home, Item item);

        /** The base that the cell is merged against: what went out with it, or what was in force when it went out blank. */
        String base(Home home, Item item, String sent);

        /** Whether this packet gave this answer before, in another file. */
        boolean told(Home home, Item item, String theirs);
    }

    /**
     * What came back for one row.
     *
     * @param base the values it went out with; a blank one is left out
     * @param copies every row of the file that carries its mark
     */
    public record Theirs(Home home, Map<String, String> base, List<ReturnedRow> copies) {
        public Theirs {
            base = Map.copyOf(base);
            copies = List.copyOf(copies);
        }
    }

    /** The answers of one row in the order of the items. A row that stands twice with two answers to a question asks a person. */
    public static List<MergedCell> row(Theirs theirs, List<Item> items, GivenBy byFamily, Ours ours) {
        List<MergedCell> cells = new ArrayList<>();
        for (Item item : items) {
            if (item.open()) {
                cell(theirs, item, byFamily, ours, cells);
            }
        }
        return cells;
    }

    private static void cell(Theirs theirs, Item item, GivenBy byFamily, Ours ours, List<MergedCell> cells) {
        Home home = theirs.home();
        String base = ours.base(home, item, theirs.base().getOrDefault(item.key(), ""));
        Map<String, ReturnedRow> answers = answers(theirs, item, base);
        if (answers.isEmpty()) {
            return;
        }
        String standing = ours.value(home, item);
        answers.forEach((answer, row) -> {
            boolean told = ours.told(home, item, answer);
            Outcome outcome = outcome(item, base, standing, answer, told);
            if (outcome == Outcome.TAKEN && answers.size() > 1) {
                outcome = Outcome.CONFLICT;
            }
            GivenBy by = home.kind() == RecordKind.ANGGOTA ? byFamily : GivenBy.of(row);
            cells.add(new MergedCell(home, item, base, standing, answer, by, outcome));
        });
    }

    /** Each distinct answer of the copies that says something new, with the first row that gives it. */
    private static Map<String, ReturnedRow> answers(Theirs theirs, Item item, String base) {
        Map<String, ReturnedRow> answers = new LinkedHashMap<>();
        for (ReturnedRow copy : theirs.copies()) {
            String value = copy.value(item.key());
            if (!value.isBlank()
                    && !same(item, value, base)
                    && answers.keySet().stream().noneMatch(known -> same(item, known, value))) {
                answers.put(value, copy);
            }
        }
        return answers;
    }

    /** What becomes of an answer that is not blank and not the base. */
    static Outcome outcome(Item item, String base, String ours, String theirs, boolean told) {
        if (same(item, ours, theirs)) {
            return Outcome.EQUAL;
        }
        if (told) {
            return Outcome.REPEATED;
        }
        return same(item, ours, base) ? Outcome.TAKEN : Outcome.CONFLICT;
    }

    /** Words are the same in capitals or not; everything else to the letter. */
    static boolean same(Item item, String a, String b) {
        return a.equals(b)
                || switch (item.kind()) {
                    case TEXT, NAME, CHOICE -> words(a).equals(words(b));
                    default -> false;
                };
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
