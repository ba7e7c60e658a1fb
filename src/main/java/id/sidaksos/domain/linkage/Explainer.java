package id.sidaksos.domain.linkage;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.linkage.text.NameExplanation;
import id.sidaksos.domain.linkage.text.PersonNameForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a pair into words. Needs the pair, its two rows and the parameters of the run, nothing else: a stored pair is
 * explained from tables that hold only those two rows.
 */
public final class Explainer {
    private static final double FAMILY_SPEAKS = 2;

    private final PersonTable a;
    private final PersonTable b;
    private final Parameters parameters;

    public Explainer(PersonTable a, PersonTable b, Parameters parameters) {
        this.a = a;
        this.b = b;
        this.parameters = parameters;
    }

    /** @param pair its rows must be rows of the two tables */
    public Explanation explain(LinkPair pair) {
        List<Explanation.Line> lines = new ArrayList<>();
        double sum = start();
        for (Comparison comparison : Comparison.values()) {
            int rank = pair.rank(comparison);
            if (rank > 0) {
                Explanation.Line line = line(pair, Level.of(comparison, rank));
                sum += line.bits();
                lines.add(line);
            }
        }
        double rarity = pair.weight() - pair.family() - sum;
        return new Explanation(
                start(),
                lines,
                rarity,
                pair.family(),
                pair.weight(),
                pair.p(),
                odds(pair.weight()),
                rules(pair),
                notes(pair),
                pair.margin(),
                pair.rival());
    }

    /** The reason of a pair in one line: what agrees, what does not, what else counts. */
    public String shortReason(LinkPair pair, Messages messages) {
        List<String> parts = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            int rank = pair.rank(comparison);
            boolean telling = comparison != Comparison.SEX || rank == Level.SEX_OTHER.rank();
            if (rank > 0 && telling) {
                parts.add(messages.text(sentence(pair, Level.of(comparison, rank))));
            }
        }
        for (Sentence note : notes(pair)) {
            parts.add(messages.text(note));
        }
        return String.join("; ", parts);
    }

    private double start() {
        double share = parameters.expectedMatches() / Math.max(1, parameters.possiblePairs());
        return Prior.log2(share / Math.max(1e-12, 1 - Math.min(share, .5)));
    }

    private Explanation.Line line(LinkPair pair, Level level) {
        Comparison comparison = level.comparison();
        double bits = Prior.log2(parameters.m(level) / parameters.u(level));
        String left = value(comparison, a, pair.a());
        String right = value(comparison, b, pair.b());
        return new Explanation.Line(comparison, level, bits, sentence(pair, level), left, right);
    }

    private Sentence sentence(LinkPair pair, Level level) {
        return switch (level.comparison()) {
            case NAME -> NameExplanation.of(PersonNameForm.of(a.name(pair.a())), PersonNameForm.of(b.name(pair.b())));
            case NIK -> LevelSentences.ofNik(level, a.nik(pair.a()), b.nik(pair.b()));
            case BIRTH -> LevelSentences.ofBirth(level, a.birth(pair.a()), b.birth(pair.b()));
            default -> Sentence.of("padan.tingkat." + level.name());
        };
    }

    private static String value(Comparison comparison, PersonTable table, int row) {
        return switch (comparison) {
            case NIK -> table.nik(row);
            case OTHER_ID -> table.otherId(row);
            case KK -> table.noKk(row);
            case NAME -> table.name(row);
            case BIRTH -> LevelSentences.date(table.birth(row));
            case SEX -> table.sex(row) == 0 ? "" : String.valueOf(table.sex(row));
            case PLACE -> place(table, row);
            case POSTCODE -> table.postcode(row);
            case MOTHER -> table.mother(row);
        };
    }

    private static String place(PersonTable table, int row) {
        List<String> parts = new ArrayList<>();
        if (!table.address(row).isEmpty()) {
            parts.add(table.address(row));
        }
        if (table.rt(row) != 0 || table.rw(row) != 0) {
            parts.add("RT " + table.rt(row) + " RW " + table.rw(row));
        }
        if (!table.village(row).isEmpty()) {
            parts.add(table.village(row));
        }
        return String.join(", ", parts);
    }

    private static Sentence odds(double weight) {
        long times = Math.round(Math.pow(2, Math.min(40, Math.abs(weight))));
        return Sentence.of(weight >= 0 ? "padan.banding.lawan" : "padan.banding.dukung", times);
    }

    private static List<Sentence> rules(LinkPair pair) {
        List<Sentence> rules = new ArrayList<>();
        for (BlockingRule rule : BlockingRule.values()) {
            if ((pair.rules() >> rule.ordinal() & 1) == 1) {
                rules.add(Sentence.of("padan.aturan." + rule.name()));
            }
        }
        if (rules.isEmpty()) {
            rules.add(Sentence.of("padan.aturan.KELUARGA"));
        }
        return rules;
    }

    private static List<Sentence> notes(LinkPair pair) {
        List<Sentence> notes = new ArrayList<>();
        if (pair.has(Flag.FAMILY)) {
            notes.add(Sentence.of("padan.keluarga.mendukung"));
        } else if (pair.family() <= -FAMILY_SPEAKS) {
            notes.add(Sentence.of("padan.keluarga.tidak"));
        }
        for (Flag flag : pair.flags()) {
            if (flag != Flag.FAMILY) {
                notes.add(Sentence.of("padan.tanda." + flag.name()));
            }
        }
        return notes;
    }
}
