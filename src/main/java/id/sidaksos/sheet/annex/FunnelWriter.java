package id.sidaksos.sheet.annex;

import id.sidaksos.base.Messages;
import id.sidaksos.domain.decree.Assessment;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.decree.Funnel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The funnel as a workbook: one sheet with every stage and its exits, and one for each reason with the families that left
 * by it. Families by their id and place only: no name, no NIK, so that the file can be shown to whoever asks.
 */
public final class FunnelWriter {
    private static final Page STAGES = new Page(true, new int[] {20, 40, 11, 11, 32, 48, 11, 11}, 1);
    private static final Page FAMILIES = new Page(true, new int[] {16, 13, 20, 22, 8, 7, 10, 26, 34}, 1);

    private final Messages messages;

    public FunnelWriter(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes the funnel, whole or not at all.
     *
     * @param date the day it shows, for the document's properties
     * @throws id.sidaksos.base.Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE, OUTPUT_TOO_LONG or DISK_FULL
     */
    public void write(Funnel funnel, LocalDate date, Path target) {
        OutputFile.write(target, out -> book(funnel, date, out));
    }

    private void book(Funnel funnel, LocalDate date, OutputStream out) throws IOException {
        List<Funnel.Exit> lists = funnel.stages().stream()
                .flatMap(step -> step.exits().stream())
                .filter(exit -> !exit.members().isEmpty())
                .toList();
        BookXml book = new BookXml(out, 1 + lists.size(), "&P / &N");
        SheetXml stages = book.sheet(messages.text("corong.lembar.TAHAP"), STAGES);
        head(stages, "TAHAP", "URAIAN", "KELUARGA", "JIWA", "ALASAN", "URAIAN", "KELUARGA_KELUAR", "JIWA_KELUAR");
        for (Funnel.Step step : funnel.stages()) {
            stage(stages, step);
        }
        for (Funnel.Exit exit : lists) {
            SheetXml sheet = book.sheet(exit.reason().name(), FAMILIES);
            head(
                    sheet,
                    "ID_KELUARGA",
                    "KODE_WILAYAH",
                    "KECAMATAN",
                    "DESA",
                    "JIWA",
                    "DESIL",
                    "SKOR",
                    "KELAS",
                    "RINCIAN");
            for (Candidate family : exit.members()) {
                family(sheet, exit.reason(), family);
            }
        }
        book.finish(messages.text("corong.lembar.TAHAP"), date);
    }

    private void head(SheetXml sheet, String... columns) throws IOException {
        List<String> titles = Arrays.stream(columns)
                .map(column -> messages.text("corong.kolom." + column))
                .toList();
        sheet.titleRows(1);
        sheet.startFittedRow(0, titles);
        for (int c = 0; c < columns.length; c++) {
            sheet.text(c, titles.get(c), Look.HEADER);
        }
        sheet.endRow();
    }

    /** The stage's own row, then one for each exit, so that each column adds up by itself. */
    private void stage(SheetXml sheet, Funnel.Step step) throws IOException {
        sheet.startRow();
        sheet.text(0, step.stage().name(), Look.TEXT);
        sheet.text(1, messages.text(step.stage().key()), Look.TEXT);
        sheet.number(2, step.families(), Look.COUNT);
        sheet.number(3, step.persons(), Look.COUNT);
        for (int c = 4; c < STAGES.columns(); c++) {
            sheet.text(c, "", Look.TEXT);
        }
        sheet.endRow();
        for (Funnel.Exit exit : step.exits()) {
            List<String> reason =
                    List.of(exit.reason().name(), messages.text(exit.reason().key()));
            sheet.startFittedRow(4, reason);
            for (int c = 0; c < 4; c++) {
                sheet.text(c, "", Look.TEXT);
            }
            sheet.text(4, reason.get(0), Look.TEXT);
            sheet.text(5, reason.get(1), Look.TEXT);
            sheet.number(6, exit.families(), Look.COUNT);
            sheet.number(7, exit.persons(), Look.COUNT);
            sheet.endRow();
        }
    }

    private static void family(SheetXml sheet, ExitReason reason, Candidate family) throws IOException {
        Assessment assessment = family.assessment();
        List<String> place = List.of(family.id(), family.villageCode(), family.district(), family.village());
        sheet.startFittedRow(0, place);
        for (int c = 0; c < place.size(); c++) {
            sheet.text(c, place.get(c), Look.TEXT);
        }
        sheet.number(4, family.persons().persons(), Look.COUNT);
        sheet.text(5, family.desil() < 1 ? "" : Integer.toString(family.desil()), Look.CENTRED);
        sheet.text(6, assessment.score(), Look.CENTRED);
        sheet.text(7, assessment.classCode(), Look.TEXT);
        sheet.text(8, reason == ExitReason.TEMUAN_GAWAT ? family.graveFinding() : "", Look.TEXT);
        sheet.endRow();
    }
}
