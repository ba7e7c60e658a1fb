package id.sidaksos.domain.layout;

import java.util.Set;

/** Which part of a cell holds a field's value, for lists that print two values in one cell. */
public enum CellPart {
    WHOLE {
        @Override
        public String of(String text) {
            return text;
        }
    },
    /** {@code Anak / Belum Kawin} gives {@code Anak}; {@code 002/005} gives {@code 002}. */
    BEFORE_SLASH {
        @Override
        public String of(String text) {
            int at = slash(text);
            return at < 0 ? text : text.substring(0, at).strip();
        }
    },
    /** {@code 002/005} gives {@code 005}; a text without slash is given whole: it may still say both in words. */
    AFTER_SLASH {
        @Override
        public String of(String text) {
            int at = slash(text);
            return at < 0 ? text : text.substring(text.indexOf('/', at) + 1).strip();
        }
    },
    /** {@code Blitar, 12-01-1980} gives {@code Blitar}. */
    BEFORE_COMMA {
        @Override
        public String of(String text) {
            int at = text.lastIndexOf(',');
            return at < 0 ? text : text.substring(0, at).strip();
        }
    },
    AFTER_COMMA {
        @Override
        public String of(String text) {
            int at = text.lastIndexOf(',');
            return at < 0 ? text : text.substring(at + 1).strip();
        }
    };

    /** One answer of a vocabulary that happens to be written with a slash (P3KE 2023, BDT): it is not two values. */
    private static final Set<String> ONE_ANSWER = Set.of("istrisuami", "suamiistri", "orangtuamertua");

    public abstract String of(String text);

    private static int slash(String text) {
        int spaced = text.indexOf(" / ");
        if (spaced >= 0) {
            return spaced;
        }
        int at = text.indexOf('/');
        return at < 0 || ONE_ANSWER.contains(HeaderText.key(text)) ? -1 : at;
    }
}
