package id.sidaksos.domain.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source layout as data: the columns by which it is known. Offices can add their own (domain.md §10.7), so nothing in
 * the program names a profile.
 *
 * @param vintage year or version it is of, empty where that says nothing
 * @param generic a fallback for lists that have what is needed and look like no named layout
 * @param columns in order of preference: where two headers fit one field, the one named earlier wins
 */
public record LayoutProfile(
        String name,
        SourceKind kind,
        String vintage,
        String description,
        boolean generic,
        List<ProfileColumn> columns,
        Evidence evidence,
        Doubt doubt) {
    public LayoutProfile {
        columns = List.copyOf(columns);
    }

    /**
     * What must be seen besides the required columns.
     *
     * @param fields fields that are a sign of this layout
     * @param headers header texts (normalised) that are a sign of it
     * @param minimum how many signs are needed
     * @param matches how many columns must be understood in all, running numbers apart
     */
    public record Evidence(Set<Field> fields, Set<String> headers, int minimum, int matches) {
        public Evidence {
            fields = Set.copyOf(fields);
            headers = Set.copyOf(headers);
        }
    }

    /**
     * What speaks against this layout.
     *
     * @param forbidden fields that show the list to be of another kind
     * @param suspect fields that do so unless one of the given others is there, or somebody has said what the list is
     */
    public record Doubt(Set<Field> forbidden, Map<Field, Set<Field>> suspect) {
        public Doubt {
            forbidden = Set.copyOf(forbidden);
            suspect = Map.copyOf(suspect);
        }

        /** True where a list with these fields cannot be this layout. */
        boolean against(Set<Field> seen, boolean kindIsTold) {
            if (forbidden.stream().anyMatch(seen::contains)) {
                return true;
            }
            return !kindIsTold
                    && suspect.entrySet().stream()
                            .anyMatch(e -> seen.contains(e.getKey())
                                    && e.getValue().stream().noneMatch(seen::contains));
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

    /** Number of distinct fields that are typical of this layout, running numbers apart. */
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
