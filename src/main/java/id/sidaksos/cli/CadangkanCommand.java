package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.keeping.BackupService.Backup;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "cadangkan")
final class CadangkanCommand implements Command {
    @Parameters(paramLabel = "BERKAS", descriptionKey = "cli.cadangkan.berkas")
    Path target;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            Backup backup = district.backup(target);
            session.console().say("cli.cadangkan.selesai", backup.file(), backup.bytes());
            session.console().result(Map.of("berkas", backup.file().toString(), "ukuran", backup.bytes()));
        }
    }
}
