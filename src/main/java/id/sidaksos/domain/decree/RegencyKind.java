package id.sidaksos.domain.decree;

/** What is decreed by whom: a kabupaten by its bupati, a kota by its wali kota (UU 23/2014). */
public enum RegencyKind {
    KABUPATEN("BUPATI"),
    KOTA("WALI KOTA");

    private final String head;

    RegencyKind(String head) {
        this.head = head;
    }

    /** Title of the head of the region, as decrees write it. */
    public String head() {
        return head;
    }
}
