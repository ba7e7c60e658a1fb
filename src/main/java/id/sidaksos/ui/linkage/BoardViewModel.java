package id.sidaksos.ui.linkage;

import id.sidaksos.service.District;
import id.sidaksos.service.linkage.BoardLine;
import id.sidaksos.service.linkage.BoardLine.Part;
import id.sidaksos.service.linkage.BoardName;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** P3KE and DTKS village by village, and the names behind a number. Window's thread only. */
final class BoardViewModel {
    private final District district;
    private final Latest<List<BoardLine>> loading;
    private final Latest<List<BoardName>> naming;
    private final TableModel<BoardLine> lines;
    private final TableModel<BoardName> names;
    private final BooleanProperty byDistrict = new SimpleBooleanProperty();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.HANYA_P3KE);
    private final ObjectProperty<BoardLine> open = new SimpleObjectProperty<>();
    private final ObjectProperty<BoardLine> total = new SimpleObjectProperty<>(sum("", List.of()));
    private List<BoardLine> villages = List.of();

    BoardViewModel(District district, Tasks tasks) {
        this.district = district;
        this.loading = new Latest<>(tasks, 0);
        this.naming = new Latest<>(tasks, 0);
        this.lines = new TableModel<>(tasks, line -> line.district() + " " + line.village(), List.of());
        this.names = new TableModel<>(tasks, BoardName::name, List.of());
        byDistrict.addListener((o, was, is) -> show());
        part.addListener((o, was, is) -> readNames());
        open.addListener((o, was, is) -> readNames());
    }

    void reload() {
        loading.submit(district.board()::board, read -> {
            villages = read;
            total.set(sum("", read));
            show();
        });
    }

    private void show() {
        open.set(null);
        lines.rows(byDistrict.get() ? districts(villages) : villages);
    }

    /** Villages put together by kecamatan. */
    static List<BoardLine> districts(List<BoardLine> villages) {
        Map<String, List<BoardLine>> byName = new LinkedHashMap<>();
        villages.forEach(line -> byName.computeIfAbsent(line.district(), name -> new ArrayList<>())
                .add(line));
        List<BoardLine> districts = new ArrayList<>();
        byName.forEach((name, parts) -> districts.add(sum(name, parts)));
        return districts;
    }

    private static BoardLine sum(String name, List<BoardLine> parts) {
        List<Integer> numbers = new ArrayList<>();
        parts.forEach(line -> numbers.addAll(line.numbers()));
        return new BoardLine(
                name,
                "",
                numbers,
                parts.stream().mapToInt(BoardLine::both).sum(),
                parts.stream().mapToInt(BoardLine::onlyP3ke).sum(),
                parts.stream().mapToInt(BoardLine::onlyDtks).sum(),
                parts.stream().mapToInt(BoardLine::disputed).sum());
    }

    private void readNames() {
        BoardLine line = open.get();
        Part wanted = part.get();
        if (line == null) {
            names.rows(List.of());
            return;
        }
        naming.submit(progress -> district.board().names(line, wanted, progress), names::rows);
    }

    TableModel<BoardLine> lines() {
        return lines;
    }

    TableModel<BoardName> names() {
        return names;
    }

    /** Whether villages are put together by kecamatan. */
    BooleanProperty byDistrict() {
        return byDistrict;
    }

    /** Which persons of the open line are named. */
    ObjectProperty<Part> part() {
        return part;
    }

    /** Null where no line is open. */
    ObjectProperty<BoardLine> open() {
        return open;
    }

    /** Of all villages. */
    ObjectProperty<BoardLine> total() {
        return total;
    }
}
