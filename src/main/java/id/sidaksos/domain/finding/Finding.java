package id.sidaksos.domain.finding;

import id.sidaksos.domain.layout.Field;
import java.util.List;

/**
 * What is doubtful about one cell or one row. The sentence is the bundle's {@code temuan.KIND} with {@code args}.
 *
 * @param field the field it is about, or null where it is about the whole row
 * @param content the source text of that field, empty where there is none
 * @param proposal a repair that can be proven, never applied by itself; empty where there is none
 * @param args arguments of the sentence, all short texts
 */
public record Finding(FindingKind kind, Field field, String content, String proposal, List<String> args) {
    public Finding {
        args = List.copyOf(args);
    }

    public static Finding of(FindingKind kind, Field field, String content, String... args) {
        return new Finding(kind, field, content, "", List.of(args));
    }

    public Finding proposing(String repair) {
        return new Finding(kind, field, content, repair, args);
    }
}
