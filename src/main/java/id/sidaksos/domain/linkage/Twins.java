package id.sidaksos.domain.linkage;

/**
 * Brothers and sisters of one birth: their names are alike on purpose (RINA and RINI), their NIK differ in the serial.
 * What counts against a stranger counts little against a twin.
 */
final class Twins {
    /** Serial alone apart: twins; neighbours, most of whose NIK were issued in one kecamatan; strangers anywhere. */
    static final double SERIAL_OF_TWINS = .9;

    static final double SERIAL_OF_NEIGHBOURS = .5;
    static final double SERIAL_OF_STRANGERS = .06;

    private Twins() {}

    /** Probability of a name level between twins: shipped, by what parents choose. */
    static double name(Level level) {
        return switch (level) {
            case NAME_EXACT -> .002;
            case NAME_SOUND -> .02;
            case NAME_CONTAINS -> .03;
            case NAME_NEAR -> .3;
            case NAME_SHORT -> .04;
            case NAME_FAIR -> .2;
            case NAME_PARTLY -> .2;
            default -> .2;
        };
    }

    static boolean sameBirth(long levels) {
        return Comparison.BIRTH.of(levels) == Level.BIRTH_EXACT.rank();
    }

    /**
     * Probability of a NIK that differs in serial or region alone, for people who have the birth date in common: there the
     * two comparisons are one fact. 0 where that is not the case.
     *
     * @param serial how many of them have the region in common and only the serial apart
     */
    static double sameBirthNik(long levels, double serial) {
        if (!sameBirth(levels)) {
            return 0;
        }
        int nik = Comparison.NIK.of(levels);
        if (nik == Level.NIK_OTHER_SERIAL.rank()) {
            return serial;
        }
        return nik == Level.NIK_OTHER_REGION.rank() ? .2 : 0;
    }

    /** Two rows of one family that are brothers or sisters rather than one person twice: another name, no common NIK. */
    static boolean ofOneFamily(long levels) {
        int nik = Comparison.NIK.of(levels);
        boolean sameNik = nik == Level.NIK_EXACT.rank() || nik == Level.NIK_ONE_SLIP.rank();
        return !sameNik && Comparison.NAME.of(levels) > Level.NAME_SOUND.rank();
    }
}
