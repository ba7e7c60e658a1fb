package id.sidaksos.domain.registry;

/**
 * One answer of a vocabulary, whatever a vintage calls it.
 *
 * @param number small and stable inside its field: the database keeps it; 0 for no answer, -1 for a text that no
 *     vocabulary knows
 * @param code stable name, for instance {@code GENTENG}
 * @param label the words of the vintage that first had it
 * @param means code of the answer that it is the same as in another vintage ({@code MENUMPANG} of 2022 is part of
 *     {@code BEBAS_SEWA} in 2023); its own code where it stands alone
 */
public record Answer(int number, String code, String label, String means) {
    /** Empty, a dash, "Kosong". */
    public static final Answer NONE = new Answer(0, "", "", "");
    /** There is a text, and the vocabulary does not know it. */
    public static final Answer UNKNOWN = new Answer(-1, "", "", "");

    /** An answer of the vocabulary. */
    public boolean known() {
        return number > 0;
    }
}
