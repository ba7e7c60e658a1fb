package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.service.intake.ImportService;
import id.sidaksos.service.linkage.ProposalMatches;
import id.sidaksos.service.linkage.ProposalMatches.Like;
import id.sidaksos.store.Imports;
import id.sidaksos.store.Imports.Imported;
import id.sidaksos.store.Proposals.Proposal;
import id.sidaksos.store.Proposals.State;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Families that villages propose, and persons they add to families: held against every list before they count, then taken in or
 * turned down by the office. Who is taken in becomes a row of the lists, so that every list, match, score and card sees it.
 */
public final class ProposalService {
    private final Store store;
    private final Desk desk;
    private final ImportService imports;
    private final Messages messages;

    public ProposalService(Store store, Desk desk, ImportService imports, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.imports = imports;
        this.messages = messages;
    }

    /**
     * A proposal that waits.
     *
     * @param family ID Keluarga that a person is added to; empty for a family, or where nobody could tell
     * @param values by the items' keys
     * @param likeness what it was found to be like in the lists, in words; empty before it was matched
     */
    public record Waiting(
            int id,
            RecordKind kind,
            String key,
            String family,
            String district,
            String village,
            Map<String, String> values,
            String likeness) {}

    /** Numbers of the imports by which accepted proposals came into the lists. */
    public static Set<Integer> imports(Store store) {
        return store.imports().done().stream()
                .map(Imported::table)
                .filter(table -> table.profile().equals(Imports.PROPOSALS))
                .map(table -> table.id())
                .collect(Collectors.toSet());
    }

    /** In the order they came. */
    public List<Waiting> waiting() {
        return store.proposals().in(State.MENUNGGU).stream()
                .map(each -> new Waiting(
                        each.id(),
                        each.kind(),
                        each.key(),
                        each.family(),
                        each.district(),
                        each.village(),
                        PacketText.decode(each.values()),
                        each.likeness()))
                .toList();
    }

    /** Holds what waits against P3KE, DTKS and the other proposals, and keeps what was found, in words. How many are like somebody. */
    public int match(Progress progress) {
        List<Proposal> waiting = store.proposals().in(State.MENUNGGU);
        ProposedPersons persons = new ProposedPersons(store.imports().regions());
        Map<Integer, List<Like>> found = new ProposalMatches(store, messages)
                .find(waiting.stream().map(persons::of).toList(), progress);
        store.transaction(() -> {
            waiting.forEach(
                    each -> store.proposals().likeness(each.id(), words(found.getOrDefault(each.id(), List.of()))));
            return null;
        });
        return found.size();
    }

    private String words(List<Like> likes) {
        if (likes.isEmpty()) {
            return messages.text("usulan.padanan.TIADA");
        }
        List<String> words = new ArrayList<>();
        for (Like like : likes) {
            words.add(messages.text(
                    "usulan.padanan." + like.among(), like.key(), Math.round(like.probability() * 100), like.reason()));
        }
        return String.join("; ", words);
    }

    /**
     * Takes proposals into the lists.
     *
     * @param ids proposals that wait and were matched
     * @throws Problem ROW_OUTDATED where one of them does not wait any more, was never matched, or is a person of whom nobody knows
     *     the family: then none is taken in
     */
    public void accept(Collection<Integer> ids, String why, Progress progress) {
        Stamp stamp = desk.stamp();
        store.transaction(() -> {
            List<Proposal> accepted = wanted(ids);
            for (Proposal each : accepted) {
                if (each.likeness().isEmpty()
                        || each.kind() == RecordKind.ANGGOTA && each.family().isEmpty()) {
                    throw new Problem(ErrorCode.ROW_OUTDATED);
                }
            }
            new ProposalIntake(store, imports).take(accepted, stamp, progress);
            accepted.forEach(each -> decide(each, State.DITERIMA, why, stamp));
            return null;
        });
    }

    /** @throws Problem ROW_OUTDATED where one of them does not wait any more: then none is turned down */
    public void reject(Collection<Integer> ids, String why) {
        Stamp stamp = desk.stamp();
        store.transaction(() -> {
            wanted(ids).forEach(each -> decide(each, State.DITOLAK, why, stamp));
            return null;
        });
    }

    private List<Proposal> wanted(Collection<Integer> ids) {
        Set<Integer> wanted = Set.copyOf(ids);
        List<Proposal> found = store.proposals().in(State.MENUNGGU).stream()
                .filter(each -> wanted.contains(each.id()))
                .toList();
        if (found.size() < wanted.size()) {
            throw new Problem(ErrorCode.ROW_OUTDATED);
        }
        return found;
    }

    private void decide(Proposal proposal, State state, String why, Stamp stamp) {
        store.proposals().decide(proposal.id(), state, why, stamp);
        String target = proposal.family().isEmpty() ? proposal.key() : proposal.family();
        store.journal()
                .add(
                        stamp,
                        new Entry(Act.USULAN, target, State.MENUNGGU.name(), proposal.id() + " " + state.name(), why));
    }
}
