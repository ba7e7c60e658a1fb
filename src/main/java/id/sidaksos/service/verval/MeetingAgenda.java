package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a village meeting goes through: the village's families in the order of the paper, with what is known of each. */
public final class MeetingAgenda {
    private final Store store;

    public MeetingAgenda(Store store) {
        this.store = store;
    }

    /**
     * A family.
     *
     * @param nik of its head, sixteen digits where it is whole
     * @param rt and {@code rw} -1 where unknown
     * @param desil 1 to 10, or -1
     * @param persons of the list
     * @param hasil in force, and {@code alasan} of a family that is tidak layak
     * @param byMeeting whether a meeting has decided it; else a verifier found it
     */
    public record Family(
            String id,
            String name,
            String nik,
            String address,
            int rt,
            int rw,
            int desil,
            int persons,
            Optional<Hasil> hasil,
            Optional<Alasan> alasan,
            boolean byMeeting) {}

    /**
     * @param village code of ten digits, {@code KECAMATAN/DESA}, or a name that only one village has
     * @throws id.sidaksos.base.Problem VILLAGE_UNKNOWN
     */
    public List<Family> of(String village) {
        Villages.Listed listed = Villages.of(store).asked(village);
        List<ListedFamily> families = ListedFamily.names(store, listed.regions());
        Map<String, Integer> persons = persons(families);
        VerificationState verified = VerificationState.of(
                store, families.stream().map(ListedFamily::id).toList());
        List<Family> agenda = new ArrayList<>();
        for (ListedFamily family : families) {
            Found found = verified.found(family.id());
            agenda.add(new Family(
                    family.id(),
                    family.head(),
                    family.nik(),
                    family.address(),
                    family.rt(),
                    family.rw(),
                    family.desil(),
                    persons.getOrDefault(OfficeValues.familyOf(family.id()), 0),
                    found.result(),
                    found.reason(),
                    found.byMeeting()));
        }
        agenda.sort(Comparator.comparingInt(Family::rw)
                .thenComparingInt(Family::rt)
                .thenComparing(Family::address)
                .thenComparing(Family::id));
        return agenda;
    }

    /** How many persons the list has of each family, by ID Keluarga. */
    private Map<String, Integer> persons(List<ListedFamily> families) {
        List<String> ids = families.stream()
                .map(family -> OfficeValues.familyOf(family.id()))
                .distinct()
                .toList();
        Map<String, Integer> persons = new HashMap<>();
        store.rows()
                .ofFamilies(
                        SourceKind.P3KE_INDIVIDU,
                        ids,
                        Set.of(),
                        row -> persons.merge(row.text(Field.ID_KELUARGA), 1, Integer::sum));
        return persons;
    }
}
