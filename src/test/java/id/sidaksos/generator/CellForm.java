package id.sidaksos.generator;

/** How a cell stands in a workbook. In a text file all are text. */
enum CellForm {
    TEXT,
    /** A number cell with the digits as they are. */
    NUMBER,
    /** A number cell with a date format; the text is yyyymmdd. */
    DATE,
    /** An error such as #N/A. */
    ERROR,
    /** A text that a formula gave. */
    FORMULA
}
