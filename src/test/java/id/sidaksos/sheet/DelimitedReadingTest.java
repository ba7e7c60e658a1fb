package id.sidaksos.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedReadingTest {
    @TempDir
    Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("data.desa.csv"), text.getBytes(charset));
    }

    private List<List<String>> table(String text) throws IOException {
        return Reading.table(file(text, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ";", ",", "\t"})
    void the_delimiter_is_found(String delimiter) throws IOException {
        String others = "x | y ; z , w".replace(delimiter, "");
        List<List<String>> rows = table(("Daftar penerima " + others + "\nNIK@NAMA@ALAMAT\n1@Siti@" + others
                        + "\n2@Budi@Jl. B\n3@\"Ali@x\"@C\n")
                .replace("@", delimiter));
        assertThat(rows.get(2)).containsExactly("1", "Siti", others);
        assertThat(rows.get(4)).containsExactly("3", "Ali" + delimiter + "x", "C");
    }

    @Test
    void decimal_commas_do_not_hide_the_semicolon() throws IOException {
        assertThat(table("kode;nilai;bobot\nA;1,5;2,5\nB;1,6;2,6\n").get(1)).containsExactly("A", "1,5", "2,5");
    }

    @Test
    void a_declared_delimiter_is_obeyed() throws IOException {
        List<Row> rows = Reading.firstSheet(file("sep=;\na,b;c,d\n", StandardCharsets.UTF_8));
        assertThat(rows).singleElement().satisfies(row -> assertThat(Reading.texts(row))
                .containsExactly("a,b", "c,d"));
        assertThat(rows.get(0).number()).isEqualTo(2);
    }

    @Test
    void lines_without_a_delimiter_are_cells_whole() throws IOException {
        assertThat(table("Siti\nBudi Santoso\nAli\n"))
                .containsExactly(List.of("Siti"), List.of("Budi Santoso"), List.of("Ali"));
    }

    @Test
    void quotes_hold_delimiters_line_breaks_and_quotes() throws IOException {
        assertThat(table("a,b,c\n\"x, y\",\"baris 1\r\nbaris 2\",\"kata \"\"itu\"\"\"\n 1, \"2\" ,3\n"))
                .containsExactly(
                        List.of("a", "b", "c"),
                        List.of("x, y", "baris 1\r\nbaris 2", "kata \"itu\""),
                        List.of(" 1", "2", "3"));
    }

    @Test
    void rows_are_numbered_by_lines_and_blank_ones_passed_over() throws IOException {
        List<Row> rows = Reading.firstSheet(file("a,b\n\n\"x\ny\",2\r\r,,\n3,4", StandardCharsets.UTF_8));
        assertThat(rows).extracting(Row::number).containsExactly(1, 3, 7);
        assertThat(rows.get(2).kind(0)).isEqualTo(CellKind.TEXT);
    }

    @Test
    void empty_fields_are_missing_cells() throws IOException {
        Row row = Reading.firstSheet(file("a,b,c,d\n,\"\",x,\n", StandardCharsets.UTF_8))
                .get(1);
        assertThat(Reading.texts(row)).containsExactly("", "", "x");
        assertThat(row.kind(1)).isEqualTo(CellKind.MISSING);
    }

    @Test
    void a_quote_inside_a_text_is_a_letter() throws IOException {
        assertThat(table("a|b\n12\" pipa|\"Toko \"Maju\" Jaya\"\n").get(1))
                .containsExactly("12\" pipa", "Toko \"Maju\" Jaya");
    }

    @Test
    void a_quote_never_closed_costs_no_row() throws IOException {
        StringBuilder text = new StringBuilder("id|nama|alamat\n");
        for (int i = 0; i < 5_000; i++) {
            text.append(i)
                    .append(i == 17 ? "|\"Siti|Dusun " : "|Siti|Dusun ")
                    .append(i)
                    .append('\n');
        }
        List<List<String>> rows = table(text.toString());
        assertThat(rows).hasSize(5_001);
        assertThat(rows.get(18)).containsExactly("17", "\"Siti", "Dusun 17");
        assertThat(rows.get(19)).containsExactly("18", "Siti", "Dusun 18");
    }

    @Test
    void two_stray_quotes_in_one_column_do_not_join_their_rows() throws IOException {
        String usual = "1|2|3|4|5|6|7|8|9\n";
        String stray = "1|\"dua|3|4|5|6|7|8|9\n1|dua\"|3|4|5|6|7|8|9\n";
        assertThat(table(usual.repeat(3) + stray + usual)).hasSize(6).allSatisfy(row -> assertThat(row)
                .hasSize(9));
    }

    @Test
    void every_encoding_offices_use_is_read() throws IOException {
        String text = "nama;catatan\nSiti Ngaténi;“baik”\nBudi;–\n";
        assertThat(List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                        text.getBytes(StandardCharsets.UTF_16LE),
                        text.getBytes(Charset.forName("windows-1252"))))
                .allSatisfy(bytes -> {
                    Path file = Files.write(folder.resolve("e.txt"), bytes);
                    assertThat(Reading.table(file))
                            .containsExactly(
                                    List.of("nama", "catatan"),
                                    List.of("Siti Ngaténi", "“baik”"),
                                    List.of("Budi", "–"));
                });
    }

    @Test
    void two_encodings_in_one_file_are_both_read() throws IOException {
        byte[] first = "a;é\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "b;é\n".getBytes(Charset.forName("windows-1252"));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(Reading.table(Files.write(folder.resolve("g.csv"), both)))
                .containsExactly(List.of("a", "é"), List.of("b", "é"));
    }

    @Test
    void odd_characters_are_kept() throws IOException {
        String odd = "x\0y|\uD83D\uDE00|\u202Eabc|" + "p".repeat(32_767);
        assertThat(table("a|b|c|d\n" + odd + "\n").get(1)).containsExactly(odd.split("\\|"));
    }

    @Test
    void the_sheet_is_named_as_the_file() throws IOException {
        try (SourceBook book = SourceBook.open(file("a,b\n1,2\n", StandardCharsets.UTF_8), Optional.empty())) {
            assertThat(book.format()).isEqualTo(BookFormat.DELIMITED);
            assertThat(book.sheets()).containsExactly(new SheetInfo(0, "data.desa", false));
            assertThat(book.merges(book.sheets().get(0))).isEmpty();
        }
    }
}
