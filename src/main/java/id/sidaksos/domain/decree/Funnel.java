package id.sidaksos.domain.decree;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Corong: how many families and persons reach each stage, and by which single reason the others leave. Balanced by
 * construction: every candidate stands in exactly one exit or in the decree, and a stage counts what it passes on
 * plus what leaves it.
 *
 * @param stages in the order of {@link Stage}, every stage once
 * @param decreed the families of the decree, in the order they were given
 */
public record Funnel(InclusionRule rule, List<Step> stages, List<Candidate> decreed) {
    public Funnel {
        stages = List.copyOf(stages);
        decreed = List.copyOf(decreed);
    }

    /** @param exits in the order of {@link ExitReason}; reasons that nobody has are left out */
    public record Step(Stage stage, int families, int persons, List<Exit> exits) {
        public Step {
            exits = List.copyOf(exits);
        }
    }

    /** @param members the families that leave; empty for persons without a family */
    public record Exit(ExitReason reason, int families, int persons, List<Candidate> members) {
        public Exit {
            members = List.copyOf(members);
        }
    }

    /**
     * @param candidates every family of the lists, once
     * @param orphans persons whose family no list has
     */
    public static Funnel of(InclusionRule rule, Iterable<Candidate> candidates, int orphans) {
        Map<ExitReason, List<Candidate>> leaving = new EnumMap<>(ExitReason.class);
        List<Candidate> decreed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            rule.exitOf(candidate)
                    .ifPresentOrElse(
                            reason -> leaving.computeIfAbsent(reason, r -> new ArrayList<>())
                                    .add(candidate),
                            () -> decreed.add(candidate));
        }
        return new Funnel(rule, steps(exits(leaving, orphans), decreed), decreed);
    }

    private static Map<Stage, List<Exit>> exits(Map<ExitReason, List<Candidate>> leaving, int orphans) {
        Map<Stage, List<Exit>> exits = new EnumMap<>(Stage.class);
        for (ExitReason reason : ExitReason.values()) {
            List<Candidate> families = leaving.getOrDefault(reason, List.of());
            int persons = reason == ExitReason.ANGGOTA_TANPA_KELUARGA ? orphans : persons(families);
            if (families.isEmpty() && persons == 0) {
                continue;
            }
            exits.computeIfAbsent(reason.stage(), s -> new ArrayList<>())
                    .add(new Exit(reason, families.size(), persons, families));
        }
        return exits;
    }

    /** From the decree upwards: a stage is the next one and its own exits. */
    private static List<Step> steps(Map<Stage, List<Exit>> exits, List<Candidate> decreed) {
        int families = decreed.size();
        int persons = persons(decreed);
        List<Step> upwards = new ArrayList<>();
        Stage[] stages = Stage.values();
        for (int i = stages.length - 1; i >= 0; i--) {
            List<Exit> own = exits.getOrDefault(stages[i], List.of());
            for (Exit exit : own) {
                families += exit.families();
                persons += exit.persons();
            }
            upwards.add(0, new Step(stages[i], families, persons, own));
        }
        return upwards;
    }

    private static int persons(List<Candidate> families) {
        int persons = 0;
        for (Candidate family : families) {
            persons += family.persons().persons();
        }
        return persons;
    }

    /** The numbers alone, as a decree freezes them. */
    public List<StageFigure> figures() {
        List<StageFigure> figures = new ArrayList<>();
        for (Step step : stages) {
            List<StageFigure.ExitFigure> exits = new ArrayList<>();
            for (Exit exit : step.exits()) {
                exits.add(new StageFigure.ExitFigure(exit.reason().name(), exit.families(), exit.persons()));
            }
            figures.add(new StageFigure(step.stage().name(), step.families(), step.persons(), exits));
        }
        return figures;
    }
}
