package id.sidaksos.generator;

import id.sidaksos.domain.finding.FindingKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What was planted in a file, written as it is planted; and how many findings of each kind that must give. */
final class DefectLog {
    private final TableFile defects;
    private final TableFile findings;
    private final OutRow row = new OutRow();
    private final Map<FindingKind, Integer> expected = new EnumMap<>(FindingKind.class);
    private final Map<String, Integer> planted = new TreeMap<>();

    /**
     * @param defects gets what was planted
     * @param findings gets what must be found in single rows, planted or hurt on the way from the truth
     */
    DefectLog(TableFile defects, TableFile findings) {
        this.defects = defects;
        this.findings = findings;
        write(
                defects,
                "berkas",
                "lembar",
                "baris",
                "kolom",
                "id_keluarga",
                "id_individu",
                "cacat",
                "temuan",
                "asli",
                "isi");
        write(findings, "berkas", "lembar", "baris", "temuan");
    }

    /** Where a cell or a row is. */
    record Spot(String file, String sheet, int row, String column, String family, String member) {}

    void planted(Spot spot, String defect, FindingKind finding, String before, String after) {
        planted.merge(defect, 1, Integer::sum);
        write(
                defects,
                spot.file(),
                spot.sheet(),
                Integer.toString(spot.row()),
                spot.column(),
                spot.family(),
                spot.member(),
                defect,
                finding == null ? "" : finding.name(),
                before,
                after);
    }

    void expect(Spot spot, FindingKind finding) {
        expected.merge(finding, 1, Integer::sum);
        write(findings, spot.file(), spot.sheet(), Integer.toString(spot.row()), finding.name());
    }

    /** Findings expected since the last call, by kind. */
    Map<FindingKind, Integer> takeExpected() {
        Map<FindingKind, Integer> taken = new EnumMap<>(FindingKind.class);
        taken.putAll(expected);
        expected.clear();
        return taken;
    }

    /** Number of each defect in all files. */
    Map<String, Integer> planted() {
        return planted;
    }

    private void write(TableFile out, String... cells) {
        row.clear();
        for (String cell : cells) {
            row.add(cell);
        }
        try {
            out.row(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
