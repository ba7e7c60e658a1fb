package id.sidaksos.sheet;

/**
 * One sheet that holds cells; sheets of charts, dialogs and macros are not told.
 *
 * @param index place among the sheets told, from 0
 * @param name as the spreadsheet shows it; for a text file the file's name without its extension
 * @param hidden true for hidden and for "very hidden" sheets
 */
public record SheetInfo(int index, String name, boolean hidden) {}
