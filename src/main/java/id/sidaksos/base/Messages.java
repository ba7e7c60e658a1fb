package id.sidaksos.base;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts for people, from {@code i18n/messages_id} and {@code i18n/messages_en}. Patterns are those of
 * {@link MessageFormat}: an apostrophe is written twice. Numbers take the form of the language (1.234,5 in Indonesian).
 */
public final class Messages {
    private final Bahasa bahasa;
    private final ResourceBundle bundle;

    public Messages(Bahasa bahasa) {
        this.bahasa = bahasa;
        this.bundle = ResourceBundle.getBundle(
                "i18n.messages", Locale.forLanguageTag(bahasa == Bahasa.ID ? "id" : "en"), new NoFallback());
    }

    public Bahasa bahasa() {
        return bahasa;
    }

    /** @throws MissingResourceException for a key that is in no bundle: a fault of the program, found by a test */
    public String text(String key, Object... args) {
        String pattern = bundle.getString(key);
        if (args.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = args[i] instanceof Sentence inner ? text(inner) : args[i];
        }
        return new MessageFormat(pattern, bahasa.locale()).format(shown);
    }

    public String text(Sentence sentence) {
        return text(sentence.key(), sentence.args().toArray());
    }

    /** The raw patterns, for a library that looks texts up by itself. */
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The machine's own locale must not decide which language an office reads. */
    private static final class NoFallback extends ResourceBundle.Control {
        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }

        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return List.of(locale);
        }
    }
}
