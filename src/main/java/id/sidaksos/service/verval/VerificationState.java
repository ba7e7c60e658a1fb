package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Value;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What verification knows now: of every family its outcome and its answers, of every person whether it stays. */
public final class VerificationState {
    private static final Set<String> OUTCOME = Set.of(Form.RESULT, Form.REASON, Form.REMARK, Form.STATE);

    private final Map<String, Found> families = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    /** Answers are few and families many: each text is kept once. */
    private final Map<String, String> texts = new HashMap<>();

    private VerificationState() {}

    /**
     * The outcome of a family.
     *
     * @param reason of a family that is not layak; LAINNYA where none was given, empty for the others
     * @param remark in the village's own words, or empty
     * @param date when the verifier was there; null where nobody told
     */
    public record Outcome(Hasil result, Optional<Alasan> reason, String remark, String verifier, LocalDate date) {}

    /** Of all families and persons. */
    public static VerificationState outcomes(Store store) {
        return read(store, OUTCOME);
    }

    /** Of all families and persons, with the answers to questions that no list answers. */
    public static VerificationState answers(Store store, Collection<String> indicators) {
        Set<String> items = new LinkedHashSet<>(OUTCOME);
        indicators.forEach(code -> items.add(Form.QUESTION + code));
        return read(store, items);
    }

    /** Of one family and its persons, by their lasting keys; every answer. */
    public static VerificationState of(Store store, String family, Collection<String> persons) {
        VerificationState state = new VerificationState();
        store.verifications().each(RecordKind.KELUARGA, List.of(family), state::take);
        store.verifications().each(RecordKind.ANGGOTA, persons, state::take);
        return state;
    }

    /** Of families by their lasting keys; every answer. */
    static VerificationState of(Store store, Collection<String> families) {
        VerificationState state = new VerificationState();
        store.verifications().each(RecordKind.KELUARGA, families, state::take);
        return state;
    }

    /**
     * Of all families and persons.
     *
     * @param items to be read; empty for all of them
     */
    static VerificationState read(Store store, Collection<String> items) {
        VerificationState state = new VerificationState();
        store.verifications().each(items, state::take);
        return state;
    }

    /** The hasil of all families, quicker than {@link #outcomes}: who found it and when is not known. */
    static VerificationState results(Store store) {
        VerificationState state = new VerificationState();
        store.verifications().eachInShort(Form.RESULT, state::take);
        return state;
    }

    private void take(Value value) {
        if (value.kind() == RecordKind.KELUARGA) {
            families.computeIfAbsent(value.key(), key -> new Found()).take(small(value));
        } else if (value.kind() == RecordKind.ANGGOTA && value.item().equals(Form.STATE)) {
            if (Heads.stays(value.after())) {
                left.remove(value.key());
            } else {
                left.add(value.key());
            }
        }
    }

    private Value small(Value value) {
        return new Value(
                value.origin(),
                value.originId(),
                value.kind(),
                value.key(),
                once(value.item()),
                "",
                once(value.after()),
                once(value.verifier()),
                value.date(),
                value.stamp());
    }

    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    /** {@link Found#NOTHING} where nobody has looked. */
    Found found(String family) {
        return families.getOrDefault(family, Found.NOTHING);
    }

    /** Empty for a family that nobody has verified. */
    public Optional<Outcome> of(String family) {
        Found found = found(family);
        return found.result()
                .map(result -> new Outcome(
                        result,
                        result == Hasil.TIDAK_LAYAK
                                ? found.reason().or(() -> Optional.of(Alasan.LAINNYA))
                                : Optional.empty(),
                        found.value(Form.REMARK),
                        found.verifier(),
                        found.date()));
    }

    /** A verified answer to a question of the set; empty where there is none. */
    public String answer(String family, String indicator) {
        return found(family).value(Form.QUESTION + indicator);
    }

    /** Whether a person still belongs to the family: has neither died nor moved, as far as anybody told. */
    public boolean stays(String person) {
        return left.isEmpty() || !left.contains(person);
    }
}
