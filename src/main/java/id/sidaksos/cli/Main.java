package id.sidaksos.cli;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.service.Districts;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads the words of a call and runs its command. */
public final class Main {
    private static final int USAGE = 2;
    /** Ending of a village's packet. */
    private static final String PACKET = ".svl";

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final boolean terminal;
    private final Districts districts;
    private final Desktop desktop;

    /**
     * @param districts opens the database of a desk with everything that is done in it
     * @param desktop what a call without a command opens
     * @param terminal whether standard error is a terminal that a person looks at
     */
    public Main(
            Districts districts,
            Desktop desktop,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            boolean terminal) {
        this.districts = districts;
        this.desktop = desktop;
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.terminal = terminal;
    }

    /**
     * Runs one call.
     *
     * @return exit status of the command line's contract: 0 done, 1 own fault, 2 wrong usage, 3 input, 4 database
     */
    public int run(String... args) {
        Sidaksos options = new Sidaksos();
        Messages messages = new Messages(languageOf(args));
        CommandLine line = new CommandLine(options);
        line.setResourceBundle(messages.bundle());
        line.setCommandName("sidaksos");
        for (Object command : Command.all()) {
            line.addSubcommand(command);
        }
        line.setOut(writer(out)).setErr(writer(err));
        Optional<Path> packet = packetOf(line.getSubcommands().keySet(), args);
        String[] words = packet.isPresent() ? Arrays.copyOf(args, args.length - 1) : args;
        ParseResult parsed;
        try {
            parsed = line.parseArgs(words);
        } catch (ParameterException wrong) {
            err.println(messages.text("cli.salah_pakai", Usage.explain(wrong, messages)));
            return USAGE;
        }
        return act(options, messages, line, parsed, packet);
    }

    /** The village's packet that a call without a command names: what a double click on it makes. */
    private static Optional<Path> packetOf(Set<String> commands, String... args) {
        boolean named = args.length > 0
                && args[args.length - 1].toLowerCase(Locale.ROOT).endsWith(PACKET);
        return named && Arrays.stream(args).noneMatch(commands::contains)
                ? Optional.of(Path.of(args[args.length - 1]))
                : Optional.empty();
    }

    private int act(Sidaksos options, Messages messages, CommandLine line, ParseResult parsed, Optional<Path> packet) {
        ParseResult asked = parsed;
        while (asked.hasSubcommand()) {
            asked = asked.subcommand();
        }
        if (parsed.isUsageHelpRequested() || asked.isUsageHelpRequested()) {
            asked.commandSpec().commandLine().usage(out);
            return 0;
        }
        if (parsed.isVersionHelpRequested() || asked.isVersionHelpRequested()) {
            out.println("sidaksos "
                    + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                            .orElse("dev"));
            return 0;
        }
        if (!(asked.commandSpec().userObject() instanceof Command command)) {
            if (asked == parsed && desktop.present() && packet.isPresent()) {
                desktop.openVillage(
                        packet.get(), Optional.ofNullable(options.bahasa).map(asking -> options.language()));
                return 0;
            }
            if (asked == parsed && desktop.present()) {
                Session session = session(options, messages);
                desktop.open(
                        session.desk().folder(),
                        Optional.ofNullable(options.bahasa).map(asking -> options.language()));
                return 0;
            }
            if (asked == parsed) {
                err.println(messages.text("cli.tanpa_layar"));
            }
            asked.commandSpec().commandLine().usage(err);
            return USAGE;
        }
        Session session = session(options, messages);
        return new Faults(err, messages, options.trace).guard(() -> command.run(session));
    }

    private Session session(Sidaksos options, Messages messages) {
        return new Session(options, environment, new Console(out, err, messages, options.json, terminal), districts);
    }

    /** The language has to be known before the words are parsed: help and usage errors speak it too. */
    private static Bahasa languageOf(String... args) {
        for (int i = 0; i < args.length; i++) {
            String word = args[i].toLowerCase(Locale.ROOT);
            if (word.equals("--bahasa=en")
                    || (word.equals("--bahasa") && i + 1 < args.length && args[i + 1].equalsIgnoreCase("en"))) {
                return Bahasa.EN;
            }
        }
        return Bahasa.ID;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
