package id.sidaksos.service.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.layout.CellPart;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SavedLayout;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.store.Store;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Layouts that the office has set right and named. They stand in the database, so a backup carries them along. */
public final class SavedLayouts {
    private static final String PREFIX = "susunan.";

    private final ObjectMapper json = new ObjectMapper();
    private final Store store;
    private final Desk desk;

    public SavedLayouts(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** By name. */
    public List<SavedLayout> all() {
        return store.settings().startingWith(PREFIX).values().stream()
                .map(this::read)
                .toList();
    }

    /** Keeps a layout; one of the same name is replaced. */
    public void save(SavedLayout layout) {
        store.transaction(() -> {
            store.settings().put(PREFIX + layout.name(), write(layout));
            store.journal()
                    .add(
                            desk.stamp(),
                            new Entry(
                                    Act.PENGATURAN,
                                    PREFIX + layout.name(),
                                    "",
                                    layout.kind().key(),
                                    ""));
            return null;
        });
    }

    private String write(SavedLayout layout) {
        ObjectNode node = json.createObjectNode();
        node.put("name", layout.name());
        node.put("kind", layout.kind().name());
        ArrayNode heads = node.putArray("heads");
        layout.heads().forEach(heads::add);
        ObjectNode columns = node.putObject("columns");
        layout.columns().forEach((field, column) -> columns.put(field.key(), column));
        ObjectNode parts = node.putObject("parts");
        layout.parts().forEach((field, part) -> parts.put(field.key(), part.name()));
        return node.toString();
    }

    private SavedLayout read(String text) {
        try {
            JsonNode node = json.readTree(text);
            List<String> heads = new ArrayList<>();
            node.get("heads").forEach(head -> heads.add(head.asText()));
            Map<Field, Integer> columns = new EnumMap<>(Field.class);
            node.get("columns")
                    .properties()
                    .forEach(entry -> columns.put(
                            Field.ofKey(entry.getKey()).orElseThrow(),
                            entry.getValue().asInt()));
            Map<Field, CellPart> parts = new EnumMap<>(Field.class);
            node.get("parts")
                    .properties()
                    .forEach(entry -> parts.put(
                            Field.ofKey(entry.getKey()).orElseThrow(),
                            CellPart.valueOf(entry.getValue().asText())));
            return new SavedLayout(
                    node.get("name").asText(),
                    SourceKind.valueOf(node.get("kind").asText()),
                    heads,
                    columns,
                    parts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
