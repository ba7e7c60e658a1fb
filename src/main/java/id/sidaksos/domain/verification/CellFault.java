package id.sidaksos.domain.verification;

/**
 * A cell that came back and could not be understood; its row is kept without it.
 *
 * @param row as the spreadsheet counts, from 1
 * @param mark of its row; empty for a row that was added
 * @param item key of the item
 * @param text what stands there, as it is
 * @param why one of the constants below; stable
 */
public record CellFault(String sheet, int row, RecordKind kind, String mark, String item, String text, String why) {
    /** Not sixteen digits, or damaged by a spreadsheet (3,5E+15). */
    public static final String NIK = "NIK";

    public static final String KK = "KK";
    /** No date of the calendar, or one that nobody can be sure of. */
    public static final String DATE = "TANGGAL";
    /** None of the item's choices. */
    public static final String CHOICE = "PILIHAN";

    public static final String NUMBER = "ANGKA";
    /** No number of degrees in or near Indonesia. */
    public static final String COORDINATE = "KOORDINAT";

    public static final String PHONE = "TELEPON";
    /** A formula that gives an error (#REF!, #N/A). */
    public static final String FORMULA = "RUMUS";
    /** More text than anyone types into a cell by hand. */
    public static final String LENGTH = "PANJANG";
    /** An added person of whom nobody can tell the family. */
    public static final String FAMILY = "KELUARGA";
}
