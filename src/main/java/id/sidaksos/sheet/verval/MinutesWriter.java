package id.sidaksos.sheet.verval;

import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.MeetingReport;
import id.sidaksos.domain.verification.MeetingReport.Gathering;
import id.sidaksos.domain.verification.MeetingReport.Named;
import id.sidaksos.domain.verification.MeetingReport.Recap;
import id.sidaksos.sheet.OutputFile;
import id.sidaksos.sheet.verval.WordPage.Shape;
import id.sidaksos.sheet.verval.WordPage.Stand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Berita acara of a village meeting as a text document that can still be edited before it is signed. */
public final class MinutesWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final Shape RECAP = new Shape(10, new int[] {70, 30}, Stand.LEFT, Stand.RIGHT);
    private static final Shape FAMILIES = new Shape(
            WordPage.SMALL,
            new int[] {6, 17, 20, 21, 22, 9, 20},
            Stand.CENTRE,
            Stand.LEFT,
            Stand.LEFT,
            Stand.LEFT,
            Stand.LEFT,
            Stand.CENTRE,
            Stand.LEFT);
    private static final Shape PROPOSALS = new Shape(
            WordPage.SMALL,
            new int[] {6, 24, 21, 26, 12, 21},
            Stand.CENTRE,
            Stand.LEFT,
            Stand.LEFT,
            Stand.LEFT,
            Stand.CENTRE,
            Stand.LEFT);
    private static final Shape SIGNATURES = new Shape(11, new int[] {50, 50}, Stand.CENTRE, Stand.CENTRE);
    private static final String REASON = "kolom.ALASAN";
    private static final int ROOM_TO_SIGN = 900;

    private final DocumentTexts texts = new DocumentTexts();

    /** @throws id.sidaksos.base.Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE or DISK_FULL */
    public void write(MeetingReport report, Path target) {
        try (OutputFile file = OutputFile.open(target)) {
            try (WordPage page = new WordPage(texts, title(report))) {
                head(page, report);
                opening(page, report);
                recap(page, report.recap());
                families(page, "keluar.judul", REASON, report.exits());
                families(page, "tunda.judul", "kolom.KETERANGAN", report.deferred());
                proposals(page, report.proposals());
                closing(page, report);
                page.write(file.stream());
            } catch (IOException e) {
                throw file.problem(e);
            }
            file.publish();
        }
    }

    private String title(MeetingReport report) {
        return texts.text("judul.acara") + " " + kind(report, "musyawarah") + " "
                + report.village().village();
    }

    private String kind(MeetingReport report, String key, Object... args) {
        return texts.text(report.kind().name() + "." + key, args);
    }

    private void head(WordPage page, MeetingReport report) {
        String village = kind(report, "nama", report.village().village());
        page.centred(texts.text("judul.acara"), true);
        page.centred(kind(report, "musyawarah"), true);
        page.centred(texts.text("judul.hal"), true);
        page.centred(
                DocumentTexts.capitals(texts.text(
                                "judul.tempat", village, report.village().district(), report.regency()))
                        .strip(),
                true);
        page.centred(texts.text("judul.nomor", texts.text("titik")), false);
        page.gap();
    }

    private void opening(WordPage page, MeetingReport report) {
        Gathering gathering = report.gathering();
        String place = texts.orDots(gathering.place());
        String meeting = kind(report, "musyawarah.kalimat");
        String village =
                kind(report, "nama", DocumentTexts.title(report.village().village()));
        String district = DocumentTexts.title(report.village().district());
        String regency = DocumentTexts.title(report.regency());
        String sentence = gathering
                .date()
                .map(date -> texts.text(
                        "buka",
                        DocumentTexts.weekday(date),
                        DocumentTexts.words(date.getDayOfMonth()),
                        DocumentTexts.month(date),
                        DocumentTexts.words(date.getYear()),
                        DAY.format(date),
                        place,
                        meeting,
                        village,
                        district,
                        regency))
                .orElseGet(() -> texts.text("buka.kosong", place, meeting, village, district, regency));
        page.plain(sentence.replace(" .", "."));
        page.plain(present(gathering));
        page.plain(texts.text("sepakat"));
    }

    private String present(Gathering gathering) {
        if (gathering.present() == 0) {
            return texts.text("hadir.kosong");
        }
        String words = DocumentTexts.words(gathering.present());
        return gathering.invited() == 0
                ? texts.text("hadir.saja", gathering.present(), words)
                : texts.text(
                        "hadir",
                        gathering.present(),
                        words,
                        gathering.invited(),
                        DocumentTexts.words(gathering.invited()));
    }

    private void recap(WordPage page, Recap recap) {
        page.heading(texts.text("rekap.judul"));
        WordPage.Table table = page.table(RECAP);
        table.head(List.of(texts.text("rekap.URAIAN"), texts.text("rekap.JUMLAH")));
        line(table, texts.text("rekap.DATA"), recap.families(), true);
        line(table, texts.text("rekap.LAYAK"), recap.layak(), true);
        line(table, texts.text("rekap.TIDAK_LAYAK"), recap.tidakLayak(), true);
        for (Map.Entry<Alasan, Integer> reason : recap.reasons().entrySet()) {
            line(table, texts.text("rekap.rinci", reason(reason.getKey())), reason.getValue(), false);
        }
        if (recap.withoutReason() > 0) {
            line(table, texts.text("rekap.rinci", texts.text("rekap.TANPA_ALASAN")), recap.withoutReason(), false);
        }
        line(table, texts.text("rekap.DITUNDA"), recap.ditunda(), true);
        line(table, texts.text("rekap.BELUM"), recap.unverified(), true);
        line(table, texts.text("rekap.USULAN"), recap.proposals(), true);
    }

    private static void line(WordPage.Table table, String label, int families, boolean bold) {
        table.row(List.of(label, String.format(Locale.forLanguageTag("id-ID"), "%,d", families)), bold, -1);
    }

    private String reason(Alasan reason) {
        return texts.text("alasan." + reason.name());
    }

    private void families(WordPage page, String heading, String last, List<Named> families) {
        page.heading(texts.text(heading));
        if (families.isEmpty()) {
            page.plain(texts.text("nihil"));
            return;
        }
        WordPage.Table table = page.table(FAMILIES);
        table.head(List.of(
                texts.text("kolom.NO"),
                texts.text("kolom.ID"),
                texts.text("kolom.KEPALA"),
                texts.text("kolom.NIK"),
                texts.text("kolom.ALAMAT"),
                texts.text("kolom.RT_RW"),
                texts.text(last)));
        int number = 0;
        for (Named family : families) {
            table.row(List.of(
                    Integer.toString(++number),
                    family.id(),
                    family.name(),
                    family.nik(),
                    family.address(),
                    family.neighbourhood(),
                    why(family, last.equals(REASON))));
        }
    }

    private String why(Named family, boolean tidakLayak) {
        List<String> parts = new ArrayList<>();
        family.reason().ifPresent(reason -> parts.add(reason(reason)));
        if (!family.remark().isBlank()) {
            parts.add(family.remark());
        }
        if (parts.isEmpty() && tidakLayak) {
            return texts.text("rekap.TANPA_ALASAN");
        }
        return String.join(": ", parts);
    }

    private void proposals(WordPage page, List<Named> families) {
        page.heading(texts.text("usulan.judul"));
        if (families.isEmpty()) {
            page.plain(texts.text("nihil"));
            return;
        }
        WordPage.Table table = page.table(PROPOSALS);
        table.head(List.of(
                texts.text("kolom.NO"),
                texts.text("kolom.NAMA"),
                texts.text("kolom.NIK"),
                texts.text("kolom.ALAMAT"),
                texts.text("kolom.RT_RW"),
                texts.text("kolom.KETERANGAN")));
        int number = 0;
        for (Named family : families) {
            table.row(List.of(
                    Integer.toString(++number),
                    family.name(),
                    family.nik(),
                    family.address(),
                    family.neighbourhood(),
                    family.remark()));
        }
    }

    private void closing(WordPage page, MeetingReport report) {
        Gathering gathering = report.gathering();
        page.gap();
        if (!gathering.remark().isBlank()) {
            page.plain(texts.text("catatan", gathering.remark()));
        }
        page.closing(texts.text("tutup"));
        WordPage.Table table = page.columns(SIGNATURES);
        String date = gathering.date().map(DecreeWording::longDate).orElse(texts.text("titik"));
        String village = DocumentTexts.title(report.village().village());
        table.keptRow(List.of("", village + ", " + date), -1);
        table.keptRow(List.of(kind(report, "pimpinan"), kind(report, "kepala", village)), -1);
        table.keptRow(List.of("", ""), ROOM_TO_SIGN);
        table.keptRow(List.of(signed(gathering.chair()), signed(gathering.head())), -1);
        table.keptRow(List.of("", ""), ROOM_TO_SIGN / 3);
        table.keptRow(List.of(texts.text("wakil"), texts.text("wakil")), -1);
        table.keptRow(List.of("", ""), ROOM_TO_SIGN);
        table.row(List.of(signed(""), signed("")));
    }

    private String signed(String name) {
        return "(" + texts.orDots(name) + ")";
    }
}
