package id.sidaksos.ui.families;

import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.decree.InclusionRule;
import id.sidaksos.domain.decree.Stage;
import id.sidaksos.service.browse.BrowseService;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.HotPerson;
import id.sidaksos.service.browse.Lists;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.table.FacetChoice;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** State of the room: the two tables, which of them is in front, and the card that is open. */
final class FamiliesViewModel {
    private static final String ORPHANS = ExitReason.ANGGOTA_TANPA_KELUARGA.name();

    /** Which table is in front. */
    enum Mode {
        KELUARGA,
        ORANG
    }

    /** What is to be seen of the lists. */
    enum State {
        LOADING,
        FAILED,
        EMPTY,
        READY
    }

    /** Reads the lists in force, shared between the rooms: tells them, or why they could not be read. */
    @FunctionalInterface
    interface Reading {
        void start(Consumer<Lists> done, Consumer<Problem> failed);
    }

    private final Reading reading;
    private final TableModel<HotFamily> families;
    private final TableModel<HotPerson> persons;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.KELUARGA);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final Cards cards;
    private final ReadOnlyObjectWrapper<Optional<Sentence>> narrowed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Lists> lists = Optional.empty();
    private Optional<Destination> waiting = Optional.empty();

    FamiliesViewModel(Tasks tasks, Reading reading, BrowseService browse, FamilyWords words) {
        this.reading = reading;
        this.cards = new Cards(tasks, browse);
        families = new TableModel<>(tasks, FamilyTable::searchText, FamilyTable.facets(words));
        persons = new TableModel<>(tasks, PersonTable::searchText, PersonTable.facets(words));
        search.addListener((o, was, is) -> {
            front().search().set(is);
            close();
        });
        mode.addListener((o, was, is) -> front().search().set(search.get()));
    }

    /** Reads the lists anew; what is searched, chosen and open stays. */
    void read() {
        if (lists.isEmpty()) {
            state.set(State.LOADING);
        }
        reading.start(this::show, told -> {
            problem.set(told);
            state.set(State.FAILED);
        });
    }

    private void show(Lists read) {
        lists = Optional.of(read);
        families.rows(read.hotFamilies());
        persons.rows(read.hotPersons());
        boolean any = !read.hotFamilies().isEmpty() || !read.hotPersons().isEmpty();
        state.set(any ? State.READY : State.EMPTY);
        if (read.hotFamilies().isEmpty() && !read.hotPersons().isEmpty()) {
            mode.set(Mode.ORANG);
        }
        Optional<Destination> wish = waiting;
        waiting = Optional.empty();
        wish.ifPresentOrElse(this::wish, () -> cards.renew(this::now));
    }

    /** Does what another room wishes; waits for the lists where they are not read yet. */
    void wish(Destination destination) {
        if (destination.wish().isEmpty()) {
            return;
        }
        if (lists.isEmpty()) {
            waiting = Optional.of(destination);
            return;
        }
        destination.wish("keluarga").flatMap(this::byId).ifPresent(cards::open);
        if (destination.wish("keluarga").isEmpty()) {
            list(destination);
        }
    }

    private void list(Destination destination) {
        close();
        search.set("");
        if (destination.wish("alasan").filter(ORPHANS::equals).isPresent()) {
            mode.set(Mode.ORANG);
            persons.together(() -> {
                persons.choices().setAll(List.of(new FacetChoice("tahap", ORPHANS, false)));
                persons.search().set("");
            });
            return;
        }
        mode.set(Mode.KELUARGA);
        families.together(() -> {
            families.choices().clear();
            families.search().set("");
            narrow(Optional.empty(), family -> true);
            if (destination.wish("alasan").isEmpty()) {
                destination.wish("tahap").ifPresent(this::chooseStage);
            }
            destination.wish("alasan").ifPresent(reason -> choose("tahap", reason));
            destination.wish("desa").ifPresent(village -> choose("desa", placeName(village)));
            destination.wish("kecamatan").ifPresent(district -> choose("kecamatan", placeName(district)));
            destination.wish("ids").ifPresent(this::narrowToIds);
        });
    }

    /** Everybody who comes as far as a stage: the number that stands beside it in the funnel. */
    private void chooseStage(String name) {
        Stage stage = Stage.valueOf(name);
        if (stage == Stage.SK) {
            choose("tahap", name);
        } else {
            narrow(
                    Optional.of(Sentence.of("ui.families.sampai_tahap", Sentence.of(stage.key()))),
                    family -> family.exit().isEmpty()
                            || family.exit().get().stage().compareTo(stage) >= 0);
        }
    }

    private void choose(String facet, String value) {
        families.choices().add(new FacetChoice(facet, value, false));
    }

    /** Other rooms may know a place by its code. */
    private String placeName(String place) {
        return place.isEmpty() || !Character.isDigit(place.charAt(0))
                ? place
                : lists.stream()
                        .flatMap(all -> all.hotFamilies().stream())
                        .map(HotFamily::region)
                        .filter(region -> region.code().startsWith(place))
                        .findFirst()
                        .map(region -> place.length() > 6 ? region.village() : region.district())
                        .orElse(place);
    }

    private void narrowToIds(String ids) {
        Set<String> wanted = ids.lines().collect(Collectors.toSet());
        narrow(Optional.of(Sentence.of("ui.families.pilihan", wanted.size())), family -> wanted.contains(family.id()));
    }

    private void narrow(Optional<Sentence> told, Predicate<HotFamily> to) {
        narrowed.set(told);
        families.narrow(to);
    }

    /** Shows all families again, not only those another room gave. */
    void widen() {
        narrow(Optional.empty(), family -> true);
    }

    /** Opens the card of a family. */
    void open(HotFamily family) {
        cards.open(family);
    }

    /** Opens the card of a person's family at the person; that of the person alone where no family has it. */
    void open(HotPerson person) {
        cards.open(person);
    }

    /** Back to the table. */
    void close() {
        cards.close();
    }

    /**
     * The next card in the order of the table in front, or the one before.
     *
     * @param by 1 or -1
     */
    void step(int by) {
        if (mode.get() == Mode.KELUARGA) {
            cards.stepFamily(families.shown(), by);
        } else {
            cards.stepPerson(persons.shown(), by);
        }
    }

    /** A family as the lists have it now, though its row may be another. */
    private Optional<HotFamily> now(HotFamily old) {
        return byRow(old.row()).or(() -> byId(old.id()));
    }

    private Optional<HotFamily> byId(String id) {
        return lists.stream()
                .flatMap(all -> all.hotFamilies().stream())
                .filter(family -> family.id().equals(id))
                .findFirst();
    }

    private Optional<HotFamily> byRow(int row) {
        return lists.stream()
                .flatMap(all -> all.hotFamilies().stream())
                .filter(family -> family.row() == row)
                .findFirst();
    }

    /** The rule by which the funnel was made. */
    InclusionRule rule() {
        return lists.map(all -> all.funnel().rule()).orElse(InclusionRule.DEFAULT);
    }

    TableModel<?> front() {
        return mode.get() == Mode.KELUARGA ? families : persons;
    }

    TableModel<HotFamily> families() {
        return families;
    }

    TableModel<HotPerson> persons() {
        return persons;
    }

    ObjectProperty<Mode> mode() {
        return mode;
    }

    StringProperty search() {
        return search;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the lists could not be read, or null. */
    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OpenCard>> card() {
        return cards.open();
    }

    /** To which families another room has narrowed the table down, beside the facets; empty for none. */
    ReadOnlyObjectProperty<Optional<Sentence>> narrowed() {
        return narrowed.getReadOnlyProperty();
    }
}
