package id.sidaksos.base;

import java.util.List;

/**
 * A sentence for people that is not yet in any language: a key of the text bundles and its arguments. An argument may
 * itself be a sentence.
 */
public record Sentence(String key, List<Object> args) {
    public Sentence {
        args = List.copyOf(args);
    }

    public static Sentence of(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
