package id.sidaksos.domain.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A source layout as data: the columns by which it is known. Offices can add their own (domain.md §10.7), so nothing in
 * the program names a profile.
 *
 * @param vintage year or version it is of, empty where that says nothing
 * @param generic a fallback for lists that have what is needed and look like no named layout
 * @param columns in order of preference: where two headers fit one field, the column named earlier wins
 * @param evidence what must be seen besides the required columns to tell this kind from the others
 * @param forbidden fields that show the list to be of another kind
 */
public record LayoutProfile(
        String name,
        SourceKind kind,
        String vintage,
        String description,
        boolean generic,
        List<ProfileColumn> columns,
        Evidence evidence,
        Set<Field> forbidden) {
    public LayoutProfile {
        columns = List.copyOf(columns);
        forbidden = Set.copyOf(forbidden);
    }

    /**
     * Signs that tell one kind of list from another.
     *
     * @param minimum how many signs are needed
     * @param matches how many columns must be understood in all, running numbers apart
     */
    public record Evidence(Set<Field> fields, Set<String> headers, int minimum, int matches) {
        public Evidence {
            fields = Set.copyOf(fields);
            headers = Set.copyOf(headers);
        }
    }

    public Set<Field> required() {
        Set<Field> required = EnumSet.noneOf(Field.class);
        for (ProfileColumn column : columns) {
            if (column.required()) {
                required.add(column.field());
            }
        }
        return required;
    }

    /** Number of distinct fields that are typical of this layout. */
    public int ownFields() {
        Set<Field> own = EnumSet.noneOf(Field.class);
        for (ProfileColumn column : columns) {
            if (column.own() && column.field() != Field.NO) {
                own.add(column.field());
            }
        }
        return own.size();
    }
}
