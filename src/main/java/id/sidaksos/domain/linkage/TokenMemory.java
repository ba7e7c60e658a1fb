package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.TokenKeys;
import java.util.HashMap;
import java.util.Map;

/** What the phonetic rules make of each word, worked out once: lists of a million names know some ten thousand words. */
final class TokenMemory {
    private static final int HALF = 13;
    private static final int BITS = 4;
    private final Map<Long, Token> tokens = new HashMap<>();

    /**
     * One word.
     *
     * @param weak hash of its weak key; @param beginning, @param ending hashes of its first and last letters
     * @param letters how often each of A to M stands in the weak key, four bits each; @param more the same for N to Z
     */
    record Token(long weak, long beginning, long ending, long letters, long more, boolean tells, char first) {}

    Token of(long strict) {
        return tokens.computeIfAbsent(strict, TokenMemory::make);
    }

    private static Token make(long strict) {
        String weak = TokenKeys.weak(strict);
        long letters = 0;
        long more = 0;
        for (int i = 0; i < weak.length(); i++) {
            int letter = weak.charAt(i) - 'A';
            if (letter >= 0 && letter < HALF) {
                letters += 1L << letter * BITS;
            } else if (letter >= HALF && letter < 2 * HALF) {
                more += 1L << (letter - HALF) * BITS;
            }
        }
        return new Token(
                Hash.text(weak),
                Hash.text(TokenKeys.beginning(weak)),
                Hash.text(TokenKeys.ending(weak)),
                letters,
                more,
                TokenKeys.tells(strict),
                weak.isEmpty() ? 0 : weak.charAt(0));
    }
}
