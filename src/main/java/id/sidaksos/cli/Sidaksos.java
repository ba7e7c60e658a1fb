package id.sidaksos.cli;

import id.sidaksos.base.Bahasa;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's options that every command shares. Contract: add to it, never rename. */
@Command(name = "sidaksos", scope = ScopeType.LOCAL, sortOptions = false)
final class Sidaksos {
    @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "cli.opsi.data", scope = ScopeType.INHERIT)
    Path data;

    @Option(names = "--json", descriptionKey = "cli.opsi.json", scope = ScopeType.INHERIT)
    boolean json;

    @Option(names = "--bahasa", paramLabel = "id|en", descriptionKey = "cli.opsi.bahasa", scope = ScopeType.INHERIT)
    String bahasa;

    @Option(
            names = "--sandi-berkas",
            paramLabel = "FILE",
            descriptionKey = "cli.opsi.sandi_berkas",
            scope = ScopeType.INHERIT)
    Path passphraseFile;

    @Option(names = "--jejak-galat", descriptionKey = "cli.opsi.jejak_galat", scope = ScopeType.INHERIT)
    boolean trace;

    @Option(
            names = {"-h", "--help", "--bantuan"},
            usageHelp = true,
            descriptionKey = "cli.opsi.bantuan",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.opsi.versi",
            scope = ScopeType.INHERIT)
    boolean version;

    Bahasa language() {
        return "en".equalsIgnoreCase(bahasa) ? Bahasa.EN : Bahasa.ID;
    }

    Optional<Path> dataFolder() {
        return Optional.ofNullable(data);
    }
}
