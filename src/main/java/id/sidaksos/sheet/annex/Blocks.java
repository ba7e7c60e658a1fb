package id.sidaksos.sheet.annex;

import id.sidaksos.domain.decree.DecreeHeading;
import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.domain.decree.OfficeSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What surrounds the table on every sheet of the annex, as legal drafting wants it: title block at the upper right,
 * signature at the lower right, certification of a copy at the lower left. On every sheet, since sheets are handed out
 * one by one.
 */
final class Blocks {
    /**
     * Where the blocks stand, columns from 0.
     *
     * @param label first column of the right block
     * @param value first column after the labels NOMOR and TANGGAL
     * @param copyFrom first column of the left block
     * @param copyTo last column of the left block
     */
    record Place(int label, int value, int copyFrom, int copyTo) {}

    private static final int SIGNATURE_ROWS = 4;

    private final DecreeHeading heading;
    private final OfficeSettings office;
    private final DecreeWording wording;
    private final AnnexTexts texts;

    Blocks(DecreeHeading heading, OfficeSettings office, AnnexTexts texts) {
        this.heading = heading;
        this.office = office;
        this.wording = new DecreeWording(office);
        this.texts = texts;
    }

    /** The office's own lines above the first sheet, none for most offices. */
    void letterhead(SheetRows sheet) throws IOException {
        for (String line : office.letterhead()) {
            across(sheet, line);
        }
        if (!office.letterhead().isEmpty()) {
            sheet.emptyRow();
        }
    }

    /** @param annex LAMPIRAN I or II */
    void title(SheetRows sheet, Place place, String annex) throws IOException {
        right(sheet, place, annex);
        right(sheet, place, wording.decree());
        labelled(sheet, place, texts.text("NOMOR"), heading.number());
        if (office.layout().dateLine()) {
            labelled(sheet, place, texts.text("TANGGAL"), DecreeWording.longDate(heading.date()));
        }
        right(sheet, place, texts.text("TENTANG"));
        right(sheet, place, DecreeWording.capitals(heading.subject()));
        sheet.emptyRow();
    }

    /** The table's own title, centred over the sheet. */
    void caption(SheetRows sheet, List<String> lines) throws IOException {
        for (String line : lines) {
            across(sheet, line);
        }
        if (!wording.region().isEmpty()) {
            across(sheet, wording.region());
        }
        sheet.emptyRow();
    }

    void signature(SheetRows sheet, Place place) throws IOException {
        List<String> right = signatureLines();
        List<String> left = copyLines();
        int last = sheet.page().columns() - 1;
        int rightPixels = sheet.page().pixels(place.label(), last);
        int leftPixels = sheet.page().pixels(place.copyFrom(), place.copyTo());
        sheet.emptyRow();
        for (int i = 0; i < Math.max(right.size(), left.size()); i++) {
            String own = line(right, i);
            String copy = line(left, i);
            sheet.startRow(Math.max(TextFit.BLOCK.points(own, rightPixels), TextFit.BLOCK.points(copy, leftPixels)));
            if (!copy.isEmpty()) {
                sheet.merged(place.copyFrom(), place.copyTo(), copy, Look.BLOCK_CENTRED);
            }
            if (!own.isEmpty()) {
                sheet.merged(place.label(), last, own, Look.BLOCK_CENTRED);
            }
            sheet.endRow();
        }
    }

    /** Fingerprint of the frozen list, small, and what kind of copy this is. */
    void close(SheetRows sheet, String sidik, boolean masked) throws IOException {
        sheet.emptyRow();
        small(sheet, texts.text("sidik", sidik));
        if (masked) {
            small(sheet, texts.text("tersamar"));
        }
    }

    private List<String> signatureLines() {
        List<String> lines = new ArrayList<>();
        if (!office.place().isEmpty()) {
            lines.add(texts.text("ditetapkan.di", office.place()));
            lines.add(texts.text("ditetapkan.tanggal", DecreeWording.longDate(heading.date())));
        }
        lines.add(wording.official() + ",");
        for (int i = 1; i <= SIGNATURE_ROWS; i++) {
            lines.add(office.copy().printed() && i == 2 ? texts.text("ttd") : "");
        }
        lines.add(wording.signatory());
        return lines;
    }

    private List<String> copyLines() {
        OfficeSettings.LegalCopy copy = office.copy();
        if (!copy.printed()) {
            return List.of();
        }
        return List.of(
                texts.text("salinan"),
                copy.office() + ",",
                "",
                texts.text("ttd"),
                "",
                copy.name().isEmpty() ? DecreeWording.DOTS : DecreeWording.capitals(copy.name()),
                copy.rank(),
                copy.nip().isEmpty() ? "" : texts.text("nip", copy.nip()));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private void right(SheetRows sheet, Place place, String text) throws IOException {
        int last = sheet.page().columns() - 1;
        sheet.startRow(TextFit.BLOCK.points(text, sheet.page().pixels(place.label(), last)));
        sheet.merged(place.label(), last, text, Look.BLOCK);
        sheet.endRow();
    }

    private void labelled(SheetRows sheet, Place place, String label, String value) throws IOException {
        int last = sheet.page().columns() - 1;
        String filled = texts.text("isian", value);
        sheet.startRow(TextFit.BLOCK.points(filled, sheet.page().pixels(place.value(), last)));
        sheet.merged(place.label(), place.value() - 1, label, Look.BLOCK);
        sheet.merged(place.value(), last, filled, Look.BLOCK);
        sheet.endRow();
    }

    private static void across(SheetRows sheet, String text) throws IOException {
        int last = sheet.page().columns() - 1;
        sheet.startRow(TextFit.BLOCK.points(text, sheet.page().pixels(0, last)));
        sheet.merged(0, last, text, Look.BLOCK_TITLE);
        sheet.endRow();
    }

    private static void small(SheetRows sheet, String text) throws IOException {
        sheet.startRow(10.5);
        sheet.merged(0, sheet.page().columns() - 1, text, Look.SMALL);
        sheet.endRow();
    }
}
