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
        boolean sameNik = nik == Level.NIK_EXACT.rank() || nik == Level.NIK_FIFTEEN.rank();
        boolean nameFar = name > Level.NAME_SHORT.rank();
        boolean birthFar = birth == Level.BIRTH_OTHER.rank();
        int flags = 0;
        if (sexDiffers && name > Level.NAME_NEAR.rank()) {
            flags |= Flag.SEX_AGAINST.bit();
        }
        if (birthFar && !sameNik) {
            flags |= Flag.BIRTH_AGAINST.bit();
        }
        if (nik == Level.NIK_OTHER.rank() && wholeBoth(rowA, rowB) && birth > Level.BIRTH_EXACT.rank()) {
            flags |= Flag.NIK_AGAINST.bit();
        }
        if (sameNik && nameFar && birth >= Level.BIRTH_YEAR.rank() && (sexDiffers || birthFar)) {
            flags |= Flag.NIK_OF_ANOTHER.bit();
        }
        if (sameNik && (a.sharedNik(rowA) || b.sharedNik(rowB))) {
            flags |= Flag.NIK_SHARED.bit();
        }
        if (twins(rowA, rowB, levels, sameNik)) {
            flags |= Flag.TWINS.bit();
        }
        return flags;
    }

    private boolean wholeBoth(int rowA, int rowB) {
        return NikColumn.whole(a.table.nikForms[rowA]) && NikColumn.whole(b.table.nikForms[rowB]);
    }

    /** Same day, NIK alike but not the same, another name: brothers and sisters of one birth. */
    private boolean twins(int rowA, int rowB, long levels, boolean sameNik) {
        int nik = Comparison.NIK.of(levels);
        boolean near = !sameNik && nik != 0 && nik != Level.NIK_OTHER.rank();
        return near
                && wholeBoth(rowA, rowB)
                && a.nik(rowA) / 10_000 == b.nik(rowB) / 10_000
                && Comparison.NAME.of(levels) > Level.NAME_NEAR.rank();
    }
}
