package id.sidaksos.base;

import java.util.Locale;

/** The two languages of the program; Indonesian is the first. */
public enum Bahasa {
    ID(Locale.forLanguageTag("id-ID")),
    EN(Locale.forLanguageTag("en-GB"));

    private final Locale locale;

    Bahasa(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
