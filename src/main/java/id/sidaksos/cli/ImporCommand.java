package id.sidaksos.cli;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.District;
import id.sidaksos.service.intake.FileReport;
import id.sidaksos.service.intake.ImportWish;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files. A file that cannot be used is told and does not keep the others out. */
@CommandLine.Command(name = "impor")
final class ImporCommand implements Command {
    @Parameters(paramLabel = "BERKAS", arity = "1..*", descriptionKey = "cli.impor.berkas")
    List<Path> files;

    @Option(
            names = "--sebagai",
            paramLabel = "JENIS",
            converter = KindConverter.class,
            descriptionKey = "cli.impor.sebagai")
    SourceKind kind;

    @Option(names = "--lembar", paramLabel = "NAMA", descriptionKey = "cli.impor.lembar")
    String sheet;

    @Option(names = "--sandi", paramLabel = "SANDI", descriptionKey = "cli.impor.sandi")
    String password;

    @Option(names = "--periksa-saja", descriptionKey = "cli.impor.periksa_saja")
    boolean trial;

    @Override
    public void run(Session session) {
        List<Problem> problems = new ArrayList<>();
        List<Map<String, Object>> failed = new ArrayList<>();
        List<Map<String, Object>> tables = new ArrayList<>();
        ImportWish wish = new ImportWish(
                Optional.ofNullable(kind), Optional.ofNullable(sheet), Optional.ofNullable(password), trial);
        try (District district = session.district()) {
            for (Path file : files) {
                try {
                    FileReport report = district.imports()
                            .importFile(file, wish, session.console().progress());
                    ImportLines.say(report, trial, session.console());
                    tables.addAll(ImportLines.json(report, session.messages()));
                } catch (Problem problem) {
                    if (problem.code().exit() != ErrorCode.Exit.INPUT) {
                        throw problem;
                    }
                    problems.forEach(earlier -> tell(earlier, session));
                    problems.clear();
                    problems.add(problem);
                    failed.add(failure(file, problem, session));
                }
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("berkas", tables);
        if (!failed.isEmpty()) {
            result.put("gagal", failed);
        }
        if (!tables.isEmpty() || problems.isEmpty()) {
            session.console().result(result);
        }
        if (!problems.isEmpty()) {
            throw problems.get(problems.size() - 1);
        }
    }

    /** The last problem becomes the command's own; those before it are told as the next one comes. */
    private static void tell(Problem problem, Session session) {
        session.console().warn(session.messages().text(problem.sentence()));
    }

    private static Map<String, Object> failure(Path file, Problem problem, Session session) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("nama", file.getFileName().toString());
        json.put("kode", problem.code().code());
        json.put("pesan", session.messages().text(problem.sentence()));
        return json;
    }

    /** The words of the contract for a kind of list. */
    static final class KindConverter implements CommandLine.ITypeConverter<SourceKind> {
        @Override
        public SourceKind convert(String word) {
            for (SourceKind kind : SourceKind.values()) {
                if (kind.key().equalsIgnoreCase(word)) {
                    return kind;
                }
            }
            throw new CommandLine.TypeConversionException(word);
        }
    }
}
