package id.sidaksos.base;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.linkage.BlockingRule;
import id.sidaksos.domain.linkage.Comparison;
import id.sidaksos.domain.linkage.Flag;
import id.sidaksos.domain.linkage.Level;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts for people: both languages whole, none missing, none dead. */
class BundleTest {
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*\\.)\"");
    /** Looked up by the command line's library from the names of commands. */
    private static final Pattern USAGE =
            Pattern.compile("(sidaksos(\\.[a-z-]+)*\\.)?usage\\.(description|synopsisHeading|commandListHeading)");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys("en")).isEqualTo(keys("id"));
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (String language : List.of("id", "en")) {
            List<String> written =
                    Files.readAllLines(Path.of("src/main/resources/i18n/messages_" + language + ".properties")).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .collect(Collectors.toList());
            assertThat(written).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_text_is_a_pattern_with_the_same_arguments_in_both_languages() {
        Properties id = load("id");
        Properties en = load("en");
        for (String key : keys("id")) {
            assertThat(arguments(id.getProperty(key))).as(key).isEqualTo(arguments(en.getProperty(key)));
        }
    }

    @Test
    void every_fault_has_its_sentence() {
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(keys("id")).contains(code.key());
        }
    }

    @Test
    void every_finding_and_every_act_has_its_words() {
        for (FindingKind kind : FindingKind.values()) {
            assertThat(keys("id"))
                    .contains(
                            kind.key(),
                            "jenis." + kind.name(),
                            "tingkat." + kind.level().name());
        }
        for (Act act : Act.values()) {
            assertThat(keys("id")).contains("jurnal." + act.name());
        }
    }

    @Test
    void every_flag_and_every_rule_of_a_match_has_its_words() {
        // FAMILY speaks for or against, by padan.keluarga.
        for (Flag flag : EnumSet.complementOf(EnumSet.of(Flag.FAMILY))) {
            assertThat(keys("id")).contains("padan.tanda." + flag.name());
        }
        for (BlockingRule rule : BlockingRule.values()) {
            assertThat(keys("id")).contains("padan.aturan." + rule.name());
        }
        for (Comparison comparison : Comparison.values()) {
            assertThat(keys("id")).contains(comparison.key());
        }
        for (Level level : Level.values()) {
            // NIK, names and birth dates speak with their values, by LevelSentences and NameExplanation.
            if (!Set.of(Comparison.NIK, Comparison.NAME, Comparison.BIRTH).contains(level.comparison())) {
                assertThat(keys("id")).contains("padan.tingkat." + level.name());
            }
        }
    }

    @Test
    void error_codes_are_unique() {
        assertThat(Stream.of(ErrorCode.values()).map(ErrorCode::code)).doesNotHaveDuplicates();
    }

    @Test
    void no_text_is_dead() {
        Set<String> literals = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>();
        for (String source : sources()) {
            collect(LITERAL, source, literals);
            collect(PREFIX, source, prefixes);
        }
        List<String> dead = keys("id").stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> !USAGE.matcher(key).matches())
                // The longer tooltip of a command stands beside its name.
                .filter(key -> !key.endsWith(".ket") || !literals.contains(key.substring(0, key.length() - 4)))
                .collect(Collectors.toList());
        assertThat(dead).isEmpty();
    }

    private static void collect(Pattern pattern, String source, Set<String> found) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    private static Set<Integer> arguments(String pattern) {
        Set<Integer> numbers = new TreeSet<>();
        Object[] formats = new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex();
        for (int i = 0; i < formats.length; i++) {
            if (pattern.contains("{" + i)) {
                numbers.add(i);
            }
        }
        return numbers;
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(load(language).stringPropertyNames());
    }

    private static Properties load(String language) {
        Properties properties = new Properties();
        try (InputStream in = BundleTest.class.getResourceAsStream("/i18n/messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundleTest::read)
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
