package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.FieldWork.Value;
import id.sidaksos.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What has been found of all families, by their lasting keys. */
final class Findings {
    private final Map<String, Found> families = new HashMap<>();
    /** Answers are few and families many: each text is kept once. */
    private final Map<String, String> texts = new HashMap<>();

    /** @param items to be read; empty for all of them */
    static Findings of(Store store, Collection<String> items) {
        Findings findings = new Findings();
        store.fieldWork().each(RecordKind.KELUARGA, items, findings::take);
        return findings;
    }

    private void take(Value value) {
        Value small = new Value(
                value.meeting(),
                value.key(),
                once(value.item()),
                once(value.value()),
                once(value.verifier()),
                value.date());
        families.computeIfAbsent(value.key(), key -> new Found()).take(small);
    }

    private String once(String text) {
        return texts.computeIfAbsent(text, same -> same);
    }

    /** {@link Found#NOTHING} where nobody has looked. */
    Found of(String key) {
        return families.getOrDefault(key, Found.NOTHING);
    }
}
