package id.sidaksos.domain.verification;

/**
 * One answer that came back and what becomes of it.
 *
 * @param base the value that the packet went out with, empty where there was none
 * @param ours the value in force here, empty where there is none
 * @param theirs the answer; never blank, never the base
 */
public record MergedCell(
        Home home, Item item, String base, String ours, String theirs, GivenBy by, Merge.Outcome outcome) {}
