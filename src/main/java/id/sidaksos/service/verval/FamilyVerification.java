package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.service.verval.VerificationState.Outcome;
import id.sidaksos.store.Packets.Kept;
import id.sidaksos.store.Returns.Return;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What verification knows of one family, for its card.
 *
 * @param outcome with date and verifier; empty for a family that nobody has verified
 * @param packet mark of the packet that brought the outcome; empty where it came otherwise
 * @param left lasting keys of its persons who have died or moved
 */
public record FamilyVerification(Optional<Outcome> outcome, String packet, List<String> left) {
    public FamilyVerification {
        left = List.copyOf(left);
    }

    /** @param persons lasting keys of the family's persons */
    public static FamilyVerification of(Store store, String family, Collection<String> persons) {
        VerificationState state = VerificationState.of(store, family, persons);
        Optional<Value> result = store.verifications().of(RecordKind.KELUARGA, family).stream()
                .filter(value -> value.item().equals(Form.RESULT))
                .reduce((older, newer) -> newer);
        return new FamilyVerification(
                state.of(family),
                result.filter(value -> value.origin() == Origin.PAKET)
                        .flatMap(value -> packet(store, value.originId()))
                        .orElse(""),
                persons.stream().filter(person -> !state.stays(person)).toList());
    }

    private static Optional<String> packet(Store store, int returned) {
        return store.returns().one(returned).map(Return::packet).flatMap(number -> store.packets().all().stream()
                .filter(kept -> kept.id() == number)
                .findFirst()
                .map(Kept::packet)
                .map(packet -> packet.mark()));
    }
}
