package id.sidaksos.cli;

import id.sidaksos.domain.verification.MeetingReport;
import id.sidaksos.domain.verification.MeetingReport.Gathering;
import id.sidaksos.domain.verification.MeetingReport.Recap;
import id.sidaksos.service.District;
import id.sidaksos.service.verval.MusdesService;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Writes a village's berita acara, and its daftar hadir; keeps the meeting where it is told. */
@CommandLine.Command(name = "berita-acara")
final class VervalBeritaAcaraCommand implements Command {
    @Option(names = "--desa", required = true, paramLabel = "KODE|NAMA", descriptionKey = "cli.verval.acara.desa")
    String village;

    @Option(names = "--keluar", required = true, paramLabel = "F.docx", descriptionKey = "cli.verval.acara.keluar")
    Path target;

    @Option(names = "--daftar-hadir", paramLabel = "G.docx", descriptionKey = "cli.verval.acara.daftar_hadir")
    Path attendance;

    @ArgGroup(exclusive = false)
    Meeting meeting;

    static final class Meeting {
        @Option(
                names = "--tanggal",
                required = true,
                paramLabel = "YYYY-MM-DD",
                descriptionKey = "cli.verval.acara.tanggal")
        LocalDate date;

        @Option(names = "--tempat", paramLabel = "T", descriptionKey = "cli.verval.acara.tempat")
        String place = "";

        @Option(names = "--hadir", paramLabel = "N", descriptionKey = "cli.verval.acara.hadir")
        int present;

        @Option(names = "--undangan", paramLabel = "N", descriptionKey = "cli.verval.acara.undangan")
        int invited;

        @Option(names = "--pimpinan", paramLabel = "NAMA", descriptionKey = "cli.verval.acara.pimpinan")
        String chair = "";

        @Option(names = "--kepala-desa", paramLabel = "NAMA", descriptionKey = "cli.verval.acara.kepala")
        String head = "";

        @Option(names = "--catatan", paramLabel = "T", descriptionKey = "cli.verval.acara.catatan")
        String remark = "";

        private Gathering gathering() {
            return new Gathering(Optional.of(date), place, present, invited, chair, head, remark);
        }
    }

    @Override
    public void run(Session session) {
        Console console = session.console();
        try (District district = session.district()) {
            MusdesService musdes = district.verval().musdes();
            Map<String, Object> json = new LinkedHashMap<>();
            if (meeting != null) {
                json.put("musdes", musdes.hold(village, meeting.gathering()));
            }
            MeetingReport report = musdes.report(village);
            json.putAll(VervalJson.village(report.village()));
            json.putAll(figures(report.recap()));
            musdes.writeMinutes(report, target);
            json.put("keluar", target.toString());
            console.say("cli.ditulis", target);
            if (attendance != null) {
                musdes.writeAttendance(report, attendance);
                json.put("daftarHadir", attendance.toString());
                console.say("cli.ditulis", attendance);
            }
            console.result(json);
        }
    }

    private static Map<String, Object> figures(Recap recap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("keluarga", recap.families());
        json.put("layak", recap.layak());
        json.put("tidakLayak", recap.tidakLayak());
        json.put("ditunda", recap.ditunda());
        json.put("belum", recap.unverified());
        json.put("alasan", recap.reasons());
        json.put("tanpaAlasan", recap.withoutReason());
        json.put("usulan", recap.proposals());
        return json;
    }
}
