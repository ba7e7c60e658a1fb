package id.sidaksos.domain.registry;

/** The place of a row as its cells have it, untouched. */
record Place(String code, String province, String regency, String district, String village) {
    static final Place NOWHERE = new Place("", "", "", "", "");
}
