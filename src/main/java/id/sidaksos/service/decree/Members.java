package id.sidaksos.service.decree;

import id.sidaksos.domain.decree.SexCount;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.store.Findings.Told;
import id.sidaksos.store.StoredRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The persons of every family, counted. A family takes its persons once: who is left over belongs to no family. */
final class Members {
    private static final String HEAD = "KEPALA_KELUARGA";

    private final Map<String, Tally> families = new HashMap<>();
    private final boolean listed;

    /** @param listed whether there is a list of persons at all; without one, a family counts its head */
    Members(boolean listed) {
        this.listed = listed;
    }

    /**
     * @param graveFindingOfHead name of the head's own grave finding, or empty
     * @param headDeferred whether a finding of the head is ditunda
     */
    record Family(SexCount count, String graveFindingOfHead, boolean headDeferred) {}

    private static final class Tally {
        private int men;
        private int women;
        private int unknown;
        private String grave = "";
        private boolean deferred;

        SexCount count() {
            return new SexCount(men, women, unknown);
        }
    }

    /** @param deferred whether one of the person's findings is ditunda */
    void add(StoredRow person, List<Told> findings, boolean deferred) {
        Tally tally = families.computeIfAbsent(person.text(Field.ID_KELUARGA), id -> new Tally());
        switch (person.sex()) {
            case 'L' -> tally.men++;
            case 'P' -> tally.women++;
            default -> tally.unknown++;
        }
        if (person.answer(Field.HUBUNGAN).equals(HEAD)) {
            tally.deferred |= deferred;
            if (tally.grave.isEmpty()) {
                tally.grave = Candidates.open(findings, person::corrected);
            }
        }
    }

    Family take(String familyId, char sexOfHead) {
        if (!listed) {
            return new Family(
                    switch (sexOfHead) {
                        case 'L' -> new SexCount(1, 0, 0);
                        case 'P' -> new SexCount(0, 1, 0);
                        default -> new SexCount(0, 0, 1);
                    },
                    "",
                    false);
        }
        Tally tally = families.remove(familyId);
        return tally == null
                ? new Family(SexCount.NONE, "", false)
                : new Family(tally.count(), tally.grave, tally.deferred);
    }

    /** Persons whom no family has taken. */
    int orphans() {
        return families.values().stream()
                .mapToInt(tally -> tally.count().persons())
                .sum();
    }
}
