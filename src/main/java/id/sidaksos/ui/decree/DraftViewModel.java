package id.sidaksos.ui.decree;

import id.sidaksos.base.Problem;
import id.sidaksos.domain.decree.DecreeHeading;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.decree.paper.PaperSheet;
import id.sidaksos.service.browse.Lists;
import id.sidaksos.service.browse.Lists.ScoreState;
import id.sidaksos.service.decree.DecreeService.Issued;
import id.sidaksos.service.decree.Draft;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.task.Latest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What would be decreed now: the list by today's rule, the heading as it is typed, the annex as it would print. */
final class DraftViewModel {
    private static final long TYPING_MILLIS = 250;
    private static final int MOST_COPIES = 1000;

    private final Surroundings house;
    private final Latest<List<PaperSheet>> previewing;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Funnel> funnel = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<PaperSheet>> sheets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final StringProperty number;
    private final StringProperty subject;
    private final ObjectProperty<LocalDate> date;
    private final BooleanProperty maskedTwin;
    private final BooleanBinding canWrite;
    private long shown = -1;

    DraftViewModel(Surroundings house) {
        this.house = house;
        this.previewing = new Latest<>(house.tasks(), TYPING_MILLIS);
        number = kept("sk.nomor", "");
        subject = kept("sk.tentang", "");
        date = new SimpleObjectProperty<>(dateKept());
        date.addListener((o, was, is) -> house.preferences().put("sk.tanggal", is == null ? "" : is.toString()));
        maskedTwin = new SimpleBooleanProperty("true".equals(house.preferences().get("sk.tersamar", "false")));
        maskedTwin.addListener((o, was, is) -> house.preferences().put("sk.tersamar", is.toString()));
        canWrite = Bindings.createBooleanBinding(
                () -> state.get() == State.READY
                        && draft.get() != null
                        && !stale.get()
                        && !writing.get()
                        && date.get() != null
                        && !subject.get().isBlank(),
                state,
                draft,
                stale,
                writing,
                date,
                subject);
        number.addListener((o, was, is) -> preview());
        subject.addListener((o, was, is) -> preview());
        date.addListener((o, was, is) -> preview());
        house.preferences().masked().addListener((o, was, is) -> preview());
    }

    /** How far the list of today is. */
    enum State {
        LOADING,
        /** No list of families has been imported. */
        NO_LISTS,
        /** Nothing has been scored yet, so nobody is in the poorest class. */
        NOT_SCORED,
        /** The settings cannot be used, or the database could not be read. */
        FAILED,
        READY
    }

    /** What was written. @param files the annex, and its masked twin where one was wished for */
    record Written(List<Path> files, Issued issued) {}

    private StringProperty kept(String key, String otherwise) {
        StringProperty property = new SimpleStringProperty(house.preferences().get(key, otherwise));
        property.addListener((o, was, is) -> house.preferences().put(key, is));
        return property;
    }

    private LocalDate dateKept() {
        try {
            return LocalDate.parse(house.preferences().get("sk.tanggal", ""));
        } catch (DateTimeParseException none) {
            return house.desk().today();
        }
    }

    /** Reads again what has become old. */
    void refresh() {
        long version = house.dataVersion().get();
        if (shown != version) {
            shown = version;
            house.lists().with(this::read);
        }
    }

    private void read(Lists lists) {
        funnel.set(lists.funnel());
        stale.set(lists.scores() == ScoreState.STALE);
        if (lists.hotFamilies().isEmpty()) {
            state.set(State.NO_LISTS);
        } else if (lists.scores() == ScoreState.NONE) {
            state.set(State.NOT_SCORED);
        } else {
            state.set(State.READY);
            readDraft(lists.funnel());
        }
    }

    private void readDraft(Funnel of) {
        house.tasks()
                .quiet(progress ->
                        house.district().decrees(house.texts().messages()).draft(of))
                .onProblem(this::failed)
                .onSuccess(now -> {
                    draft.set(now);
                    preview();
                })
                .start();
    }

    private void failed(Problem why) {
        problem.set(why);
        state.set(State.FAILED);
    }

    /** The sheets as the heading is at this moment; an older wish that is still on its way is forgotten. */
    private void preview() {
        Draft now = draft.get();
        if (now == null || date.get() == null) {
            return;
        }
        DecreeHeading heading = heading();
        boolean masked = house.preferences().masked().get();
        previewing.submit(progress -> now.preview(heading, masked), sheets::set);
    }

    private DecreeHeading heading() {
        return new DecreeHeading(number.get(), date.get(), subject.get());
    }

    /** Name to begin with in the file dialog. */
    String suggestedName() {
        String given = number.get().strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return given.isEmpty() ? "Lampiran SK.xlsx" : "Lampiran SK " + given + ".xlsx";
    }

    /** Where the twin for publication goes: beside the annex, under a name that is free. */
    static Path twinOf(Path target) {
        String name = target.getFileName().toString().replaceFirst("(?i)\\.xlsx$", "");
        for (int n = 1; n < MOST_COPIES; n++) {
            Path twin = target.resolveSibling(name + (n == 1 ? " (tersamar).xlsx" : " (tersamar " + n + ").xlsx"));
            if (!Files.exists(twin)) {
                return twin;
            }
        }
        return target.resolveSibling(name + " (tersamar).xlsx");
    }

    /** Freezes the list and writes its annex. */
    void write(Path target, Consumer<Written> then) {
        DecreeHeading heading = heading();
        Optional<Path> twin = maskedTwin.get() ? Optional.of(twinOf(target)) : Optional.empty();
        writing.set(true);
        house.tasks()
                .job("ui.decree.tugas", progress -> house.district()
                        .decrees(house.texts().messages())
                        .issue(heading, target, twin, progress))
                .onEnd(() -> writing.set(false))
                .onSuccess(issued -> {
                    List<Path> files = new ArrayList<>(List.of(target));
                    twin.ifPresent(files::add);
                    number.set("");
                    house.dataVersion().changed();
                    then.accept(new Written(files, issued));
                })
                .start();
    }

    /** Writes the funnel with the families of each exit as a workbook. */
    void writeFunnel(Path target, Runnable then) {
        Funnel now = funnel.get();
        house.tasks()
                .job("ui.decree.tugas_corong", progress -> {
                    house.district().funnel(house.texts().messages()).write(now, target);
                    return target;
                })
                .onSuccess(written -> then.run())
                .start();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the list could not be made, where the state is FAILED. */
    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Funnel> funnel() {
        return funnel.getReadOnlyProperty();
    }

    /** Null while it is being read. */
    ReadOnlyObjectProperty<Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<PaperSheet>> sheets() {
        return sheets.getReadOnlyProperty();
    }

    /** Whether data or set have changed since the last scores: then nothing may be decreed. */
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    BooleanBinding canWrite() {
        return canWrite;
    }

    StringProperty number() {
        return number;
    }

    StringProperty subject() {
        return subject;
    }

    ObjectProperty<LocalDate> date() {
        return date;
    }

    BooleanProperty maskedTwin() {
        return maskedTwin;
    }
}
