package id.sidaksos.domain.linkage.text;

/** Blocking keys of one word, by its strict token: what {@link BlockingKeys} are made of, without making them all. */
public final class TokenKeys {
    private TokenKeys() {}

    /** @param strict a code of {@link TokenCode} */
    public static String weak(long strict) {
        return Phonetic.weakOfStrict(TokenCode.text(strict));
    }

    /** Whether the word tells a person: not an initial, not SITI, MUHAMMAD, NUR and the like. */
    public static boolean tells(long strict) {
        return BlockingKeys.tells(TokenCode.text(strict));
    }

    /** What a cut word keeps of its weak key. */
    public static String beginning(String weak) {
        return BlockingKeys.beginning(weak);
    }

    /** What a short form keeps of its weak key. */
    public static String ending(String weak) {
        return BlockingKeys.ending(weak);
    }
}
