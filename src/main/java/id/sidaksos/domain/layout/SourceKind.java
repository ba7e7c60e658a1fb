package id.sidaksos.domain.layout;

/** The part a table plays, whatever its layout: a list of families, of their persons, or of a social registry to compare with. */
public enum SourceKind {
    P3KE_KELUARGA("p3ke-keluarga"),
    P3KE_INDIVIDU("p3ke-individu"),
    DTKS("dtks");

    private final String key;

    SourceKind(String key) {
        this.key = key;
    }

    /** The word on the command line and in JSON. */
    public String key() {
        return key;
    }
}
