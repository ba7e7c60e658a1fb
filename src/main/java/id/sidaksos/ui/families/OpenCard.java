package id.sidaksos.ui.families;

import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.scoring.ScoreSheet;
import id.sidaksos.service.browse.FamilyCard;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.verval.FamilyVerification;
import java.util.List;
import java.util.Optional;

/**
 * What the card shows: a family with its members, or a person whom no family has.
 *
 * @param family empty for a person without a family
 * @param head the family's own row, or the person's
 * @param verified what its village found; empty for a person without a family
 * @param member the member to be shown first, by row number; 0 for none
 */
record OpenCard(
        Optional<HotFamily> family,
        RowCard head,
        List<RowCard> members,
        int member,
        Optional<ScoreSheet> sheet,
        Optional<FamilyVerification> verified,
        List<Line> journal) {

    static OpenCard of(HotFamily family, FamilyCard card, int member) {
        return new OpenCard(
                Optional.of(family),
                card.family(),
                card.members(),
                member,
                card.sheet(),
                Optional.of(card.verified()),
                card.journal());
    }

    static OpenCard of(RowCard person) {
        return new OpenCard(
                Optional.empty(), person, List.of(person), person.row(), Optional.empty(), Optional.empty(), List.of());
    }

    String name() {
        return head.facts().name();
    }

    /** The family's own row and those of its members. */
    List<RowCard> rows() {
        if (family.isEmpty()) {
            return members;
        }
        List<RowCard> rows = new java.util.ArrayList<>();
        rows.add(head);
        rows.addAll(members);
        return rows;
    }
}
