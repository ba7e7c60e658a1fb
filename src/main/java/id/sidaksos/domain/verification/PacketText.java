package id.sidaksos.domain.verification;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a row as one text: {@code key=value} after {@code key=value}, joined by U+001F, in the map's order. */
public final class PacketText {
    private static final char JOINT = '\u001F';

    private PacketText() {}

    /** Blank values are left out. No key holds an equals sign; a joint within a value becomes a space. */
    public static String encode(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                text.append(text.length() == 0 ? "" : JOINT)
                        .append(key)
                        .append('=')
                        .append(value.replace(JOINT, ' '));
            }
        });
        return text.toString();
    }

    /** What a row is signed with and what an answer is held against later: the values of the form's open items. */
    public static String base(Form form, PacketRow row) {
        Map<String, String> base = new LinkedHashMap<>();
        for (Item item : form.of(row.kind())) {
            if (item.open()) {
                base.put(item.key(), row.value(item.key()));
            }
        }
        return encode(base);
    }

    /** The other way; a text that was not made by {@link #encode} is a fault of the program's data. */
    public static Map<String, String> decode(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        if (text.isEmpty()) {
            return values;
        }
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf(JOINT, from);
            to = to < 0 ? text.length() : to;
            int equals = text.indexOf('=', from);
            if (equals < 0 || equals > to) {
                throw new IllegalArgumentException("no value at " + from);
            }
            values.put(text.substring(from, equals), text.substring(equals + 1, to));
            from = to + 1;
        }
        return values;
    }
}
