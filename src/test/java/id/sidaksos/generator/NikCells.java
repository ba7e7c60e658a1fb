package id.sidaksos.generator;

/** How a workbook holds NIK and No KK. */
public enum NikCells {
    TEXT,
    /** A program wrote numbers: all sixteen digits are there. */
    NUMBER,
    /** Somebody typed numbers into Excel: the sixteenth digit is 0. */
    NUMBER15
}
