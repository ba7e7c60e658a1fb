package id.sidaksos.sheet.annex;

import id.sidaksos.domain.decree.DecreeSnapshot;
import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.domain.decree.DecreedFamily;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.Recap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands on the sheets of an annex, in their order, wherever they are written to. */
final class Annex {
    private final DecreeSnapshot snapshot;
    private final OfficeSettings office;
    private final boolean masked;
    private final AnnexTexts texts;
    private final Blocks blocks;
    private final String sidik;

    /** @param masked the twin for publication: NIK and No KK masked wherever they stand */
    Annex(DecreeSnapshot snapshot, OfficeSettings office, boolean masked, AnnexTexts texts) {
        this.snapshot = snapshot;
        this.office = office;
        this.masked = masked;
        this.texts = texts;
        this.blocks = new Blocks(snapshot.heading(), office, texts);
        this.sidik = snapshot.sidik();
    }

    /** Where the sheets are written to. */
    interface Book {
        /** Ends the sheet before and begins the next. */
        SheetRows sheet(String name, Page page) throws IOException;
    }

    /** How many sheets there are. */
    int sheets() {
        return 2 + lists().size();
    }

    void write(Book book) throws IOException {
        recap(book);
        names(book);
    }

    private void recap(Book book) throws IOException {
        RecapSheets recap = new RecapSheets(Recap.of(snapshot), office.layout(), texts);
        SheetRows districts = book.sheet(texts.text("tab.I"), recap.page());
        blocks.letterhead(districts);
        blocks.title(districts, recap.place(), texts.text("lampiran.I"));
        blocks.caption(districts, List.of(texts.text("judul.I", office.layout().districtWord())));
        recap.districts(districts);
        blocks.signature(districts, recap.place());
        blocks.close(districts, sidik, masked);
        SheetRows villages = book.sheet(texts.text("tab.I.DESA"), recap.page());
        blocks.title(villages, recap.place(), texts.text("lampiran.I"));
        blocks.caption(
                villages, List.of(texts.text("judul.I.DESA", office.layout().villageWord())));
        recap.villages(villages);
        blocks.signature(villages, recap.place());
        blocks.close(villages, sidik, masked);
    }

    private void names(Book book) throws IOException {
        NamesSheet names = new NamesSheet(office.layout(), texts, masked);
        boolean apart = office.layout().sheetPerDistrict();
        for (List<DecreedFamily> families : lists()) {
            String district = families.isEmpty()
                    ? ""
                    : DecreeWording.capitals(families.get(0).district());
            SheetRows sheet = book.sheet(
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
    private List<List<DecreedFamily>> lists() {
        if (!office.layout().sheetPerDistrict() || snapshot.families().isEmpty()) {
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
