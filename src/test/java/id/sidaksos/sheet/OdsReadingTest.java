package id.sidaksos.sheet;

import static id.sidaksos.domain.layout.CellKind.BOOLEAN;
import static id.sidaksos.domain.layout.CellKind.DATE;
import static id.sidaksos.domain.layout.CellKind.ERROR;
import static id.sidaksos.domain.layout.CellKind.NUMBER;
import static id.sidaksos.domain.layout.CellKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsReadingTest {
    @TempDir
    Path folder;

    @Test
    void cells_of_every_kind_are_read_with_their_places() {
        Path file = OdsFile.write(
                folder.resolve("daftar.ods"),
                """
                <table:table table:name="Kosong"/>
                <table:table table:name="Data" table:style-name="ta2"><table:table-column/>
                <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"><office:annotation><text:p>catatan</text:p></office:annotation><text:p>Ju<text:span>dul</text:span><text:s text:c="2"/>x</text:p><text:p>dua</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>C</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row-group><table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="3505020410570002"><text:p>3,5E+15</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="date" office:date-value="1980-01-31T00:00:00"><text:p>31/01/80</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>BENAR</text:p></table:table-cell><table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell></table:table-row></table:table-row-group>
                <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>sama</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048569"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                </table:table>
                """);
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.format()).isEqualTo(BookFormat.ODS);
            assertThat(book.sheets())
                    .containsExactly(new SheetInfo(0, "Kosong", false), new SheetInfo(1, "Data", true));
            List<Row> rows = Reading.rows(book, 1);
            assertThat(rows).extracting(Row::number).containsExactly(1, 5, 6, 7);
            assertThat(rows).extracting(Row::hidden).containsExactly(false, true, false, false);
            assertThat(Reading.texts(rows.get(0))).containsExactly("Judul  x\ndua", "", "C");
            Row row = rows.get(1);
            assertThat(Reading.texts(row)).containsExactly("3505020410570002", "", "", "1980-01-31", "TRUE", "#REF!");
            assertThat(List.of(row.kind(0), row.kind(3), row.kind(4), row.kind(5)))
                    .containsExactly(NUMBER, DATE, BOOLEAN, ERROR);
            assertThat(Reading.texts(rows.get(3))).containsExactly("sama", "sama");
            assertThat(rows.get(3).kind(1)).isEqualTo(TEXT);
            assertThat(book.merges(book.sheets().get(1))).containsExactly(new CellRange(1, 2, 0, 1));
            assertThat(Reading.rows(book, 0)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\""
                        + " table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell office:value-type=\"string\">"
                        + "<text:p>x</text:p></table:table-cell></table:table-row>"
            })
    void cells_repeated_without_end_are_refused(String row) {
        Path file = OdsFile.write(folder.resolve("bom.ods"), "<table:table table:name=\"x\">" + row + "</table:table>");
        assertThat(Reading.refusal(file)).isEqualTo(ErrorCode.FILE_TOO_LARGE);
    }

    @Test
    void an_encrypted_one_is_told_as_such() {
        Path file = OdsFile.write(
                folder.resolve("terkunci.ods"),
                "<m:manifest xmlns:m=\"urn:x\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>",
                "\u0001\u0002");
        assertThatThrownBy(() -> SourceBook.open(file, Optional.empty()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.FILE_NOT_TABLE);
                    assertThat(problem.sentence().args().toString()).contains("berkas.jenis.odsSandi");
                });
    }

    @Test
    void a_text_document_is_no_table() {
        Path file = OdsFile.write(
                folder.resolve("surat.odt"),
                "<m/>",
                "<o:document-content xmlns:o=\"urn:x\"><o:body/></o:document-content>");
        assertThat(Reading.refusal(file)).isEqualTo(ErrorCode.FILE_NOT_TABLE);
    }
}
