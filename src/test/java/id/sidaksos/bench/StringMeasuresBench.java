package id.sidaksos.bench;

import id.sidaksos.domain.linkage.text.DigitOsa;
import id.sidaksos.domain.linkage.text.JaroWinkler;
import id.sidaksos.domain.linkage.text.Letters;
import id.sidaksos.domain.linkage.text.NameComparison;
import id.sidaksos.domain.linkage.text.NameLevel;
import id.sidaksos.domain.linkage.text.Osa;
import id.sidaksos.domain.linkage.text.PersonNameForm;
import id.sidaksos.domain.linkage.text.Phonetic;
import info.debatty.java.stringsimilarity.OptimalStringAlignment;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Own string measures beside commons-text and debatty, in nanoseconds a pair; pairs of names of about 13 letters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class StringMeasuresBench {
    private static final int PAIRS = 1 << 12;
    private static final String[] STARTS = {"SU", "SI", "WA", "NGA", "TU", "PA", "KAR", "SRI", "MU", "HAR", "DAR"};
    private static final String[] MIDDLES = {"TRI", "GI", "KI", "PAR", "LAS", "YA", "MI", "DI", "NI", "WAR"};
    private static final String[] ENDS = {"NO", "YEM", "MIN", "TI", "MAN", "JO", "NAH", "TRI", "DI", "WATI"};

    private final String[] texts = new String[PAIRS + 1];
    private final byte[][] bytes = new byte[PAIRS + 1][];
    private final PersonNameForm[] forms = new PersonNameForm[PAIRS + 1];
    private final long[] numbers = new long[PAIRS + 1];
    private final JaroWinklerSimilarity commonsJaroWinkler = new JaroWinklerSimilarity();
    private final LevenshteinDistance commonsLevenshtein = new LevenshteinDistance();
    private final info.debatty.java.stringsimilarity.JaroWinkler debattyJaroWinkler =
            new info.debatty.java.stringsimilarity.JaroWinkler();
    private final OptimalStringAlignment debattyOsa = new OptimalStringAlignment();
    private int at;

    @Setup
    public void names() {
        Random random = new Random(7);
        for (int i = 0; i <= PAIRS; i++) {
            texts[i] = word(random) + " " + word(random);
            bytes[i] = Letters.bytes(texts[i]);
            forms[i] = PersonNameForm.of(texts[i]);
            numbers[i] = DigitOsa.pack(3_505_010_101_800_000L + random.nextInt(4000));
        }
    }

    private static String word(Random random) {
        return STARTS[random.nextInt(STARTS.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + ENDS[random.nextInt(ENDS.length)];
    }

    private int next() {
        at = at + 1 & PAIRS - 1;
        return at;
    }

    @Benchmark
    public double jaroWinklerOwn() {
        int i = next();
        return JaroWinkler.similarity(bytes[i], bytes[i + 1]);
    }

    @Benchmark
    public double jaroWinklerCommonsText() {
        int i = next();
        return commonsJaroWinkler.apply(texts[i], texts[i + 1]);
    }

    @Benchmark
    public double jaroWinklerDebatty() {
        int i = next();
        return debattyJaroWinkler.similarity(texts[i], texts[i + 1]);
    }

    @Benchmark
    public int osaOwn() {
        int i = next();
        return Osa.distance(bytes[i], bytes[i + 1]);
    }

    @Benchmark
    public double osaDebatty() {
        int i = next();
        return debattyOsa.distance(texts[i], texts[i + 1]);
    }

    @Benchmark
    public int levenshteinCommonsText() {
        int i = next();
        return commonsLevenshtein.apply(texts[i], texts[i + 1]);
    }

    @Benchmark
    public int sixteenDigitsOwn() {
        int i = next();
        return DigitOsa.distance(numbers[i], numbers[i + 1]);
    }

    @Benchmark
    public NameLevel nameLevelOwn() {
        int i = next();
        return NameComparison.level(forms[i], forms[i + 1]);
    }

    @Benchmark
    public PersonNameForm nameFormOwn() {
        return PersonNameForm.of(texts[next()]);
    }

    @Benchmark
    public String strictSoundOwn() {
        return Phonetic.strict(texts[next()]);
    }

    /** {@code mvn test-compile exec:java -Dexec.mainClass=id.sidaksos.bench.StringMeasuresBench} */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(StringMeasuresBench.class.getSimpleName())
                        .build())
                .run();
    }
}
