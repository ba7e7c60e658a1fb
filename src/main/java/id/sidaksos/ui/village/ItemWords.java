package id.sidaksos.ui.village;

import id.sidaksos.domain.verification.Choice;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.ui.kit.text.Texts;

/** An item and its choices in the words of the window. */
final class ItemWords {
    private final Texts texts;

    ItemWords(Texts texts) {
        this.texts = texts;
    }

    /** A question has its own words; a column of the list has the column's; others are asked as the card asks them. */
    String label(Item item) {
        if (!item.label().isEmpty()) {
            return item.label();
        }
        String own = "ui.village.butir." + item.key();
        return texts.or(own, texts.or("kolom." + item.key(), item.key()));
    }

    String choice(Item item, Choice choice) {
        return choice.label().isEmpty()
                ? texts.or("verval." + item.key() + "." + choice.code(), choice.code())
                : first(choice.label());
    }

    /** Behind a semicolon a set has the words of other vintages. */
    private static String first(String label) {
        int end = label.indexOf(';');
        return end < 0 ? label : label.substring(0, end).strip();
    }

    /** The words of a code that stands in a row; empty for a blank. */
    String choice(Item item, String code) {
        return item.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .map(choice -> choice(item, choice))
                .orElse(code);
    }
}
