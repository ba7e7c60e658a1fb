package id.sidaksos.sheet.annex;

import id.sidaksos.domain.decree.DecreeWording;
import id.sidaksos.domain.decree.OfficeSettings.AnnexLayout;
import id.sidaksos.domain.decree.Recap;
import id.sidaksos.domain.decree.SexCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lampiran I: one sheet per kecamatan, one per desa. Persons whose sex no list tells have their own column, only where
 * there are any, so that every row adds up.
 */
final class RecapSheets {
    private static final Blocks.Place PLACE = new Blocks.Place(3, 4, 0, 2);

    private final Recap recap;
    private final AnnexLayout layout;
    private final AnnexTexts texts;
    private final boolean unknownSex;

    RecapSheets(Recap recap, AnnexLayout layout, AnnexTexts texts) {
        this.recap = recap;
        this.layout = layout;
        this.texts = texts;
        this.unknownSex = recap.count().unknown() > 0;
    }

    Blocks.Place place() {
        return PLACE;
    }

    Page page() {
        return unknownSex ? Page.portrait(5, 19, 17, 12, 8, 12, 13, 9) : Page.portrait(5, 21, 18, 13, 10, 12, 12);
    }

    void districts(SheetRows sheet) throws IOException {
        head(sheet, layout.districtWord(), texts.text("kolom.JUMLAH_DESA", layout.villageWord()));
        int number = 0;
        for (Recap.District district : recap.districts()) {
            sheet.startFittedRow(1, List.of(district.name()));
            sheet.number(0, ++number, Look.RUNNING_NUMBER);
            sheet.text(1, district.name(), Look.TEXT);
            sheet.number(2, district.villages().size(), Look.COUNT);
            figures(sheet, district.families(), district.count(), Look.COUNT);
            sheet.endRow();
        }
        sheet.startRow();
        sheet.merged(0, 1, texts.text("JUMLAH"), Look.TOTAL);
        sheet.number(2, recap.villages(), Look.TOTAL_COUNT);
        figures(sheet, recap.families(), recap.count(), Look.TOTAL_COUNT);
        sheet.endRow();
    }

    void villages(SheetRows sheet) throws IOException {
        head(sheet, layout.districtWord(), layout.villageWord());
        int number = 0;
        for (Recap.District district : recap.districts()) {
            for (Recap.Village village : district.villages()) {
                sheet.startFittedRow(1, List.of(district.name(), village.name()));
                sheet.number(0, ++number, Look.RUNNING_NUMBER);
                sheet.text(1, district.name(), Look.TEXT);
                sheet.text(2, village.name(), Look.TEXT);
                figures(sheet, village.families(), village.count(), Look.COUNT);
                sheet.endRow();
            }
            total(
                    sheet,
                    texts.text("JUMLAH.KECAMATAN", DecreeWording.capitals(district.name())),
                    district.families(),
                    district.count());
        }
        total(sheet, texts.text("JUMLAH"), recap.families(), recap.count());
    }

    private void head(SheetRows sheet, String second, String third) throws IOException {
        List<String> titles = new ArrayList<>(List.of(
                texts.text("kolom.NO"),
                second,
                third,
                texts.text("kolom.KELUARGA"),
                texts.text("kolom.LAKI_LAKI"),
                texts.text("kolom.PEREMPUAN")));
        if (unknownSex) {
            titles.add(texts.text("kolom.TANPA_JENIS_KELAMIN"));
        }
        titles.add(texts.text("kolom.JIWA"));
        TableHead.write(sheet, texts, titles);
    }

    private void total(SheetRows sheet, String label, int families, SexCount count) throws IOException {
        sheet.startRow();
        sheet.merged(0, 2, label, Look.TOTAL);
        figures(sheet, families, count, Look.TOTAL_COUNT);
        sheet.endRow();
    }

    private void figures(SheetRows sheet, int families, SexCount count, Look look) throws IOException {
        int column = 3;
        sheet.number(column++, families, look);
        sheet.number(column++, count.men(), look);
        sheet.number(column++, count.women(), look);
        if (unknownSex) {
            sheet.number(column++, count.unknown(), look);
        }
        sheet.number(column, count.persons(), look);
    }
}
