package id.sidaksos.cli;

import id.sidaksos.base.Messages;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what was wrong with the words of a call. */
final class Usage {
    private Usage() {}

    static String explain(ParameterException wrong, Messages messages) {
        if (wrong instanceof UnmatchedArgumentException unknown) {
            return messages.text("cli.salah.tidak_dikenal", String.join(" ", unknown.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing) {
            return messages.text(
                    "cli.salah.kurang",
                    missing.getMissing().stream().map(Usage::nameOf).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return messages.text("cli.salah.dua_kali", nameOf(twice.getOverwritten()));
        }
        if (wrong.getArgSpec() != null) {
            return messages.text(
                    "cli.salah.nilai", nameOf(wrong.getArgSpec()), wrong.getValue() == null ? "" : wrong.getValue());
        }
        return wrong.getMessage();
    }

    private static String nameOf(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
