package id.sidaksos.domain.linkage.text;

import java.util.Arrays;

/** Endings by which Javanese tells daughters from sons: SUKARTI and SUKARTO differ by a letter and are two persons. */
final class NameEnding {
    private NameEnding() {}

    /** One letter differs and it is the last vowel, I for a woman, O for a man. */
    static boolean changesSex(PersonNameForm a, PersonNameForm b) {
        byte[] left = a.bytes();
        byte[] right = b.bytes();
        int last = left.length - 1;
        if (left.length != right.length || !vowels(left[last], right[last])) {
            return false;
        }
        return Arrays.equals(left, 0, last, right, 0, last);
    }

    private static boolean vowels(byte a, byte b) {
        return a == 'I' && b == 'O' || a == 'O' && b == 'I';
    }
}
