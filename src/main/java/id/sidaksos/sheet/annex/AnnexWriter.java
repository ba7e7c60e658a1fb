package id.sidaksos.sheet.annex;

import id.sidaksos.domain.decree.DecreeSnapshot;
import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.paper.PaperSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The annex of a decree as a workbook for the printer: Lampiran I with the recapitulation per kecamatan and per desa,
 * Lampiran II by name by address. The same snapshot and settings give the same bytes.
 */
public final class AnnexWriter {
    private static final String FOOTER_FACE = "&C&\"" + Look.Font.FACE + ",Regular\"&9";

    private final AnnexTexts texts = new AnnexTexts();

    /**
     * Writes the annex, whole or not at all.
     *
     * @param masked the twin for publication: NIK and No KK masked wherever they stand
     * @throws id.sidaksos.base.Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE, OUTPUT_TOO_LONG or DISK_FULL
     */
    public void write(DecreeSnapshot snapshot, OfficeSettings office, Path target, boolean masked) {
        OutputFile.write(target, out -> book(snapshot, office, out, masked));
    }

    /** The same sheets as {@link #write} writes, for the screen. */
    public List<PaperSheet> preview(DecreeSnapshot snapshot, OfficeSettings office, boolean masked) {
        DraftBook book = new DraftBook();
        try {
            new Annex(snapshot, office, masked, texts).write(book);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to a disk here", e);
        }
        return book.sheets();
    }

    private void book(DecreeSnapshot snapshot, OfficeSettings office, OutputStream out, boolean masked)
            throws IOException {
        Annex annex = new Annex(snapshot, office, masked, texts);
        BookXml book = new BookXml(out, annex.sheets(), FOOTER_FACE + texts.text("halaman"));
        annex.write(book::sheet);
        String decree = new DecreeWording(office).decree();
        book.finish(
                texts.text(
                        masked ? "dokumen.tersamar" : "dokumen",
                        decree,
                        snapshot.heading().number()),
                snapshot.heading().date());
    }
}
