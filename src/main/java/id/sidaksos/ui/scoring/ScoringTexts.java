package id.sidaksos.ui.scoring;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.scoring.FoldRule;
import id.sidaksos.domain.scoring.Source;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Words that several views of this room use. */
final class ScoringTexts {
    private ScoringTexts() {}

    /** A version by name and number. */
    static String name(Texts texts, Versioned version) {
        return version.version() == 0
                ? texts.of("ui.penilaian.nama_bawaan", version.set().name())
                : texts.of(
                        "ui.penilaian.nama_versi", version.set().name(), version.version(), version.inForce() ? 1 : 0);
    }

    /** Keys of all sources that a list can answer, the empty one (asked in verification) first. */
    static List<String> sources() {
        List<String> keys = new ArrayList<>();
        keys.add("");
        for (Field field : Field.values()) {
            switch (field.kind()) {
                case VOCABULARY, COUNT -> keys.add(field.key());
                default -> {}
            }
        }
        for (FoldRule rule : FoldRule.values()) {
            keys.add(rule.key());
        }
        return keys;
    }

    /** A source in words. */
    static String source(Texts texts, String key) {
        Source source = Source.of(key);
        if (source instanceof Source.Asked) {
            return texts.of("ui.penilaian.sumber.verval");
        }
        return key;
    }
}
