package id.sidaksos.sheet.verval;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.verification.Choice;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.RecordKind;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Words of a packet, from {@code i18n/paket}: Indonesian whatever the program's language, since a packet goes to a village. Not for two
 * threads at once.
 */
public final class PacketTexts {
    private static final int WHOLE_NIK = 16;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "i18n.paket",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** Choices by their codes; an item is looked up by what it is, which costs nothing for the same object. */
    private final Map<Item, Map<String, String>> words = new IdentityHashMap<>();

    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        boolean plain = args.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0;
        return plain ? pattern : new MessageFormat(pattern, INDONESIAN).format(args);
    }

    /** A pattern as it stands, for a text that a formula puts together. */
    String pattern(String key) {
        return bundle.getString(key);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Header of an item's column. */
    public String label(Item item) {
        if (!item.label().isEmpty()) {
            return item.label();
        }
        String own = "butir." + item.record().name() + '.' + item.key();
        return text(has(own) ? own : "butir." + item.key());
    }

    /** Header of the column with the running number. */
    public String number(RecordKind kind) {
        return text("butir." + kind.name() + '.' + Form.NUMBER);
    }

    /** Words of a choice: its label up to the first semicolon, behind which a set has the words of other vintages. */
    public String words(Item item, Choice choice) {
        if (choice.label().isEmpty()) {
            return text(item.key() + '.' + choice.code());
        }
        int end = choice.label().indexOf(';');
        return end < 0 ? choice.label() : choice.label().substring(0, end).strip();
    }

    /** Words of the choice with this code; a code that is none of the item's choices stands for itself. */
    public String words(Item item, String code) {
        return code.isEmpty()
                ? code
                : words.computeIfAbsent(item, this::allWords).getOrDefault(code, code);
    }

    private Map<String, String> allWords(Item item) {
        Map<String, String> all = new HashMap<>();
        item.choices().forEach(choice -> all.put(choice.code(), words(item, choice)));
        return all;
    }

    /** What a village can settle of a finding, in words; empty where it is nothing for a village. */
    public Optional<String> finding(Finding finding) {
        String key = "temuan." + finding.kind().name();
        if (!has(key)) {
            return Optional.empty();
        }
        Object[] args = new Object[finding.args().size() + 3];
        args[0] = finding.field() == null || !has("butir." + finding.field().key())
                ? ""
                : text("butir." + finding.field().key());
        args[1] = finding.content();
        for (int i = 0; i < finding.args().size(); i++) {
            args[i + 2] = finding.args().get(i);
        }
        args[args.length - 1] = digitsAway(finding);
        return Optional.of(text(key, args));
    }

    /** By how many digits a number is too short or too long, in words. */
    private String digitsAway(Finding finding) {
        boolean counted =
                finding.kind() == FindingKind.NIK_KURANG_DIGIT || finding.kind() == FindingKind.NIK_LEBIH_DIGIT;
        if (!counted || finding.args().isEmpty()) {
            return "";
        }
        String away = Integer.toString(
                Math.abs(WHOLE_NIK - Integer.parseInt(finding.args().get(0))));
        return has("bilangan." + away) ? text("bilangan." + away) : away;
    }

    /** That a family may be the same as another one. */
    public String mayBeSame(String head, String village, String district) {
        return text("temuan.keluarga_mirip", head, village, district);
    }
}
