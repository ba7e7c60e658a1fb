package id.sidaksos.sheet;

/** Type of a cell of an .xlsx sheet (ECMA-376 part 1, 18.18.11). */
enum CellType {
    NUMBER,
    SHARED,
    INLINE,
    FORMULA_TEXT,
    BOOLEAN,
    ERROR,
    DATE
}
