package id.sidaksos.domain.verification;

/**
 * A row within its packet.
 *
 * @param number from 1; a row that the village adds has a number above those of the packet's rows
 */
public record RowRef(RecordKind kind, int number) implements Comparable<RowRef> {
    @Override
    public int compareTo(RowRef other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(number, other.number);
    }
}
