package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.IndicatorSet;
import java.util.HashMap;
import java.util.Map;

/** Sets that were changed and not kept yet, by the fingerprint of the version they began from, and which one is open. */
final class ScoringDrafts {
    private final Map<String, IndicatorSet> sets = new HashMap<>();
    private String opened = "";

    /** Changes by fingerprint; to be read and written. */
    Map<String, IndicatorSet> sets() {
        return sets;
    }

    /** Fingerprint of the version that is open; empty before any is. */
    String opened() {
        return opened;
    }

    void opened(String fingerprint) {
        opened = fingerprint;
    }
}
