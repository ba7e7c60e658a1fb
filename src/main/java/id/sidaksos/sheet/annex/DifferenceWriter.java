package id.sidaksos.sheet.annex;

import id.sidaksos.base.Messages;
import id.sidaksos.domain.decree.DecreedFamily;
import id.sidaksos.domain.decree.DecreedPerson;
import id.sidaksos.domain.decree.SnapshotDifference;
import id.sidaksos.domain.decree.SnapshotDifference.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The difference of two decrees as a workbook: who came in, who left (each person a row), and what changed. */
public final class DifferenceWriter {
    private static final Page PERSONS = new Page(true, new int[] {16, 20, 22, 25, 17, 17, 5, 12, 26, 20}, 1);
    private static final Page FACTS = new Page(true, new int[] {16, 20, 22, 25, 17, 22, 27, 27}, 1);

    private final Messages messages;

    public DifferenceWriter(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes the difference, whole or not at all.
     *
     * @param date the day it shows, for the document's properties
     * @throws id.sidaksos.base.Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE, OUTPUT_TOO_LONG or DISK_FULL
     */
    public void write(SnapshotDifference difference, LocalDate date, Path target) {
        OutputFile.write(target, out -> book(difference, date, out));
    }

    private void book(SnapshotDifference difference, LocalDate date, OutputStream out) throws IOException {
        BookXml book = new BookXml(out, 3, "&P / &N");
        families(book.sheet(messages.text("sk.beda.MASUK"), PERSONS), difference.entered());
        families(book.sheet(messages.text("sk.beda.KELUAR"), PERSONS), difference.left());
        SheetXml changed = book.sheet(messages.text("sk.beda.BERUBAH"), FACTS);
        head(changed, "ID_KELUARGA", "KECAMATAN", "DESA", "NAMA", "NIK", "HAL", "SEMULA", "MENJADI");
        for (Fact fact : difference.changed()) {
            fact(changed, fact);
        }
        book.finish(messages.text("sk.beda.judul"), date);
    }

    private void families(SheetXml sheet, List<DecreedFamily> families) throws IOException {
        head(
                sheet,
                "ID_KELUARGA",
                "KECAMATAN",
                "DESA",
                "NAMA",
                "NIK",
                "NO_KK",
                "JENIS_KELAMIN",
                "TANGGAL_LAHIR",
                "ALAMAT",
                "HUBUNGAN");
        for (DecreedFamily family : families) {
            for (DecreedPerson person : family.persons()) {
                row(
                        sheet,
                        family.id(),
                        family.district(),
                        family.village(),
                        person.name(),
                        person.nik(),
                        person.noKk(),
                        person.sex(),
                        person.birthDateShown(),
                        person.address(),
                        person.relation());
            }
        }
    }

    private void fact(SheetXml sheet, Fact fact) throws IOException {
        row(
                sheet,
                fact.family().id(),
                fact.family().district(),
                fact.family().village(),
                fact.person(),
                fact.nik(),
                messages.text("sk.isi." + fact.item().name()),
                fact.before(),
                fact.after());
    }

    private void head(SheetXml sheet, String... columns) throws IOException {
        List<String> titles = Arrays.stream(columns)
                .map(column -> messages.text("sk.isi." + column))
                .toList();
        sheet.titleRows(1);
        sheet.startFittedRow(0, titles);
        for (int c = 0; c < columns.length; c++) {
            sheet.text(c, titles.get(c), Look.HEADER);
        }
        sheet.endRow();
    }

    private static void row(SheetXml sheet, String... values) throws IOException {
        sheet.startFittedRow(0, List.of(values));
        for (int c = 0; c < values.length; c++) {
            sheet.text(c, values[c], Look.TEXT);
        }
        sheet.endRow();
    }
}
