package id.sidaksos.domain.scoring;

import id.sidaksos.base.TextKey;

/** When a text says that nothing is known (indicators.md: an empty cell, or "Kosong"). */
final class AnswerKey {
    private static final String KOSONG = TextKey.normalise("Kosong");

    private AnswerKey() {}

    /** @param key a normalised text */
    static boolean isUnknown(String key) {
        return key.isEmpty() || key.equals(KOSONG);
    }
}
