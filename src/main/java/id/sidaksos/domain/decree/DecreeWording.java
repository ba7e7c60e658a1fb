package id.sidaksos.domain.decree;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The words of a decree that follow from the office's settings: who decrees, what it is called, how a date is written. */
public record DecreeWording(OfficeSettings office) {
    /** Stands where an office has not yet said its own name. */
    public static final String DOTS = "………………………";

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    /** BUPATI or WALI KOTA with the region's name, or the title of who acts for him. */
    public String official() {
        String title = office.signatory().title();
        return title.isEmpty() ? office.kind().head() + " " + regencyName() : title;
    }

    /** KEPUTUSAN BUPATI … or KEPUTUSAN WALI KOTA …; an acting official still signs a decree of the office. */
    public String decree() {
        String title = office.decreeTitle();
        return title.isEmpty() ? "KEPUTUSAN " + office.kind().head() + " " + regencyName() : capitals(title);
    }

    /** KABUPATEN or KOTA with its name, and the province where it is set; empty while the office has no name. */
    public String region() {
        if (office.regencyName().isEmpty()) {
            return "";
        }
        String province = office.province().isEmpty() ? "" : " PROVINSI " + capitals(office.province());
        return office.kind().name() + " " + regencyName() + province;
    }

    /** The signatory in capitals. */
    public String signatory() {
        String name = office.signatory().name();
        return name.isEmpty() ? DOTS : capitals(name);
    }

    /** 29 Desember 2023. */
    public static String longDate(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    public static String capitals(String text) {
        return text.toUpperCase(INDONESIAN);
    }

    private String regencyName() {
        return office.regencyName().isEmpty() ? DOTS : capitals(office.regencyName());
    }
}
