package id.sidaksos.service.linkage;

import id.sidaksos.base.Messages;
import id.sidaksos.domain.linkage.BlockingRule;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.PersonTable;

/** Why two rows are a pair, in one line. */
final class Reasons {
    private final Messages messages;

    Reasons(PersonTable a, PersonTable b, LinkResult result, Messages messages) {
        this.messages = messages;
    }

    String of(LinkPair pair) {
        return "";
    }

    /** The first rule that found the pair; empty where its family alone did. */
    String rule(LinkPair pair) {
        return pair.rules() == 0 ? "" : BlockingRule.values()[Integer.numberOfTrailingZeros(pair.rules())].name();
    }
}
