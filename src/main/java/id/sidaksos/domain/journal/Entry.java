package id.sidaksos.domain.journal;

/**
 * One line of the journal. Never changed, never deleted; undoing something writes a further entry. Holds no NIK and no
 * name where a key will do.
 *
 * @param target what it was done to: kind and lasting key, for instance {@code impor 3}
 * @param before the old value, empty where there was none
 * @param after the new value, empty where there is none
 * @param why the reason given, empty where none was asked for
 */
public record Entry(Act act, String target, String before, String after, String why) {}
