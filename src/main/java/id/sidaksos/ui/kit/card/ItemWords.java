package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Choice;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.ui.kit.text.Texts;

/** What a packet asks, and what may be answered, in the words of the window. */
public final class ItemWords {
    private static final String OWN = "ui.butir.";

    private final Texts texts;

    public ItemWords(Texts texts) {
        this.texts = texts;
    }

    /** As a card asks for it: a question in its own words, a number with an example. */
    public String label(Item item) {
        return item.label().isEmpty() ? texts.or(OWN + item.key() + ".isian", name(item.key())) : item.label();
    }

    /** By its key alone. A question of the set is named by its code: its words stand in the set. */
    public String name(String item) {
        if (item.startsWith(Form.QUESTION)) {
            return texts.of("ui.butir.tanya", item.substring(Form.QUESTION.length()));
        }
        if (item.startsWith(Form.REPAIR)) {
            return texts.of("ui.butir.perbaikan", name(item.substring(Form.REPAIR.length())));
        }
        return Field.ofKey(item).isPresent() ? texts.of("kolom." + item) : texts.or(OWN + item, item);
    }

    public String choice(Item item, Choice choice) {
        return choice.label().isEmpty() ? answer(item.key(), choice.code()) : first(choice.label());
    }

    /** Codes of answers that the program itself offers are put into words; everything else stays. */
    public String answer(String item, String code) {
        return texts.or("verval." + item + "." + code, code);
    }

    /** Behind a semicolon a set has the words of other vintages. */
    private static String first(String label) {
        int end = label.indexOf(';');
        return end < 0 ? label : label.substring(0, end).strip();
    }

    /** The words of a code that stands in a row; empty for a blank. */
    public String choice(Item item, String code) {
        return item.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(choice -> choice(item, choice))
                .orElse(code);
    }
}
