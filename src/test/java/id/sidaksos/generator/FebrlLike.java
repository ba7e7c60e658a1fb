package id.sidaksos.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lists in the form of Febrl's test data (Christen 2008), by which linkage programs are compared: one original for each invented person and
 * duplicates with typing errors, exchanged fields, blanks. How often which field is wrong follows the public fourth list. The number in
 * {@code rec-N-org}, {@code rec-N-dup-M} is the truth.
 */
public final class FebrlLike {
    static final List<String> FIELDS = List.of(
            "rec_id",
            "given_name",
            "surname",
            "street_number",
            "address_1",
            "address_2",
            "suburb",
            "postcode",
            "state",
            "date_of_birth",
            "soc_sec_id");

    private static final int GIVEN = 0;
    private static final int SURNAME = 1;
    private static final int NUMBER = 2;
    private static final int ADDRESS1 = 3;
    private static final int ADDRESS2 = 4;
    private static final int SUBURB = 5;
    private static final int POSTCODE = 6;
    private static final int STATE = 7;
    private static final int BIRTH = 8;
    private static final int IDENTIFIER = 9;
    /** How often a field of a duplicate is hit, as shares of all hits. */
    private static final double[] HIT = {0.14, 0.14, 0.07, 0.17, 0.19, 0.11, 0.07, 0.02, 0.045, 0.045};

    private static final double[] BLANK = {0.022, 0.01, 0.03, 0.02, 0.084, 0.011, 0, 0.01, 0.019, 0};

    private final long seed;
    private final Map<String, String[]> parts = new HashMap<>();

    public FebrlLike(long seed) {
        this.seed = seed;
        List<String> words = new ArrayList<>();
        String section = "";
        for (String line : Resources.lines("febrl.txt")) {
            if (line.startsWith("[")) {
                parts.put(section, words.toArray(String[]::new));
                words.clear();
                section = line.substring(1, line.length() - 1);
            } else {
                for (String word : line.split("\\s+")) {
                    words.add(word.replace("\\s", " ").replace("-", ""));
                }
            }
        }
        parts.put(section, words.toArray(String[]::new));
    }

    /** Cells of person N's original, in the order of {@link #FIELDS}. */
    public List<String> original(int person) {
        return row("rec-" + person + "-org", cells(person));
    }

    /** Cells of a duplicate of person N. */
    public List<String> duplicate(int person, int which) {
        String[] cells = cells(person);
        Dice dice = Dice.of(seed, Purpose.FEBRL, (1L << 40) + person * 16L + which);
        int hits = 1 + dice.share(0.22, 0.3, 0.26, 0.14, 0.06, 0.02);
        for (int i = 0; i < hits; i++) {
            hit(dice, cells, dice.share(HIT));
        }
        return row("rec-" + person + "-dup-" + which, cells);
    }

    private static List<String> row(String id, String[] cells) {
        List<String> row = new ArrayList<>(cells.length + 1);
        row.add(id);
        row.addAll(List.of(cells));
        return row;
    }

    private String[] cells(int person) {
        Dice dice = Dice.of(seed, Purpose.FEBRL, person);
        String[] cells = new String[HIT.length];
        cells[GIVEN] = early(dice, "given");
        cells[SURNAME] =
                dice.chance(0.4) ? early(dice, "surname") : any(dice, "surname.begin") + any(dice, "surname.end");
        cells[NUMBER] = Integer.toString(1 + dice.early(400));
        cells[ADDRESS1] = any(dice, "street.begin") + any(dice, "street.end") + ' ' + early(dice, "street.kind");
        cells[ADDRESS2] = dice.chance(0.4) ? any(dice, "house") : any(dice, "suburb.middle") + any(dice, "street.end");
        cells[SUBURB] = any(dice, "suburb.begin") + any(dice, "suburb.middle") + any(dice, "suburb.end");
        cells[POSTCODE] = Integer.toString(dice.between(2000, 6999));
        cells[STATE] = early(dice, "state");
        int day = Days.fromNumber(19_000_101) + dice.below(36_500);
        cells[BIRTH] = Integer.toString(Days.toNumber(day));
        cells[IDENTIFIER] = Long.toString(1_000_000 + (person + 1L) * 7_368_787 % 8_999_993);
        for (int i = 0; i < cells.length; i++) {
            if (dice.chance(BLANK[i])) {
                cells[i] = "";
            }
        }
        return cells;
    }

    private void hit(Dice dice, String[] cells, int field) {
        switch (dice.share(0.62, 0.13, 0.1, 0.08, 0.07)) {
            case 0 -> cells[field] = typo(dice, cells[field], field);
            case 1 -> cells[field] = space(dice, cells[field], field);
            case 2 -> cells[field] = field == IDENTIFIER || field == POSTCODE ? cells[field] : "";
            case 3 -> exchange(dice, cells, field);
            default -> cells[field] = other(dice, field, cells[field]);
        }
    }

    private static String typo(Dice dice, String text, int field) {
        if (text.isEmpty()) {
            return text;
        }
        boolean digits = field == NUMBER || field == POSTCODE || field == BIRTH || field == IDENTIFIER;
        int at = dice.below(text.length());
        char letter = (char) (digits ? '0' + dice.below(10) : 'a' + dice.below(26));
        return switch (digits ? dice.share(0.6, 0, 0, 0.4) : dice.share(0.35, 0.2, 0.2, 0.25)) {
            case 0 -> text.substring(0, at) + letter + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + letter + text.substring(at);
            default ->
                at == 0
                        ? text
                        : text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1);
        };
    }

    private static String space(Dice dice, String text, int field) {
        if (text.length() < 4 || field >= POSTCODE || field == NUMBER) {
            return typo(dice, text, field);
        }
        int at = dice.between(1, text.length() - 1);
        return text.contains(" ") ? text.replaceFirst(" ", "") : text.substring(0, at) + ' ' + text.substring(at);
    }

    private static void exchange(Dice dice, String[] cells, int field) {
        boolean names = field == GIVEN || field == SURNAME;
        int a = names ? GIVEN : ADDRESS1;
        int b = names ? SURNAME : ADDRESS2;
        if (!names && field != ADDRESS1 && field != ADDRESS2) {
            cells[field] = typo(dice, cells[field], field);
            return;
        }
        String kept = cells[a];
        cells[a] = cells[b];
        cells[b] = kept;
    }

    /** Another value altogether: married, moved, or simply wrong. */
    private String other(Dice dice, int field, String text) {
        if (field == IDENTIFIER || field == BIRTH) {
            return typo(dice, text, field);
        }
        String[] stranger = cells(dice.below(Integer.MAX_VALUE) % 9_000_000 + 10_000_000);
        return stranger[field];
    }

    private String early(Dice dice, String section) {
        String[] words = parts.get(section);
        return words[dice.early(words.length)];
    }

    private String any(Dice dice, String section) {
        String[] words = parts.get(section);
        return words[dice.below(words.length)];
    }

    /** Two lists of so many rows: originals, and one duplicate of each, in another order. */
    public static void writeTwo(long seed, int persons, Path folder) {
        FebrlLike febrl = new FebrlLike(seed);
        try {
            Files.createDirectories(folder);
            try (TableFile file = start(folder.resolve("febrl-a.csv"))) {
                for (int i = 0; i < persons; i++) {
                    put(file, febrl.original(i));
                }
            }
            try (TableFile file = start(folder.resolve("febrl-b.csv"))) {
                for (int i = 0; i < persons; i++) {
                    put(file, febrl.duplicate(shuffled(i, persons), 0));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One list with doubles: originals, and up to five duplicates for part of them, in no order.
     *
     * @return number of pairs of rows of the same person
     */
    public static int writeOne(long seed, int persons, Path path) {
        FebrlLike febrl = new FebrlLike(seed);
        List<List<String>> rows = new ArrayList<>();
        int pairs = 0;
        for (int i = 0; i < persons; i++) {
            Dice dice = Dice.of(seed, Purpose.FEBRL, (2L << 40) + i);
            int copies = dice.share(0.42, 0.18, 0.13, 0.1, 0.09, 0.08);
            rows.add(febrl.original(i));
            for (int j = 0; j < copies; j++) {
                rows.add(febrl.duplicate(i, j));
            }
            pairs += copies * (copies + 1) / 2;
        }
        try (TableFile file = start(path)) {
            for (int i = 0; i < rows.size(); i++) {
                put(file, rows.get(shuffled(i, rows.size())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static TableFile start(Path path) throws IOException {
        TableFile file = new TextFile(path, ", ", false);
        put(file, FIELDS);
        return file;
    }

    private static void put(TableFile file, List<String> cells) throws IOException {
        file.row(new OutRow().addAll(cells));
    }

    /** A place in another order: a step that has no divisor in common with the size. */
    private static int shuffled(int place, int size) {
        int step = 1;
        for (int candidate : new int[] {7919, 10_007, 104_729, 15_485_863}) {
            if (size % candidate != 0) {
                step = candidate;
                break;
            }
        }
        return (int) ((long) place * step % size);
    }

    /** Number of the person whom a row describes, from its rec_id. */
    public static int personOf(String recId) {
        return Integer.parseInt(recId.toLowerCase(Locale.ROOT).split("-")[1].trim());
    }
}
