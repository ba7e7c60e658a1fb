package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small sets for tests, written as one reads them. */
public final class Sets {
    private Direction direction = Direction.MISKIN_TINGGI;
    private UnknownRule unknown = UnknownRule.ABAIKAN;
    private String divisor = "1";
    private String minimum = "0.6";
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();

    public static Sets set() {
        return new Sets();
    }

    public Sets direction(Direction value) {
        direction = value;
        return this;
    }

    public Sets unknown(UnknownRule value) {
        unknown = value;
        return this;
    }

    public Sets divisor(String value) {
        divisor = value;
        return this;
    }

    public Sets minimum(String value) {
        minimum = value;
        return this;
    }

    /** @param answers for instance {@code "Tanah; Pasir=5"} */
    public Sets indicator(String code, String weight, String... answers) {
        return add(code, weight, Indicator.COUNTS, "", "", answers);
    }

    public Sets from(String source, String code, String weight, String... answers) {
        return add(code, weight, Indicator.COUNTS, source, "", answers);
    }

    public Sets uncounted(String code, String weight, String... answers) {
        return add(code, weight, 2, "", "", answers);
    }

    public Sets gate(String code, String className, String... answers) {
        return add(code, "0", Indicator.COUNTS, "", className, answers);
    }

    public Sets band(String name, String min, String max) {
        bands.add(new Band(name, new BigDecimal(min), new BigDecimal(max)));
        return this;
    }

    public IndicatorSet build() {
        Master master = new Master(
                "Uji",
                Master.FAMILIES,
                Master.OPEN,
                new BigDecimal(divisor),
                "",
                "",
                "",
                direction,
                unknown,
                new BigDecimal(minimum),
                "");
        return new IndicatorSet(master, indicators, new Bands(bands));
    }

    public Scorer scorer() {
        return new Scorer(build(), Synonyms.none());
    }

    private Sets add(String code, String weight, int action, String source, String gate, String... answers) {
        List<Answer> list = new ArrayList<>();
        for (String each : answers) {
            int equals = each.lastIndexOf('=');
            List<String> texts = Stream.of(each.substring(0, equals).split(";"))
                    .map(String::strip)
                    .toList();
            list.add(new Answer(Integer.toString(list.size() + 1), texts, new BigDecimal(each.substring(equals + 1))));
        }
        indicators.add(new Indicator(
                code, "Indikator " + code, "Uji", 1, new BigDecimal(weight), action, source, gate, "", list));
        return this;
    }
}
