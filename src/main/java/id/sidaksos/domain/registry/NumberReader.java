package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import java.util.List;

/** Reads counts, ages, deciles and neighbourhoods of row after row. */
final class NumberReader {
    private static final int OLDEST = 130;

    private final ColumnPlan plan;
    private final Field[] counts;

    NumberReader(ColumnPlan plan) {
        this.plan = plan;
        this.counts = plan.ofKind(FieldKind.COUNT);
    }

    void read(RowRecord record) {
        for (Field field : counts) {
            record.counts[field.ordinal()] = count(record, field);
        }
        neighbourhood(record);
    }

    private static int count(RowRecord record, Field field) {
        CellKind kind = record.kinds[field.ordinal()];
        if (kind == CellKind.ERROR) {
            return CountText.NONE;
        }
        String source = record.sources[field.ordinal()];
        int count = CountText.read(source, kind);
        if (count == CountText.NONE || isNatural(field, count)) {
            return count;
        }
        boolean decile = field == Field.DESIL && count >= 0;
        FindingKind wrong = decile ? FindingKind.DESIL_TIDAK_WAJAR : FindingKind.ANGKA_TIDAK_TERBACA;
        record.findings.add(Finding.of(wrong, field, source));
        return CountText.NONE;
    }

    private static boolean isNatural(Field field, int count) {
        switch (field) {
            case DESIL:
                return count >= 1 && count <= 10;
            case PERSENTIL:
                return count >= 0 && count <= 100;
            case UMUR:
                return count >= 0 && count <= OLDEST;
            default:
                return count >= 0;
        }
    }

    private void neighbourhood(RowRecord record) {
        Neighbourhood rt = cell(record, Field.RT);
        Neighbourhood rw = cell(record, Field.RW);
        boolean both = rt.rw() > 0 && rw.rt() <= 0;
        int rtNumber = rt.rt();
        int rwNumber = both ? rt.rw() : rw.rw() > 0 ? rw.rw() : rw.rt();
        if (rtNumber <= 0 && rw.rw() > 0) {
            rtNumber = rw.rt();
        }
        if (rtNumber <= 0 || rwNumber <= 0) {
            Neighbourhood address = Neighbourhood.ofAddress(record.texts[Field.ALAMAT.ordinal()]);
            rtNumber = rtNumber > 0 ? rtNumber : address.rt();
            rwNumber = rwNumber > 0 ? rwNumber : address.rw();
        }
        record.counts[Field.RT.ordinal()] = rtNumber > 0 ? rtNumber : CountText.NONE;
        record.counts[Field.RW.ordinal()] = rwNumber > 0 ? rwNumber : CountText.NONE;
    }

    private Neighbourhood cell(RowRecord record, Field field) {
        if (!plan.has(field) || record.kinds[field.ordinal()] == CellKind.ERROR) {
            return Neighbourhood.NONE;
        }
        String source = record.sources[field.ordinal()];
        Neighbourhood read = Neighbourhood.ofCell(source, record.kinds[field.ordinal()]);
        if (read.rt() < 0) {
            List<Finding> findings = record.findings;
            findings.add(Finding.of(FindingKind.RT_RW_TIDAK_TERBACA, field, source));
        }
        return read;
    }
}
