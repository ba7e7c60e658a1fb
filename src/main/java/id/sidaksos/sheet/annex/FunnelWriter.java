package id.sidaksos.sheet.annex;

import id.sidaksos.base.Messages;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.decree.Funnel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The funnel as a workbook: one sheet with every stage and its exits, and one for each reason with the families that left
 * by it. Families by their id and place only: no name, no NIK, so that the file can be shown to whoever asks.
 */
public final class FunnelWriter {
    private static final Page STAGES = new Page(true, new int[] {16, 38, 11, 11, 30, 44, 11, 11}, 1);
    private static final Page FAMILIES = new Page(true, new int[] {16, 13, 20, 22, 8, 7, 10, 26, 30}, 1);

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
        sheet.titleRows(1);
        sheet.startRow();
        for (int c = 0; c < columns.length; c++) {
            sheet.text(c, messages.text("corong.kolom." + columns[c]), Look.HEADER);
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
            sheet.startRow();
            for (int c = 0; c < 4; c++) {
                sheet.text(c, "", Look.TEXT);
            }
            sheet.text(4, exit.reason().name(), Look.TEXT);
            sheet.text(5, messages.text(exit.reason().key()), Look.TEXT);
            sheet.number(6, exit.families(), Look.COUNT);
            sheet.number(7, exit.persons(), Look.COUNT);
            sheet.endRow();
        }
    }

    private static void family(SheetXml sheet, ExitReason reason, Candidate family) throws IOException {
        sheet.startRow();
        sheet.text(0, family.id(), Look.TEXT);
        sheet.text(1, family.villageCode(), Look.TEXT);
        sheet.text(2, family.district(), Look.TEXT);
        sheet.text(3, family.village(), Look.TEXT);
        sheet.number(4, family.persons().persons(), Look.COUNT);
        sheet.text(5, family.desil() < 1 ? "" : Integer.toString(family.desil()), Look.CENTRED);
        sheet.text(6, family.assessment().score(), Look.CENTRED);
        sheet.text(7, family.assessment().classCode(), Look.TEXT);
        sheet.text(8, reason == ExitReason.TEMUAN_GAWAT ? family.graveFinding() : "", Look.TEXT);
        sheet.endRow();
    }
}
