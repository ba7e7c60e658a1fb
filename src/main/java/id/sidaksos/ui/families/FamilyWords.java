package id.sidaksos.ui.families;

import id.sidaksos.domain.decree.Assessment;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.decree.InclusionRule;
import id.sidaksos.domain.decree.Stage;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.domain.scoring.Score;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.InDtks;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Chip.Tone;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Locale;
import java.util.Optional;

/** The room's words and chips for what a family is. */
public final class FamilyWords {
    /** Value of the facet "tahap" for families of the decree. */
    static final String IN_DECREE = Stage.SK.name();

    private static final Chip NOTHING = new Chip("", "mdi2m-minus", Tone.ABU);

    private final Texts texts;

    public FamilyWords(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    /** Class names are those of the set in force; their colours follow the words that every set uses. */
    Chip assessment(Assessment assessment) {
        return switch (assessment.state()) {
            case BELUM_DINILAI -> new Chip(texts.of("ui.families.kelas.BELUM_DINILAI"), "mdi2m-minus", Tone.ABU);
            case BELUM_DAPAT_DINILAI ->
                new Chip(texts.of("ui.families.kelas.BELUM_DAPAT_DINILAI"), "mdi2h-help-circle-outline", Tone.ABU);
            case DINILAI -> className(assessment.classCode());
        };
    }

    private static Chip className(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.contains("EKSTREM")) {
            return new Chip(name, "mdi2a-alert", Tone.EKSTREM);
        }
        if (upper.contains("TIDAK") || upper.contains("MAMPU")) {
            return new Chip(name, "mdi2c-check-circle-outline", Tone.MAMPU);
        }
        if (upper.contains("RENTAN") || upper.contains("HAMPIR")) {
            return new Chip(name, "mdi2a-alert-rhombus-outline", Tone.RENTAN);
        }
        return new Chip(name, "mdi2a-alert-outline", upper.contains("MISKIN") ? Tone.MISKIN : Tone.ABU);
    }

    /** The facet's value of a class: its name, or how it stands without one. */
    static String className(HotFamily family) {
        return family.assessment().state() == Assessment.State.DINILAI
                ? family.className()
                : family.assessment().state().name();
    }

    String classLabel(String value) {
        return texts.or("ui.families.kelas." + value, value);
    }

    Chip level(Optional<Level> gravest, int count) {
        return gravest.map(level -> level(level, texts.number(count))).orElse(NOTHING);
    }

    Chip level(Level level) {
        return level(level, "");
    }

    private Chip level(Level level, String count) {
        String text = texts.of("tingkat." + level) + (count.isEmpty() || count.equals("1") ? "" : " " + count);
        return switch (level) {
            case GAWAT -> new Chip(text, "mdi2a-alert-octagon-outline", Tone.GAWAT);
            case PERIKSA -> new Chip(text, "mdi2a-alert-outline", Tone.PERIKSA);
            case INFO -> new Chip(text, "mdi2i-information-outline", Tone.INFO);
        };
    }

    Chip inDtks(InDtks standing) {
        String text = texts.of("ui.families.dtks." + standing);
        return switch (standing) {
            case PADAN -> new Chip(text, "mdi2c-check", Tone.BAIK);
            case TINJAU -> new Chip(text, "mdi2h-help-circle-outline", Tone.PERIKSA);
            case TIDAK_ADA -> new Chip(text, "mdi2c-close", Tone.ABU);
            case BELUM_DIPADANKAN -> new Chip(text, "mdi2m-minus", Tone.ABU);
        };
    }

    /** Stands beside a value that is not the source's own. */
    Chip corrected() {
        return new Chip(texts.of("ui.families.dikoreksi"), "mdi2p-pencil-outline", Tone.INFO);
    }

    Chip nikStatus(NikStatus status) {
        String text = texts.of("ui.families.nik." + status);
        return switch (status) {
            case UTUH -> new Chip(text, "mdi2c-check", Tone.BAIK);
            case LIMA_BELAS, CACAT -> new Chip(text, "mdi2a-alert-outline", Tone.PERIKSA);
            case TIADA -> new Chip(text, "mdi2c-close", Tone.GAWAT);
        };
    }

    /** Where a family leaves the funnel, or that it stands in the decree. */
    Chip exit(Optional<ExitReason> exit) {
        return exit.map(reason -> new Chip(texts.of(reason.key()), "mdi2e-exit-run", Tone.ABU))
                .orElseGet(() ->
                        new Chip(texts.of("ui.families.masuk_sk"), "mdi2f-file-certificate-outline", Tone.BAIK));
    }

    String exitLabel(String value) {
        return value.equals(IN_DECREE) ? texts.of("ui.families.masuk_sk") : texts.of("keluar." + value);
    }

    /**
     * A sentence or two why the family is in or out of the decree, to be copied into a letter. Names no NIK.
     *
     * @param grave sentence of the grave finding that keeps it out, empty where there is none
     */
    String why(HotFamily family, InclusionRule rule, String grave) {
        String key = "ui.families.mengapa." + family.exit().map(Enum::name).orElse(IN_DECREE);
        String score = family.score() == null ? "–" : texts.decimal(family.score().doubleValue(), Score.PLACES);
        return texts.of(
                key,
                family.name(),
                family.id(),
                family.desil() < 1 ? "–" : Integer.toString(family.desil()),
                Integer.toString(rule.desilMax()),
                family.className(),
                score,
                rule.poorestClass(),
                grave);
    }

    /** Birth dates of the lists are yyyymmdd; 0 is unknown. */
    String date(int yyyymmdd) {
        return yyyymmdd == 0
                ? ""
                : String.format(
                        Locale.ROOT, "%02d/%02d/%04d", yyyymmdd % 100, yyyymmdd / 100 % 100, yyyymmdd / 10_000);
    }
}
