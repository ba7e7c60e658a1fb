package id.sidaksos.ui.verification;

import id.sidaksos.base.Problem;
import id.sidaksos.service.verval.BoardLine;
import id.sidaksos.service.verval.VillageBoard.Board;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Latest;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** How far every village is. Window's thread only. */
final class BoardViewModel {
    /** What the page shows. */
    enum State {
        LOADING,
        /** There are no families to be verified. */
        NO_LISTS,
        READY,
        FAILED
    }

    private final Surroundings house;
    private final TableModel<BoardLine> lines;
    private final Latest<Board> reading;
    private final BooleanProperty byDistrict = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(new Board(List.of()));
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    BoardViewModel(Surroundings house) {
        this.house = house;
        this.reading = new Latest<>(house.tasks(), 0);
        this.lines = new TableModel<>(
                house.tasks(),
                line -> line.village().village() + " " + line.village().district() + " " + line.team(),
                List.of());
        byDistrict.addListener((o, was, is) -> show());
    }

    void refresh() {
        reading.submit(
                progress -> house.district()
                        .verval()
                        .villageBoard(house.texts().messages())
                        .board(progress),
                this::took,
                fault -> {
                    problem.set(fault);
                    state.set(State.FAILED);
                });
    }

    private void took(Board read) {
        board.set(read);
        state.set(read.villages().isEmpty() ? State.NO_LISTS : State.READY);
        show();
    }

    private void show() {
        Board now = board.get();
        lines.rows(byDistrict.get() ? now.districts() : now.villages());
    }

    TableModel<BoardLine> lines() {
        return lines;
    }

    /** Whether villages are put together by kecamatan. */
    BooleanProperty byDistrict() {
        return byDistrict;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }
}
