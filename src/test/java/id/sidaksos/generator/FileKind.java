package id.sidaksos.generator;

import java.util.Locale;
import java.util.function.Supplier;

/** The files that can be written. The word on the command line is the name in small letters with hyphens. */
public enum FileKind {
    P3KE_2022_KELUARGA(".xlsx", Rows.P3KE_HEADS, P3keForms::families2022),
    P3KE_2022_INDIVIDU(".xlsx", Rows.P3KE_PERSONS, P3keForms::persons2022),
    P3KE_2023_KELUARGA(".xlsx", Rows.P3KE_HEADS, P3keForms::families2023),
    P3KE_2023_INDIVIDU(".xlsx", Rows.P3KE_PERSONS, P3keForms::persons2023),
    P3KE_2024_KELUARGA(".xlsx", Rows.P3KE_HEADS, P3keForms::families2024),
    P3KE_CETAK_DESA(".xlsx", Rows.P3KE_PERSONS, P3keForms::villagePrint),
    P3KE_VERVAL(".xlsx", Rows.P3KE_PERSONS, VervalForm::persons),
    SIKS_NG(".csv", Rows.DTKS_PERSONS, DtksForms::siks23),
    SIKS_NG_XLSX(".xlsx", Rows.DTKS_PERSONS, DtksForms::siks23),
    SIKS_17(".csv", Rows.DTKS_PERSONS, DtksForms::siks17),
    DTSEN_KELUARGA(".xlsx", Rows.DTKS_HEADS, DtksForms::dtsenFamilies),
    DTSEN_ANGGOTA(".xlsx", Rows.DTKS_PERSONS, DtksForms::dtsenPersons);

    /** Which list a file shows, and whether only the heads. */
    enum Rows {
        P3KE_HEADS,
        P3KE_PERSONS,
        DTKS_HEADS,
        DTKS_PERSONS;

        boolean p3ke() {
            return this == P3KE_HEADS || this == P3KE_PERSONS;
        }

        boolean heads() {
            return this == P3KE_HEADS || this == DTKS_HEADS;
        }
    }

    private final String ending;
    private final Rows rows;
    private final Supplier<Form> form;

    FileKind(String ending, Rows rows, Supplier<Form> form) {
        this.ending = ending;
        this.rows = rows;
        this.form = form;
    }

    public static FileKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String fileName() {
        return word().replace("-xlsx", "") + ending;
    }

    Rows rows() {
        return rows;
    }

    Form form() {
        return form.get();
    }
}
