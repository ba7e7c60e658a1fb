package id.sidaksos.domain.finding;

/** How much a finding weighs: for information, to be looked at, or grave enough to keep a family from the decree. */
public enum Level {
    INFO,
    PERIKSA,
    GAWAT
}
