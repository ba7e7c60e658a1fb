package id.sidaksos.service.sample;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.service.District;
import id.sidaksos.service.intake.ImportWish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fills a fresh database with the sample lists and takes every step up to the first packets, so that each room has
 * something. */
public final class SampleDistrict {
    private SampleDistrict() {}

    /**
     * @param results folder for the lists that the steps write
     * @throws Problem SAMPLES_MISSING, OUTPUT_UNWRITABLE, or what an import throws
     */
    public static void fill(
            District district, SampleFiles samples, Messages messages, Path results, Progress progress) {
        if (samples.lists().isEmpty()) {
            throw new Problem(ErrorCode.SAMPLES_MISSING, samples.folder());
        }
        try {
            Files.createDirectories(results);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.OUTPUT_UNWRITABLE, results.toString());
        }
        for (Path file : samples.lists()) {
            district.imports().importFile(file, ImportWish.PLAIN, progress);
        }
        district.duplicates(messages).persons(results.resolve("ganda-individu.csv"), progress);
        district.duplicates(messages).families(results.resolve("ganda-keluarga.csv"), progress);
        district.reconciliation(messages).run(results.resolve("padanan-dtks.csv"), progress);
        samples.indicators().ifPresent(workbook -> district.indicators().adopt(workbook, false));
        district.scoring(messages).run(progress);
        SamplePackets.send(district, results, progress);
    }
}
