package id.sidaksos.service.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.service.District;
import id.sidaksos.service.correction.CorrectionService.Cell;
import id.sidaksos.service.finding.FindingRow;
import id.sidaksos.service.intake.ImportWish;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put to sleep among the findings is neither in the decree nor among those turned away. */
class DeferredFunnelTest {
    @TempDir
    Path folder;

    private District district;

    @BeforeEach
    void import_a_list() throws IOException {
        Path list = folder.resolve("keluarga.csv");
        Files.writeString(
                list,
                "ID Keluarga P3KE,Kecamatan,Desa/Kelurahan,Kepala Keluarga,NIK,Tanggal Lahir,Desil Kesejahteraan\n"
                        + "1001,SANAN,KARANG,SITI AMINAH,3505010101800001,01/01/1980,1\n"
                        + "1002,SANAN,KARANG,BUDI HARTO,,02/02/1975,1\n"
                        + "1003,SANAN,JATI,WATI LESTARI,,03/03/1970,1\n");
        District.Catalogs catalogs = new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load());
        Desk desk = new Desk(new DataFolder(folder.resolve("data")), "penguji", Clock.systemDefaultZone());
        district = District.open(desk, Optional.empty(), catalogs);
        district.imports().importFile(list, ImportWish.PLAIN, Progress.NONE);
    }

    @AfterEach
    void close() {
        district.close();
    }

    private FindingRow noNik(String family) {
        return district.findings(new Messages(Bahasa.ID)).list(Progress.NONE).stream()
                .filter(row -> row.finding().kind() == FindingKind.NIK_KOSONG
                        && row.familyId().equals(family))
                .findFirst()
                .orElseThrow();
    }

    private void defer(boolean deferred) {
        district.findings(new Messages(Bahasa.ID)).defer(List.of(noNik("1002")), deferred, "menunggu desa");
    }

    private List<String> leaving(ExitReason reason) {
        Funnel funnel =
                district.browse(new Messages(Bahasa.ID)).lists(Progress.NONE).funnel();
        assertThat(funnel.stages().get(0).families()).isEqualTo(3);
        return funnel.stages().stream()
                .flatMap(step -> step.exits().stream())
                .filter(exit -> exit.reason() == reason)
                .flatMap(exit -> exit.members().stream())
                .map(Candidate::id)
                .toList();
    }

    @Test
    void a_family_whose_finding_is_deferred_leaves_as_deferred_until_it_is_reopened() {
        assertThat(leaving(ExitReason.TEMUAN_GAWAT)).containsExactly("1002", "1003");
        assertThat(leaving(ExitReason.DITUNDA)).isEmpty();

        defer(true);
        assertThat(leaving(ExitReason.DITUNDA)).containsExactly("1002");
        assertThat(leaving(ExitReason.TEMUAN_GAWAT)).containsExactly("1003");

        defer(false);
        assertThat(leaving(ExitReason.DITUNDA)).isEmpty();
        assertThat(leaving(ExitReason.TEMUAN_GAWAT)).containsExactly("1002", "1003");
    }

    @Test
    void a_correction_of_the_cell_ends_the_deferral() {
        defer(true);
        FindingRow row = noNik("1002");
        district.corrections()
                .correct(
                        List.of(new Cell(row.list(), row.row(), row.key(), Field.NIK, "3505010202750001")),
                        "KTP dilihat");

        assertThat(leaving(ExitReason.DITUNDA)).isEmpty();
        assertThat(leaving(ExitReason.TEMUAN_GAWAT)).containsExactly("1003");
    }
}
