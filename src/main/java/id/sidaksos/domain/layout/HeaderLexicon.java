package id.sidaksos.domain.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every header text that any layout knows, and what each layout takes it for. */
final class HeaderLexicon {
    /**
     * What one layout takes a header for.
     *
     * @param rank preference among the headers of one field, 0 first
     */
    record Use(ProfileColumn column, int rank) {}

    /**
     * A known header near to a text.
     *
     * @param slips how many slips of the pen lie between
     * @param forgiven false where they change a code: the text is not that header, but it may be nothing else either
     */
    record Known(String key, int slips, boolean forgiven) {}

    private final Map<String, Map<String, List<Use>>> usesByProfile = new HashMap<>();
    private final Map<Integer, List<Typo>> typosByLength = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> asideHeaders;
    private final Set<String> asideGroups;

    HeaderLexicon(LayoutSet layouts) {
        asideHeaders =
                layouts.asideHeaders().stream().map(HeaderText::normalise).collect(Collectors.toSet());
        asideGroups = layouts.asideGroups();
        Map<String, Typo> typos = new LinkedHashMap<>();
        for (LayoutProfile profile : layouts.profiles()) {
            usesByProfile.put(profile.name(), index(profile, typos));
        }
        for (String aside : asideHeaders) {
            typos.putIfAbsent(HeaderText.normalise(aside), Typo.of(aside));
        }
        known.addAll(typos.keySet());
        for (Typo typo : typos.values()) {
            for (int length = typo.key().length() - typo.limit();
                    length <= typo.key().length() + typo.limit();
                    length++) {
                typosByLength.computeIfAbsent(length, l -> new ArrayList<>()).add(typo);
            }
        }
    }

    private static Map<String, List<Use>> index(LayoutProfile profile, Map<String, Typo> typos) {
        Map<String, List<Use>> uses = new HashMap<>();
        int rank = 0;
        for (ProfileColumn column : profile.columns()) {
            for (String header : column.headers()) {
                Typo typo = Typo.of(header);
                typos.putIfAbsent(typo.key(), typo);
                List<Use> same = uses.computeIfAbsent(typo.key(), k -> new ArrayList<>());
                if (adds(column, same)) {
                    same.add(new Use(column, rank));
                }
                rank++;
            }
        }
        return uses;
    }

    /** One header may serve two fields, but what a layout itself says of a header outdoes what is said of it in general. */
    private static boolean adds(ProfileColumn column, List<Use> same) {
        return same.stream().noneMatch(use -> use.column().field() == column.field())
                && (column.own() || same.stream().noneMatch(use -> use.column().own()));
    }

    /** What a layout takes a known header for; empty where it does not know it. */
    List<Use> uses(LayoutProfile profile, String key) {
        return usesByProfile.get(profile.name()).getOrDefault(key, List.of());
    }

    /** The known header that a text is, or empty; bracketed hints, a year behind and a count before do not matter. */
    String exact(String text) {
        String whole = HeaderText.key(text);
        if (known.contains(whole)) {
            return whole;
        }
        String bare = HeaderText.normalise(text);
        if (known.contains(bare)) {
            return bare;
        }
        String timeless = HeaderText.withoutYear(bare);
        if (known.contains(timeless)) {
            return timeless;
        }
        String uncounted = HeaderText.normalise(HeaderText.withoutCount(text));
        return known.contains(uncounted) ? uncounted : "";
    }

    /** Known headers that a text may be a misspelling of, headers that hold no field among them. */
    List<Known> near(String text) {
        String bare = HeaderText.normalise(text);
        List<String> words = HeaderText.words(text);
        if (bare.isEmpty() || words.stream().allMatch(Typo::isCode)) {
            return List.of();
        }
        List<Known> near = new ArrayList<>();
        long letters = Typo.letters(bare);
        String digits = Typo.digits(bare);
        for (Typo typo : typosByLength.getOrDefault(bare.length(), List.of())) {
            int slips = typo.slips(bare, letters);
            if (slips > 0) {
                near.add(new Known(typo.key(), slips, typo.forgives(bare, words.get(0), slips, digits)));
            }
        }
        return near.stream().anyMatch(Known::forgiven) ? near : List.of();
    }

    boolean holdsNoField(String key) {
        return asideHeaders.contains(key);
    }

    /** True for a group header that sets its columns aside: corrections, officers, another register. */
    boolean setsAside(String group) {
        return HeaderText.words(group).stream().anyMatch(asideGroups::contains);
    }
}
