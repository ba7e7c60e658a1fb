package id.sidaksos.sheet;

import static id.sidaksos.domain.layout.CellKind.BOOLEAN;
import static id.sidaksos.domain.layout.CellKind.DATE;
import static id.sidaksos.domain.layout.CellKind.NUMBER;
import static id.sidaksos.domain.layout.CellKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Xml2003ReadingTest {
    private static final String BOOK =
            """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Worksheet ss:Name="Kosong"><Table/></Worksheet>
            <Worksheet ss:Name="Data"><Table ss:ExpandedRowCount="99">
            <Row><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">Judul</Data></Cell><Cell><Data ss:Type="String">C</Data></Cell></Row>
            <Row ss:Span="2"/>
            <Row ss:Hidden="1"><Cell><Data ss:Type="Number">3.5E+15</Data></Cell><Cell ss:Index="4"><Data ss:Type="DateTime">1980-01-31T00:00:00.000</Data></Cell>
            <Cell><Data ss:Type="Boolean">1</Data><Comment><Data>x</Data></Comment></Cell><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>te</B>bal</ss:Data></Cell></Row>
            <Row ss:Index="9"><Cell><Data ss:Type="String">akhir</Data></Cell></Row>
            </Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>
            """;

    @TempDir
    Path folder;

    @Test
    void a_workbook_in_one_xml_file_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("unduhan.xls"), BOOK);
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.format()).isEqualTo(BookFormat.XML_2003);
            assertThat(book.sheets())
                    .containsExactly(new SheetInfo(0, "Kosong", false), new SheetInfo(1, "Data", true));
            List<Row> rows = Reading.rows(book, 1);
            assertThat(rows).extracting(Row::number).containsExactly(1, 5, 9);
            assertThat(rows).extracting(Row::hidden).containsExactly(false, true, false);
            assertThat(Reading.texts(rows.get(0))).containsExactly("Judul", "", "C");
            Row row = rows.get(1);
            assertThat(Reading.texts(row)).containsExactly("3.5E+15", "", "", "1980-01-31", "TRUE", "tebal");
            assertThat(List.of(row.kind(0), row.kind(3), row.kind(4), row.kind(5)))
                    .containsExactly(NUMBER, DATE, BOOLEAN, TEXT);
            assertThat(book.merges(book.sheets().get(1))).containsExactly(new CellRange(1, 2, 0, 1));
            assertThat(Reading.rows(book, 0)).isEmpty();
        }
    }

    @Test
    void cut_short_it_is_corrupt() throws IOException {
        Path file = Files.writeString(folder.resolve("x.xls"), BOOK.substring(0, BOOK.length() / 2));
        assertThat(Reading.refusal(file)).isEqualTo(ErrorCode.FILE_CORRUPT);
    }
}
