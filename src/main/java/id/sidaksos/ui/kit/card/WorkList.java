package id.sidaksos.ui.kit.card;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.FamilyState;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.domain.verification.WorkFigures;
import id.sidaksos.domain.verification.WorkRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The families of a packet in the order of its paper and the proposals below them, searched and narrowed; one is on the card. */
public final class WorkList {
    private final VillageWork work;
    private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<RowRef> selected = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<WorkFigures> figures = new ReadOnlyObjectWrapper<>();

    /** The first family that is not finished is on the card. */
    public WorkList(VillageWork work) {
        this.work = work;
        search.addListener((o, was, is) -> searched());
        openOnly.addListener((o, was, is) -> refresh());
        refresh();
        work.families().stream()
                .filter(family -> work.state(family.family()) != FamilyState.SELESAI)
                .findFirst()
                .or(() -> work.families().stream().findFirst())
                .ifPresent(family -> selected.set(family.ref()));
    }

    public ObservableList<ListRow> rows() {
        return rows;
    }

    /** The family or proposal on the card; null only in a packet without families. */
    public ObjectProperty<RowRef> selected() {
        return selected;
    }

    /** Part of a name, a NIK, a number of the paper, or a row mark that was scanned. */
    public StringProperty search() {
        return search;
    }

    public BooleanProperty openOnly() {
        return openOnly;
    }

    public ReadOnlyObjectProperty<WorkFigures> figures() {
        return figures.getReadOnlyProperty();
    }

    /** Number of the family in front; 0 where a proposal is. */
    public int family() {
        RowRef now = selected.get();
        return now != null && now.kind() == RecordKind.KELUARGA ? now.number() : 0;
    }

    /** To the next family that is not finished. */
    public void nextOpen() {
        search.set("");
        work.nextOpen(family()).ifPresent(next -> selected.set(next.ref()));
    }

    /** To the family before, as the list shows them. */
    public void previous() {
        for (int at = 1; at < rows.size(); at++) {
            if (rows.get(at).ref().equals(selected.get())) {
                selected.set(rows.get(at - 1).ref());
                return;
            }
        }
    }

    /** Brings the row of a mark on the card, or the family of its person; false where it is none of this packet's. */
    public boolean jump(String mark) {
        Optional<WorkRow> scanned = work.ofMark(mark);
        scanned.ifPresent(row -> selected.set(
                row.ref().kind() == RecordKind.ANGGOTA ? new RowRef(RecordKind.KELUARGA, row.family()) : row.ref()));
        return scanned.isPresent();
    }

    private void searched() {
        if (jump(search.get())) {
            search.set("");
        }
        refresh();
    }

    /** After anything of the work has changed. */
    public void refresh() {
        List<ListRow> now = new ArrayList<>();
        String wanted = TextKey.compact(search.get());
        for (WorkRow family : work.families()) {
            ListRow row = row(family, work.state(family.family()));
            boolean fits = wanted.isEmpty()
                    || row.key().contains(wanted)
                    || Integer.toString(family.family()).equals(wanted);
            boolean kept = !openOnly.get()
                    || row.state() != FamilyState.SELESAI
                    || row.ref().equals(selected.get());
            if (fits && kept) {
                now.add(row);
            }
        }
        for (WorkRow proposal : work.proposals()) {
            ListRow row = row(proposal, FamilyState.SEBAGIAN);
            if (wanted.isEmpty() || row.key().contains(wanted)) {
                now.add(row);
            }
        }
        if (!now.equals(rows)) {
            show(now);
        }
        figures.set(work.figures());
    }

    /** Changes only the lines that differ: the list keeps its place while a person works down it. */
    private void show(List<ListRow> now) {
        if (now.size() != rows.size()) {
            rows.setAll(now);
            return;
        }
        for (int at = 0; at < now.size(); at++) {
            if (!now.get(at).equals(rows.get(at))) {
                rows.set(at, now.get(at));
            }
        }
    }

    private ListRow row(WorkRow row, FamilyState state) {
        String name = row.value("perbaikan_nama").isEmpty() ? row.value(Field.NAMA.key()) : row.value("perbaikan_nama");
        StringBuilder key = new StringBuilder(TextKey.compact(name)).append(' ').append(row.value(Field.NIK.key()));
        if (row.ref().kind() == RecordKind.KELUARGA) {
            work.members(row.family())
                    .forEach(member -> key.append(' ').append(TextKey.compact(member.value(Field.NAMA.key()))));
        }
        return new ListRow(
                row.ref(),
                name,
                row.value(Field.RT.key()),
                row.value(Field.RW.key()),
                state,
                row.ref().kind() == RecordKind.KELUARGA ? work.result(row.family()) : Optional.empty(),
                key.toString());
    }
}
