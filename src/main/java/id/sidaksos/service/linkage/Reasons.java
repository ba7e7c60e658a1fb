package id.sidaksos.service.linkage;

import id.sidaksos.base.Messages;
import id.sidaksos.domain.linkage.BlockingRule;
import id.sidaksos.domain.linkage.Explainer;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.PersonTable;
import java.util.HashMap;
import java.util.Map;

/** Why two rows are a pair, in one line; put into words once, for the file and for the database. */
final class Reasons {
    private final Explainer explainer;
    private final Messages messages;
    private final Map<Long, String> words = new HashMap<>();

    Reasons(PersonTable a, PersonTable b, LinkResult result, Messages messages) {
        this.explainer = new Explainer(a, b, result.parameters());
        this.messages = messages;
    }

    String of(LinkPair pair) {
        return words.computeIfAbsent((long) pair.a() << 32 | pair.b(), key -> explainer.shortReason(pair, messages));
    }

    /** The first rule that found the pair; empty where its family alone did. */
    String rule(LinkPair pair) {
        return pair.rules() == 0 ? "" : BlockingRule.values()[Integer.numberOfTrailingZeros(pair.rules())].name();
    }
}
