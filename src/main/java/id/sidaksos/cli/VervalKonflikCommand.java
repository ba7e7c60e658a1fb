package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.verval.ConflictService;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Two answers to one question: lists them, chooses by a rule, or takes a choice back. */
@CommandLine.Command(name = "konflik")
final class VervalKonflikCommand implements Command {
    @Option(
            names = "--pilih",
            paramLabel = "kita|mereka|terbaru",
            converter = RuleConverter.class,
            descriptionKey = "cli.verval.konflik.pilih")
    ConflictService.Rule rule;

    @Option(names = "--nomor", paramLabel = "N", descriptionKey = "cli.verval.konflik.nomor")
    Integer number;

    @Option(names = "--buka", paramLabel = "N", descriptionKey = "cli.verval.konflik.buka")
    Integer reopened;

    @Option(names = "--alasan", paramLabel = "TEKS", descriptionKey = "cli.verval.konflik.alasan")
    String why = "";

    @Option(names = "--keluar", paramLabel = "BERKAS", descriptionKey = "cli.verval.konflik.keluar")
    Path target;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            ConflictService conflicts = district.verval().conflicts();
            int decided = decide(conflicts);
            if (reopened != null) {
                conflicts.reopen(reopened, why);
            }
            int open = conflicts.queue().size();
            if (target != null) {
                conflicts.write(target);
            }
            session.console().say("cli.verval.konflik.hasil", decided, open);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("diputus", decided);
            json.put("terbuka", open);
            session.console().result(json);
        }
    }

    private int decide(ConflictService conflicts) {
        if (rule == null) {
            return 0;
        }
        if (number == null) {
            return conflicts.byRule(rule, why).decided();
        }
        conflicts.choose(
                number,
                rule == ConflictService.Rule.KITA ? ConflictService.Side.KITA : ConflictService.Side.MEREKA,
                why);
        return 1;
    }

    /** The words of the contract for a rule. */
    static final class RuleConverter implements CommandLine.ITypeConverter<ConflictService.Rule> {
        @Override
        public ConflictService.Rule convert(String word) {
            for (ConflictService.Rule rule : ConflictService.Rule.values()) {
                if (rule.name().equalsIgnoreCase(word)) {
                    return rule;
                }
            }
            throw new CommandLine.TypeConversionException(word);
        }
    }
}
