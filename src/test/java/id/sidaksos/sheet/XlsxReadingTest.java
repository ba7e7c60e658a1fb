package id.sidaksos.sheet;

import static id.sidaksos.domain.layout.CellKind.BOOLEAN;
import static id.sidaksos.domain.layout.CellKind.DATE;
import static id.sidaksos.domain.layout.CellKind.ERROR;
import static id.sidaksos.domain.layout.CellKind.MISSING;
import static id.sidaksos.domain.layout.CellKind.NUMBER;
import static id.sidaksos.domain.layout.CellKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.layout.Row;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("uji.xlsx");
    }

    private Row onlyRow(HandMadeXlsx book) {
        List<Row> rows = Reading.firstSheet(book.write(file()));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private Row cells(String cells) {
        return onlyRow(HandMadeXlsx.book().sheet("A", "<row r=\"1\">" + cells + "</row>"));
    }

    @Test
    void every_kind_of_string_is_read() {
        Row row = onlyRow(HandMadeXlsx.book()
                .sharedStrings(
                        "<si><t>bersama</t></si><si><r><rPr><b/></rPr><t>te</t></r><r><t xml:space=\"preserve\">bal </t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>fonetik</t></rPh><phoneticPr fontId=\"1\"/></si>")
                .sheet(
                        "A",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"inlineStr\"><is><r><t>da</t></r><r><t>lam</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"
                                + "<c r=\"D1\" t=\"str\"><f>A1&amp;\"!\"</f><v>rumus</v></c></row>"));
        assertThat(Reading.texts(row)).containsExactly("bersama", "tebal ", "dalam", "rumus");
        assertThat(row.kind(3)).isEqualTo(TEXT);
    }

    @Test
    void numbers_keep_the_text_of_the_file() {
        Row row = cells("<c r=\"A1\"><v>3.5050112345678902E+15</v></c><c r=\"B1\"><v>3505011234567890</v></c>"
                + "<c r=\"C1\"><v> -0.50 </v></c><c r=\"D1\" t=\"n\"><v>bukan angka</v></c>");
        assertThat(Reading.texts(row))
                .containsExactly("3.5050112345678902E+15", "3505011234567890", "-0.50", "bukan angka");
        assertThat(row.kind(0)).isEqualTo(NUMBER);
        assertThat(row.kind(3)).isEqualTo(TEXT);
    }

    @Test
    void a_number_shown_as_a_date_is_a_date() {
        Row row = onlyRow(
                HandMadeXlsx.book()
                        .styles("<numFmt numFmtId=\"164\" formatCode=\"[$-421]dd mmmm yyyy;@\"/>", 0, 14, 164, 22, 1)
                        .sheet(
                                "A",
                                "<row r=\"1\"><c r=\"A1\"><v>29221</v></c><c r=\"B1\" s=\"1\"><v>29221</v></c><c r=\"C1\" s=\"2\"><v>29221</v></c>"
                                        + "<c r=\"D1\" s=\"3\"><v>29221.5</v></c><c r=\"E1\" s=\"4\"><v>29221</v></c>"
                                        + "<c r=\"F1\" s=\"1\"><v>3505011234567890</v></c><c r=\"G1\" s=\"1\"><v>1</v></c></row>"));
        assertThat(Reading.texts(row))
                .containsExactly(
                        "29221",
                        "1980-01-01",
                        "1980-01-01",
                        "1980-01-01T12:00:00",
                        "29221",
                        "3505011234567890",
                        "1900-01-01");
        assertThat(List.of(row.kind(0), row.kind(1), row.kind(2), row.kind(3), row.kind(4), row.kind(5)))
                .containsExactly(NUMBER, DATE, DATE, DATE, NUMBER, NUMBER);
        assertThat(row.format(2)).isEqualTo("[$-421]dd mmmm yyyy;@");
        assertThat(row.format(4)).isEqualTo("0");
        assertThat(row.format(0)).isEmpty();
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() {
        Row row = onlyRow(HandMadeXlsx.book()
                .since1904()
                .styles("", 0, 14)
                .sheet("A", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>27759</v></c></row>"));
        assertThat(row.text(0)).isEqualTo("1980-01-01");
    }

    @Test
    void iso_date_cells_are_dates() {
        Row row = cells(
                "<c r=\"A1\" t=\"d\"><v>1980-01-31T00:00:00.000Z</v></c><c r=\"B1\" t=\"d\"><v>1980-01-31T07:30:00</v></c>"
                        + "<c r=\"C1\" t=\"d\"><v>kemarin</v></c>");
        assertThat(Reading.texts(row)).containsExactly("1980-01-31", "1980-01-31T07:30:00", "kemarin");
        assertThat(List.of(row.kind(0), row.kind(2))).containsExactly(DATE, TEXT);
    }

    @Test
    void booleans_and_errors_are_told_as_such() {
        Row row = cells(
                "<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c><c r=\"C1\" t=\"e\"><v>#N/A</v></c>");
        assertThat(Reading.texts(row)).containsExactly("TRUE", "FALSE", "#N/A");
        assertThat(List.of(row.kind(0), row.kind(2))).containsExactly(BOOLEAN, ERROR);
    }

    @Test
    void missing_cells_and_rows_leave_their_place_empty() {
        List<Row> rows = Reading.firstSheet(HandMadeXlsx.book()
                .sheet(
                        "A",
                        "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"C3\" s=\"0\"/><c r=\"E3\"><v>2</v></c><c r=\"F3\" t=\"s\"/></row>"
                                + "<row r=\"4\"/><row r=\"9\"><c r=\"A9\"><v>3</v></c></row>")
                .write(file()));
        assertThat(rows).extracting(Row::number).containsExactly(3, 9);
        assertThat(Reading.texts(rows.get(0))).containsExactly("", "1", "", "", "2");
        assertThat(rows.get(0).kind(2)).isEqualTo(MISSING);
        assertThat(rows.get(0).kind(99)).isEqualTo(MISSING);
        assertThat(rows.get(0).text(99)).isEmpty();
        assertThat(Reading.texts(rows.get(1))).containsExactly("3");
    }

    @Test
    void cells_and_rows_without_references_are_counted() {
        List<Row> rows = Reading.firstSheet(HandMadeXlsx.book()
                .sheet(
                        "A",
                        "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c r=\"D3\"><v>3</v></c><c><v>4</v></c></row>")
                .write(file()));
        assertThat(rows).extracting(Row::number).containsExactly(1, 3);
        assertThat(Reading.texts(rows.get(0))).containsExactly("1", "", "2");
        assertThat(Reading.texts(rows.get(1))).containsExactly("", "", "", "3", "4");
    }

    @Test
    void a_lying_dimension_is_ignored() {
        Path file = HandMadeXlsx.book()
                .sheetPart(
                        "A",
                        "",
                        "<worksheet xmlns=\"" + HandMadeXlsx.MAIN + "\"><dimension ref=\"A1\"/><sheetData>"
                                + "<row r=\"7\"><c r=\"C7\"><v>5</v></c></row></sheetData></worksheet>")
                .write(file());
        assertThat(Reading.firstSheet(file)).singleElement().satisfies(row -> assertThat(row.text(2))
                .isEqualTo("5"));
    }

    @Test
    void hidden_sheets_and_rows_are_read_and_told() {
        Path file = HandMadeXlsx.book()
                .sheet("Buka", "<row r=\"1\" hidden=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>")
                .hiddenSheet("Sembunyi", "<row r=\"1\"><c><v>3</v></c></row>")
                .write(file());
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.format()).isEqualTo(BookFormat.XLSX);
            assertThat(book.sheets())
                    .containsExactly(new SheetInfo(0, "Buka", false), new SheetInfo(1, "Sembunyi", true));
            assertThat(Reading.rows(book, 0)).extracting(Row::hidden).containsExactly(true, false);
            assertThat(Reading.rows(book, 1)).hasSize(1);
        }
    }

    @Test
    void escaped_characters_are_decoded() {
        Row row = onlyRow(HandMadeXlsx.book()
                .sharedStrings("<si><t>baris_x000D_\nbaru _x005F_x000D_ _x0000_ _xZZZZ_ _x00</t></si>")
                .sheet(
                        "A",
                        "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>a_x0009_b</t></is></c></row>"));
        assertThat(Reading.texts(row)).containsExactly("baris\r\nbaru _x000D_ \0 _xZZZZ_ _x00", "a\tb");
    }

    @Test
    void strict_and_prefixed_and_utf16_parts_read_alike() {
        Path strict = HandMadeXlsx.book()
                .strict()
                .sharedStrings("<si><t>x</t></si>")
                .sheet("A", "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>")
                .write(folder.resolve("strict.xlsx"));
        Path prefixed = HandMadeXlsx.book()
                .sheetPart(
                        "A",
                        "",
                        "<x:worksheet xmlns:x=\"" + HandMadeXlsx.MAIN
                                + "\"><!-- k --><x:sheetData><x:row r=\"1\"><?pi?>"
                                + "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t><![CDATA[x]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>")
                .write(folder.resolve("prefixed.xlsx"));
        Path utf16 = HandMadeXlsx.book()
                .sheetPart(
                        "A",
                        "",
                        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"" + HandMadeXlsx.MAIN
                                        + "\"><sheetData><row r=\"1\"><c t=\"str\"><v>x</v></c></row></sheetData></worksheet>")
                                .getBytes(StandardCharsets.UTF_16))
                .write(folder.resolve("utf16.xlsx"));
        assertThat(List.of(strict, prefixed, utf16))
                .allSatisfy(file -> assertThat(Reading.table(file)).containsExactly(List.of("x")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, x:", "UTF-16, ''"})
    void merged_ranges_are_told(String encoding, String prefix) {
        String part = ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><@worksheet xmlns"
                        + (prefix.isEmpty() ? "" : ":x")
                        + "=\"" + HandMadeXlsx.MAIN
                        + "\"><@sheetData><@row r=\"1\"><@c t=\"str\"><@v>mmergeCells mergeCells</@v></@c></@row></@sheetData>"
                        + "<@mergeCells count=\"2\"><@mergeCell ref=\"B4:D5\"/><@mergeCell ref=\"A1:A2\"></@mergeCell></@mergeCells></@worksheet>")
                .replace("@", prefix);
        Path file = HandMadeXlsx.book()
                .sheetPart("A", "", part.getBytes(Charset.forName(encoding)))
                .write(file());
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.merges(book.sheets().get(0)))
                    .containsExactly(new CellRange(4, 5, 1, 3), new CellRange(1, 2, 0, 0));
        }
    }

    @Test
    void a_sheet_without_merged_ranges_has_none() {
        Path file = HandMadeXlsx.book().sheet("A", "<row><c><v>1</v></c></row>").write(file());
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.merges(book.sheets().get(0))).isEmpty();
        }
    }

    @Test
    void the_visitor_can_stop() {
        Path file = HandMadeXlsx.book()
                .sheet("A", "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>")
                .write(file());
        StringBuilder seen = new StringBuilder();
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            book.read(book.sheets().get(0), row -> {
                seen.append(row.text(0));
                return row.number() < 2;
            });
        }
        assertThat(seen).hasToString("12");
    }

    @Test
    void sheets_without_cells_are_not_told_and_absolute_targets_are_found() {
        Path file = HandMadeXlsx.book()
                .other(
                        "Grafik",
                        "",
                        "chartsheet",
                        "chartsheets/sheet1.xml",
                        "<chartsheet/>".getBytes(StandardCharsets.UTF_8))
                .other(
                        "Data",
                        "",
                        "worksheet",
                        "/xl/worksheets/lain.xml",
                        ("<worksheet xmlns=\"" + HandMadeXlsx.MAIN
                                        + "\"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
                                .getBytes(StandardCharsets.UTF_8))
                .write(file());
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.sheets()).containsExactly(new SheetInfo(0, "Data", false));
            assertThat(Reading.rows(book, 0)).hasSize(1);
        }
    }

    @Test
    void the_last_column_of_a_spreadsheet_is_reached() {
        Row row = cells("<c r=\"XFD1\"><v>1</v></c>");
        assertThat(row.width()).isEqualTo(16_384);
        assertThat(row.text(16_383)).isEqualTo("1");
    }
}
