package id.sidaksos.sheet;

/** What a file really is, found by its content and never by its name. */
public enum BookFormat {
    /** Office Open XML workbook: .xlsx, .xlsm, .xltx. */
    XLSX,
    /** Excel 97-2003 workbook (BIFF8). */
    XLS,
    /** OpenDocument spreadsheet: .ods. */
    ODS,
    /** XML Spreadsheet 2003: a workbook in one XML file, often named .xls. */
    XML_2003,
    /** Text with a delimiter: {@code |}, {@code ;}, comma or tab. All cells are text. */
    DELIMITED,
    /** Tables of a web page, often named .xls. All cells are text. */
    HTML
}
