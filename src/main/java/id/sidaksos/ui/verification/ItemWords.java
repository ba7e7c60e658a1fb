package id.sidaksos.ui.verification;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.ui.kit.text.Texts;

/** Names of what a packet asks, in the language of the window. */
final class ItemWords {

    private final Texts texts;

    ItemWords(Texts texts) {
        this.texts = texts;
    }

    /** A question of the set is named by its code: its words stand in the set. */
    String of(String item) {
        if (item.startsWith(Form.QUESTION)) {
            return texts.of("ui.verification.butir.tanya", item.substring(Form.QUESTION.length()));
        }
        if (item.startsWith(Form.REPAIR)) {
            return texts.of("ui.verification.butir.perbaikan", of(item.substring(Form.REPAIR.length())));
        }
        return Field.ofKey(item).isPresent()
                ? texts.of("kolom." + item)
                : texts.or("ui.verification.butir." + item, item);
    }

    /** Codes of answers that the program itself offers are put into words; everything else stays. */
    String answer(String item, String value) {
        String key = "verval." + item + "." + value;
        return texts.or(key, value);
    }
}
