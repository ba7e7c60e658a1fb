package id.sidaksos.domain.verification;

/** Keys of the sheet Berita acara: what a packet says of the meeting that closed it. */
public final class Minutes {
    public static final String PLACE = "tempat";
    /** yyyy-MM-dd. */
    public static final String DATE = "tanggal";
    /** Whole number: persons present. */
    public static final String PRESENT = "hadir";
    /** Whole number: persons invited, of whom the quorum is counted. */
    public static final String INVITED = "undangan";

    public static final String CHAIR = "pimpinan";
    public static final String HEAD = "kepala_desa";
    public static final String REMARK = "keterangan";

    private Minutes() {}
}
