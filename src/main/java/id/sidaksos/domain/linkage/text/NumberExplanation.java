package id.sidaksos.domain.linkage.text;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.linkage.text.TextDifference.Kind;
import id.sidaksos.domain.linkage.text.TextDifference.Slip;
import java.util.List;

/** Says in a sentence how two numbers of a person or family (NIK, No KK) differ. Places are counted from 1. */
public final class NumberExplanation {
    private static final int WHOLE = 16;
    private static final int REGION = 6;
    private static final int SERIAL = 12;

    private NumberExplanation() {}

    /** @param a digits as read, empty if there are none */
    public static Sentence ofNik(String a, String b) {
        return of("NIK", a, b);
    }

    /** @param a digits as read, empty if there are none */
    public static Sentence ofNoKk(String a, String b) {
        return of("No KK", a, b);
    }

    private static Sentence of(String noun, String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Sentence.of("padan.nomor.kosong", noun);
        }
        if (a.equals(b)) {
            return Sentence.of("padan.nomor.persis", noun);
        }
        List<Slip> slips = TextDifference.of(a, b).slips();
        if (slips.size() == 1) {
            return one(noun, slips.get(0), a, b);
        }
        boolean whole = a.length() == WHOLE && b.length() == WHOLE;
        if (whole && a.substring(REGION).equals(b.substring(REGION))) {
            return Sentence.of("padan.nomor.wilayah", noun);
        }
        if (whole && a.substring(0, SERIAL).equals(b.substring(0, SERIAL))) {
            return Sentence.of("padan.nomor.urut", noun);
        }
        if (slips.size() == 2) {
            return Sentence.of(
                    "padan.nomor.dua",
                    noun,
                    slips.get(0).placeA() + 1,
                    slips.get(1).placeA() + 1);
        }
        return Sentence.of("padan.nomor.beda", noun);
    }

    private static Sentence one(String noun, Slip slip, String a, String b) {
        int place = slip.placeA() + 1;
        if (slip.kind() == Kind.SWAPPED) {
            return Sentence.of("padan.nomor.tukar", noun, place, place + 1);
        }
        if (slip.kind() == Kind.CHANGED) {
            boolean cut = place == WHOLE && (a.endsWith("0") || b.endsWith("0"));
            return Sentence.of(cut ? "padan.nomor.limabelas" : "padan.nomor.satu", noun, place);
        }
        return Sentence.of("padan.nomor.kurang", noun, Math.max(a.length(), b.length()) - 1);
    }
}
