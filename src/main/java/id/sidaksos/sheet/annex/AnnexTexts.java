package id.sidaksos.sheet.annex;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the annex, from {@code i18n/lampiran}: Indonesian whatever the program's language. */
final class AnnexTexts {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "i18n.lampiran",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    String text(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), INDONESIAN).format(args);
    }
}
