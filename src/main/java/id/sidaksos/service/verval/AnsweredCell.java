package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.Conflicts.Conflict;
import id.sidaksos.store.Corrections.Correction;
import id.sidaksos.store.Corrections.Laid;
import id.sidaksos.store.Proposals.Proposal;
import id.sidaksos.store.Proposals.State;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cell that a conflict is about: of a row of the lists, or of a proposal. Inside a transaction. */
final class AnsweredCell {

    private final Store store;
    private final RecordKind kind;
    private final String key;
    private final String item;
    private final Optional<Proposal> proposal;

    AnsweredCell(Store store, Conflict conflict) {
        this.store = store;
        this.kind = conflict.kind();
        this.key = conflict.key();
        this.item = conflict.item();
        this.proposal = store.proposals().ofKey(key);
    }

    private Optional<Field> field() {
        return column(item);
    }

    /** The column of the list that an item answers. Items of the outcome share no name with a column. */
    static Optional<Field> column(String item) {
        String column = item.startsWith(Form.REPAIR) ? item.substring(Form.REPAIR.length()) : item;
        return item.startsWith(Form.QUESTION) ? Optional.empty() : Field.ofKey(column);
    }

    private SourceKind list() {
        return OfficeValues.listOf(kind);
    }

    /** The day of the value in force; null where it is the list's own. */
    LocalDate day() {
        if (proposal.isPresent()) {
            String date = PacketText.decode(proposal.get().values()).getOrDefault(Form.DATE, "");
            return date.isEmpty() ? proposal.get().stamp().time().toLocalDate() : Laying.date(date);
        }
        Optional<Value> verified = newest();
        Optional<Correction> correction =
                field().flatMap(field -> store.corrections().inForce(list(), key, field));
        if (field().isPresent() && correction.isEmpty()) {
            return null;
        }
        // A correction that a village's answer laid down is of the day that the village was there.
        Optional<Value> telling = verified.filter(
                value -> correction.isEmpty() || correction.get().after().equals(value.after()));
        return telling.map(value -> value.date() == null ? value.stamp().time().toLocalDate() : value.date())
                .orElseGet(() -> correction
                        .map(each -> each.stamp().time().toLocalDate())
                        .orElse(null));
    }

    private Optional<Value> newest() {
        return store.verifications().of(kind, key).stream()
                .filter(value -> value.item().equals(item))
                .reduce((older, newer) -> newer);
    }

    /** Puts the village's answer in force. */
    void lay(Conflict conflict, Stamp stamp, String why) {
        if (proposal.isPresent()) {
            propose(conflict.theirs());
            return;
        }
        String before = newest().map(Value::after).orElse("");
        List<Laid> corrections = List.of();
        Optional<Field> field = field();
        if (field.isPresent()) {
            before = store.corrections()
                    .inForce(list(), key, field.get())
                    .map(Correction::after)
                    .orElse(conflict.ours());
            corrections = List.of(new Laid(list(), key, field.get(), before, conflict.theirs(), stamp, why));
            store.corrections().addAll(corrections);
        }
        Value value =
                value(Origin.MEJA, conflict, before, conflict.theirs(), conflict.verifier(), conflict.date(), stamp);
        store.verifications().add(List.of(value));
        new Following(store).lay(corrections, List.of(value), why);
    }

    /** @throws Problem UNDO_IMPOSSIBLE where another value is in force by now */
    void withdraw(Conflict conflict, Stamp stamp, String why) {
        if (proposal.isPresent()) {
            propose(conflict.ours());
            return;
        }
        Value laid = newest().filter(value -> value.origin() == Origin.MEJA && value.originId() == conflict.id())
                .orElseThrow(() -> new Problem(ErrorCode.UNDO_IMPOSSIBLE));
        Optional<Field> field = field();
        if (field.isPresent()) {
            Correction standing = store.corrections()
                    .inForce(list(), key, field.get())
                    .filter(correction -> correction.after().equals(laid.after()))
                    .orElseThrow(() -> new Problem(ErrorCode.UNDO_IMPOSSIBLE));
            store.corrections().withdraw(list(), key, standing, stamp, why);
        }
        new Following(store).withdraw(laid, field, stamp, why);
        store.verifications().add(List.of(value(Origin.URUNG, conflict, laid.after(), laid.before(), "", null, stamp)));
    }

    private Value value(
            Origin origin,
            Conflict conflict,
            String before,
            String after,
            String verifier,
            LocalDate date,
            Stamp stamp) {
        return new Value(origin, conflict.id(), kind, key, item, before, after, verifier, date, stamp);
    }

    private void propose(String value) {
        Proposal standing = proposal.orElseThrow();
        if (standing.state() != State.MENUNGGU) {
            throw new Problem(ErrorCode.UNDO_IMPOSSIBLE);
        }
        Map<String, String> values = PacketText.decode(standing.values());
        values.put(item, value);
        store.proposals().values(standing.id(), PacketText.encode(values));
    }
}
