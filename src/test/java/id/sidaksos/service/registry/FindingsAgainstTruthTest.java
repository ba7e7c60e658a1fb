package id.sidaksos.service.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.registry.RegionTree;
import id.sidaksos.generator.Damage;
import id.sidaksos.generator.DistrictFiles;
import id.sidaksos.generator.FileKind;
import id.sidaksos.generator.FileOptions;
import id.sidaksos.generator.FileReport;
import id.sidaksos.generator.NikCells;
import id.sidaksos.generator.Plan;
import id.sidaksos.generator.TwoLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole files with planted defects, held row by row against what the generator says must be found. */
class FindingsAgainstTruthTest {
    private static final LocalDate REFERENCE = LocalDate.of(2023, 12, 29);

    /** Kinds that the generator leaves open: it does not say in which rows they must not be. */
    private static final Set<FindingKind> OPEN =
            EnumSet.of(FindingKind.NAMA_JANGGAL, FindingKind.TEKS_DIBERSIHKAN, FindingKind.NIK_ANGKA_AKHIR_NOL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            // Row numbers of a CSV file are those of lines: SIKS_NG_XLSX has the same rows.
            names = {"SIKS_NG", "SIKS_17"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_planted_defect_is_found_and_nothing_else(FileKind kind) throws IOException {
        FileReport report = write(kind, FileOptions.defects(3));
        ReadFile file = ReadFile.read(folder.resolve(report.file()), new RegionTree(), REFERENCE, record -> {});
        assertThat(file.rows()).isEqualTo(report.dataRows());
        assertThat(file.verdict().home()).isEqualTo(hasCodes(file) ? Optional.of("3505") : Optional.empty());
        Map<Integer, Set<FindingKind>> expected = expected();
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        file.findings().forEach((row, findings) -> {
            Set<FindingKind> found = kinds(findings);
            Set<FindingKind> wanted = expected.getOrDefault(row, Set.of());
            wanted.stream()
                    .filter(each -> !found.contains(each))
                    .filter(each -> isPlanted(each, found))
                    .forEach(each -> missed.add(row + " " + each));
            findings.stream()
                    .filter(each -> isPlanted(each.kind(), wanted))
                    .filter(each -> !wanted.contains(each.kind()) && !OPEN.contains(each.kind()))
                    .filter(each -> !isOfTheCity(each) && !isSlipInCard(each))
                    .forEach(each -> wrong.add(row + " " + each));
        });
        assertThat(missed).isEmpty();
        assertThat(wrong).isEmpty();
    }

    /** A day after the twelfth cannot be exchanged: the generator leaves the cell empty there. */
    private static boolean isPlanted(FindingKind kind, Set<FindingKind> others) {
        return !(kind == FindingKind.TANGGAL_TERTUKAR && others.contains(FindingKind.TANGGAL_KOSONG))
                && !(kind == FindingKind.TANGGAL_KOSONG && others.contains(FindingKind.TANGGAL_TERTUKAR));
    }

    /** Some rows of the other regency of the same name are meant to be there. */
    private static boolean isOfTheCity(Finding finding) {
        return finding.kind() == FindingKind.WILAYAH_LUAR && finding.content().equals("KOTA BLITAR");
    }

    /** A slip of the pen may make an impossible day of a family card's issue; the generator does not count it. */
    private static boolean isSlipInCard(Finding finding) {
        return finding.kind() == FindingKind.KK_TIDAK_VALID && finding.content().length() == 16;
    }

    private static boolean hasCodes(ReadFile file) {
        return file.layout().column(Field.KODE_WILAYAH) >= 0;
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"P3KE_2022_INDIVIDU", "P3KE_2023_KELUARGA", "SIKS_NG_XLSX"})
    void numbers_that_a_program_wrote_are_sound(FileKind kind) throws IOException {
        FileReport report = write(kind, FileOptions.CLEAN.nik(NikCells.NUMBER));
        ReadFile file = ReadFile.read(folder.resolve(report.file()), new RegionTree(), REFERENCE, record -> {});
        assertThat(file.verdict().cutNiks()).isEmpty();
        Map<Integer, Set<FindingKind>> expected = expected();
        file.findings().forEach((row, findings) -> findings.stream()
                .filter(each -> each.kind().level() == Level.GAWAT)
                .forEach(
                        each -> assertThat(expected.getOrDefault(row, Set.of())).contains(each.kind())));
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"P3KE_2022_INDIVIDU", "P3KE_2023_KELUARGA", "SIKS_NG_XLSX"})
    void numbers_typed_into_a_spreadsheet_are_known_for_cut(FileKind kind) {
        FileReport report = write(kind, FileOptions.CLEAN.nik(NikCells.NUMBER15));
        List<Integer> whole = new ArrayList<>();
        ReadFile file = ReadFile.read(folder.resolve(report.file()), new RegionTree(), REFERENCE, record -> {
            if (record.nik().whole()) {
                whole.add(record.row());
            }
        });
        Set<Integer> cut = new TreeSet<>();
        file.verdict().cutNiks().forEach(each -> cut.add(each.row()));
        assertThat(cut).hasSizeGreaterThan(report.dataRows() / 2).containsAll(whole);
        cut.forEach(row -> assertThat(kinds(file.findings().get(row))).contains(FindingKind.NIK_LIMA_BELAS_DIGIT));
    }

    @Test
    void a_clean_list_learns_each_village_once_and_tells_nothing_of_places() {
        RegionTree tree = new RegionTree();
        FileReport persons = write(FileKind.P3KE_2022_INDIVIDU, FileOptions.CLEAN);
        ReadFile first = ReadFile.read(folder.resolve(persons.file()), tree, REFERENCE, record -> {});
        int villages = tree.all().size();
        FileReport dtks = write(FileKind.SIKS_NG, FileOptions.CLEAN);
        ReadFile second = ReadFile.read(folder.resolve(dtks.file()), tree, REFERENCE, record -> {});
        assertThat(first.verdict().findings()).isEmpty();
        assertThat(second.verdict().findings()).isEmpty();
        assertThat(tree.all().stream().filter(node -> !node.code().isEmpty())).hasSize(villages);
    }

    private FileReport write(FileKind kind, FileOptions options) {
        Plan plan = Plan.of(20_231_229, 260, 1_200, Damage.ORDINARY);
        try (DistrictFiles files = new DistrictFiles(new TwoLists(plan), folder)) {
            return files.write(kind, options);
        }
    }

    private Map<Integer, Set<FindingKind>> expected() throws IOException {
        Map<Integer, Set<FindingKind>> expected = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("kebenaran/temuan.csv"))) {
            String[] cells = line.replace("\"", "").split(",");
            if (!cells[2].equals("baris")) {
                expected.computeIfAbsent(Integer.valueOf(cells[2]), row -> EnumSet.noneOf(FindingKind.class))
                        .add(FindingKind.valueOf(cells[3]));
            }
        }
        return expected;
    }

    private static Set<FindingKind> kinds(List<Finding> findings) {
        Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        findings.forEach(finding -> kinds.add(finding.kind()));
        return kinds;
    }
}
