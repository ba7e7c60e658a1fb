package id.sidaksos.domain.linkage.text;

/** Endings by which Javanese tells daughters from sons: SUKARTI and SUKARTO differ by a letter and are two persons. */
final class NameEnding {
    private NameEnding() {}

    /** One letter differs and it is the last vowel, I for a woman, O for a man. */
    static boolean changesSex(PersonNameForm a, PersonNameForm b, int changes) {
        byte[] left = a.bytes();
        byte[] right = b.bytes();
        if (changes != 1 || left.length != right.length) {
            return false;
        }
        int last = left.length - 1;
        return left[last] == 'I' && right[last] == 'O' || left[last] == 'O' && right[last] == 'I';
    }
}
