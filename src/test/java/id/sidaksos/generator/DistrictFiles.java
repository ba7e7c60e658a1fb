package id.sidaksos.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes the files of a district into a folder, and beside them the truth. */
public final class DistrictFiles implements AutoCloseable {
    private final TwoLists lists;
    private final Path folder;
    private final TableFile defects;
    private final TableFile findings;
    private final DefectLog log;
    private final List<FileReport> reports = new ArrayList<>();

    /** @param folder is made if it is not there; the truth goes into its folder {@code kebenaran} */
    public DistrictFiles(TwoLists lists, Path folder) {
        this.lists = lists;
        this.folder = folder;
        try {
            Files.createDirectories(folder.resolve("kebenaran"));
            defects = TableFile.create(folder.resolve("kebenaran/cacat.csv"), ',');
            findings = TableFile.create(folder.resolve("kebenaran/temuan.csv"), ',');
            log = new DefectLog(defects, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one file under its usual name. */
    public FileReport write(FileKind kind, FileOptions options) {
        return write(kind, kind.fileName(), options);
    }

    /** Writes one file under this name, which says by its ending what it is. */
    public FileReport write(FileKind kind, String name, FileOptions options) {
        Form form = kind.form();
        try (TableFile file = TableFile.create(folder.resolve(name), '|')) {
            long seed = lists.population().plan().seed() + kind.ordinal();
            FormWriter writer = new FormWriter(file, name, form, options, log, seed);
            writer.start();
            LineMaker lines = new LineMaker(lists.population());
            each(kind, listed -> rows(kind, options, writer, lines, listed));
            writer.finish();
            FileReport report = new FileReport(
                    name,
                    kind,
                    form.sheet(),
                    writer.headerRow(),
                    writer.dataRows(),
                    writer.skippedRows(),
                    log.takeExpected());
            reports.add(report);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void each(FileKind kind, Consumer<ListedFamily> visitor) {
        if (kind.rows().p3ke()) {
            lists.eachP3keFamily(visitor);
        } else {
            lists.eachDtksCard(visitor);
        }
    }

    private void rows(FileKind kind, FileOptions options, FormWriter writer, LineMaker lines, ListedFamily listed) {
        Trouble trouble = kind.rows().p3ke() && options.defectEvery() > 0
                ? Trouble.of(listed, lists.population().plan().p3keFamilies())
                : Trouble.NONE;
        boolean heads = kind.rows().heads();
        if ((trouble == Trouble.NO_PERSONS && !heads) || (trouble == Trouble.NO_FAMILY && heads)) {
            return;
        }
        List<PersonRow> rows = heads ? listed.rows().subList(0, 1) : listed.rows();
        try {
            for (PersonRow row : rows) {
                writer.data(lines.line(writer.nextNumber(), listed, row), trouble.in(heads));
            }
            if (trouble == Trouble.SAME_ROW_TWICE && heads) {
                writer.data(lines.line(writer.nextNumber(), listed, rows.get(0)), trouble.in(heads));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files written so far. */
    public List<FileReport> reports() {
        return List.copyOf(reports);
    }

    /** Writes who is who, and what the files hold; call it last. */
    public Truth truth() {
        boolean troubled = reports.stream().anyMatch(report -> report.skippedRows() > 0);
        return Truth.write(lists, folder.resolve("kebenaran"), reports, log.planted(), troubled);
    }

    @Override
    public void close() {
        try {
            defects.close();
            findings.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
