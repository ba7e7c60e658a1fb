package id.sidaksos.domain.verification;

/** So many of so many. */
public record Share(int part, int of) {
    /** 0 to 1; 0 of none. */
    public double value() {
        return of == 0 ? 0 : (double) part / of;
    }

    /** In whole percent, for people. */
    public int percent() {
        return (int) Math.round(100 * value());
    }

    public Share plus(Share other) {
        return new Share(part + other.part, of + other.of);
    }

    /** What is left of a whole after a part of it. */
    public Share minus(Share other) {
        return new Share(part - other.part, of - other.of);
    }

    /**
     * Standard deviations between two shares (two-proportion z with the pooled share): small numbers make it small, so that a handful of
     * families is not called unlike the rest. 0 where nothing can be compared; positive where this share is the larger one.
     */
    public double unlike(Share other) {
        if (of == 0 || other.of == 0) {
            return 0;
        }
        double pooled = (double) (part + other.part) / (of + other.of);
        double spread = Math.sqrt(pooled * (1 - pooled) * (1.0 / of + 1.0 / other.of));
        return spread == 0 ? 0 : (value() - other.value()) / spread;
    }
}
