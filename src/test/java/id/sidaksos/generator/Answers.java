package id.sidaksos.generator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The answers to each facet, from the best off to the poorest, in the words of each vintage. */
final class Answers {
    private record Answer(double share, String[] texts) {}

    private final Map<Facet, List<Answer>> answers;

    private Answers(Map<Facet, List<Answer>> answers) {
        this.answers = answers;
    }

    static Answers load() {
        Map<Facet, List<Answer>> answers = new EnumMap<>(Facet.class);
        for (String line : Resources.lines("jawaban.txt")) {
            String[] parts = line.split("\\|", -1);
            String[] texts = new String[Vintage.values().length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = parts[i + 2].isEmpty() && i > 1 ? texts[i - 1] : parts[i + 2];
            }
            answers.computeIfAbsent(Facet.valueOf(parts[0]), facet -> new ArrayList<>())
                    .add(new Answer(Double.parseDouble(parts[1]), texts));
        }
        return new Answers(answers);
    }

    /**
     * Number of the answer of a family.
     *
     * @param poverty from 0, the best off, to below 1
     */
    int number(Facet facet, double poverty) {
        List<Answer> all = answers.get(facet);
        double at = poverty;
        for (int i = 0; i < all.size(); i++) {
            at -= all.get(i).share;
            if (at < 0) {
                return i;
            }
        }
        return all.size() - 1;
    }

    /** Whether an answer belongs to the poorer part. */
    boolean poor(Facet facet, int number) {
        return number * 2 >= answers.get(facet).size() - 1;
    }

    String text(Facet facet, int number, Vintage vintage) {
        return answers.get(facet).get(number).texts[vintage.ordinal()];
    }
}
