package id.sidaksos.domain.verification;

/** What a row of a packet is about. The constant's name is stable: the database keeps it. */
public enum RecordKind {
    /** A family of the list. Its lasting key is ID Keluarga. */
    KELUARGA('K'),
    /** A person of a family. Its lasting key is ID Keluarga/ID Individu, as the list of persons has it. */
    ANGGOTA('A'),
    /** A family that the list does not have. Its key is made by the packet that brought it. */
    USULAN('U');

    private final char letter;

    RecordKind(char letter) {
        this.letter = letter;
    }

    /** Stands in a {@link RowMark}. */
    public char letter() {
        return letter;
    }
}
