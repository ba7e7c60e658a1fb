package id.sidaksos.domain.registry;

import id.sidaksos.base.CleanText;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.identity.BirthDates;
import id.sidaksos.domain.identity.BirthReading;
import id.sidaksos.domain.identity.KkDoctor;
import id.sidaksos.domain.identity.NikColumn;
import id.sidaksos.domain.identity.NikDoctor;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.domain.identity.PersonName;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.TableLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Understands the rows of one table, one after the other: every cell becomes a value or a finding, its text is kept. After
 * the last row {@link #finish()} tells what only the whole file shows. For one file and one thread.
 */
public final class RowInterpreter {
    private final TableLayout layout;
    private final ColumnPlan plan;
    private final SourceManner manner = new SourceManner();
    private final RowRecord record;
    private final AnswerReader answers;
    private final NumberReader numbers;
    private final BirthDates dates;
    private final RegionSurvey regions;
    private final Optional<String> home;
    private final NikColumn niks = new NikColumn();
    private final NikColumn kks = new NikColumn();
    private final Field[] ids;
    private final Field[] names;
    private final Field[] free;
    private final Field[] all;
    private final boolean hasPlace;

    /**
     * @param tree learns the places of this file too
     * @param reference the day of the import: births after it are impossible
     * @param home four digits of the database's regency, where it has one; else the regency of most rows counts
     */
    public RowInterpreter(
            TableLayout layout,
            Vocabularies vocabularies,
            RegionTree tree,
            LocalDate reference,
            Optional<String> home) {
        this.layout = layout;
        this.plan = new ColumnPlan(layout);
        this.record = new RowRecord(plan, manner);
        this.answers = new AnswerReader(vocabularies, plan.ofKind(FieldKind.VOCABULARY));
        this.numbers = new NumberReader(plan);
        this.dates = new BirthDates(reference);
        this.regions = new RegionSurvey(tree, plan.has(Field.KECAMATAN) && plan.has(Field.DESA));
        this.home = home;
        this.ids = plan.ofKind(FieldKind.ID);
        this.names = plan.ofKind(FieldKind.NAME);
        this.free = plan.ofKind(FieldKind.TEXT);
        this.all = layout.columns().keySet().toArray(new Field[0]);
        this.hasPlace = plan.has(Field.KODE_WILAYAH)
                || plan.has(Field.DESA)
                || plan.has(Field.KECAMATAN)
                || plan.has(Field.KABUPATEN);
    }

    /** Never fails for what stands in cells. The record is filled anew by the next call. */
    public SourceRecord read(Row row) {
        record.take(row);
        readFaults();
        readTexts();
        readPlace();
        answers.read(record);
        numbers.read(record);
        readPerson();
        park();
        return record;
    }

    /** To be called once, after the last row. */
    public FileVerdict finish() {
        List<LateFinding> late = new ArrayList<>();
        for (NikColumn.Cut cut : niks.cuts()) {
            late.add(new LateFinding(cut.row(), Finding.of(FindingKind.NIK_LIMA_BELAS_DIGIT, Field.NIK, cut.digits())));
        }
        for (NikColumn.Cut cut : kks.cuts()) {
            late.add(new LateFinding(cut.row(), Finding.of(FindingKind.KK_ILMIAH, Field.NO_KK, cut.digits())));
        }
        late.addAll(regions.finish(home));
        return new FileVerdict(niks.cuts(), kks.cuts(), late, regions.home());
    }

    /** The file's manner of writing, whole once the last row was read. */
    public SourceManner manner() {
        return manner;
    }

    private void readFaults() {
        for (Field field : all) {
            int at = field.ordinal();
            if (record.kinds[at] == CellKind.ERROR || CellFault.isShown(record.sources[at])) {
                record.kinds[at] = CellKind.ERROR;
                record.findings.add(Finding.of(FindingKind.SEL_GALAT, field, record.sources[at]));
            }
        }
    }

    private void readTexts() {
        for (Field field : ids) {
            record.texts[field.ordinal()] = id(field);
        }
        for (Field field : names) {
            int at = field.ordinal();
            record.texts[at] =
                    PersonName.read(record.sources[at], record.kinds[at], field, field == Field.NAMA, record.findings);
        }
        for (Field field : free) {
            int at = field.ordinal();
            if (record.kinds[at] != CellKind.ERROR) {
                String source = record.sources[at];
                record.texts[at] = CleanText.of(source);
                if (CleanText.hasInvisible(source)) {
                    record.findings.add(Finding.of(FindingKind.TEKS_DIBERSIHKAN, field, source));
                }
            }
        }
        if (plan.has(Field.KODE_BPS)) {
            record.texts[Field.KODE_BPS.ordinal()] = id(Field.KODE_BPS);
        }
    }

    private String id(Field field) {
        int at = field.ordinal();
        String source = record.sources[at];
        if (IdText.isScientific(source, record.kinds[at])) {
            if (plan.column(field) != plan.column(Field.NO_KK)) {
                // Where the family card's number is the family's ID its own finding says it.
                record.findings.add(Finding.of(FindingKind.ANGKA_TIDAK_TERBACA, field, source));
            }
            if (field == Field.ID_KELUARGA && isP3ke()) {
                record.parked = ParkReason.ID_KELUARGA_RUSAK;
            }
            return CleanText.of(source);
        }
        return IdText.read(source, record.kinds[at]);
    }

    private void readPlace() {
        if (!hasPlace) {
            return;
        }
        Place place = new Place(
                unlessFault(Field.KODE_WILAYAH),
                unlessFault(Field.PROVINSI),
                unlessFault(Field.KABUPATEN),
                unlessFault(Field.KECAMATAN),
                unlessFault(Field.DESA));
        record.place = place;
        record.region = regions.see(record.row(), place);
        record.texts[Field.KODE_WILAYAH.ordinal()] = record.region.code();
        record.texts[Field.PROVINSI.ordinal()] = record.region.province();
        record.texts[Field.KABUPATEN.ordinal()] = record.region.regency();
        record.texts[Field.KECAMATAN.ordinal()] = record.region.district();
        record.texts[Field.DESA.ordinal()] = record.region.village();
    }

    private String unlessFault(Field field) {
        return record.kinds[field.ordinal()] == CellKind.ERROR ? "" : record.sources[field.ordinal()];
    }

    private void readPerson() {
        String code = record.answers[Field.JENIS_KELAMIN.ordinal()].code();
        record.sex = code.isEmpty() ? 0 : code.charAt(0);
        if (plan.has(Field.NIK)) {
            String source = record.sources[Field.NIK.ordinal()];
            CellKind kind = record.kinds[Field.NIK.ordinal()];
            record.nik = NikDoctor.read(source, kind, record.findings);
            if (record.nik.status() == NikStatus.UTUH || record.nik.status() == NikStatus.CACAT) {
                niks.add(record.row(), record.nik.digits(), kind);
            }
        }
        if (plan.has(Field.NO_KK)) {
            CellKind kind = record.kinds[Field.NO_KK.ordinal()];
            record.noKk = KkDoctor.read(record.sources[Field.NO_KK.ordinal()], kind, record.findings);
            kks.add(record.row(), record.noKk, kind);
        }
        if (plan.has(Field.TANGGAL_LAHIR)) {
            BirthReading birth = dates.read(
                    record.sources[Field.TANGGAL_LAHIR.ordinal()],
                    record.kinds[Field.TANGGAL_LAHIR.ordinal()],
                    record.nik,
                    AgeHints.of(record, layout.kind()),
                    record.findings);
            record.birth = birth.inForce();
        }
        NikDoctor.checkAgainst(record.nik, record.birth, record.sex, record.findings);
        NikProposals.add(record);
    }

    private void park() {
        boolean noFamily =
                isP3ke() && plan.has(Field.ID_KELUARGA) && record.texts[Field.ID_KELUARGA.ordinal()].isEmpty();
        boolean nobody = layout.kind() != SourceKind.P3KE_KELUARGA
                && plan.has(Field.NAMA)
                && plan.has(Field.NIK)
                && record.texts[Field.NAMA.ordinal()].isEmpty()
                && record.nik.status() == NikStatus.TIADA;
        if (noFamily) {
            record.parked = ParkReason.TANPA_ID_KELUARGA;
        } else if (nobody && record.parked == null) {
            record.parked = ParkReason.TANPA_NAMA_DAN_NIK;
        }
        boolean numberless = layout.kind() == SourceKind.P3KE_INDIVIDU
                && plan.has(Field.ID_INDIVIDU)
                && record.texts[Field.ID_INDIVIDU.ordinal()].isEmpty();
        if (numberless) {
            record.findings.add(Finding.of(
                    FindingKind.ID_INDIVIDU_KOSONG, Field.ID_INDIVIDU, record.sources[Field.ID_INDIVIDU.ordinal()]));
        }
    }

    private boolean isP3ke() {
        return layout.kind() != SourceKind.DTKS;
    }
}
