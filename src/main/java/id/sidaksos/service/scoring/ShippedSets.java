package id.sidaksos.service.scoring;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.scoring.Answer;
import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.Bands;
import id.sidaksos.domain.scoring.Direction;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Master;
import id.sidaksos.domain.scoring.UnknownRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The indicator sets that come with the program, as data in {@code indikator/*.json}. The first is the default. */
public final class ShippedSets {
    private static final List<String> FILES = List.of("sidaksos-p3ke", "kepmensos-262", "bps-14");

    /** Numbers as written: 0.1 is no binary fraction here. */
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<IndicatorSet> sets;

    public ShippedSets() {
        this.sets = FILES.stream().map(this::read).toList();
    }

    public List<IndicatorSet> all() {
        return sets;
    }

    /** The set that scores where no other was chosen: it classifies from P3KE alone. */
    public IndicatorSet standard() {
        return sets.get(0);
    }

    /** By name, whatever its case and spaces. */
    public Optional<IndicatorSet> named(String name) {
        String wanted = TextKey.normalise(name);
        return sets.stream()
                .filter(set -> TextKey.normalise(set.name()).equals(wanted))
                .findFirst();
    }

    private IndicatorSet read(String file) {
        try (InputStream in = ShippedSets.class.getResourceAsStream("/indikator/" + file + ".json")) {
            return set(mapper.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("set " + file, e);
        }
    }

    private static IndicatorSet set(JsonNode root) {
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
