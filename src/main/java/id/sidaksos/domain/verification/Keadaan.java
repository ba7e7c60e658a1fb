package id.sidaksos.domain.verification;

/** How a person of a family is. Death and move belong to persons, ability to the family. Words: {@code verval.keadaan.NAME}. */
public enum Keadaan {
    ADA,
    PINDAH,
    MENINGGAL,
    /** Not in the list: the village has added the person. */
    BARU;

    /** Whether the person still belongs to the family. */
    public boolean stays() {
        return this == ADA || this == BARU;
    }

    public String key() {
        return "verval.keadaan." + name();
    }
}
