package id.sidaksos.domain.registry;

import java.util.Set;

/** Errors of a spreadsheet's formulas, which CSV files have as plain text. */
final class CellFault {
    private static final Set<String> SHOWN = Set.of(
            "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private CellFault() {}

    static boolean isShown(String text) {
        return text.startsWith("#") && SHOWN.contains(text.strip());
    }
}
