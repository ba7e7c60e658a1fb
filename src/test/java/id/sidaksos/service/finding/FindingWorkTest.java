package id.sidaksos.service.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.District;
import id.sidaksos.service.correction.CorrectionService.Cell;
import id.sidaksos.service.finding.FindingRow.State;
import id.sidaksos.service.intake.ImportWish;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as a work list on a real database: a step settles them, its undo brings them back. */
class FindingWorkTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);

    @TempDir
    Path folder;

    private District district;

    @BeforeEach
    void import_a_list() throws IOException {
        Path list = folder.resolve("keluarga.csv");
        Files.writeString(
                list,
                "ID Keluarga P3KE,Kecamatan,Desa/Kelurahan,Kepala Keluarga,NIK,Tanggal Lahir,Jenis Atap\n"
                        + "1001,SANAN,KARANG,SITI AMINAH,350501O101800001,01/01/1980,Genteng\n"
                        + "1002,SANAN,KARANG,BUDI HARTO,,02/02/1975,Genteng\n"
                        + "1003,SANAN,JATI,WATI LESTARI,,03/03/1970,Genteng\n"
                        + ",SANAN,JATI,TANPA ID,3505010404700001,04/04/1970,Genteng\n");
        District.Catalogs catalogs = new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load());
        Desk desk = new Desk(new DataFolder(folder.resolve("data")), "penguji", Clock.systemDefaultZone());
        district = District.open(desk, Optional.empty(), catalogs);
        district.imports().importFile(list, ImportWish.PLAIN, Progress.NONE);
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void a_corrected_cell_settles_its_finding_and_its_undo_brings_it_back() {
        FindingRow letter = one(FindingKind.NIK_HURUF, "1001");
        assertThat(letter.finding().proposal()).isEqualTo("3505010101800001");
        List<Cell> cells = List.of(new Cell(letter.list(), letter.row(), letter.key(), Field.NIK, "3505010101800001"));

        assertThat(district.corrections().correct(cells, "KTP dilihat").kept()).isEqualTo(1);
        assertThat(one(FindingKind.NIK_HURUF, "1001").state()).isEqualTo(State.DIKOREKSI);

        assertThat(district.corrections().undo(cells, "keliru").kept()).isEqualTo(1);
        assertThat(one(FindingKind.NIK_HURUF, "1001").state()).isEqualTo(State.TERBUKA);
        assertThat(district.journal(2)).extracting(line -> line.entry().why()).containsExactly("keliru", "KTP dilihat");
    }

    @Test
    void an_undo_leaves_what_somebody_has_corrected_since() {
        FindingRow empty = one(FindingKind.NIK_KOSONG, "1002");
        Cell first = new Cell(empty.list(), empty.row(), empty.key(), Field.NIK, "3505010202750001");
        Cell second = new Cell(empty.list(), empty.row(), empty.key(), Field.NIK, "3505010202750002");
        district.corrections().correct(List.of(first), "satu");
        district.corrections().correct(List.of(second), "dua");

        assertThat(district.corrections().undo(List.of(first), "urung").kept()).isZero();
        assertThat(district.corrections().undo(List.of(second), "urung").kept()).isEqualTo(1);
        assertThat(one(FindingKind.NIK_KOSONG, "1002").state()).isEqualTo(State.DIKOREKSI);
    }

    @Test
    void what_is_no_value_of_the_field_is_refused() {
        FindingRow empty = one(FindingKind.NIK_KOSONG, "1002");
        Cell wrong = new Cell(empty.list(), empty.row(), empty.key(), Field.NIK, "12345");
        Cell place = new Cell(empty.list(), empty.row(), empty.key(), Field.DESA, "KARANG");

        assertThat(district.corrections().correct(List.of(wrong, place), "coba").refused())
                .isEqualTo(2);
        assertThat(one(FindingKind.NIK_KOSONG, "1002").state()).isEqualTo(State.TERBUKA);
    }

    @Test
    void a_deferred_finding_stays_deferred_until_it_is_reopened() {
        List<FindingRow> empty = List.of(one(FindingKind.NIK_KOSONG, "1002"));

        findings().defer(empty, true, "menunggu desa");
        assertThat(one(FindingKind.NIK_KOSONG, "1002").state()).isEqualTo(State.DITUNDA);
        assertThat(one(FindingKind.NIK_KOSONG, "1003").state()).isEqualTo(State.TERBUKA);
        assertThat(district.journal(1).get(0).entry().act()).isEqualTo(Act.TUNDA);

        findings().defer(empty, false, "desa menjawab");
        assertThat(one(FindingKind.NIK_KOSONG, "1002").state()).isEqualTo(State.TERBUKA);
    }

    @Test
    void the_source_row_gives_every_cell_as_the_file_has_it() {
        assertThat(findings().source(one(FindingKind.NIK_HURUF, "1001")))
                .extracting(cell -> cell.header() + "=" + cell.text())
                .containsExactly(
                        "ID Keluarga P3KE=1001",
                        "Kecamatan=SANAN",
                        "Desa/Kelurahan=KARANG",
                        "Kepala Keluarga=SITI AMINAH",
                        "NIK=350501O101800001",
                        "Tanggal Lahir=01/01/1980",
                        "Jenis Atap=Genteng");
    }

    @Test
    void each_village_has_a_sheet_of_its_own_with_its_findings() throws IOException {
        Path target = folder.resolve("kerja.xlsx");
        List<FindingRow> empty = findings().list(Progress.NONE).stream()
                .filter(row -> row.finding().kind() == FindingKind.NIK_KOSONG)
                .toList();

        assertThat(findings().writeByVillage(empty, target)).isEqualTo(2);

        try (Workbook book = WorkbookFactory.create(target.toFile())) {
            List<String> seen = new ArrayList<>();
            for (Sheet sheet : book) {
                seen.add(sheet.getSheetName() + " " + sheet.getRow(1).getCell(0).getStringCellValue() + " "
                        + sheet.getLastRowNum());
            }
            assertThat(seen).containsExactly("JATI, SANAN 1003 1", "KARANG, SANAN 1002 1");
        }
    }

    private FindingService findings() {
        return district.findings(MESSAGES);
    }

    private FindingRow one(FindingKind kind, String family) {
        return findings().list(Progress.NONE).stream()
                .filter(row -> row.finding().kind() == kind
                        && row.list() == SourceKind.P3KE_KELUARGA
                        && row.familyId().equals(family))
                .findFirst()
                .orElseThrow();
    }
}
