package id.sidaksos.domain.decree;

import java.util.List;

/**
 * How this office's decrees look: names, places and the choices that the rules of legal drafting leave open
 * (Permendagri 80/2015). Nothing of any district stands in the program; what is not set prints as a dotted line.
 *
 * @param regencyName without "Kabupaten" or "Kota"
 * @param province name without "Provinsi"; empty leaves it out
 * @param place where decrees are signed; empty leaves "Ditetapkan di" out of the signature block
 * @param letterhead lines above the first title block, usually none
 * @param decreeTitle in place of KEPUTUSAN BUPATI/WALI KOTA NAME, or empty
 */
public record OfficeSettings(
        RegencyKind kind,
        String regencyName,
        String province,
        String place,
        List<String> letterhead,
        String decreeTitle,
        Signatory signatory,
        AnnexLayout layout,
        LegalCopy copy) {
    public static final OfficeSettings DEFAULT = new OfficeSettings(
            RegencyKind.KABUPATEN,
            "",
            "",
            "",
            List.of(),
            "",
            new Signatory("", ""),
            new AnnexLayout(true, false, false, "DESA/KELURAHAN", "KECAMATAN"),
            new LegalCopy(false, "KEPALA BAGIAN HUKUM", "", "", ""));

    public OfficeSettings {
        regencyName = PrintText.clean(regencyName);
        province = PrintText.clean(province);
        place = PrintText.clean(place);
        letterhead = letterhead.stream().map(PrintText::clean).toList();
        decreeTitle = PrintText.clean(decreeTitle);
    }

    /** All of it as text, to be kept beside a frozen snapshot: key, tab, value, one a line. */
    public String text() {
        return OfficeText.of(this);
    }

    /** Reads {@link #text()} back. */
    public static OfficeSettings parse(String text) {
        return OfficeText.parse(text);
    }

    /**
     * @param title in place of BUPATI/WALI KOTA NAME, for instance "Pj. BUPATI …", or empty
     * @param name without title, rank and NIP, as decrees are signed
     */
    public record Signatory(String title, String name) {
        public Signatory {
            title = PrintText.clean(title);
            name = PrintText.clean(name);
        }
    }

    /**
     * @param dateLine TANGGAL in the title block; the strict model has none, many districts do
     * @param sheetPerDistrict Lampiran II with a sheet for each kecamatan, else all on one
     * @param numberPerVillage NO begins anew in each desa, else runs through
     * @param villageWord heading of the column: DESA/KELURAHAN, GAMPONG, NAGARI, KAMPUNG …
     * @param districtWord heading of the column: KECAMATAN, DISTRIK …
     */
    public record AnnexLayout(
            boolean dateLine,
            boolean sheetPerDistrict,
            boolean numberPerVillage,
            String villageWord,
            String districtWord) {
        public AnnexLayout {
            villageWord = PrintText.clean(villageWord);
            districtWord = PrintText.clean(districtWord);
        }
    }

    /** "Salinan sesuai dengan aslinya" at the lower left, for copies that the legal bureau certifies. */
    public record LegalCopy(boolean printed, String office, String name, String rank, String nip) {
        public LegalCopy {
            office = PrintText.clean(office);
            name = PrintText.clean(name);
            rank = PrintText.clean(rank);
            nip = PrintText.clean(nip);
        }
    }
}
