package id.sidaksos.generator;

/**
 * How often something is wrong in a list, per person or, where said, per family.
 *
 * @param nikBlank blank or a sentinel
 * @param nikWrong a typo, a short one, a letter, somebody else's
 * @param name anything in the name: spelling, short forms, typos, titles
 * @param birth anything in the birth date
 * @param sex the other sex
 * @param village per family: listed in another village
 * @param rt per family: another RT/RW
 * @param kk per family: another family card number
 * @param together damage of all kinds at once, for somebody of middle age; three times as often for the old
 */
record Rates(
        double nikBlank,
        double nikWrong,
        double name,
        double birth,
        double sex,
        double village,
        double rt,
        double kk,
        double together) {
    static final Rates NOTHING = new Rates(0, 0, 0, 0, 0, 0, 0, 0, 0);
    /** As interviewers in the field write. */
    static final Rates FIELD = new Rates(0.03, 0.025, 0.12, 0.03, 0.003, 0.02, 0.06, 0, 0);
    /** As a village office types from documents. */
    static final Rates OFFICE = new Rates(0.012, 0.015, 0.06, 0.012, 0.002, 0.01, 0.05, 0.08, 0);

    Rates nik(double blank, double wrong) {
        return new Rates(blank, wrong, name, birth, sex, village, rt, kk, together);
    }

    Rates together(double share) {
        return new Rates(nikBlank, nikWrong, name, birth, sex, village, rt, kk, share);
    }

    Rates moved(double share) {
        return new Rates(nikBlank, nikWrong, name, birth, sex, share, rt * 2, kk * 2, together);
    }
}
