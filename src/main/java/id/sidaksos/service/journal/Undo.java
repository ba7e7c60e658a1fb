package id.sidaksos.service.journal;

import id.sidaksos.base.Sentence;

/**
 * Whether a step can be taken back.
 *
 * @param sentence what taking it back does, or why it is not possible
 */
public record Undo(boolean possible, Sentence sentence) {
    static Undo yes(String key, Object... args) {
        return new Undo(true, Sentence.of("riwayat.urung." + key, args));
    }

    static Undo no(String key, Object... args) {
        return new Undo(false, Sentence.of("riwayat.tetap." + key, args));
    }
}
