package id.sidaksos.domain.verification;

import id.sidaksos.domain.journal.Stamp;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One thing that a village did in its packet. Steps in their order make the {@link VillageWork}. */
public sealed interface WorkStep {
    Stamp stamp();

    /** @param value in the form of the item's {@link ItemKind}; empty takes the answer back */
    record Answered(RowRef row, String item, String value, Stamp stamp) implements WorkStep {}

    /**
     * A person or a proposed family that the list does not have.
     *
     * @param family number of the person's family; 0 for a proposal
     */
    record Added(RowRef row, int family, Stamp stamp) implements WorkStep {}

    /** A row that was {@link Added} is taken back; a row of the list cannot be. */
    record Dropped(RowRef row, Stamp stamp) implements WorkStep {}

    /** @param minutes by the keys of {@link Minutes}; what is left out stays as it was */
    record Minuted(Map<String, String> minutes, Stamp stamp) implements WorkStep {
        public Minuted {
            minutes = Collections.unmodifiableMap(new LinkedHashMap<>(minutes));
        }
    }

    record Pictured(Photo photo, Stamp stamp) implements WorkStep {}

    /** A photo was put to the wrong row. */
    record Unpictured(RowRef row, String sha256, Stamp stamp) implements WorkStep {}
}
