package id.sidaksos.domain.decree;

/** Persons by sex; those whose sex no list tells are counted apart, never guessed. */
public record SexCount(int men, int women, int unknown) {
    public static final SexCount NONE = new SexCount(0, 0, 0);

    public SexCount {
        if (men < 0 || women < 0 || unknown < 0) {
            throw new IllegalArgumentException("persons below zero");
        }
    }

    public int persons() {
        return men + women + unknown;
    }

    public SexCount plus(SexCount other) {
        return new SexCount(men + other.men, women + other.women, unknown + other.unknown);
    }
}
