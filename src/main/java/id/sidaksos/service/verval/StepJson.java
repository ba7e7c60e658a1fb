package id.sidaksos.service.verval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillagePacket;
import id.sidaksos.domain.verification.WorkStep;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A village's packet and each step in it as JSON: what stands in the entries of a .svl. */
final class StepJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StepJson() {}

    static String write(VillagePacket village) {
        Packet packet = village.packet();
        PacketId id = packet.id();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("tanda", id.mark());
        root.put("kabupaten", id.regencyCode());
        root.put("kodeDesa", id.villageCode());
        root.put("kecamatan", id.district());
        root.put("desa", id.village());
        root.put("gelombang", id.batch());
        root.put("set", id.set());
        root.put("butir", FormJson.write(packet.form()));
        ArrayNode rows = root.putArray("baris");
        for (PacketRow row : packet.rows()) {
            ObjectNode node = rows.addObject();
            put(node, new RowRef(row.kind(), row.number()));
            node.put("kunci", row.key());
            put(node.putObject("isi"), row.values());
        }
        ArrayNode marks = root.putArray("kode");
        village.marks().forEach((row, mark) -> put(marks.addObject(), row).put("kode", mark));
        return root.toString();
    }

    static VillagePacket village(String json) throws JsonProcessingException {
        JsonNode root = MAPPER.readTree(json);
        PacketId id = new PacketId(
                root.path("tanda").asText(),
                root.path("kabupaten").asText(),
                root.path("kodeDesa").asText(),
                root.path("kecamatan").asText(),
                root.path("desa").asText(),
                root.path("gelombang").asInt(),
                root.path("set").asText());
        List<PacketRow> rows = new ArrayList<>();
        for (JsonNode node : root.path("baris")) {
            RowRef row = row(node);
            rows.add(new PacketRow(row.kind(), row.number(), node.path("kunci").asText(), map(node.path("isi"))));
        }
        Map<RowRef, String> marks = new LinkedHashMap<>();
        root.path("kode").forEach(node -> marks.put(row(node), node.path("kode").asText()));
        return new VillagePacket(new Packet(id, FormJson.read(root.path("butir").asText()), rows), marks);
    }

    static String write(WorkStep step) {
        ObjectNode node = MAPPER.createObjectNode();
        if (step instanceof WorkStep.Answered answered) {
            put(node.put("langkah", "jawaban"), answered.row())
                    .put("butir", answered.item())
                    .put("isi", answered.value());
        } else if (step instanceof WorkStep.Added added) {
            put(node.put("langkah", "tambah"), added.row()).put("keluarga", added.family());
        } else if (step instanceof WorkStep.Dropped dropped) {
            put(node.put("langkah", "buang"), dropped.row());
        } else if (step instanceof WorkStep.Minuted minuted) {
            put(node.put("langkah", "acara").putObject("isi"), minuted.minutes());
        } else if (step instanceof WorkStep.Pictured pictured) {
            photo(node.put("langkah", "foto"), pictured.photo());
        } else if (step instanceof WorkStep.Unpictured unpictured) {
            put(node.put("langkah", "buang_foto"), unpictured.row()).put("sha256", unpictured.sha256());
        }
        node.put("waktu", step.stamp().time().toString());
        node.put("oleh", step.stamp().actor());
        return node.toString();
    }

    /** Empty for a step that a later program has made and this one does not know. */
    static Optional<WorkStep> step(String json) throws JsonProcessingException {
        JsonNode node = MAPPER.readTree(json);
        Stamp stamp = new Stamp(
                LocalDateTime.parse(node.path("waktu").asText()),
                node.path("oleh").asText());
        return Optional.ofNullable(
                switch (node.path("langkah").asText()) {
                    case "jawaban" ->
                        new WorkStep.Answered(
                                row(node),
                                node.path("butir").asText(),
                                node.path("isi").asText(),
                                stamp);
                    case "tambah" ->
                        new WorkStep.Added(row(node), node.path("keluarga").asInt(), stamp);
                    case "buang" -> new WorkStep.Dropped(row(node), stamp);
                    case "acara" -> new WorkStep.Minuted(map(node.path("isi")), stamp);
                    case "foto" -> new WorkStep.Pictured(photo(node), stamp);
                    case "buang_foto" ->
                        new WorkStep.Unpictured(row(node), node.path("sha256").asText(), stamp);
                    default -> null;
                });
    }

    private static void photo(ObjectNode node, Photo photo) {
        put(node, photo.row()).put("nama", photo.name()).put("sha256", photo.sha256());
        photo.taken().ifPresent(taken -> node.put("diambil", taken.toString()));
        photo.latitude().ifPresent(degrees -> node.put("lintang", degrees.toPlainString()));
        photo.longitude().ifPresent(degrees -> node.put("bujur", degrees.toPlainString()));
    }

    private static Photo photo(JsonNode node) {
        return new Photo(
                row(node),
                node.path("nama").asText(),
                text(node, "diambil").map(LocalDateTime::parse),
                text(node, "lintang").map(BigDecimal::new),
                text(node, "bujur").map(BigDecimal::new),
                node.path("sha256").asText());
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.has(key) ? Optional.of(node.path(key).asText()) : Optional.empty();
    }

    private static ObjectNode put(ObjectNode node, RowRef row) {
        return node.put("jenis", row.kind().name()).put("nomor", row.number());
    }

    private static RowRef row(JsonNode node) {
        return new RowRef(
                RecordKind.valueOf(node.path("jenis").asText()),
                node.path("nomor").asInt());
    }

    private static void put(ObjectNode node, Map<String, String> values) {
        values.forEach(node::put);
    }

    private static Map<String, String> map(JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.properties()
                .forEach(each -> values.put(each.getKey(), each.getValue().asText()));
        return values;
    }
}
