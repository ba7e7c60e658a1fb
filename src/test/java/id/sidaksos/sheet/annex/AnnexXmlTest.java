package id.sidaksos.sheet.annex;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.sheet.SheetNames;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small parts that the writers stand on. */
class AnnexXmlTest {
    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columns_are_lettered_as_spreadsheets_do(int column, String letters) {
        assertThat(SheetXml.column(column)).isEqualTo(letters);
    }

    @Test
    void tabs_get_names_that_a_spreadsheet_allows_and_none_twice() {
        assertThat(SheetNames.free("II A/B:[C]*?", List.of())).isEqualTo("II A B  C");
        assertThat(SheetNames.free("'II Ku'ala'", List.of())).isEqualTo("II Ku'ala");
        assertThat(SheetNames.free("***", List.of())).isEqualTo("Lembar");
        String longest = SheetNames.free("K".repeat(40), List.of());
        assertThat(longest).hasSize(31);
        assertThat(SheetNames.free("k".repeat(40), List.of(longest)))
                .hasSize(31)
                .endsWith(" (2)");
    }

    @Test
    void a_cell_is_cut_before_a_pair_of_surrogates_not_through_it() {
        String text = "x".repeat(32_766) + "\uD83D\uDE00";

        assertThat(XmlText.cell(text)).hasSize(32_766);
    }

    @Test
    void only_what_xml_can_hold_is_written() {
        assertThat(XmlText.of("a\u0000\u0001\uFFFE\uD800b\tc\u00E9")).isEqualTo("ab\tc\u00E9");
    }

    @Test
    void long_texts_take_more_lines_and_a_single_long_word_too() {
        assertThat(TextFit.LIST.lines("PENDEK", 200)).isEqualTo(1);
        assertThat(TextFit.LIST.lines("JALAN RAYA CONTOH NOMOR DUA BELAS", 150)).isEqualTo(3);
        assertThat(TextFit.LIST.lines("X".repeat(100), 200)).isEqualTo(5);
        assertThat(TextFit.LIST.points(1000)).isEqualTo(409);
    }

    @Test
    void every_text_of_the_annex_is_used_and_every_used_one_is_there() throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n/lampiran.properties"))) {
            texts.load(in);
        }
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/id/sidaksos/sheet/annex"))) {
            for (Path file : files.toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(code).contains("\"" + key + "\""));
    }
}
