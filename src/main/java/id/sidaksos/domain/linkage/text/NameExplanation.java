package id.sidaksos.domain.linkage.text;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.linkage.text.TextDifference.Kind;
import id.sidaksos.domain.linkage.text.TextDifference.Slip;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence for the office why two names have their {@link NameLevel}. Made on demand for one pair. */
public final class NameExplanation {
    private static final int MOST_SLIPS_TOLD = 2;

    private NameExplanation() {}

    public static Sentence of(PersonNameForm a, PersonNameForm b) {
        NameLevel level = NameComparison.level(a, b);
        PersonNameForm chosenA = a;
        PersonNameForm chosenB = b;
        search:
        for (PersonNameForm left : names(a)) {
            for (PersonNameForm right : names(b)) {
                if (NameComparison.ofMainNames(left, right) == level) {
                    chosenA = left;
                    chosenB = right;
                    break search;
                }
            }
        }
        Sentence sentence = of(level, chosenA, chosenB);
        if (chosenA == a && chosenB == b) {
            return sentence;
        }
        return Sentence.of("padan.nama.alias", sentence, (chosenA == a ? chosenB : chosenA).text());
    }

    private static List<PersonNameForm> names(PersonNameForm form) {
        List<PersonNameForm> names = new ArrayList<>();
        names.add(form);
        names.addAll(form.others());
        return names;
    }

    private static Sentence of(NameLevel level, PersonNameForm a, PersonNameForm b) {
        return switch (level) {
            case PHONETIC -> sounds(a, b);
            case CONTAINS -> Sentence.of(level.key(), missingWords(a, b));
            case NEAR, FAIR -> Sentence.of(level.key(), letters(a.text(), b.text()));
            case SHORT -> shortened(a, b);
            case PARTLY -> Sentence.of(level.key(), sharedWords(a, b));
            case EXACT, DIFFERENT, MISSING -> Sentence.of(level.key());
        };
    }

    private static Sentence sounds(PersonNameForm a, PersonNameForm b) {
        if (a.text().replace(" ", "").equals(b.text().replace(" ", ""))) {
            return Sentence.of("padan.nama.bunyi.sambung");
        }
        boolean sameWords = a.words().size() == b.words().size() && a.words().containsAll(b.words());
        return Sentence.of(sameWords ? "padan.nama.bunyi.urutan" : NameLevel.PHONETIC.key());
    }

    /** The words of the longer name whose sounds the shorter one lacks. */
    private static String missingWords(PersonNameForm a, PersonNameForm b) {
        PersonNameForm longer = a.tokenCount() >= b.tokenCount() ? a : b;
        PersonNameForm shorter = longer == a ? b : a;
        return words(longer, ~TokenMatch.of(longer, shorter).equalA());
    }

    private static String sharedWords(PersonNameForm a, PersonNameForm b) {
        return words(a, TokenMatch.of(a, b).equalA());
    }

    private static Sentence shortened(PersonNameForm a, PersonNameForm b) {
        TokenMatch match = TokenMatch.of(a, b);
        String left = words(a, match.shortA());
        String right = words(b, match.shortB());
        if (left.isEmpty()) {
            return Sentence.of("padan.nama.singkat.salah", words(a, match.nearA()), words(b, match.nearB()));
        }
        boolean leftShorter = left.length() <= right.length();
        return Sentence.of(NameLevel.SHORT.key(), leftShorter ? left : right, leftShorter ? right : left);
    }

    /** The words as written behind some strict tokens; ABDUL and its next word are one token. */
    private static String words(PersonNameForm form, int tokens) {
        List<String> written = form.words();
        List<String> chosen = new ArrayList<>();
        boolean aligned = written.size() == form.tokenCount();
        for (int i = 0; i < form.tokenCount(); i++) {
            if ((tokens >> i & 1) == 1) {
                chosen.add(aligned ? written.get(i) : TokenCode.text(form.strictToken(i)));
            }
        }
        return String.join(" ", chosen);
    }

    /** Which letters differ, one slip after the other, or how many if they are more than two. */
    static Sentence letters(String a, String b) {
        List<Slip> slips = TextDifference.of(a, b).slips();
        if (slips.size() > MOST_SLIPS_TOLD) {
            return Sentence.of("padan.huruf.banyak", slips.size());
        }
        Sentence first = slip(slips.get(0), a, b);
        return slips.size() == 1 ? first : Sentence.of("padan.huruf.dua", first, slip(slips.get(1), a, b));
    }

    private static Sentence slip(Slip slip, String a, String b) {
        Kind kind = slip.kind();
        String before = kind == Kind.ADDED ? letter(b, slip.placeB()) : letter(a, slip.placeA());
        String after = kind == Kind.SWAPPED
                ? letter(a, slip.placeA() + 1)
                : kind == Kind.CHANGED ? letter(b, slip.placeB()) : "";
        int place = (kind == Kind.ADDED ? slip.placeB() : slip.placeA()) + 1;
        return Sentence.of(kind.key(), place, before, after);
    }

    private static String letter(String text, int at) {
        return text.charAt(at) == ' ' ? "_" : text.substring(at, at + 1);
    }
}
