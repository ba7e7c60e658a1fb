package id.sidaksos.domain.verification;

/** How far a family of a packet is. Words: {@code verval.kemajuan.NAME}. */
public enum FamilyState {
    BELUM,
    SEBAGIAN,
    SELESAI;

    public String key() {
        return "verval.kemajuan." + name();
    }
}
