package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.MeetingReport;
import id.sidaksos.domain.verification.MeetingReport.Gathering;
import id.sidaksos.domain.verification.MeetingReport.Named;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a village meeting decides is in force, and its minutes say it. */
class MusdesServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 20);
    private static final Gathering GATHERING =
            new Gathering(Optional.of(LocalDate.of(2023, 3, 27)), "Balai Desa", 25, 30, "SUTRISNO", "MARYONO", "");

    @TempDir
    static Path prepared;

    @TempDir
    Path folder;

    private VerifiedDistrict district;
    private VillageName village;
    private List<String> keys;

    @BeforeAll
    static void lists() {
        VerifiedDistrict.prepare(prepared, 60);
    }

    @BeforeEach
    void verify() {
        district = new VerifiedDistrict(prepared, folder);
        village = district.village(0);
        keys = district.families(0);
        district.field(rows -> rows.packet(village, keys, true)
                .visit(keys.get(0), "LAYAK", "", "WARSITO", DAY)
                .visit(keys.get(1), "TIDAK_LAYAK", "PINDAH", "WARSITO", DAY)
                .visit(keys.get(2), "TIDAK_LAYAK", "", "WARSITO", DAY)
                .proposal(
                        "U-1",
                        village,
                        Map.of("nama", "SUMINAH", "nik", "3505014107700001", "rt", "2", "rw", "1"),
                        "MENUNGGU"));
    }

    @AfterEach
    void close() {
        district.close();
    }

    private MusdesService service() {
        return new MusdesService(district.store, district.desk);
    }

    private MeetingReport report() {
        return service().report(village.code());
    }

    @Test
    void figures_of_the_minutes_add_up_and_lists_name_their_families() {
        MeetingReport report = report();
        assertThat(report.recap().families()).isEqualTo(keys.size());
        assertThat(report.recap().layak()).isEqualTo(1);
        assertThat(report.recap().tidakLayak()).isEqualTo(2);
        assertThat(report.recap().reasons()).isEqualTo(Map.of(Alasan.PINDAH, 1));
        assertThat(report.recap().withoutReason()).isEqualTo(1);
        assertThat(report.recap().unverified()).isEqualTo(keys.size() - 3);
        assertThat(report.exits()).extracting(Named::id).containsExactlyInAnyOrder(keys.get(1), keys.get(2));
        assertThat(report.proposals()).singleElement().satisfies(proposal -> {
            assertThat(proposal.nik()).isEqualTo("3505**********01");
            assertThat(proposal.neighbourhood()).isEqualTo("2/1");
        });
    }

    @Test
    void what_a_meeting_decides_is_in_force_and_the_verifiers_record_stays() {
        int meeting = service().hold(village.code(), GATHERING);
        service().decide(meeting, keys.get(1), Optional.of(Hasil.LAYAK), Optional.empty(), "sudah kembali");
        service().decide(meeting, keys.get(3), Optional.of(Hasil.TIDAK_LAYAK), Optional.of(Alasan.SUDAH_MAMPU), "");
        assertThat(report().recap().layak()).isEqualTo(2);
        assertThat(report().recap().reasons()).isEqualTo(Map.of(Alasan.SUDAH_MAMPU, 1));
        Found found = found(keys.get(1));
        assertThat(found.result()).contains(Hasil.LAYAK);
        assertThat(found.fieldResult()).contains(Hasil.TIDAK_LAYAK);
        assertThat(found.record()).containsEntry("alasan", "PINDAH").containsEntry("petugas", "WARSITO");
        assertThat(found(keys.get(3)).record()).as("nobody has visited it").isEmpty();
        int lines = district.store.journal().newest(100).size();
        service().decide(meeting, keys.get(1), Optional.of(Hasil.LAYAK), Optional.empty(), "sudah kembali");
        assertThat(district.store.journal().newest(100)).hasSize(lines);
    }

    private Found found(String key) {
        return VerificationState.read(district.store, List.of()).found(key);
    }

    private Value newest(String key) {
        return district.store.verifications().of(RecordKind.KELUARGA, key).stream()
                .filter(value -> value.item().equals(Form.RESULT))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private void decide(int meeting, String key, Hasil result) {
        service().decide(meeting, key, Optional.of(result), Optional.empty(), "");
    }

    private void undo(int meeting, String key) {
        service().decide(meeting, key, Optional.empty(), Optional.empty(), "");
    }

    @Test
    void a_decision_taken_back_leaves_what_the_verifier_found_with_his_own_name_and_day() {
        String key = keys.get(1);
        Value visited = newest(key);
        int meeting = service().hold(village.code(), GATHERING);
        service().decide(meeting, key, Optional.of(Hasil.DITUNDA), Optional.empty(), "ditanyakan dulu");
        undo(meeting, key);

        assertThat(newest(key)).isEqualTo(Layers.again(visited, "DITUNDA"));
        assertThat(newest(key).origin()).isEqualTo(Origin.PAKET);
        assertThat(found(key).byMeeting()).isFalse();
        assertThat(found(key).reason()).contains(Alasan.PINDAH);
        assertThat(found(key).value(Form.REMARK)).isEmpty();
        assertThat(found(key).record()).containsEntry("petugas", "WARSITO");
    }

    @Test
    void of_two_decisions_the_newest_is_taken_back_first_and_another_meetings_stays() {
        String key = keys.get(0);
        int first = service().hold(village.code(), GATHERING);
        decide(first, key, Hasil.DITUNDA);
        Value decided = newest(key);
        int second = service().hold(village.code(), GATHERING);
        decide(second, key, Hasil.TIDAK_LAYAK);
        decide(second, key, Hasil.LAYAK);

        undo(second, key);
        assertThat(found(key).result()).contains(Hasil.TIDAK_LAYAK);
        undo(second, key);
        assertThat(newest(key)).isEqualTo(Layers.again(decided, "TIDAK_LAYAK"));
        undo(second, key);
        assertThat(found(key).result()).as("the first meeting's").contains(Hasil.DITUNDA);
        undo(first, key);
        assertThat(found(key).result()).contains(Hasil.LAYAK);
        assertThat(found(key).byMeeting()).isFalse();
    }

    @Test
    void what_a_meeting_confirms_is_its_decision_until_it_is_taken_back() {
        String key = keys.get(0);
        int meeting = service().hold(village.code(), GATHERING);
        decide(meeting, key, Hasil.LAYAK);
        assertThat(found(key).byMeeting()).isTrue();
        undo(meeting, key);
        assertThat(found(key).byMeeting()).isFalse();
        assertThat(found(key).result()).contains(Hasil.LAYAK);
    }

    @Test
    void a_family_that_nobody_had_looked_at_is_open_again() {
        String key = keys.get(4);
        int meeting = service().hold(village.code(), GATHERING);
        decide(meeting, key, Hasil.LAYAK);
        undo(meeting, key);

        assertThat(found(key).result()).isEmpty();
        assertThat(found(key).record()).isEmpty();
        decide(meeting, key, Hasil.DITUNDA);
        assertThat(found(key).result()).contains(Hasil.DITUNDA);
        undo(meeting, key);
        assertThat(found(key).result()).isEmpty();
    }

    @Test
    void a_village_is_known_by_its_code_with_dots_and_by_its_names() {
        String code = village.code();
        String dotted = code.substring(0, 2) + "." + code.substring(2, 4) + "." + code.substring(4, 6) + "."
                + code.substring(6);
        assertThat(service().report(dotted).village()).isEqualTo(village);
        assertThat(service()
                        .report(village.district() + "/" + village.village().toLowerCase())
                        .village())
                .isEqualTo(village);
        assertThatThrownBy(() -> service().report("ATLANTIS"))
                .isInstanceOfSatisfying(
                        Problem.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.VILLAGE_UNKNOWN));
    }

    @Test
    void minutes_say_day_place_and_persons_in_words() throws IOException {
        service().hold(village.code(), GATHERING);
        Path file = folder.resolve("acara.docx");
        service().writeMinutes(report(), file);
        String text = text(file);
        assertThat(text)
                .contains(
                        "Pada hari ini Senin tanggal dua puluh tujuh bulan Maret tahun dua ribu dua puluh tiga (27-03-2023)")
                .contains("bertempat di Balai Desa")
                .contains("25 (dua puluh lima) orang dari 30 (tiga puluh) orang yang diundang")
                .contains("(SUTRISNO)", "(MARYONO)", "pindah", "SUMINAH", keys.get(1))
                .doesNotContain("3505014107700001");
    }

    @Test
    void desa_and_kelurahan_meet_and_sign_under_names_of_their_own() throws IOException {
        assertThat(minutes("3505012002")).contains("MUSYAWARAH DESA", "Ketua BPD", "Kepala Desa Salam");
        assertThat(minutes("3505012002")).doesNotContain("KELURAHAN", "Lurah");
        assertThat(minutes("3505011002")).contains("MUSYAWARAH KELURAHAN", "Ketua LPMK", "Lurah Salam");
        assertThat(minutes("3505011002")).doesNotContain("DESA", "BPD");
        assertThat(minutes("")).contains("MUSYAWARAH DESA/KELURAHAN", "Ketua BPD/LPMK");
    }

    private String minutes(String code) throws IOException {
        MeetingReport report = new MeetingReport(
                new VillageName(code, "WONODADI", "SALAM"),
                "KABUPATEN BLITAR",
                Gathering.UNKNOWN,
                new MeetingReport.Recap(0, 0, 0, 0, Map.of(), 0, 0),
                List.of(),
                List.of(),
                List.of());
        Path file = folder.resolve("acara-" + code + ".docx");
        service().writeMinutes(report, file);
        return text(file);
    }

    @Test
    void the_attendance_list_has_a_line_for_everybody_invited() throws IOException {
        service().hold(village.code(), GATHERING);
        Path file = folder.resolve("hadir.docx");
        service().writeAttendance(report(), file);
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getTables().get(1).getRows()).hasSize(31);
            assertThat(text(file)).contains("Senin, 27 Maret 2023");
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            String paragraphs = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            return paragraphs
                    + document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
        }
    }
}
