package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.verification.FamilyState;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.RowRef;
import java.util.Optional;

/**
 * A line of the list at the left: a family, or a proposal.
 *
 * @param rt empty where it is unknown
 * @param key what is searched: name, NIK and number without marks and spaces
 */
public record ListRow(
        RowRef ref, String name, String rt, String rw, FamilyState state, Optional<Hasil> result, String key) {}
