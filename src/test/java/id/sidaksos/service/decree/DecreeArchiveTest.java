package id.sidaksos.service.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.desk.OfficeFile;
import id.sidaksos.domain.decree.DecreeSnapshot;
import id.sidaksos.domain.decree.Decrees;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.SnapshotDifference;
import id.sidaksos.service.decree.DecreeArchive.IssuedDecree;
import id.sidaksos.sheet.annex.AnnexWriter;
import id.sidaksos.store.Decrees.Decree;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecreeArchiveTest {
    @TempDir
    private Path folder;

    private Store store;
    private Desk desk;
    private DecreeArchive archive;

    @BeforeEach
    void open() {
        store = Store.open(folder, Optional.empty(), (field, text) -> "");
        desk = new Desk(
                new DataFolder(folder), "penguji", Clock.fixed(Instant.parse("2024-01-02T03:04:05Z"), ZoneOffset.UTC));
        archive = new DecreeArchive(store, desk, new Messages(Bahasa.ID));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void issued_decrees_are_listed_newest_first_with_who_and_when_and_their_fingerprints_hold() {
        DecreeSnapshot first = Decrees.of(5, 1);
        DecreeSnapshot second = Decrees.of(8, 2);
        add(first, first.sidik());
        add(second, second.sidik());

        List<IssuedDecree> list = archive.list();

        assertThat(list).extracting(IssuedDecree::families).containsExactly(8, 5);
        assertThat(list.get(1).fingerprint()).isEqualTo(first.sidik());
        assertThat(list.get(1).stamp()).isEqualTo(desk.stamp());
        assertThat(archive.verify(list.get(0)).holds()).isTrue();
    }

    @Test
    void an_annex_is_written_again_with_the_officials_of_its_own_day() {
        DecreeSnapshot snapshot = Decrees.of(12, 3);
        OfficeSettings ofItsDay = OfficeSettings.parse("daerah.nama\tContoh\npejabat.nama\tBudi Lama\n");
        int id = add(snapshot, snapshot.sidik());
        store.transaction(() -> {
            store.settings().put(DecreeArchive.officeKey(id), ofItsDay.text());
            return null;
        });
        Path then = folder.resolve("dahulu.xlsx");
        new AnnexWriter().write(snapshot, ofItsDay, then, false);
        new OfficeFile(folder).write(Map.of("pejabat.nama", "Ani Baru", "daerah.nama", "Contoh"));

        Path again = folder.resolve("lagi.xlsx");
        Path masked = folder.resolve("lagi-tersamar.xlsx");
        archive.write(archive.list().get(0), again, Optional.of(masked), Progress.NONE);

        assertThat(again).hasSameBinaryContentAs(then);
        assertThat(masked).exists();
    }

    @Test
    void a_snapshot_that_no_longer_fits_its_fingerprint_is_told_and_never_written() {
        DecreeSnapshot snapshot = Decrees.of(5, 1);
        add(snapshot, "ab".repeat(32));
        IssuedDecree decree = archive.list().get(0);
        Path target = folder.resolve("tidak.xlsx");

        Problem problem = catchThrowableOfType(
                Problem.class, () -> archive.write(decree, target, Optional.empty(), Progress.NONE));

        assertThat(archive.verify(decree).holds()).isFalse();
        assertThat(archive.verify(decree).found()).isEqualTo(snapshot.sidik());
        assertThat(problem.code()).isEqualTo(ErrorCode.DECREE_CHANGED);
        assertThat(target).doesNotExist();
    }

    @Test
    void the_difference_of_two_decrees_stands_in_a_workbook_of_three_sheets() throws IOException {
        DecreeSnapshot older = Decrees.of(10, 1);
        DecreeSnapshot newer = Decrees.snapshot(Decrees.of(10, 1).families().subList(2, 10));
        add(older, older.sidik());
        add(newer, newer.sidik());
        List<IssuedDecree> list = archive.list();

        SnapshotDifference difference = archive.difference(list.get(1), list.get(0));
        Path target = folder.resolve("beda.xlsx");
        archive.write(difference, target);

        assertThat(difference.left()).hasSize(2);
        assertThat(difference.entered()).isEmpty();
        int persons = difference.left().stream()
                .mapToInt(family -> family.persons().size())
                .sum();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(target))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheet("Masuk").getLastRowNum()).isZero();
            assertThat(book.getSheet("Keluar").getLastRowNum()).isEqualTo(persons);
            assertThat(book.getSheet("Keluar").getRow(1).getCell(4).getStringCellValue())
                    .hasSize(16);
        }
    }

    private int add(DecreeSnapshot snapshot, String fingerprint) {
        return store.transaction(() -> store.decrees()
                .add(
                        new Decree(
                                0,
                                snapshot.heading().number(),
                                snapshot.heading().date(),
                                snapshot.heading().subject(),
                                fingerprint,
                                snapshot.families().size(),
                                snapshot.persons(),
                                snapshot.canonical()),
                        1,
                        "",
                        desk.stamp()));
    }
}
