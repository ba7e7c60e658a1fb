package id.sidaksos.domain.layout;

import java.util.List;

/**
 * One column that a layout is known to have.
 *
 * @param headers header texts met for it, the most telling first
 * @param required without it the layout does not fit
 * @param own typical of this layout; false for a column that any list of the kind may carry besides
 * @param several more than one column may hold the field: the first that is filled counts
 */
public record ProfileColumn(
        Field field, List<String> headers, boolean required, boolean own, CellPart part, boolean several) {
    public ProfileColumn {
        headers = List.copyOf(headers);
    }
}
