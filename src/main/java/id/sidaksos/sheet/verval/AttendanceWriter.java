package id.sidaksos.sheet.verval;

import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.domain.verification.MeetingReport;
import id.sidaksos.domain.verification.MeetingReport.Gathering;
import id.sidaksos.sheet.OutputFile;
import id.sidaksos.sheet.verval.WordPage.Shape;
import id.sidaksos.sheet.verval.WordPage.Stand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Daftar hadir of a village meeting: lines to be filled and signed by hand. */
public final class AttendanceWriter {
    private static final int FEWEST_LINES = 25;
    private static final int LINE = 480;
    private static final Shape FACTS = new Shape(11, new int[] {22, 78}, Stand.LEFT, Stand.LEFT);
    private static final Shape PERSONS = new Shape(
            10,
            new int[] {6, 28, 7, 22, 22, 22},
            Stand.CENTRE,
            Stand.LEFT,
            Stand.CENTRE,
            Stand.LEFT,
            Stand.LEFT,
            Stand.LEFT);

    private final DocumentTexts texts = new DocumentTexts();

    /**
     * A line for everybody who was invited or came, and never fewer than a page's.
     *
     * @throws id.sidaksos.base.Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE or DISK_FULL
     */
    public void write(MeetingReport report, Path target) {
        try (OutputFile file = OutputFile.open(target)) {
            try (WordPage page = new WordPage(texts, texts.text("hadir.judul"))) {
                head(page, report);
                persons(page, report.gathering());
                page.write(file.stream());
            } catch (IOException e) {
                throw file.problem(e);
            }
            file.publish();
        }
    }

    private void head(WordPage page, MeetingReport report) {
        String kind = report.kind().name();
        String village = texts.text(kind + ".nama", report.village().village());
        page.centred(texts.text("hadir.judul"), true);
        page.centred(texts.text(kind + ".musyawarah"), true);
        page.centred(
                DocumentTexts.capitals(texts.text(
                                "judul.tempat", village, report.village().district(), report.regency()))
                        .strip(),
                true);
        page.gap();
        Gathering gathering = report.gathering();
        String day = gathering
                .date()
                .map(date -> DocumentTexts.weekday(date) + ", " + DecreeWording.longDate(date))
                .orElse(texts.text("titik"));
        WordPage.Table facts = page.columns(FACTS);
        facts.row(List.of(texts.text("hadir.hari"), texts.text("hadir.isi", day)));
        facts.row(List.of(texts.text("hadir.tempat"), texts.text("hadir.isi", texts.orDots(gathering.place()))));
        facts.row(List.of(texts.text("hadir.acara"), texts.text("hadir.isi", texts.text("hadir.acara.isi"))));
        page.gap();
    }

    private void persons(WordPage page, Gathering gathering) {
        WordPage.Table table = page.table(PERSONS);
        table.head(List.of(
                texts.text("hadir.kolom.NO"),
                texts.text("hadir.kolom.NAMA"),
                texts.text("hadir.kolom.LP"),
                texts.text("hadir.kolom.UNSUR"),
                texts.text("hadir.kolom.ALAMAT"),
                texts.text("hadir.kolom.TTD")));
        int lines = Math.max(FEWEST_LINES, Math.max(gathering.present(), gathering.invited()));
        for (int line = 1; line <= lines; line++) {
            // Signatures stand to the left and to the right in turn, so that they do not run into one another.
            String sign = line % 2 == 0 ? "            " + line + "." : line + ".";
            table.row(List.of(Integer.toString(line), "", "", "", "", sign), false, LINE);
        }
    }
}
