package id.sidaksos.domain.linkage;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.linkage.text.BirthDateLevel;
import id.sidaksos.domain.linkage.text.NumberExplanation;
import java.util.Locale;

/** Sentences of levels that need their two values. */
final class LevelSentences {
    private LevelSentences() {}

    static Sentence ofNik(Level level, String nikA, String nikB) {
        return switch (level) {
            case NIK_CONTRADICTS, NIK_FIFTEEN -> Sentence.of("padan.tingkat." + level.name());
            default -> NumberExplanation.ofNik(nikA, nikB);
        };
    }

    static Sentence ofBirth(Level level, int birthA, int birthB) {
        return switch (level) {
            case BIRTH_BY_NIK, BIRTH_GUESSED ->
                Sentence.of("padan.tingkat." + level.name(), date(birthA), date(birthB));
            case BIRTH_EXACT -> Sentence.of(BirthDateLevel.EXACT.key(), date(birthA), date(birthB));
            case BIRTH_YEAR_ONLY -> Sentence.of(BirthDateLevel.YEAR_ONLY.key(), date(birthA), date(birthB));
            default -> Sentence.of(BirthDateLevel.of(birthA, birthB).key(), date(birthA), date(birthB));
        };
    }

    /** dd-MM-yyyy, or the year alone; empty if unknown. */
    static String date(int yyyymmdd) {
        if (yyyymmdd == 0) {
            return "";
        }
        if (yyyymmdd % 10_000 == 0) {
            return String.valueOf(yyyymmdd / 10_000);
        }
        return String.format(Locale.ROOT, "%02d-%02d-%04d", yyyymmdd % 100, yyyymmdd / 100 % 100, yyyymmdd / 10_000);
    }
}
