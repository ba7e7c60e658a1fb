package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.Keadaan;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.domain.verification.WorkStep;
import id.sidaksos.service.verval.KeyedRow;
import id.sidaksos.service.verval.PaperKeying;
import id.sidaksos.service.verval.PaperKeying.Paper;
import id.sidaksos.service.verval.PaperStack;
import id.sidaksos.ui.kit.card.CardAnswers;
import id.sidaksos.ui.kit.card.CardPhotos;
import id.sidaksos.ui.kit.card.ItemWords;
import id.sidaksos.ui.kit.card.WorkList;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.task.Latest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A stack of paper that is keyed in. What is keyed of a family is kept when another one comes on the card, or the page is left. Window's
 * thread only.
 */
final class PaperViewModel implements CardAnswers {
    private final Surroundings house;
    private final PaperDraft draft;
    private final CellReader reader;
    private final Latest<List<Paper>> readingPapers;
    private final ObservableList<Paper> papers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PaperStack> stack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty verifier = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private PaperKeeping keeping;
    private WorkList list;

    PaperViewModel(Surroundings house) {
        this.house = house;
        this.reader = keying().reader(new ItemWords(house.texts())::choice);
        this.readingPapers = new Latest<>(house.tasks(), 0);
        this.draft = house.drafts()
                .of(PaperDraft.class, () -> new PaperDraft(house.desk().today()));
        verifier.set(draft.verifier());
        date.set(draft.date());
        verifier.addListener((o, was, is) -> draft.verifier(is));
        date.addListener((o, was, is) -> draft.date(is));
    }

    private PaperKeying keying() {
        return house.district().verval().paper();
    }

    /** Reads which packets went out on paper. The one that was open is opened again, and else the only one. */
    void refresh() {
        readingPapers.submit(progress -> keying().papers(), read -> {
            if (!read.equals(papers)) {
                papers.setAll(read);
            }
            if (stack.get() == null && !draft.packet().isEmpty()) {
                open(draft.packet(), "");
            } else if (stack.get() == null && read.size() == 1) {
                open(read.get(0).packet().mark(), "");
            }
        });
    }

    /**
     * Opens a stack.
     *
     * @param then mark of the row that comes on the card; empty for the first that is not finished
     */
    void open(String packet, String then) {
        save();
        house.tasks()
                .quiet(progress -> {
                    PaperStack opened = keying().open(packet);
                    return new Opened(opened, keying().keyed(opened));
                })
                .onSuccess(opened -> {
                    keeping = new PaperKeeping(house, opened.stack(), opened.kept(), saved);
                    list = new WorkList(opened.stack().work());
                    list.selected().addListener((o, was, is) -> save());
                    stack.set(opened.stack());
                    draft.packet(packet);
                    list.jump(then);
                })
                .start();
    }

    private record Opened(PaperStack stack, Map<RowRef, KeyedRow> kept) {}

    /**
     * A code that was scanned or typed: its family comes on the card, and its stack where another one is open.
     *
     * @return whether it is a code at all
     */
    boolean scan(String text) {
        Optional<RowMark> mark = RowMark.parse(text);
        if (mark.isEmpty()) {
            return false;
        }
        boolean here = stack.get() != null
                && stack.get().packet().mark().equals(mark.get().packet());
        if (!here) {
            open(mark.get().packet(), text);
        } else if (!list.jump(text)) {
            house.dialogs().notice(Sentence.of("ui.verification.kertas.kode_lain"));
        }
        return true;
    }

    /** Narrows the list of families; a code brings its family. */
    void search(String text) {
        if (list != null) {
            list.search().set(text);
        }
    }

    ObservableList<Paper> papers() {
        return papers;
    }

    /** Null until one is opened. */
    ReadOnlyObjectProperty<PaperStack> stack() {
        return stack.getReadOnlyProperty();
    }

    /** Of the stack that is open. */
    WorkList list() {
        return list;
    }

    /** Petugas of the whole stack; goes with each hasil. */
    StringProperty verifier() {
        return verifier;
    }

    /** Day of the visits of the whole stack; null where nobody told. */
    ObjectProperty<LocalDate> date() {
        return date;
    }

    /** When something was last kept. */
    ReadOnlyObjectProperty<Optional<LocalTime>> saved() {
        return saved.getReadOnlyProperty();
    }

    @Override
    public VillageWork work() {
        return stack.get().work();
    }

    @Override
    public ObservableValue<Number> changes() {
        return changes.getReadOnlyProperty();
    }

    @Override
    public CellReader reader() {
        return reader;
    }

    @Override
    public boolean paper() {
        return true;
    }

    @Override
    public Optional<CardPhotos> photos() {
        return Optional.empty();
    }

    private Stamp stamp() {
        return house.desk().stamp();
    }

    private void step(RowRef row, String item, String value) {
        work().apply(new WorkStep.Answered(row, item, value, stamp()));
    }

    @Override
    public void answer(RowRef row, String item, String value) {
        String before = work().row(row).map(each -> each.value(item)).orElse(value);
        if (before.equals(value)) {
            return;
        }
        step(row, item, value);
        if (row.kind() == RecordKind.KELUARGA && item.equals(Form.RESULT)) {
            visited(row, value.isEmpty());
            if (!value.equals(Hasil.TIDAK_LAYAK.name())) {
                step(row, Form.REASON, "");
            }
        }
        changed();
    }

    /** The stack's petugas and day, unless the sheet has its own already. */
    private void visited(RowRef row, boolean nobody) {
        WorkRow now = work().row(row).orElseThrow();
        if (nobody || now.value(Form.VERIFIER).isEmpty()) {
            step(row, Form.VERIFIER, nobody ? "" : verifier.get().strip());
        }
        if (nobody || now.value(Form.DATE).isEmpty()) {
            step(row, Form.DATE, nobody || date.get() == null ? "" : date.get().toString());
        }
    }

    @Override
    public RowRef add(RecordKind kind, int family) {
        RowRef row = work().next(kind);
        work().apply(new WorkStep.Added(row, family, stamp()));
        if (kind == RecordKind.ANGGOTA) {
            step(row, Form.STATE, Keadaan.BARU.name());
        } else {
            visited(row, false);
        }
        changed();
        return row;
    }

    /** A family that the paper does not have; it comes on the card. */
    void propose() {
        list.selected().set(add(RecordKind.USULAN, 0));
    }

    @Override
    public void drop(RowRef row) {
        work().apply(new WorkStep.Dropped(row, stamp()));
        if (row.equals(list.selected().get())) {
            list.selected().set(first());
        }
        changed();
    }

    /** Tells that every person of the family in front who has no state is there. */
    void allPresent() {
        for (WorkRow member : work().members(list.family())) {
            if (member.value(Form.STATE).isEmpty()) {
                step(member.ref(), Form.STATE, Keadaan.ADA.name());
            }
        }
        changed();
    }

    private void changed() {
        list.refresh();
        changes.set(changes.get() + 1);
    }

    /** Keeps everything that is keyed and not kept yet. */
    void save() {
        if (stack.get() != null) {
            keeping.save();
        }
    }

    /** Takes back what is keyed of the sheet in front and not kept yet; where nothing is, the last sheet that was kept. */
    void undo() {
        RowRef front = list.selected().get();
        if (front != null && keeping.isOpen(front)) {
            restore(keeping.kept(front));
        } else {
            keeping.takeBack((sheet, before) -> {
                stack.get().lay(sheet, before, stamp());
                list.selected().set(work().row(sheet).isPresent() ? sheet : first());
                changed();
            });
        }
    }

    private RowRef first() {
        return work().families().stream().findFirst().map(WorkRow::ref).orElse(null);
    }

    /** What is keyed of the sheet in front at this moment. */
    Map<RowRef, KeyedRow> snapshot() {
        RowRef front = list == null ? null : list.selected().get();
        return front == null ? Map.of() : PaperKeeping.now(work(), front);
    }

    /** Puts the sheet in front back to what it was. */
    void restore(Map<RowRef, KeyedRow> snapshot) {
        RowRef front = list.selected().get();
        stack.get().lay(front, snapshot, stamp());
        if (work().row(front).isEmpty()) {
            list.selected().set(first());
        }
        changed();
    }
}
