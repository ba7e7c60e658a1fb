package id.sidaksos.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReadingTest {
    @TempDir
    Path folder;

    private Path page(String html) throws IOException {
        return Files.write(folder.resolve("unduhan.xls"), html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_table_named_xls_is_read() throws IOException {
        Path file = page(
                """
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><title>x</title>
                <style>td { mso-number-format:"\\@"; } </style><!--[if gte mso 9]><xml><x:Name>Sheet1</x:Name></xml><![endif]--></head>
                <body><p>Unduhan</p><TABLE border=1>
                <tr><th>NIK<th>Nama &amp; Alias</tr>
                <TR><td class='a' >'3505010101800001</td><td>Siti&nbsp;&#72;j.<br/>  Aminah </td></TR>
                <tr><td>&nbsp;</td><td>a &lt; b &tak; &</td>
                </table></body></html>
                """);
        assertThat(Reading.table(file))
                .containsExactly(
                        List.of("NIK", "Nama & Alias"),
                        List.of("'3505010101800001", "Siti Hj.\nAminah"),
                        List.of("", "a < b &tak; &"));
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.format()).isEqualTo(BookFormat.HTML);
            assertThat(book.sheets()).containsExactly(new SheetInfo(0, "unduhan", false));
        }
    }

    @Test
    void spans_push_the_other_cells_on_and_are_told_as_merges() throws IOException {
        Path file = page("<table><tr><td rowspan=2>A</td><td colspan='2'>B</td><td>C</td></tr>"
                + "<tr><td>b1</td><td>b2</td><td>c</td></tr><tr><td>1</td><td>2</td></tr></table>");
        assertThat(Reading.table(file))
                .containsExactly(List.of("A", "B", "", "C"), List.of("", "b1", "b2", "c"), List.of("1", "2"));
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.merges(book.sheets().get(0)))
                    .containsExactly(new CellRange(1, 2, 0, 0), new CellRange(1, 1, 1, 2));
        }
    }

    @Test
    void each_outer_table_is_a_sheet_and_an_inner_one_is_text() throws IOException {
        Path file = page("<table><tr><td>1</td></tr></table><script>if (a<b) '<table>'</script>"
                + "<table><tr><td>x<table><tr><td>y</td><td>z</td></tr></table></td><td>w</td></table>");
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.sheets()).extracting(SheetInfo::name).containsExactly("unduhan 1", "unduhan 2");
            assertThat(Reading.rows(book, 1)).extracting(Reading::texts).containsExactly(List.of("x y z", "w"));
        }
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_would_show_them() throws IOException {
        Path file =
                page("<table><thead><tr><td>h</td></tr></thead><tr></tr><tr><td></td></tr><tr><td>x</td></tr></table>");
        assertThat(Reading.firstSheet(file)).extracting(Row::number).containsExactly(1, 4);
    }

    @Test
    void an_unfinished_page_gives_what_it_has() throws IOException {
        assertThat(Reading.table(page("<table><tr><td>1<td>2<tr><td>3<td colspan=\"2")))
                .containsExactly(List.of("1", "2"), List.of("3"));
    }

    @Test
    void a_warning_before_the_table_does_not_hide_it() throws IOException {
        assertThat(Reading.table(page("Notice: undefined index, line 3\n<table><tr><td>1</td></tr></table>")))
                .containsExactly(List.of("1"));
    }
}
