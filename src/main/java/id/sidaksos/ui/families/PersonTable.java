package id.sidaksos.ui.families;

import id.sidaksos.domain.decree.Assessment;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.HotPerson;
import id.sidaksos.service.browse.InDtks;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Columns, facets and search text of the table of persons. */
public final class PersonTable {
    private PersonTable() {}

    /** Everything a person may type to find the row. */
    public static String searchText(HotPerson person) {
        return person.name()
                + ' '
                + person.nik().digits()
                + ' '
                + person.noKk()
                + ' '
                + person.familyId()
                + ' '
                + person.village()
                + ' '
                + person.district();
    }

    public static List<Column<HotPerson>> columns(FamilyWords words) {
        List<Column<HotPerson>> columns = new ArrayList<>();
        columns.add(Column.text("nama", "kolom.nama", 190, HotPerson::name));
        columns.add(Column.nik("nik", "kolom.nik", person -> person.nik().digits()));
        columns.add(Column.text("jk", "ui.families.kolom.jk", 50, person -> sex(person.sex())));
        columns.add(new Column<>(
                "lahir",
                "kolom.tanggal_lahir",
                Column.Form.TEXT,
                person -> words.date(person.birth()),
                Optional.of(Comparator.comparingInt(HotPerson::birth)),
                100,
                true));
        columns.add(Column.text("hubungan", "ui.families.kolom.hubungan", 120, HotPerson::relation));
        columns.add(Column.text("desa", "ui.families.kolom.desa", 140, HotPerson::village));
        columns.add(FamilyTable.desil(HotPerson::desil));
        columns.add(Column.chip(
                "temuan",
                "ui.families.kolom.temuan",
                104,
                byFindings(),
                person -> words.level(person.gravest(), person.findings())));
        columns.add(Column.chip(
                "dtks",
                "ui.families.kolom.dtks",
                130,
                Comparator.comparing(HotPerson::inDtks),
                person -> words.inDtks(person.inDtks())));
        columns.add(Column.chip(
                "kelas",
                "ui.families.kolom.kelas",
                150,
                Comparator.comparing(PersonTable::className),
                person -> words.assessment(
                        person.family().map(HotFamily::assessment).orElse(Assessment.NONE))));
        columns.add(Column.<HotPerson>chip(
                        "tahap",
                        "ui.families.kolom.tahap",
                        250,
                        Comparator.comparing(PersonTable::exit),
                        person -> words.exit(exitReason(person)))
                .hidden());
        columns.add(Column.text("kecamatan", "kolom.kecamatan", 120, HotPerson::district));
        columns.add(
                Column.<HotPerson>nik("no_kk", "kolom.no_kk", HotPerson::noKk).hidden());
        columns.add(Column.<HotPerson>text("id", "kolom.id_keluarga", 150, HotPerson::familyId)
                .hidden());
        return List.copyOf(columns);
    }

    private static Comparator<HotPerson> byFindings() {
        return Comparator.<HotPerson>comparingInt(person -> FamilyTable.rank(person.gravest()))
                .thenComparingInt(HotPerson::findings);
    }

    static String sex(char sex) {
        return sex == 0 ? "" : Character.toString(sex);
    }

    private static String className(HotPerson person) {
        return person.family()
                .map(FamilyWords::className)
                .orElse(Assessment.NONE.state().name());
    }

    private static Optional<ExitReason> exitReason(HotPerson person) {
        return person.family().isPresent()
                ? person.family().get().exit()
                : Optional.of(ExitReason.ANGGOTA_TANPA_KELUARGA);
    }

    private static String exit(HotPerson person) {
        return exitReason(person).map(Enum::name).orElse(FamilyWords.IN_DECREE);
    }

    public static List<Facet<HotPerson>> facets(FamilyWords words) {
        return List.of(
                Facet.of("kecamatan", "kolom.kecamatan", HotPerson::district),
                Facet.of("desa", "kolom.desa", HotPerson::village),
                new Facet<>("jk", "kolom.jenis_kelamin", person -> sex(person.sex()), value -> words.texts()
                        .of("ui.families.jk." + value)),
                Facet.of("hubungan", "ui.families.kolom.hubungan", HotPerson::relation),
                Facet.of("desil", "kolom.desil", person -> FamilyTable.desil(person.desil())),
                new Facet<>(
                        "temuan",
                        "ui.families.kolom.temuan",
                        person -> FamilyTable.level(person.gravest()),
                        value -> FamilyTable.levelLabel(words, value)),
                new Facet<>(
                        "nik",
                        "ui.families.kolom.nik",
                        person -> person.nik().status().name(),
                        value -> words.nikStatus(NikStatus.valueOf(value)).text()),
                new Facet<>(
                        "dtks",
                        "ui.families.kolom.dtks",
                        person -> person.inDtks().name(),
                        value -> words.inDtks(InDtks.valueOf(value)).text()),
                new Facet<>("kelas", "ui.families.kolom.kelas", PersonTable::className, words::classLabel),
                new Facet<>("tahap", "ui.families.kolom.tahap", PersonTable::exit, words::exitLabel));
    }
}
