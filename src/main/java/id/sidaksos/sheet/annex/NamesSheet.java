package id.sidaksos.sheet.annex;

import id.sidaksos.domain.decree.DecreedFamily;
import id.sidaksos.domain.decree.DecreedPerson;
import id.sidaksos.domain.decree.Mask;
import id.sidaksos.domain.decree.OfficeSettings.AnnexLayout;
import id.sidaksos.domain.decree.SexCount;
import java.io.IOException;
import java.util.List;

/** Lampiran II: one line for each person, by name and by address. Running numbers go on from sheet to sheet. */
final class NamesSheet {
    static final Page PAGE = Page.landscape(5, 25, 17, 17, 4, 11, 22, 5, 5, 15, 14, 10);
    static final Blocks.Place PLACE = new Blocks.Place(7, 9, 1, 2);

    /** From NAMA to KET. */
    private static final List<Look> LOOKS = List.of(
            Look.TEXT,
            Look.CENTRED,
            Look.CENTRED,
            Look.CENTRED,
            Look.CENTRED,
            Look.TEXT,
            Look.CENTRED,
            Look.CENTRED,
            Look.TEXT,
            Look.TEXT,
            Look.TEXT);

    private final AnnexLayout layout;
    private final AnnexTexts texts;
    private final boolean masked;
    private int number;
    private String village = "";

    NamesSheet(AnnexLayout layout, AnnexTexts texts, boolean masked) {
        this.layout = layout;
        this.texts = texts;
        this.masked = masked;
    }

    void write(SheetRows sheet, List<DecreedFamily> families) throws IOException {
        TableHead.write(
                sheet,
                texts,
                List.of(
                        texts.text("kolom.NO"),
                        texts.text("kolom.NAMA"),
                        texts.text("kolom.NIK"),
                        texts.text("kolom.NO_KK"),
                        texts.text("kolom.LP"),
                        texts.text("kolom.TANGGAL_LAHIR"),
                        texts.text("kolom.ALAMAT"),
                        texts.text("kolom.RT"),
                        texts.text("kolom.RW"),
                        layout.villageWord(),
                        layout.districtWord(),
                        texts.text("kolom.KET")));
        for (DecreedFamily family : families) {
            if (layout.numberPerVillage() && !family.villageKey().equals(village)) {
                number = 0;
            }
            village = family.villageKey();
            for (DecreedPerson person : family.persons()) {
                line(sheet, family, person);
            }
        }
        if (families.isEmpty()) {
            sheet.startRow();
            sheet.merged(0, PAGE.columns() - 1, texts.text("NIHIL"), Look.CENTRED);
            sheet.endRow();
        }
        sheet.startRow();
        sheet.merged(0, PAGE.columns() - 1, total(families), Look.TOTAL);
        sheet.endRow();
    }

    private void line(SheetRows sheet, DecreedFamily family, DecreedPerson person) throws IOException {
        List<String> values = List.of(
                shown(person.name()),
                identity(person.nik()),
                identity(person.noKk()),
                shown(person.sex()),
                shown(person.birthDateShown()),
                shown(person.address()),
                shown(person.rt()),
                shown(person.rw()),
                shown(family.village()),
                shown(family.district()),
                shown(person.note()));
        sheet.startFittedRow(1, values);
        sheet.number(0, ++number, Look.RUNNING_NUMBER);
        for (int i = 0; i < values.size(); i++) {
            sheet.text(1 + i, values.get(i), LOOKS.get(i));
        }
        sheet.endRow();
    }

    private String identity(String number) {
        return masked ? Mask.number(number) : number;
    }

    /** Any other value: a NIK can stand in an address or a note too. */
    private String shown(String value) {
        return masked ? Mask.within(value) : value;
    }

    private String total(List<DecreedFamily> families) {
        SexCount count = families.stream().map(DecreedFamily::count).reduce(SexCount.NONE, SexCount::plus);
        return texts.text(
                count.unknown() > 0 ? "JUMLAH.DAFTAR.TANPA" : "JUMLAH.DAFTAR",
                families.size(),
                count.persons(),
                count.men(),
                count.women(),
                count.unknown());
    }
}
