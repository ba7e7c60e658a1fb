package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.Keadaan;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Value;
import java.time.LocalDate;
import java.util.Arrays;
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

    private final Map<String, Map<String, Value>> families = new HashMap<>();
    private final Set<String> left = new HashSet<>();

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

    private static VerificationState read(Store store, Set<String> items) {
        VerificationState state = new VerificationState();
        store.verifications().eachInForce(items, state::take);
        return state;
    }

    private void take(Value value) {
        if (value.kind() == RecordKind.KELUARGA) {
            families.computeIfAbsent(value.key(), key -> new HashMap<>(4)).put(value.item(), value);
        } else if (value.kind() == RecordKind.ANGGOTA && value.item().equals(Form.STATE)) {
            boolean gone = constant(Keadaan.values(), value.after())
                    .filter(state -> !state.stays())
                    .isPresent();
            if (gone) {
                left.add(value.key());
            } else {
                left.remove(value.key());
            }
        }
    }

    /** Empty for a family that nobody has verified. */
    public Optional<Outcome> of(String family) {
        Map<String, Value> values = families.getOrDefault(family, Map.of());
        return constant(Hasil.values(), text(values, Form.RESULT)).map(result -> {
            Value value = values.get(Form.RESULT);
            Optional<Alasan> reason = result == Hasil.TIDAK_LAYAK
                    ? constant(Alasan.values(), text(values, Form.REASON)).or(() -> Optional.of(Alasan.LAINNYA))
                    : Optional.empty();
            return new Outcome(result, reason, text(values, Form.REMARK), value.verifier(), value.date());
        });
    }

    /** A verified answer to a question of the set; empty where there is none. */
    public String answer(String family, String indicator) {
        return text(families.getOrDefault(family, Map.of()), Form.QUESTION + indicator);
    }

    /** Whether a person still belongs to the family: has neither died nor moved, as far as anybody told. */
    public boolean stays(String person) {
        return left.isEmpty() || !left.contains(person);
    }

    private static String text(Map<String, Value> values, String item) {
        Value value = values.get(item);
        return value == null ? "" : value.after();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst();
    }
}
