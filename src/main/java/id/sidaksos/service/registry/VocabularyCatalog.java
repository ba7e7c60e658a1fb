package id.sidaksos.service.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.registry.Answer;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.registry.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabularies that come with the program, {@code vocabularies.json}: a list of groups, each with the fields that
 * share it, its answers (n, code, label, also, means) and, for a programme's column, the programme's names.
 */
public final class VocabularyCatalog {
    private static final String RESOURCE = "/vocabularies.json";

    private VocabularyCatalog() {}

    /** Some ten milliseconds; the result is immutable and serves every file. */
    public static Vocabularies load() {
        Map<Field, Vocabulary> vocabularies = new EnumMap<>(Field.class);
        for (JsonNode group : tree()) {
            Vocabulary vocabulary = new Vocabulary(entries(group.get("answers")), texts(group.path("programme")));
            for (String key : texts(group.get("fields"))) {
                vocabularies.put(Field.ofKey(key).orElseThrow(), vocabulary);
            }
        }
        return new Vocabularies(vocabularies);
    }

    private static JsonNode tree() {
        try (InputStream in = VocabularyCatalog.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static List<Vocabulary.Entry> entries(JsonNode answers) {
        List<Vocabulary.Entry> entries = new ArrayList<>();
        for (JsonNode node : answers) {
            String code = node.get("code").asText();
            Answer answer = new Answer(
                    node.get("n").asInt(),
                    code,
                    node.get("label").asText(),
                    node.path("means").asText(code));
            entries.add(new Vocabulary.Entry(answer, texts(node.path("also"))));
        }
        return entries;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
