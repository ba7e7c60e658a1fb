package id.sidaksos.domain.verification;

import id.sidaksos.base.CleanText;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.identity.DigitText;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.registry.Vocabularies;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Understands what people type into the cells of a packet, or what a spreadsheet made of it, and gives it in the form of its
 * {@link ItemKind}. Keeps what it has learnt of choices; not for two threads at once.
 */
public final class CellReader {
    /** Nobody types more into a cell; what is longer was pasted by mistake. */
    private static final int LONGEST = 1_000;

    private static final int WHOLE_NIK = 16;
    private static final int SHORTEST_PREFIX = 3;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{6,15}");
    private static final Pattern NEIGHBOURHOOD = Pattern.compile("(?i)(?:RT|RW)?[ .:]*0*([0-9]{1,4})(?:[.,]0+)?");
    private static final BigDecimal WEST = new BigDecimal("94");
    private static final BigDecimal EAST = new BigDecimal("142");
    private static final BigDecimal SOUTH = new BigDecimal("-12");
    private static final BigDecimal NORTH = new BigDecimal("7");

    private final BiFunction<Item, Choice, String> words;
    private final Vocabularies vocabularies;
    private final Map<Item, Map<String, String>> choices = new IdentityHashMap<>();

    /** @param words of a choice as the packet shows them; its label, or the packet's own where it has none */
    public CellReader(BiFunction<Item, Choice, String> words, Vocabularies vocabularies) {
        this.words = words;
        this.vocabularies = vocabularies;
    }

    /**
     * What was understood.
     *
     * @param value in clean form; empty for a blank cell and for a fault
     * @param fault one of {@link CellFault}'s constants, or empty
     */
    public record Reading(String value, String fault) {
        static final Reading BLANK = new Reading("", "");

        public boolean faulty() {
            return !fault.isEmpty();
        }

        private static Reading of(String value) {
            return new Reading(value, "");
        }

        private static Reading wrong(String fault) {
            return new Reading("", fault);
        }
    }

    /** The same for an item without choices. */
    public static Reading plain(Item item, String text, CellKind kind) {
        return new CellReader((each, choice) -> choice.label(), null).read(item, text, kind);
    }

    /** Never fails. */
    public Reading read(Item item, String text, CellKind kind) {
        if (kind == CellKind.ERROR) {
            return Reading.wrong(CellFault.FORMULA);
        }
        String clean = CleanText.of(text);
        if (clean.isEmpty() || isDash(clean)) {
            return Reading.BLANK;
        }
        if (clean.length() > LONGEST) {
            return Reading.wrong(CellFault.LENGTH);
        }
        return switch (item.kind()) {
            case TEXT, NAME -> Reading.of(kind == CellKind.NUMBER ? plain(clean) : clean);
            case NIK -> sixteen(clean, kind, CellFault.NIK);
            case KK -> sixteen(clean, kind, CellFault.KK);
            case DATE -> date(clean, kind);
            case NUMBER -> number(clean, kind);
            case CHOICE -> choice(item, clean);
            case COORDINATE -> coordinate(item, clean);
            case PHONE -> phone(clean, kind);
        };
    }

    private static boolean isDash(String text) {
        return text.equals("-") || text.equals("\u2013") || text.equals("\u2014") || text.equals("'");
    }

    /** 7.0 in a cell of text that a spreadsheet took for a number is 7. */
    private static String plain(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    private static Reading sixteen(String text, CellKind kind, String fault) {
        DigitText digits = DigitText.read(text, kind);
        if (digits.shape() == DigitText.Shape.BLANK) {
            return Reading.BLANK;
        }
        // The cells go out as text: a number was typed or pasted into a spreadsheet, which keeps fifteen digits and
        // writes a nought.
        boolean cut = kind == CellKind.NUMBER && digits.digits().endsWith("0");
        boolean whole = !cut
                && digits.shape() == DigitText.Shape.DIGITS
                && digits.digits().length() == WHOLE_NIK
                && !digits.digits().equals("0".repeat(WHOLE_NIK));
        return whole ? Reading.of(digits.digits()) : Reading.wrong(fault);
    }

    private static Reading date(String text, CellKind kind) {
        Optional<String> date = DateCell.read(text, kind);
        return date.map(Reading::of).orElseGet(() -> Reading.wrong(CellFault.DATE));
    }

    private static Reading number(String text, CellKind kind) {
        if (kind == CellKind.DATE) {
            return Reading.wrong(CellFault.NUMBER);
        }
        var found = NEIGHBOURHOOD.matcher(text);
        if (!found.matches()) {
            return DigitText.isWordForNothing(text) ? Reading.BLANK : Reading.wrong(CellFault.NUMBER);
        }
        return Reading.of(found.group(1));
    }

    /** The decimal mark may be a comma; a sign may be words: LS, S, LU, BT. */
    private static Reading coordinate(Item item, String text) {
        boolean south = text.matches("(?i).*(LS|S)\\.?");
        String bare =
                text.replaceAll("(?i)[ \u00B0]|LS|LU|BT|BB|[NSEWU]\\.?$", "").replace(',', '.');
        if (!bare.matches("[-+\u2212\u2013]?[0-9]{1,3}(\\.[0-9]{1,15})?")) {
            return Reading.wrong(CellFault.COORDINATE);
        }
        BigDecimal degrees = new BigDecimal(bare.replace('\u2212', '-').replace('\u2013', '-'));
        degrees = south && degrees.signum() > 0 ? degrees.negate() : degrees;
        boolean latitude = item.key().equals(Form.LATITUDE);
        boolean inside = latitude
                ? degrees.compareTo(SOUTH) >= 0 && degrees.compareTo(NORTH) <= 0
                : degrees.compareTo(WEST) >= 0 && degrees.compareTo(EAST) <= 0;
        return inside ? Reading.of(degrees.toPlainString()) : Reading.wrong(CellFault.COORDINATE);
    }

    private static Reading phone(String text, CellKind kind) {
        String bare = text.replaceAll("[ ().\\-\u2013/']", "");
        if (kind == CellKind.NUMBER) {
            DigitText digits = DigitText.read(text, kind);
            // A spreadsheet has taken the zero in front.
            bare = digits.digits().startsWith("8") ? "0" + digits.digits() : digits.digits();
        }
        return PHONE.matcher(bare).matches() ? Reading.of(bare) : Reading.wrong(CellFault.PHONE);
    }

    private Reading choice(Item item, String text) {
        Map<String, String> known = choices.computeIfAbsent(item, this::keys);
        if (known.containsKey(text)) {
            return Reading.of(known.get(text));
        }
        String key = TextKey.compact(text);
        if (key.isEmpty()) {
            return Reading.BLANK;
        }
        String code = known.get(key);
        if (code == null) {
            code = byVocabulary(item, text, known);
        }
        if (code == null) {
            code = byBeginning(key, known);
        }
        return code == null ? Reading.wrong(CellFault.CHOICE) : Reading.of(code);
    }

    private Map<String, String> keys(Item item) {
        Map<String, String> keys = new HashMap<>();
        for (Choice choice : item.choices()) {
            keys.put(TextKey.compact(choice.code()), choice.code());
        }
        for (Choice choice : item.choices()) {
            keys.put(TextKey.compact(words.apply(item, choice)), choice.code());
            // As it goes out, so that what nobody touched is not taken apart.
            keys.put(words.apply(item, choice), choice.code());
        }
        return keys;
    }

    /** Other vintages' words for the same answer. */
    private String byVocabulary(Item item, String text, Map<String, String> known) {
        if (item.field().isEmpty()) {
            return null;
        }
        return StandingAnswer.label(vocabularies, item.field().get(), text)
                .map(label -> known.get(TextKey.compact(label)))
                .orElse(null);
    }

    /** What only one of the choices begins with: the words were cut. */
    private static String byBeginning(String key, Map<String, String> known) {
        if (key.length() < SHORTEST_PREFIX) {
            return null;
        }
        List<String> codes = known.entrySet().stream()
                .filter(each -> each.getKey().startsWith(key))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.get(0) : null;
    }
}
