package id.sidaksos.service.verval;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.service.verval.NewHeads.Said;
import id.sidaksos.store.Corrections.Laid;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A family's own row and that of its head are of one person: what a village's answer to the one means for the other is laid beside it
 * as well, by the same hand. After the answers themselves, inside their transaction.
 */
final class Following {
    private static final String HEAD = "KEPALAKELUARGA";

    private final Store store;

    Following(Store store) {
        this.store = store;
    }

    /**
     * @param corrections answers that a column of the lists asks for
     * @param values all answers, these among them
     * @param why what the answers were laid down for
     */
    void lay(List<Laid> corrections, List<Value> values, String why) {
        Set<String> families = new HashSet<>();
        Set<String> persons = new HashSet<>();
        List<Said> said = new ArrayList<>();
        for (Laid each : corrections) {
            boolean person = each.kind() == SourceKind.P3KE_INDIVIDU;
            (person ? persons : families).add(HeadRepairs.cell(each.key(), each.field()));
            if (person && each.field() == Field.HUBUNGAN && (isHead(each.after()) || isHead(each.before()))) {
                said.add(new Said(each.key(), false, each.stamp(), each.why()));
            }
        }
        for (Value each : values) {
            if (isGone(each)) {
                said.add(new Said(each.key(), true, each.stamp(), why));
            }
        }
        List<Laid> following = new ArrayList<>(new HeadRepairs(store).following(corrections, persons));
        following.addAll(new NewHeads(store).following(said, families));
        store.corrections().addAll(following);
    }

    /** Whether an answer says that a person has died or moved. */
    static boolean isGone(Value value) {
        return value.kind() == RecordKind.ANGGOTA && value.item().equals(Form.STATE) && !Heads.stays(value.after());
    }

    private static boolean isHead(String relation) {
        return TextKey.compact(relation).equals(HEAD);
    }

    /**
     * Takes back what has followed from an answer, before the answer itself is. A cell that somebody has corrected otherwise since is
     * left as it is.
     *
     * @param answer as it was laid down
     */
    void withdraw(Value answer, Optional<Field> field, Stamp stamp, String why) {
        String family = OfficeValues.familyOf(answer.key());
        if (answer.kind() == RecordKind.KELUARGA
                && field.filter(HeadRepairs.FACTS::contains).isPresent()) {
            new Heads(store)
                    .of(List.of(family), Set.of())
                    .getOrDefault(family, List.of())
                    .forEach(person -> withdraw(RecordKind.ANGGOTA, person.key(), field.get(), answer, stamp, why));
        } else if (isGone(answer) || field.filter(Field.HUBUNGAN::equals).isPresent()) {
            NewHeads.FACTS.forEach(each -> withdraw(RecordKind.KELUARGA, family, each, answer, stamp, why));
        }
    }

    private void withdraw(RecordKind kind, String key, Field field, Value answer, Stamp stamp, String why) {
        SourceKind list = OfficeValues.listOf(kind);
        store.corrections()
                .inForce(list, key, field)
                .filter(each -> each.stamp().time().equals(answer.stamp().time()))
                .filter(each -> !isAnswered(kind, key, field, answer.stamp()))
                .ifPresent(each -> store.corrections().withdraw(list, key, each, stamp, why));
    }

    /** Whether the cell was answered by itself in that moment: then its correction has followed from nothing. */
    private boolean isAnswered(RecordKind kind, String key, Field field, Stamp moment) {
        return store.verifications().of(kind, key).stream()
                .filter(value -> value.stamp().time().equals(moment.time()))
                .anyMatch(value ->
                        AnsweredCell.column(value.item()).filter(field::equals).isPresent());
    }
}
