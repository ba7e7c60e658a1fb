package id.sidaksos.generator;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Plants defects in the cells of a file, one in every few rows, each kind in its turn, and tells what a reader must find in each row. */
final class Planter {
    private final Form form;
    private final DefectLog log;
    private final String file;
    private final long seed;
    private final int every;
    private final Deque<CellDefect> turns = new ArrayDeque<>();

    /** @param every one row in so many gets a defect; 0 for none */
    Planter(Form form, DefectLog log, String file, long seed, int every) {
        this.form = form;
        this.log = log;
        this.file = file;
        this.seed = seed;
        this.every = every;
        List<CellDefect> possible = new ArrayList<>();
        for (CellDefect defect : CellDefect.values()) {
            if (form.column(defect.field()) >= 0) {
                possible.add(defect);
            }
        }
        // Widely different kinds in neighbouring rows.
        for (int i = 0; i < possible.size(); i++) {
            turns.add(possible.get((int) (i * 37L % possible.size())));
        }
        if (turns.stream().distinct().count() != possible.size()) {
            turns.clear();
            turns.addAll(possible);
        }
    }

    /** @param sound whether the row may be hurt; otherwise it is only read */
    void plant(Line line, OutRow row, int rowNumber, boolean sound) {
        DefectLog.Spot spot = new DefectLog.Spot(
                file,
                form.sheet(),
                rowNumber,
                "",
                family(line),
                Integer.toString(line.row().member()));
        CellDefect planted = null;
        if (sound && every > 0 && rowNumber % every == 0) {
            planted = next(line, row, spot);
        }
        expect(line, row, planted, spot);
    }

    private static String family(Line line) {
        return line.row().kk().isEmpty()
                ? line.row().p3keFamilyId()
                : line.row().dtksId().substring(0, 16);
    }

    private CellDefect next(Line line, OutRow row, DefectLog.Spot spot) {
        Dice dice =
                Dice.of(seed, Purpose.CELLS, spot.row() * 64L + form.columns().size());
        for (int i = 0; i < turns.size(); i++) {
            CellDefect defect = turns.poll();
            turns.add(defect);
            int column = column(defect, row);
            String before = row.text(column);
            if (!suits(defect, line)) {
                continue;
            }
            String after = defect.plant(dice, line, before);
            if (after.equals(before) && defect.form() == CellForm.TEXT) {
                continue;
            }
            if (defect == CellDefect.SHIFTED) {
                if (!shift(row)) {
                    continue;
                }
            } else {
                row.set(column, after, defect.form());
            }
            String header = form.columns().get(column - form.left()).header();
            log.planted(at(spot, header), defect.name(), defect.finding().orElse(null), before, after);
            return defect;
        }
        return null;
    }

    private static DefectLog.Spot at(DefectLog.Spot spot, String header) {
        return new DefectLog.Spot(spot.file(), spot.sheet(), spot.row(), header, spot.family(), spot.member());
    }

    private int column(CellDefect defect, OutRow row) {
        int first = form.column(defect.field()) + form.left();
        // The village print has the name in one of two columns.
        boolean elsewhere = row.text(first).isEmpty()
                && first + 1 < row.size()
                && form.columns().get(first + 1 - form.left()).field() == defect.field();
        return elsewhere ? first + 1 : first;
    }

    /** Only sound cells are hurt, so that each defect stands alone. */
    private boolean suits(CellDefect defect, Line line) {
        PersonRow row = line.row();
        boolean soundNik = row.nik().equals(Long.toString(line.person().nik()));
        boolean soundBirth = row.birth() == line.person().birth()
                && row.birth() == line.person().paperBirth();
        return switch (defect.field()) {
            case NIK -> soundNik && soundBirth && row.sex() == line.person().sex();
            case TANGGAL_LAHIR -> soundNik && soundBirth && (defect != CellDefect.BIRTH_AGE || line.age() > 1);
            case JENIS_KELAMIN -> row.sex() == line.person().sex();
            case NO_KK -> row.kk().length() == 16;
            case NAMA -> !row.has(Hurt.NAME_DEAD);
            case KODE_WILAYAH -> row.village().equals(line.village().code());
            default -> true;
        };
    }

    /** The answers of the house move one column to the right, the last is lost. */
    private boolean shift(OutRow row) {
        int first = form.column(Field.JENIS_ATAP) + form.left();
        int last = form.column(Field.FASILITAS_BAB) + form.left();
        if (last < first) {
            return false;
        }
        for (int i = last; i > first; i--) {
            row.set(i, row.text(i - 1));
        }
        row.set(first, "");
        return true;
    }

    /** Counts what a reader must find in this row, whether planted here or hurt on the way from the truth. */
    private void expect(Line line, OutRow row, CellDefect planted, DefectLog.Spot spot) {
        boolean birthReadable = planted == null
                || planted.field() != Field.TANGGAL_LAHIR
                || planted.finding().isEmpty();
        int birth = birthReadable || planted == CellDefect.BIRTH_TWO_DIGITS
                ? line.row().birth()
                : 0;
        char sex = planted == CellDefect.SEX_ALIEN ? 0 : line.row().sex();
        Set<FindingKind> found = EnumSet.noneOf(FindingKind.class);
        if (form.column(Field.NIK) >= 0) {
            found.addAll(NikOracle.findings(row.text(form.column(Field.NIK) + form.left()), birth, sex));
        }
        if (form.column(Field.TANGGAL_LAHIR) >= 0 && line.row().birth() == 0) {
            found.add(FindingKind.TANGGAL_KOSONG);
        }
        if (line.row().has(Hurt.NAME_DEAD)) {
            found.add(FindingKind.NAMA_ALMARHUM);
        }
        if (planted != null && planted.field() != Field.NIK) {
            planted.finding().ifPresent(found::add);
        }
        found.forEach(finding -> log.expect(spot, finding));
    }
}
