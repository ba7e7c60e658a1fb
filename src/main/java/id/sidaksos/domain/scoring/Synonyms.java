package id.sidaksos.domain.scoring;

import id.sidaksos.domain.layout.Field;
import java.util.Optional;

/** Which texts of different vintages mean the same answer. The vocabularies of the registry are the usual source. */
@FunctionalInterface
public interface Synonyms {
    /** Canonical code of a text of this field, or empty where the vocabulary does not know it. */
    Optional<String> canonical(Field field, String text);

    static Synonyms none() {
        return (field, text) -> Optional.empty();
    }
}
