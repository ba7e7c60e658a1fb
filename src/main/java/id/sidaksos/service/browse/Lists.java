package id.sidaksos.service.browse;

import id.sidaksos.domain.decree.Funnel;
import java.util.List;

/**
 * The lists in force as they stood when they were read, with the funnel over them: everything the first screen and the tables
 * show.
 *
 * @param funnel over the families, by the newest scores there are
 * @param scores whether those scores are of the data and the set as they are now
 * @param hotFamilies in the order they were imported
 * @param hotPersons in the order they were imported
 */
public record Lists(Funnel funnel, ScoreState scores, List<HotFamily> hotFamilies, List<HotPerson> hotPersons) {
    public Lists {
        hotFamilies = List.copyOf(hotFamilies);
        hotPersons = List.copyOf(hotPersons);
    }

    /** How the newest scores stand to the data. */
    public enum ScoreState {
        /** Nothing has been scored yet. */
        NONE,
        /** Data or set have changed since. */
        STALE,
        CURRENT
    }
}
