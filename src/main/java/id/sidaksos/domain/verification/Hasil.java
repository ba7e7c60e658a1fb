package id.sidaksos.domain.verification;

/** What the village finds of a family. The constant's name is stable; the words are the bundles' {@code verval.hasil.NAME}. */
public enum Hasil {
    LAYAK,
    TIDAK_LAYAK,
    /** Put to sleep: neither accepted nor rejected, with a reason in words. */
    DITUNDA;

    public String key() {
        return "verval.hasil." + name();
    }
}
