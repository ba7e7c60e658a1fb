package id.sidaksos.domain.linkage;

/** What stands against a pair however high its weight: hard conflicts of two rows. */
final class Conflicts {
    private final Side a;
    private final Side b;

    Conflicts(Side a, Side b) {
        this.a = a;
        this.b = b;
    }

    /** Bits of {@link Flag}. */
    int of(int rowA, int rowB, long levels) {
        int nik = Comparison.NIK.of(levels);
        int name = Comparison.NAME.of(levels);
        int birth = Comparison.BIRTH.of(levels);
        boolean sexDiffers = Comparison.SEX.of(levels) == Level.SEX_OTHER.rank();
        boolean sameNik = nik == Level.NIK_EXACT.rank();
        boolean nameFar = name > Level.NAME_SHORT.rank();
        boolean birthFar = birth == Level.BIRTH_OTHER.rank();
        int flags = 0;
        if (sexDiffers && name > Level.NAME_NEAR.rank()) {
            flags |= Flag.SEX_AGAINST.bit();
        }
        if (birthFar && !sameNik) {
            flags |= Flag.BIRTH_AGAINST.bit();
        }
        boolean otherNik = nik >= Level.NIK_OTHER.rank() && birth > Level.BIRTH_EXACT.rank()
                || nik == Level.NIK_OTHER_SERIAL.rank()
                || nik == Level.NIK_OTHER_REGION.rank();
        if (otherNik && wholeBoth(rowA, rowB)) {
            flags |= Flag.NIK_AGAINST.bit();
        }
        if (sameNik && nameFar && birth >= Level.BIRTH_YEAR.rank() && (sexDiffers || birthFar)) {
            flags |= Flag.NIK_OF_ANOTHER.bit();
        }
        if (sameNik && (a.sharedNik(rowA) || b.sharedNik(rowB))) {
            flags |= Flag.NIK_SHARED.bit();
        }
        if (twins(rowA, rowB, levels)) {
            flags |= Flag.TWINS.bit();
        }
        return flags;
    }

    private boolean wholeBoth(int rowA, int rowB) {
        return a.table.nikWhole(rowA) && b.table.nikWhole(rowB);
    }

    /** NIK alike but for the serial, another name: brothers and sisters of one birth. */
    private boolean twins(int rowA, int rowB, long levels) {
        return Twins.sameBirth(levels)
                && Comparison.NIK.of(levels) == Level.NIK_OTHER_SERIAL.rank()
                && wholeBoth(rowA, rowB)
                && Comparison.NAME.of(levels) > Level.NAME_SOUND.rank();
    }
}
