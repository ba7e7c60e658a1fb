package id.sidaksos.ui.kit.table;

/**
 * A value chosen in a facet.
 *
 * @param not whether the rows with it are left out ("bukan")
 */
public record FacetChoice(String facetId, String value, boolean not) {}
