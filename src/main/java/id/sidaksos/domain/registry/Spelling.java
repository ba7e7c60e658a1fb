package id.sidaksos.domain.registry;

/** Whether two names of places are one name misspelt. */
final class Spelling {
    /** Below this length one letter makes another name: Jati, Jaten. */
    private static final int SHORTEST = 7;

    private Spelling() {}

    /** One letter missing, added or changed in a name of seven letters or more. */
    static boolean isAlike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < SHORTEST || longer - shorter > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return longer - start - end <= 1;
    }
}
