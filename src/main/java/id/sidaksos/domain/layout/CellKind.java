package id.sidaksos.domain.layout;

/** What a cell is in its file. A formula has the kind of its stored result. */
public enum CellKind {
    MISSING,
    TEXT,
    /** A numeric cell without a date format; its text is the number as the file stores it, for instance 3.50501E+15. */
    NUMBER,
    /** A numeric cell with a date format, or an ISO date cell; its text is yyyy-MM-dd, with THH:mm:ss if not midnight. */
    DATE,
    BOOLEAN,
    /** #N/A and its like; the text is the error as shown. */
    ERROR
}
