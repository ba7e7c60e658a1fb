package id.sidaksos.service.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sidaksos.domain.scoring.Answer;
import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.Bands;
import id.sidaksos.domain.scoring.Direction;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Master;
import id.sidaksos.domain.scoring.UnknownRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A set as JSON: the form of the shipped sets and of the versions kept in the database. */
final class SetJson {
    /** Numbers as written: 0.1 is no binary fraction here. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Decimals keep their zeros: the text is the version. */
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private SetJson() {}

    static IndicatorSet read(String json) {
        try {
            return of(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept set that cannot be read", e);
        }
    }

    static String write(IndicatorSet set) {
        Master master = set.master();
        ObjectNode root = NODES.objectNode();
        root.put("nama", master.name());
        root.put("subjek", master.subject());
        root.put("status", master.status());
        root.put("pembagi", master.divisor());
        root.put("deskripsi", master.description());
        root.put("periode", master.period());
        root.put("tahun", master.year());
        root.put("arah", master.direction().name());
        root.put("jawabanKosong", master.unknown().name());
        root.put("kelengkapanMinimal", master.minimum());
        root.put("dasar", master.basis());
        ArrayNode indicators = root.putArray("indikator");
        set.indicators().forEach(each -> indicators.add(node(each)));
        ArrayNode bands = root.putArray("klasifikasi");
        set.bands()
                .list()
                .forEach(band ->
                        bands.addArray().add(band.name()).add(band.min()).add(band.max()));
        return root.toString();
    }

    private static ObjectNode node(Indicator indicator) {
        ObjectNode node = NODES.objectNode();
        node.put("kode", indicator.code());
        node.put("pertanyaan", indicator.text());
        node.put("kategori", indicator.category());
        node.put("tipe", indicator.type());
        node.put("bobot", indicator.weight());
        node.put("aksi", indicator.action());
        node.put("sumber", indicator.source());
        node.put("gerbang", indicator.gate());
        node.put("keterangan", indicator.note());
        ArrayNode answers = node.putArray("jawaban");
        for (Answer answer : indicator.answers()) {
            answers.addArray()
                    .add(answer.code())
                    .add(String.join(Answer.SEPARATOR, answer.texts()))
                    .add(answer.value());
        }
        return node;
    }

    static IndicatorSet of(JsonNode root) {
        Master master = new Master(
                root.get("nama").asText(),
                root.get("subjek").asInt(),
                root.get("status").asInt(),
                root.get("pembagi").decimalValue(),
                root.get("deskripsi").asText(),
                root.get("periode").asText(),
                root.get("tahun").asText(),
                Direction.valueOf(root.get("arah").asText()),
                UnknownRule.valueOf(root.get("jawabanKosong").asText()),
                root.get("kelengkapanMinimal").decimalValue(),
                root.get("dasar").asText());
        List<Indicator> indicators = new ArrayList<>();
        root.get("indikator").forEach(node -> indicators.add(indicator(node)));
        List<Band> bands = new ArrayList<>();
        root.get("klasifikasi")
                .forEach(node -> bands.add(new Band(
                        node.get(0).asText(),
                        node.get(1).decimalValue(),
                        node.get(2).decimalValue())));
        return new IndicatorSet(master, indicators, new Bands(bands));
    }

    private static Indicator indicator(JsonNode node) {
        List<Answer> answers = new ArrayList<>();
        node.get("jawaban")
                .forEach(answer -> answers.add(new Answer(
                        answer.get(0).asText(),
                        Stream.of(answer.get(1).asText().split(Answer.SEPARATOR))
                                .map(String::strip)
                                .toList(),
                        answer.get(2).decimalValue())));
        return new Indicator(
                node.get("kode").asText(),
                node.get("pertanyaan").asText(),
                node.get("kategori").asText(),
                node.get("tipe").asInt(),
                node.get("bobot").decimalValue(),
                node.get("aksi").asInt(),
                node.get("sumber").asText(),
                node.get("gerbang").asText(),
                node.get("keterangan").asText(),
                answers);
    }
}
