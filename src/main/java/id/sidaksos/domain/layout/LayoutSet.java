package id.sidaksos.domain.layout;

import java.util.List;
import java.util.Set;

/**
 * All layouts that are looked for, and the headers that are known to be something else.
 *
 * @param asideHeaders headers that hold no field, words apart: a header close to one is no misspelling of another
 * @param asideGroups normalised words of group headers whose columns repeat a field without being it: corrections,
 *     officers, other registers
 * @param saved what the office itself has set right, looked for first
 */
public record LayoutSet(
        List<LayoutProfile> profiles, Set<String> asideHeaders, Set<String> asideGroups, List<SavedLayout> saved) {
    public LayoutSet {
        saved = List.copyOf(saved);
        profiles = List.copyOf(profiles);
        asideHeaders = Set.copyOf(asideHeaders);
        asideGroups = Set.copyOf(asideGroups);
    }

    /** Without anything of the office's own. */
    public LayoutSet(List<LayoutProfile> profiles, Set<String> asideHeaders, Set<String> asideGroups) {
        this(profiles, asideHeaders, asideGroups, List.of());
    }

    public LayoutSet withSaved(List<SavedLayout> own) {
        return new LayoutSet(profiles, asideHeaders, asideGroups, own);
    }
}
