package id.sidaksos.sheet.annex;

import id.sidaksos.domain.decree.DecreeSnapshot;
import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.domain.decree.DecreedFamily;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.Recap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private void book(DecreeSnapshot snapshot, OfficeSettings office, OutputStream out, boolean masked)
            throws IOException {
        List<List<DecreedFamily>> lists = lists(snapshot, office.layout().sheetPerDistrict());
        BookXml book = new BookXml(out, 2 + lists.size(), FOOTER_FACE + texts.text("halaman"));
        Blocks blocks = new Blocks(snapshot.heading(), office, texts);
        String sidik = snapshot.sidik();
        recap(book, blocks, snapshot, office, sidik, masked);
        names(book, blocks, lists, office, sidik, masked);
        String decree = new DecreeWording(office).decree();
        book.finish(
                texts.text(
                        masked ? "dokumen.tersamar" : "dokumen",
                        decree,
                        snapshot.heading().number()),
                snapshot.heading().date());
    }

    private void recap(
            BookXml book, Blocks blocks, DecreeSnapshot snapshot, OfficeSettings office, String sidik, boolean masked)
            throws IOException {
        RecapSheets recap = new RecapSheets(Recap.of(snapshot), office.layout(), texts);
        SheetXml districts = book.sheet(texts.text("tab.I"), recap.page());
        blocks.letterhead(districts);
        blocks.title(districts, recap.place(), texts.text("lampiran.I"));
        blocks.caption(districts, List.of(texts.text("judul.I", office.layout().districtWord())));
        recap.districts(districts);
        blocks.signature(districts, recap.place());
        blocks.close(districts, sidik, masked);

        SheetXml villages = book.sheet(texts.text("tab.I.DESA"), recap.page());
        blocks.title(villages, recap.place(), texts.text("lampiran.I"));
        blocks.caption(
                villages, List.of(texts.text("judul.I.DESA", office.layout().villageWord())));
        recap.villages(villages);
        blocks.signature(villages, recap.place());
        blocks.close(villages, sidik, masked);
    }

    private void names(
            BookXml book,
            Blocks blocks,
            List<List<DecreedFamily>> lists,
            OfficeSettings office,
            String sidik,
            boolean masked)
            throws IOException {
        NamesSheet names = new NamesSheet(office.layout(), texts, masked);
        boolean apart = office.layout().sheetPerDistrict();
        for (List<DecreedFamily> families : lists) {
            String district = families.isEmpty()
                    ? ""
                    : DecreeWording.capitals(families.get(0).district());
            SheetXml sheet = book.sheet(
                    apart ? texts.text("tab.II.KECAMATAN", district) : texts.text("tab.II"), NamesSheet.PAGE);
            blocks.title(sheet, NamesSheet.PLACE, texts.text("lampiran.II"));
            List<String> caption = new ArrayList<>(List.of(texts.text("judul.II")));
            if (apart && !district.isEmpty()) {
                caption.add(texts.text("judul.II.KECAMATAN", office.layout().districtWord(), district));
            }
            blocks.caption(sheet, caption);
            names.write(sheet, families);
            blocks.signature(sheet, NamesSheet.PLACE);
            blocks.close(sheet, sidik, masked);
        }
    }

    /** The families of each sheet of Lampiran II; one empty sheet for an empty decree. */
    private static List<List<DecreedFamily>> lists(DecreeSnapshot snapshot, boolean perDistrict) {
        if (!perDistrict || snapshot.families().isEmpty()) {
            return List.of(snapshot.families());
        }
        Map<String, List<DecreedFamily>> lists = new LinkedHashMap<>();
        for (DecreedFamily family : snapshot.families()) {
            lists.computeIfAbsent(family.districtKey(), key -> new ArrayList<>())
                    .add(family);
        }
        return List.copyOf(lists.values());
    }
}
