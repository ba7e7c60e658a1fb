package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one record that an interpreter fills for row after row. */
final class RowRecord implements SourceRecord {
    private static final int FIELDS = Field.values().length;

    final String[] sources = new String[FIELDS];
    final CellKind[] kinds = new CellKind[FIELDS];
    final String[] texts = new String[FIELDS];
    final Answer[] answers = new Answer[FIELDS];
    final int[] counts = new int[FIELDS];
    final List<Finding> findings = new ArrayList<>();
    LocalDate birth;
    NikReading nik;
    String noKk;
    char sex;
    Place place;
    Region region;
    ParkReason parked;

    private final ColumnPlan plan;
    private final SourceManner manner;
    private Row row;
    private int number;

    RowRecord(ColumnPlan plan, SourceManner manner) {
        this.plan = plan;
        this.manner = manner;
        Arrays.fill(sources, "");
        Arrays.fill(kinds, CellKind.MISSING);
        clear();
    }

    /** Takes the source texts of the next row; values are empty until the interpreter fills them. */
    void take(Row next) {
        row = next;
        number = next.number();
        clear();
        plan.read(next, sources, kinds);
    }

    private void clear() {
        findings.clear();
        Arrays.fill(texts, "");
        Arrays.fill(answers, Answer.NONE);
        Arrays.fill(counts, CountText.NONE);
        birth = null;
        nik = NikReading.NONE;
        noKk = "";
        sex = 0;
        place = Place.NOWHERE;
        region = Region.NONE;
        parked = null;
    }

    @Override
    public int row() {
        return number;
    }

    @Override
    public String source(Field field) {
        return sources[field.ordinal()];
    }

    @Override
    public String text(Field field) {
        return texts[field.ordinal()];
    }

    @Override
    public Answer answer(Field field) {
        return answers[field.ordinal()];
    }

    @Override
    public LocalDate date(Field field) {
        return field == Field.TANGGAL_LAHIR ? birth : null;
    }

    @Override
    public int count(Field field) {
        return counts[field.ordinal()];
    }

    @Override
    public NikReading nik() {
        return nik;
    }

    @Override
    public String noKk() {
        return noKk;
    }

    @Override
    public char sex() {
        return sex;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Optional<ParkReason> parked() {
        return Optional.ofNullable(parked);
    }

    @Override
    public boolean faithful(Field field) {
        String source = source(field);
        if (kinds[field.ordinal()] == CellKind.ERROR) {
            return false;
        }
        switch (field.kind()) {
            case NIK:
                return nik.digits().equals(source);
            case KK:
                return noKk.equals(source);
            case DATE:
                return birth == null ? source.isEmpty() : manner.writes(field, birth, source);
            case VOCABULARY:
                return manner.writes(field, answer(field), source);
            case COUNT:
            case NEIGHBOURHOOD:
                return count(field) < 0 ? source.isEmpty() : manner.writes(field, count(field), source);
            case REGION:
                return isPlaceWritten(field);
            case IGNORED:
                return false;
            default:
                return ColumnPlan.isPlaceName(field)
                        ? isPlaceWritten(field)
                        : text(field).equals(source);
        }
    }

    @Override
    public Optional<String> keptSource(Set<Field> stored) {
        StringBuilder kept = null;
        // A row may end before the table does; its missing cells are empty, whatever the file writes elsewhere.
        int width = Math.max(row.width(), plan.width());
        for (int column = 0; column < width; column++) {
            if (!isGivenBack(column, stored)) {
                kept = kept == null ? new StringBuilder() : kept;
                KeptSource.append(kept, column, row.text(column));
            }
        }
        return kept == null ? Optional.empty() : Optional.of(kept.toString());
    }

    @Override
    public String wholeSource() {
        StringBuilder whole = new StringBuilder();
        for (int column = 0; column < row.width(); column++) {
            if (!row.text(column).isEmpty()) {
                KeptSource.append(whole, column, row.text(column));
            }
        }
        return whole.toString();
    }

    private boolean isGivenBack(int column, Set<Field> stored) {
        Field field = plan.ownerOf(column);
        if (field == null) {
            return row.text(column).isEmpty();
        }
        if (field == Field.NO) {
            return isRunningNumber(row.text(column));
        }
        return stored.contains(field) && plan.column(field) == column && plan.fillsItsCell(field) && faithful(field);
    }

    private boolean isPlaceWritten(Field field) {
        return region.id() == 0 ? source(field).isEmpty() : manner.writes(field, region.id(), place);
    }

    /** Running numbers say nothing about anybody. */
    private static boolean isRunningNumber(String text) {
        return text.isEmpty() || CountText.read(text, CellKind.TEXT) >= 0;
    }
}
