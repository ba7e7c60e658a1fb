package id.sidaksos.domain.verification;

import java.util.Map;
import java.util.Set;

/**
 * What a family's row said when it came back.
 *
 * @param said answer by item, whether it went out so and was confirmed or was given by the verifier; blank ones are left out
 * @param own items of those that the verifier has answered otherwise than they went out
 */
public record Questionnaire(Map<String, String> said, Set<String> own) {
    public Questionnaire {
        said = Map.copyOf(said);
        own = Set.copyOf(own);
    }
}
