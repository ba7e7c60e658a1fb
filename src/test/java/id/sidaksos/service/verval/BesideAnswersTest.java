package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.verification.MeetingReport.Gathering;
import id.sidaksos.domain.verification.QualityKind;
import id.sidaksos.domain.verification.QualityLimits;
import id.sidaksos.generator.FilledPacket;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a packet tells beside each answer by itself: of the village's meeting, and of all answers together. */
class BesideAnswersTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static final String[][] ALIKE = {
        {"jenis_lantai", "Semen"}, {"jenis_dinding", "Tembok"}, {"jenis_atap", "Genteng"}
    };

    private static Path file;
    private static Path largest;
    private District district;

    @BeforeAll
    static void a_district_with_packets() {
        try (District district = WorkedDistrict.in(made, 40)) {
            List<PacketService.Made> packets = district.verval()
                    .packets()
                    .make(Selection.all(), made.resolve("paket"), OptionalInt.empty(), Progress.NONE)
                    .packets();
            file = packets.get(0).file();
            largest = packets.stream()
                    .max(Comparator.comparingInt(PacketService.Made::families))
                    .orElseThrow()
                    .file();
        }
    }

    @BeforeEach
    void a_copy_of_the_database() throws IOException {
        district = WorkedDistrict.copy(made, folder);
    }

    @AfterEach
    void close() {
        district.close();
    }

    private MergeReport.Part merge(FilledPacket packet) {
        return district.verval()
                .merging()
                .merge(packet.save(folder.resolve("kembali.xlsx")), Progress.NONE)
                .parts()
                .get(0);
    }

    private Gathering gathering() {
        return district.verval().musdes().report(village()).gathering();
    }

    private static String village() {
        return FilledPacket.open(file).village();
    }

    private static FilledPacket minuted(String date, String present) {
        FilledPacket packet = FilledPacket.open(file);
        packet.minutes("tempat", "Balai desa");
        packet.minutes("tanggal", date);
        packet.minutes("hadir", present);
        packet.minutes("undangan", "30");
        return packet;
    }

    @Test
    void minutes_in_a_packet_are_the_villages_meeting_and_fill_its_berita_acara() throws IOException {
        MergeReport.Part part = merge(minuted("27/3/2023", "25"));

        assertThat(part.findings()).isZero();
        assertThat(gathering())
                .isEqualTo(new Gathering(Optional.of(LocalDate.of(2023, 3, 27)), "Balai desa", 25, 30, "", "", ""));
        Path document = folder.resolve("acara.docx");
        MusdesService musdes = district.verval().musdes();
        musdes.writeMinutes(musdes.report(village()), document);
        try (InputStream in = Files.newInputStream(document);
                XWPFDocument docx = new XWPFDocument(in)) {
            assertThat(docx.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")))
                    .contains("bertempat di Balai desa", "25 (dua puluh lima) orang dari 30");
        }
    }

    @Test
    void houses_made_alike_are_told_with_those_that_were_so_already() {
        FilledPacket packet = FilledPacket.open(largest);
        List<Integer> rows = packet.rows("KELUARGA");
        int given = 0;
        for (int row : rows) {
            packet.answer("KELUARGA", row, "hasil", row % 2 == 0 ? "Layak" : "Ditunda", "");
            packet.answer("KELUARGA", row, "petugas", "Endah Palupi", "");
            for (String[] alike : ALIKE) {
                given += packet.text("KELUARGA", row, alike[0]).equals(alike[1]) ? 0 : 1;
                packet.answer("KELUARGA", row, alike[0], alike[1], alike[1]);
            }
        }
        assertThat(merge(packet).changed()).isEqualTo(2 * rows.size() + given);
        assertThat(given).as("some houses are so already").isLessThan(ALIKE.length * rows.size());

        QualityLimits limits = new QualityLimits(40, 3, 3, 0.9, 0.8, 0.25, 2.58, 5, 0.8);
        assertThat(district.verval()
                        .quality(new Messages(Bahasa.ID))
                        .judge(limits, Progress.NONE)
                        .notes())
                .filteredOn(note -> note.kind() == QualityKind.JAWABAN_SERAGAM)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.verifier()).isEqualTo("Endah Palupi");
                    assertThat(note.why().args()).containsExactly(rows.size(), rows.size());
                });
    }

    @Test
    void minutes_that_differ_are_told_and_leave_the_meeting_as_it_stands() {
        Gathering held = new Gathering(Optional.of(LocalDate.of(2023, 3, 27)), "Pendopo", 25, 30, "SUTRISNO", "", "");
        district.verval().musdes().hold(village(), held);

        MergeReport.Part part = merge(minuted("27/3/2023", "26"));

        assertThat(part.notes()).containsEntry(CellNotes.MINUTES_DIFFER, 2);
        assertThat(part.findings()).isEqualTo(2);
        assertThat(gathering()).isEqualTo(held);
    }

    @Test
    void a_further_version_fills_what_was_left_open_and_no_day_is_made_up() {
        FilledPacket undated = FilledPacket.open(file);
        undated.minutes("tempat", "Balai desa");
        assertThat(merge(undated).notes()).containsEntry(CellNotes.MINUTES_UNDATED, 1);
        assertThat(gathering()).isEqualTo(Gathering.UNKNOWN);

        merge(minuted("27/3/2023", "25"));
        FilledPacket further = minuted("27/3/2023", "25");
        further.minutes("pimpinan", "SUTRISNO");
        assertThat(merge(further).findings()).isZero();
        assertThat(gathering().chair()).isEqualTo("SUTRISNO");
        assertThat(gathering().present()).isEqualTo(25);
    }
}
