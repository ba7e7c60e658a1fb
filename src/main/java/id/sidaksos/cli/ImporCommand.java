package id.sidaksos.cli;

import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.District;
import id.sidaksos.service.intake.FileReport;
import id.sidaksos.service.intake.ImportWish;
import java.nio.file.Path;
import java.util.List;
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
        ImportWish wish = new ImportWish(
                Optional.ofNullable(kind), Optional.ofNullable(sheet), Optional.ofNullable(password), trial);
        ManyFiles all = new ManyFiles(session);
        try (District district = session.district()) {
            all.each(files, file -> {
                FileReport report = district.imports()
                        .importFile(file, wish, session.console().progress());
                ImportLines.say(report, trial, session.console());
                return ImportLines.json(report, session.messages());
            });
        }
        all.finish();
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
