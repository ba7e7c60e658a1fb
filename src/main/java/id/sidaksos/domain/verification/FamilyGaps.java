package id.sidaksos.domain.verification;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a family's row and its persons still lack. A family that is tidak layak needs its reason only, one that is put off the reason
 * in words; of one that is layak every question is asked, and of each person whether he or she is still there. A head who died or
 * moved away leaves a family that needs a new one.
 */
final class FamilyGaps {
    private static final String HEAD = TextKey.compact("Kepala Keluarga");
    private static final Set<String> OUTCOME = Set.of(Form.RESULT, Form.REASON);

    private final Form form;
    private final boolean paper;

    /** @param paper whether only what a sheet of paper asks can be lacking: it has room for the outcome, not for every question */
    FamilyGaps(Form form, boolean paper) {
        this.form = form;
        this.paper = paper;
    }

    List<Gap> of(WorkRow family, List<WorkRow> members) {
        List<Gap> gaps = new ArrayList<>();
        String result = family.value(Form.RESULT);
        if (result.isEmpty()) {
            // What else is asked depends on it.
            gaps.add(new Gap(family.ref(), Form.RESULT));
            return gaps;
        } else if (result.equals(Hasil.TIDAK_LAYAK.name())) {
            need(family, Form.REASON, gaps);
            if (family.value(Form.REASON).equals(Alasan.LAINNYA.name())) {
                need(family, Form.REMARK, gaps);
            }
            return gaps;
        } else if (result.equals(Hasil.DITUNDA.name())) {
            need(family, Form.REMARK, gaps);
            return gaps;
        }
        if (!paper) {
            questions(family, members, gaps);
        }
        head(members).ifPresent(gaps::add);
        return gaps;
    }

    private void questions(WorkRow family, List<WorkRow> members, List<Gap> gaps) {
        for (Item item : form.family()) {
            if (item.open() && item.kind() == ItemKind.CHOICE && !OUTCOME.contains(item.key())) {
                need(family, item.key(), gaps);
            }
        }
        members.forEach(member -> member(member, gaps));
    }

    private void member(WorkRow member, List<Gap> gaps) {
        if (!member.added()) {
            need(member, Form.STATE, gaps);
        } else {
            need(member, Field.NAMA.key(), gaps);
            need(member, Field.HUBUNGAN.key(), gaps);
        }
    }

    private static void need(WorkRow row, String item, List<Gap> gaps) {
        if (row.value(item).isEmpty()) {
            gaps.add(new Gap(row.ref(), item));
        }
    }

    /** Nobody who stays is the head, though somebody was. */
    private static Optional<Gap> head(List<WorkRow> members) {
        boolean lost = members.stream().anyMatch(member -> isHead(member) && !stays(member));
        boolean found = members.stream().anyMatch(member -> isHead(member) && stays(member));
        return !lost || found
                ? Optional.empty()
                : members.stream()
                        .filter(FamilyGaps::stays)
                        .findFirst()
                        .map(member -> new Gap(member.ref(), Field.HUBUNGAN.key()));
    }

    private static boolean isHead(WorkRow member) {
        return TextKey.compact(member.value(Field.HUBUNGAN.key())).equals(HEAD);
    }

    private static boolean stays(WorkRow member) {
        String state = member.value(Form.STATE);
        return state.isEmpty() || Keadaan.valueOf(state).stays();
    }
}
