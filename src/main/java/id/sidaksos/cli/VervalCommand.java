package id.sidaksos.cli;

import picocli.CommandLine;

/** Verification in the villages: packets out and back, and what comes of them. */
@CommandLine.Command(
        name = "verval",
        subcommands = {VervalEksporCommand.class, VervalImporCommand.class, VervalKonflikCommand.class, VervalUsulanCommand.class})
final class VervalCommand {}
