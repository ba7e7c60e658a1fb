package id.sidaksos.service.verval;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.verification.Completion;
import id.sidaksos.domain.verification.Completion.Missing;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.store.FieldWork.Proposal;
import id.sidaksos.store.Store;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Records whose visit was in a year and that {@link Completion} calls done; proposals that were turned down are not. Tells of the others
 * what they lack.
 */
final class CompletedRecords {
    private static final List<String> ITEMS = List.of(Form.RESULT, Form.REASON, Form.VERIFIER, Form.DATE);

    private final int year;
    private final LocalDate today;
    private final Map<Missing, Integer> lacking = new EnumMap<>(Missing.class);
    private final Map<String, Done> done = new LinkedHashMap<>();

    private CompletedRecords(int year, LocalDate today) {
        this.year = year;
        this.today = today;
    }

    /** A completed record. */
    record Done(RecordKind kind, String key, VillageName village, String verifier) {
        /** The same for a record in every list that pays it. */
        static String id(RecordKind kind, String key) {
            return kind.ordinal() + " " + key;
        }

        String id() {
            return id(kind, key);
        }

        /** The same for all records of a verifier in a village. */
        String group() {
            return village.key() + '\u001f' + TextKey.normalise(verifier);
        }
    }

    static CompletedRecords of(Store store, int year, LocalDate today) {
        VerificationState verified = VerificationState.read(store, ITEMS);
        CompletedRecords records = new CompletedRecords(year, today);
        for (ListedFamily family : ListedFamily.places(store)) {
            Map<String, String> record = verified.found(family.id()).record();
            if (!record.isEmpty()) {
                records.add(RecordKind.KELUARGA, family.id(), family.village(), record);
            }
        }
        for (Proposal proposal : store.fieldWork().proposals()) {
            if (!proposal.rejected()) {
                records.add(RecordKind.USULAN, proposal.key(), proposal.village(), proposal.values());
            }
        }
        return records;
    }

    private void add(RecordKind kind, String key, VillageName village, Map<String, String> record) {
        Optional<LocalDate> date = Completion.date(record.getOrDefault(Form.DATE, ""));
        if (date.isPresent() && date.get().getYear() != year) {
            return;
        }
        Set<Missing> missing = Completion.missing(kind, record, today);
        missing.forEach(each -> lacking.merge(each, 1, Integer::sum));
        if (missing.isEmpty()) {
            Done one = new Done(kind, key, village, record.get(Form.VERIFIER).strip());
            done.putIfAbsent(one.id(), one);
        }
    }

    List<Done> done() {
        return List.copyOf(done.values());
    }

    /** What begun records of the year, or of no day yet, still need to count: how many need it. */
    Map<Missing, Integer> lacking() {
        return lacking;
    }
}
