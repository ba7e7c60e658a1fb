package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.SetOutcome;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Chip.Tone;
import java.util.List;
import java.util.Locale;

/** The colour of a class: by how far it is from the poorest, whatever its name. */
final class ClassTones {
    private static final List<Tone> FROM_POOREST = List.of(Tone.EKSTREM, Tone.MISKIN, Tone.RENTAN);
    private static final List<String> ICONS =
            List.of("mdi2a-alert-octagon-outline", "mdi2a-alert-outline", "mdi2t-triangle-outline");

    private ClassTones() {}

    static Tone of(SetOutcome outcome, int ofClass) {
        int rank = rank(outcome, ofClass);
        int bands = outcome.classes().size() - 2;
        if (rank < 0) {
            return Tone.ABU;
        }
        return rank == bands - 1 && bands > 1 || rank >= FROM_POOREST.size() ? Tone.MAMPU : FROM_POOREST.get(rank);
    }

    /** Style class of its area in a picture. */
    static String fill(SetOutcome outcome, int ofClass) {
        return "isi-" + of(outcome, ofClass).name().toLowerCase(Locale.ROOT);
    }

    static Chip chip(SetOutcome outcome, int ofClass) {
        Tone tone = of(outcome, ofClass);
        int at = FROM_POOREST.indexOf(tone);
        String icon = at >= 0 ? ICONS.get(at) : tone == Tone.ABU ? "mdi2h-help-circle-outline" : "mdi2c-check";
        return new Chip(outcome.classes().get(ofClass), icon, tone);
    }

    /** 0 for the poorest class, 1 for the next; -1 for what is no band. */
    private static int rank(SetOutcome outcome, int ofClass) {
        int bands = outcome.classes().size() - 2;
        return ofClass >= bands ? -1 : Math.abs(outcome.poorest() - ofClass);
    }
}
