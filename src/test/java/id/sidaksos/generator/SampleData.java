package id.sidaksos.generator;

import java.nio.file.Path;
import java.util.List;

/** The files of sample-data: three kecamatan of Kabupaten Blitar, some 400 families, none of them real. */
final class SampleData {
    /** Udanawu, Bakung, Doko: Bakung is a village of the first and the name of the second. */
    static final String[] DISTRICTS = {"350502", "350505", "350518"};

    static final Plan PLAN = new Plan(20_221_207, Regency.blitar().only(DISTRICTS), 400, 2_000, Damage.ORDINARY);

    private SampleData() {}

    static List<FileReport> write(Path folder) {
        try (DistrictFiles files = new DistrictFiles(new TwoLists(PLAN), folder)) {
            files.write(FileKind.P3KE_2022_KELUARGA, FileOptions.defects(6));
            files.write(FileKind.P3KE_2022_INDIVIDU, FileOptions.defects(12));
            files.write(FileKind.P3KE_2023_KELUARGA, FileOptions.CLEAN);
            files.write(FileKind.SIKS_NG, FileOptions.defects(25));
            files.truth();
            return files.reports();
        }
    }
}
