package id.sidaksos.generator;

import java.util.Locale;

/** How far the two lists are from the truth. P3KE and DTKS are damaged independently and differently. */
public enum Damage {
    /** Both lists are the truth; families are the same in both. */
    NONE(Rates.NOTHING, Rates.NOTHING, 0, 0),
    ORDINARY(Rates.FIELD, Rates.OFFICE, 0.04, 0.02),
    /** In P3KE the NIK is blank in 35 % and wrong in 5 %. */
    BLANK_NIK(Rates.FIELD.nik(0.35, 0.05), Rates.OFFICE, 0.04, 0.02),
    /** Damage that comes together: the old, with NIK, birth date, name and place wrong at once; families split, joined, moved. */
    WILD(Rates.FIELD.together(0.06).moved(0.06), Rates.OFFICE.moved(0.04), 0.15, 0.10),
    /** The same, and the NIK blank in 35 % and wrong in 5 % besides. */
    WILD_BLANK(Rates.FIELD.nik(0.35, 0.05).together(0.06).moved(0.06), Rates.OFFICE.moved(0.04), 0.15, 0.10);

    final Rates p3ke;
    final Rates dtks;
    /** Share of families of which somebody stands on another card in DTKS. */
    final double split;
    /** Share of neighbouring families that are one card in DTKS. */
    final double joined;

    Damage(Rates p3ke, Rates dtks, double split, double joined) {
        this.p3ke = p3ke;
        this.dtks = dtks;
        this.split = split;
        this.joined = joined;
    }

    /** By the word of the command line: tanpa, biasa, nik-kosong, liar, liar-nik-kosong. */
    public static Damage ofWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "tanpa" -> NONE;
            case "biasa" -> ORDINARY;
            case "nik-kosong" -> BLANK_NIK;
            case "liar" -> WILD;
            case "liar-nik-kosong" -> WILD_BLANK;
            default ->
                throw new IllegalArgumentException("tanpa, biasa, nik-kosong, liar, liar-nik-kosong; not " + word);
        };
    }
}
