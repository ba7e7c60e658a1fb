package id.sidaksos.service.verval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Choice;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.ItemKind;
import id.sidaksos.domain.verification.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A packet's form as JSON, as the database keeps it (paket.butir): an answer is read by the form that asked for it. */
public final class FormJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FormJson() {}

    public static String write(Form form) {
        ObjectNode root = MAPPER.createObjectNode();
        for (RecordKind kind : RecordKind.values()) {
            ArrayNode items = root.putArray(key(kind));
            form.of(kind).forEach(item -> write(item, items.addObject()));
        }
        return root.toString();
    }

    /** A kept form that cannot be read is a fault of the program's data. */
    public static Form read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            return new Form(
                    items(root, RecordKind.KELUARGA), items(root, RecordKind.ANGGOTA), items(root, RecordKind.USULAN));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept form that cannot be read", e);
        }
    }

    private static void write(Item item, ObjectNode node) {
        node.put("kunci", item.key());
        if (!item.label().isEmpty()) {
            node.put("pertanyaan", item.label());
        }
        node.put("bentuk", item.kind().name());
        item.field().ifPresent(field -> node.put("kolom", field.key()));
        node.put("terbuka", item.open());
        node.put("terisi", item.prefilled());
        if (!item.choices().isEmpty()) {
            ArrayNode choices = node.putArray("pilihan");
            for (Choice choice : item.choices()) {
                choices.addArray().add(choice.code()).add(choice.label());
            }
        }
    }

    private static List<Item> items(JsonNode root, RecordKind record) {
        List<Item> items = new ArrayList<>();
        for (JsonNode node : root.path(key(record))) {
            List<Choice> choices = new ArrayList<>();
            node.path("pilihan")
                    .forEach(choice -> choices.add(
                            new Choice(choice.get(0).asText(), choice.get(1).asText())));
            Optional<Field> field =
                    node.has("kolom") ? Field.ofKey(node.get("kolom").asText()) : Optional.empty();
            items.add(new Item(
                    node.get("kunci").asText(),
                    node.path("pertanyaan").asText(""),
                    record,
                    ItemKind.valueOf(node.get("bentuk").asText()),
                    field,
                    choices,
                    node.get("terbuka").asBoolean(),
                    node.get("terisi").asBoolean()));
        }
        return items;
    }

    private static String key(RecordKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
