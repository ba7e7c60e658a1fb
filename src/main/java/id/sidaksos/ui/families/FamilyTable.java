package id.sidaksos.ui.families;

import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.InDtks;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Columns, facets and search text of the table of families. */
public final class FamilyTable {
    /** Facet values shared by families and persons. */
    static final String NONE = "TIDAK_ADA";

    private FamilyTable() {}

    /** Everything a person may type to find the family. */
    public static String searchText(HotFamily family) {
        return family.name()
                + ' '
                + family.nik().digits()
                + ' '
                + family.noKk()
                + ' '
                + family.id()
                + ' '
                + family.village()
                + ' '
                + family.district();
    }

    public static List<Column<HotFamily>> columns(FamilyWords words) {
        List<Column<HotFamily>> columns = new ArrayList<>();
        columns.add(Column.text("nama", "ui.families.kolom.kepala", 180, HotFamily::name));
        columns.add(Column.text("desa", "ui.families.kolom.desa", 140, HotFamily::village));
        columns.add(Column.number("jiwa", "ui.families.kolom.jiwa", 56, HotFamily::persons));
        columns.add(desil(HotFamily::desil));
        columns.add(Column.chip(
                "kelas", "ui.families.kolom.kelas", 140, byClass(), family -> words.assessment(family.assessment())));
        columns.add(
                Column.chip("tahap", "ui.families.kolom.tahap", 230, byExit(), family -> words.exit(family.exit())));
        columns.add(Column.decimal("skor", "ui.families.kolom.skor", 66, FamilyTable::score));
        columns.add(Column.chip(
                "temuan",
                "ui.families.kolom.temuan",
                104,
                byFindings(),
                family -> words.level(family.gravest(), family.findings())));
        columns.add(Column.chip(
                "dtks",
                "ui.families.kolom.dtks",
                140,
                Comparator.comparing(HotFamily::inDtks),
                family -> words.inDtks(family.inDtks())));
        columns.add(Column.text("kecamatan", "kolom.kecamatan", 120, HotFamily::district));
        columns.add(Column.nik("nik", "kolom.nik", family -> family.nik().digits()));
        columns.add(
                Column.<HotFamily>nik("no_kk", "kolom.no_kk", HotFamily::noKk).hidden());
        columns.add(Column.<HotFamily>text("id", "kolom.id_keluarga", 150, HotFamily::id)
                .hidden());
        return List.copyOf(columns);
    }

    static <R> Column<R> desil(java.util.function.ToIntFunction<R> desil) {
        return new Column<>(
                "desil",
                "kolom.desil",
                Column.Form.NUMBER,
                row -> desil.applyAsInt(row) < 1 ? null : (Long) (long) desil.applyAsInt(row),
                Optional.of(Comparator.comparingInt(desil)),
                60,
                true);
    }

    static double score(HotFamily family) {
        return family.score() == null ? Double.NaN : family.score().doubleValue();
    }

    private static Comparator<HotFamily> byClass() {
        return Comparator.<HotFamily, String>comparing(FamilyWords::className).thenComparing(FamilyTable::score);
    }

    private static Comparator<HotFamily> byFindings() {
        return Comparator.<HotFamily>comparingInt(family -> rank(family.gravest()))
                .thenComparingInt(HotFamily::findings);
    }

    static int rank(Optional<Level> level) {
        return level.map(Enum::ordinal).orElse(-1);
    }

    private static Comparator<HotFamily> byExit() {
        return Comparator.comparingInt(
                family -> family.exit().map(Enum::ordinal).orElse(ExitReason.values().length));
    }

    public static List<Facet<HotFamily>> facets(FamilyWords words) {
        return List.of(
                Facet.of("kecamatan", "kolom.kecamatan", HotFamily::district),
                Facet.of("desa", "kolom.desa", HotFamily::village),
                Facet.of("desil", "kolom.desil", family -> desil(family.desil())),
                new Facet<>("kelas", "ui.families.kolom.kelas", FamilyWords::className, words::classLabel),
                new Facet<>("tahap", "ui.families.kolom.tahap", FamilyTable::exit, words::exitLabel),
                new Facet<>(
                        "temuan",
                        "ui.families.kolom.temuan",
                        family -> level(family.gravest()),
                        value -> levelLabel(words, value)),
                new Facet<>(
                        "dtks",
                        "ui.families.kolom.dtks",
                        family -> family.inDtks().name(),
                        value -> words.inDtks(InDtks.valueOf(value)).text()),
                new Facet<>(
                        "nik",
                        "ui.families.kolom.nik",
                        family -> family.nik().status().name(),
                        value -> words.nikStatus(NikStatus.valueOf(value)).text()));
    }

    static String desil(int desil) {
        return desil < 1 ? "" : Integer.toString(desil);
    }

    static String exit(HotFamily family) {
        return family.exit().map(Enum::name).orElse(FamilyWords.IN_DECREE);
    }

    static String level(Optional<Level> gravest) {
        return gravest.map(Enum::name).orElse(NONE);
    }

    static String levelLabel(FamilyWords words, String value) {
        return value.equals(NONE)
                ? words.texts().of("ui.families.tanpa_temuan")
                : words.texts().of("tingkat." + value);
    }
}
