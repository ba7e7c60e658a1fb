package id.sidaksos.generator;

/** A member's place in the family. */
enum Relation {
    HEAD("Kepala Keluarga", "Kepala Keluarga", "KEPALA KELUARGA"),
    SPOUSE("Istri", "Istri/Suami", "ISTRI"),
    CHILD("Anak", "Anak", "ANAK"),
    /** Father or mother of the head or the spouse. */
    PARENT("Lainnya", "Lainnya", "ORANG TUA"),
    GRANDCHILD("Lainnya", "Lainnya", "CUCU"),
    /** Of another family, but listed here. */
    OTHER("Lainnya", "Lainnya", "FAMILI LAIN");

    final String p3ke2022;
    final String p3ke2023;
    final String dtks;

    Relation(String p3ke2022, String p3ke2023, String dtks) {
        this.p3ke2022 = p3ke2022;
        this.p3ke2023 = p3ke2023;
        this.dtks = dtks;
    }
}
