package id.sidaksos.service.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.service.verval.MergeReport;
import id.sidaksos.store.Packets;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packets of sample-data come home to the sample district as their README says. */
class SamplePacketsTest {
    private static final Path SAMPLES = Path.of("sample-data");
    private static final Pattern MARK = Pattern.compile("CNTHKRTS-K\\d{4}-\\w{6}");

    @TempDir
    Path folder;

    @BeforeEach
    void a_sample_district() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.copy(DesktopUnderTest.sampleFile(), folder.resolve("data/sidaksos.mv.db"));
    }

    @Test
    void the_filled_packets_merge_with_the_counts_that_the_readme_tells() throws IOException {
        try (District district = WorkedDistrict.open(folder)) {
            for (String name : new String[] {"kembali-sumberdadi.xlsx", "kembali-plumbangan.svl"}) {
                Path file = SAMPLES.resolve("paket").resolve(name);
                MergeReport report =
                        district.verval().merging(SamplePackets.PASSPHRASE).merge(file, Progress.NONE);
                int photos = district.verval().photos().take(file, SamplePackets.PASSPHRASE, Progress.NONE);

                assertThat(report.parts()).singleElement().satisfies(part -> {
                    assertThat(part.cause()).isEmpty();
                    assertThat(Files.readString(SAMPLES.resolve("README.md"))).contains(line(name, part, photos));
                });
                assertThat(report.unknownColumns()).isEmpty();
            }
            assertThat(Files.readString(SAMPLES.resolve("README.md"))).contains("`" + SamplePackets.PASSPHRASE + "`");
        }
    }

    @Test
    void the_paper_list_bears_the_marks_that_the_district_sent() throws IOException {
        Set<String> listed = new TreeSet<>();
        try (Workbook book = WorkbookFactory.create(
                SAMPLES.resolve("paket/kertas-mangunan.xlsx").toFile(), null, true)) {
            for (Sheet sheet : book) {
                sheet.forEach(row -> row.forEach(
                        cell -> MARK.matcher(cell.toString()).results().forEach(found -> listed.add(found.group()))));
            }
        }
        try (Store store = Store.open(folder.resolve("data"), Optional.empty(), (field, text) -> "")) {
            Packets.Kept sent = store.packets().ofMark("CNTHKRTS").orElseThrow();
            assertThat(store.packets().rows(sent.id()).stream()
                            .filter(row -> row.kind() == RecordKind.KELUARGA)
                            .map(row -> RowMark.sign(
                                            sent.packet().mark(),
                                            sent.secret(),
                                            row.kind(),
                                            row.number(),
                                            row.key(),
                                            row.values())
                                    .text()))
                    .hasSize(11)
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    private static String line(String name, MergeReport.Part part, int photos) {
        return String.format(
                "| `paket/%s` | %d | %d | %d | %d | %d | %d |",
                name, part.rows(), part.changed(), part.conflicts(), part.findings(), part.added(), photos);
    }
}
