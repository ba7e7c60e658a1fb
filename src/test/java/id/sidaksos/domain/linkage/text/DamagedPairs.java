package id.sidaksos.domain.linkage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random texts of the alphabet and damaged copies of them, for measures that are held against another's. */
final class DamagedPairs {
    private static final String ALPHABET = "AAAIIUUEONSRTMKHDLWYPBGJ ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789";

    private DamagedPairs() {}

    record Pair(String a, String b) {}

    /** Half of the pairs are strangers, half are one to five slips apart. */
    static List<Pair> of(int count, int longest, long seed) {
        Random random = new Random(seed);
        List<Pair> pairs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String a = text(random, longest);
            pairs.add(new Pair(a, i % 2 == 0 ? text(random, longest) : damaged(random, a, longest)));
        }
        return pairs;
    }

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static String damaged(Random random, String text, int longest) {
        StringBuilder damaged = new StringBuilder(text);
        for (int slips = 1 + random.nextInt(5); slips > 0; slips--) {
            slip(random, damaged);
        }
        damaged.setLength(Math.min(longest, damaged.length()));
        return damaged.toString();
    }

    private static void slip(Random random, StringBuilder text) {
        char letter = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        int at = random.nextInt(text.length() + 1);
        int kind = random.nextInt(4);
        if (kind == 0 || text.length() < 2 || at >= text.length() - 1) {
            text.insert(at, letter);
        } else if (kind == 1) {
            text.deleteCharAt(at);
        } else if (kind == 2) {
            text.setCharAt(at, letter);
        } else {
            char first = text.charAt(at);
            text.setCharAt(at, text.charAt(at + 1));
            text.setCharAt(at + 1, first);
        }
    }
}
