package id.sidaksos.service.linkage;

import id.sidaksos.domain.linkage.VerdictLearning.Agreement;
import java.util.Optional;

/** How the engine did on the office's verdicts, as a run notes it: one line of four numbers. */
final class AgreementText {
    private static final String HEAD = "putusan ";

    private AgreementText() {}

    static String of(Optional<Agreement> agreement) {
        return agreement
                .map(each -> HEAD + each.sama() + " " + each.beda() + " " + each.linkedSama() + " " + each.linkedBeda()
                        + "\n")
                .orElse("");
    }

    /** SAMA, BEDA, and those of each that the engine would link; zeros where the run knew no verdicts. */
    static int[] read(String summary) {
        int[] numbers = new int[4];
        String line = summary.lines().findFirst().orElse("");
        if (line.matches(HEAD + "\\d+ \\d+ \\d+ \\d+")) {
            String[] words = line.substring(HEAD.length()).split(" ");
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Integer.parseInt(words[i]);
            }
        }
        return numbers;
    }
}
