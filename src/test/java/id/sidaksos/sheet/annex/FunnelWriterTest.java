package id.sidaksos.sheet.annex;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.domain.decree.Assessment;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.Decrees;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.decree.Padan;
import id.sidaksos.domain.decree.SexCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunnelWriterTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Bahasa.class)
    void stages_and_exits_stand_in_columns_that_add_up(Bahasa bahasa) throws IOException {
        try (XSSFWorkbook book = written(bahasa)) {
            Sheet sheet = book.getSheetAt(0);
            double families = 0;
            for (Row row : sheet) {
                if (row.getRowNum() > 0 && row.getCell(6).getCellType() == CellType.NUMERIC) {
                    families += row.getCell(6).getNumericCellValue();
                }
            }
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("MASUK");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(13);
            assertThat(families).isEqualTo(2);
            Row last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(0).getStringCellValue()).isEqualTo("SK");
            assertThat(last.getCell(2).getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void each_reason_opens_to_its_families() throws IOException {
        try (XSSFWorkbook book = written(Bahasa.ID)) {
            Sheet grave = book.getSheet("TEMUAN_GAWAT");
            Row row = grave.getRow(1);

            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("000000012");
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("NIK_KOSONG");
            assertThat(book.getSheet("DESIL_DI_ATAS_BATAS").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("000000013");
        }
    }

    private XSSFWorkbook written(Bahasa bahasa) throws IOException {
        Funnel funnel = Funnel.of(
                Decrees.RULE,
                List.of(
                        family(1, "000000011", 1, ""),
                        family(2, "000000012", 1, "NIK_KOSONG"),
                        family(3, "000000013", 5, "")),
                4);
        Path file = folder.resolve("corong.xlsx");
        new FunnelWriter(new Messages(bahasa)).write(funnel, LocalDate.of(2024, 1, 2), file);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static Candidate family(long key, String id, int desil, String finding) {
        return new Candidate(
                key,
                id,
                "990101",
                "9901012001",
                "Wonoasri",
                "Desa A",
                new SexCount(1, 2, 0),
                desil,
                Padan.PADAN,
                finding,
                false,
                false,
                "",
                Candidate.Proposal.NONE,
                false,
                false,
                Assessment.of("SANGAT MISKIN", "9,1"));
    }
}
