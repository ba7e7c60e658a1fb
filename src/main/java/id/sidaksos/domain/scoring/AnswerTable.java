package id.sidaksos.domain.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every family's sources say, in columns of small numbers: four bytes for a family and a source, so that a whole
 * district can be scored anew while somebody drags a border. Keeps the texts as they are; which answer a text gives is
 * found anew for each set, since an edited set may have other answers. Immutable.
 */
public final class AnswerTable {
    private final int size;
    private final Map<Source, Column> columns;

    /** Distinct texts, the first of them empty, and for each family the number of its text. */
    private record Column(List<String> texts, int[] codes) {}

    private AnswerTable(int size, Map<Source, Column> columns) {
        this.size = size;
        this.columns = columns;
    }

    /** How many families. */
    public int size() {
        return size;
    }

    /** Whether every source that the set asks is here. */
    public boolean covers(IndicatorSet set) {
        return columns.keySet().containsAll(sourcesOf(set));
    }

    /** The sources of a set that a list answers. */
    public static Set<Source> sourcesOf(IndicatorSet set) {
        Set<Source> sources = new java.util.LinkedHashSet<>();
        for (Indicator indicator : set.indicators()) {
            Source source = indicator.resolvedSource();
            if (source instanceof Source.OfField || source instanceof Source.OfMembers) {
                sources.add(source);
            }
        }
        return sources;
    }

    /** The questions of a set that only verification answers. */
    public static Set<Source> askedBy(IndicatorSet set) {
        Set<Source> sources = new java.util.LinkedHashSet<>();
        for (Indicator indicator : set.indicators()) {
            if (indicator.resolvedSource() instanceof Source.Asked asked) {
                sources.add(asked);
            }
        }
        return sources;
    }

    /** The family's text in a source; empty where nothing is known of it. */
    public String text(Source source, int family) {
        Column column = columns.get(source);
        return column == null ? "" : column.texts().get(column.codes()[family]);
    }

    /** For each family the index of its answer to the indicator, or -1 for unknown. */
    int[] answers(Indicator indicator, Synonyms synonyms) {
        int[] answers = new int[size];
        Column column = columns.get(indicator.resolvedSource());
        if (column == null) {
            Arrays.fill(answers, AnswerMatcher.UNKNOWN);
            return answers;
        }
        AnswerMatcher matcher = new AnswerMatcher(indicator, synonyms);
        int[] ofText = new int[column.texts().size()];
        for (int i = 0; i < ofText.length; i++) {
            ofText[i] = matcher.match(column.texts().get(i));
        }
        for (int i = 0; i < size; i++) {
            answers[i] = ofText[column.codes()[i]];
        }
        return answers;
    }

    /** Takes families one after another. For one thread. */
    public static final class Builder {
        private final List<Source> sources;
        private final List<Map<String, Integer>> numbers = new ArrayList<>();
        private final int[][] codes;
        private int size;

        /** @param expected families, as a hint */
        public Builder(List<Source> sources, int expected) {
            this.sources = List.copyOf(sources);
            this.codes = new int[sources.size()][Math.max(16, expected)];
            for (int i = 0; i < codes.length; i++) {
                Map<String, Integer> known = new LinkedHashMap<>();
                known.put("", 0);
                numbers.add(known);
            }
        }

        public List<Source> sources() {
            return sources;
        }

        /** @param texts of the next family, in the order of the sources */
        public void add(String[] texts) {
            for (int i = 0; i < codes.length; i++) {
                if (size == codes[i].length) {
                    codes[i] = Arrays.copyOf(codes[i], size * 2);
                }
                Map<String, Integer> known = numbers.get(i);
                Integer number = known.get(texts[i]);
                if (number == null) {
                    number = known.size();
                    known.put(texts[i], number);
                }
                codes[i][size] = number;
            }
            size++;
        }

        public AnswerTable build() {
            Map<Source, Column> columns = new HashMap<>();
            for (int i = 0; i < codes.length; i++) {
                columns.put(
                        sources.get(i),
                        new Column(List.copyOf(numbers.get(i).keySet()), Arrays.copyOf(codes[i], size)));
            }
            return new AnswerTable(size, Map.copyOf(columns));
        }
    }
}
