package id.sidaksos.store;

import id.sidaksos.domain.layout.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Every distinct answer text of a column as a small number. 0 is "no answer". The text is kept exactly as the file has
 * it, so that the number alone gives the source back.
 */
final class VocabularyTable {
    /** A column with more distinct texts than this is no vocabulary: the rest of its texts stay with their rows. */
    static final int MOST_TEXTS = 5_000;

    private final Map<Field, Map<String, Integer>> codes = new EnumMap<>(Field.class);
    private final List<String> texts = new ArrayList<>(List.of(""));
    private final List<String> answers = new ArrayList<>(List.of(""));
    private final BiFunction<Field, String, String> canonical;

    /** @param canonical canonical answer code of a text, or empty where the vocabularies do not know it */
    VocabularyTable(Connection connection, BiFunction<Field, String, String> canonical) throws SQLException {
        this.canonical = canonical;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, kolom, teks, jawaban FROM kosakata ORDER BY id")) {
            while (rows.next()) {
                Field field = Field.ofKey(rows.getString(2)).orElseThrow();
                codes.computeIfAbsent(field, f -> new HashMap<>()).put(rows.getString(3), rows.getInt(1));
                while (texts.size() <= rows.getInt(1)) {
                    texts.add("");
                    answers.add("");
                }
                texts.set(rows.getInt(1), rows.getString(3));
                answers.set(rows.getInt(1), rows.getString(4));
            }
        }
    }

    /** Number of a text, made and stored where it is new; -1 where the column has too many distinct texts. */
    int code(Connection connection, Field field, String text) throws SQLException {
        if (text.isEmpty()) {
            return 0;
        }
        Map<String, Integer> known = codes.computeIfAbsent(field, f -> new HashMap<>());
        Integer code = known.get(text);
        if (code != null) {
            return code;
        }
        if (known.size() >= MOST_TEXTS || text.length() > 1_000) {
            return -1;
        }
        int fresh = texts.size();
        String answer = canonical.apply(field, text);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO kosakata (id, kolom, teks, jawaban) VALUES (?, ?, ?, ?)")) {
            insert.setInt(1, fresh);
            insert.setString(2, field.key());
            insert.setString(3, text);
            insert.setString(4, answer);
            insert.execute();
        }
        texts.add(text);
        answers.add(answer);
        known.put(text, fresh);
        return fresh;
    }

    /** Number of a text that is known already, else 0. */
    int find(Field field, String text) {
        return codes.getOrDefault(field, Map.of()).getOrDefault(text, 0);
    }

    String text(int code) {
        return texts.get(code);
    }

    /** Canonical answer, empty where the text is not known. */
    String answer(int code) {
        return answers.get(code);
    }

    int size() {
        return texts.size();
    }
}
