package id.sidaksos.cli;

import id.sidaksos.desk.Desk;
import id.sidaksos.service.keeping.BackupService;
import id.sidaksos.service.keeping.BackupService.Restored;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "pulihkan")
final class PulihkanCommand implements Command {
    @Parameters(paramLabel = "BERKAS", descriptionKey = "cli.pulihkan.berkas")
    Path backup;

    @Override
    public void run(Session session) {
        Desk desk = session.desk();
        Restored restored =
                new BackupService().restore(backup, desk.folder().path(), session.passphrase(), desk.stamp());
        session.console().say("cli.pulihkan.selesai", desk.folder().path());
        restored.kept().ifPresent(kept -> session.console().say("cli.pulihkan.lama", kept.getFileName()));
        session.console()
                .result(Map.of(
                        "dipulihkan",
                        backup.toString(),
                        "disisihkan",
                        restored.kept().map(Path::toString).orElse("")));
    }
}
