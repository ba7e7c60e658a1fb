package id.sidaksos.service.layout;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.CellPart;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.HeaderText;
import id.sidaksos.domain.layout.LayoutProfile;
import id.sidaksos.domain.layout.ProfileColumn;
import id.sidaksos.domain.layout.SourceKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads layouts from JSON and completes each with what holds for its kind: further headers, signs, required columns. */
final class ProfileReader {
    private final JsonNode common;

    ProfileReader(JsonNode common) {
        this.common = common;
    }

    List<String> asideHeaders() {
        return texts(common.path("asideHeaders"));
    }

    List<String> asideGroups() {
        return texts(common.path("asideGroups"));
    }

    LayoutProfile profile(JsonNode node) {
        String name = node.path("name").asText();
        if (name.isBlank()) {
            throw invalid("name");
        }
        SourceKind kind = kind(node.path("kind").asText());
        JsonNode general = common.path("kinds").path(kind.key());
        List<ProfileColumn> columns = new ArrayList<>();
        addColumns(node, true, columns);
        if (columns.isEmpty()) {
            throw invalid("columns");
        }
        addColumns(general, false, columns);
        addColumns(common, false, columns);
        Set<Field> required = fields(either(node, general, "required"));
        columns.stream()
                .filter(ProfileColumn::required)
                .map(ProfileColumn::field)
                .forEach(required::add);
        columns.replaceAll(column -> required.contains(column.field()) ? required(column) : column);
        return new LayoutProfile(
                name,
                kind,
                node.path("vintage").asText(),
                node.path("description").asText(),
                node.path("generic").asBoolean(),
                columns,
                evidence(either(node, general, "evidence")),
                new LayoutProfile.Doubt(fields(either(node, general, "forbidden")), suspects(general)));
    }

    /** What the layout says of itself, or else what holds for its kind. */
    private static JsonNode either(JsonNode node, JsonNode general, String name) {
        return node.has(name) ? node.get(name) : general.path(name);
    }

    private static void addColumns(JsonNode node, boolean own, List<ProfileColumn> columns) {
        for (JsonNode column : node.path("columns")) {
            List<String> headers = texts(column.path("headers"));
            if (headers.isEmpty()
                    || headers.stream().anyMatch(h -> HeaderText.normalise(h).isEmpty())) {
                throw invalid("headers");
            }
            columns.add(new ProfileColumn(
                    field(column.path("field").asText()),
                    headers,
                    column.path("required").asBoolean(),
                    own,
                    part(column.path("part").asText("whole")),
                    column.path("several").asBoolean()));
        }
    }

    private static ProfileColumn required(ProfileColumn column) {
        return new ProfileColumn(column.field(), column.headers(), true, column.own(), column.part(), column.several());
    }

    private static LayoutProfile.Evidence evidence(JsonNode node) {
        Set<String> headers = new HashSet<>();
        texts(node.path("headers")).forEach(header -> headers.add(HeaderText.normalise(header)));
        return new LayoutProfile.Evidence(
                fields(node.path("fields")),
                headers,
                node.path("minimum").asInt(),
                node.path("matches").asInt());
    }

    private static Map<Field, Set<Field>> suspects(JsonNode general) {
        Map<Field, Set<Field>> suspects = new EnumMap<>(Field.class);
        Map<String, JsonNode> nodes = new HashMap<>();
        general.path("suspect").properties().forEach(entry -> nodes.put(entry.getKey(), entry.getValue()));
        nodes.forEach((key, acquitting) -> suspects.put(field(key), fields(acquitting)));
        return suspects;
    }

    private static Set<Field> fields(JsonNode array) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        texts(array).forEach(key -> fields.add(field(key)));
        return fields;
    }

    private static Field field(String key) {
        return Field.ofKey(key).orElseThrow(() -> invalid(key));
    }

    private static SourceKind kind(String key) {
        for (SourceKind kind : SourceKind.values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw invalid("kind");
    }

    private static CellPart part(String key) {
        for (CellPart part : CellPart.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(key)) {
                return part;
            }
        }
        throw invalid("part");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Problem invalid(String what) {
        return new Problem(ErrorCode.SETTINGS_INVALID, what);
    }
}
