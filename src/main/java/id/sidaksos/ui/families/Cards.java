package id.sidaksos.ui.families;

import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.browse.BrowseService;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.HotPerson;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The card that is open over the tables, and how one turns to the next. Window's thread only. */
final class Cards {
    private final Tasks tasks;
    private final BrowseService browse;
    private final ReadOnlyObjectWrapper<Optional<OpenCard>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Number of the newest wish for a card: an older one that arrives later is not shown. */
    private long wishes;

    Cards(Tasks tasks, BrowseService browse) {
        this.tasks = tasks;
        this.browse = browse;
    }

    void open(HotFamily family) {
        open(family, 0);
    }

    private void open(HotFamily family, int member) {
        long wish = ++wishes;
        tasks.quiet(progress -> browse.family(family.row()))
                .onSuccess(found -> found.ifPresent(read -> shown(wish, OpenCard.of(family, read, member))))
                .start();
    }

    /** The card of a person's family at the person; that of the person alone where no family has it. */
    void open(HotPerson person) {
        if (person.family().isPresent()) {
            open(person.family().get(), person.row());
            return;
        }
        long wish = ++wishes;
        tasks.quiet(progress -> browse.row(SourceKind.P3KE_INDIVIDU, person.row()))
                .onSuccess(found -> found.ifPresent(read -> shown(wish, OpenCard.of(read))))
                .start();
    }

    private void shown(long wish, OpenCard read) {
        if (wish == wishes) {
            open.set(Optional.of(read));
        }
    }

    void close() {
        wishes++;
        open.set(Optional.empty());
    }

    /**
     * Reads the open card again, with what is in force now.
     *
     * @param now the family as the lists have it now; empty where they have it no longer: its card is closed
     */
    void renew(Function<HotFamily, Optional<HotFamily>> now) {
        open.get()
                .ifPresent(card ->
                        card.family().flatMap(now).ifPresentOrElse(family -> open(family, card.member()), this::close));
    }

    /** @param by 1 for the next in the order shown, -1 for the one before */
    void stepFamily(List<HotFamily> shown, int by) {
        open.get().ifPresent(card -> {
            int to = place(card, shown) + by;
            if (to >= 0 && to < shown.size()) {
                open(shown.get(to));
            }
        });
    }

    /** Place of the open family in the table; -1 where it is not among those shown, so that the next one is the first. */
    private static int place(OpenCard card, List<HotFamily> shown) {
        int at = shown.size() - 1;
        while (at >= 0 && shown.get(at).row() != card.head().row()) {
            at--;
        }
        return at;
    }

    /** Persons of one family may stand beside one another in the table: the card goes to the next other family. */
    void stepPerson(List<HotPerson> shown, int by) {
        open.get().ifPresent(card -> {
            int at = 0;
            while (at < shown.size() && shown.get(at).row() != card.member()) {
                at++;
            }
            int next = at + by;
            while (next >= 0 && next < shown.size() && sameFamily(card, shown.get(next))) {
                next += by;
            }
            if (next >= 0 && next < shown.size()) {
                open(shown.get(next));
            }
        });
    }

    private static boolean sameFamily(OpenCard card, HotPerson person) {
        return person.family().isPresent()
                && card.family()
                        .filter(own -> own.row() == person.family().get().row())
                        .isPresent();
    }

    /** Empty while a table is in front. */
    ReadOnlyObjectProperty<Optional<OpenCard>> open() {
        return open.getReadOnlyProperty();
    }
}
