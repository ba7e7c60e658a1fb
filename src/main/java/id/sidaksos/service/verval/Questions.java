package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Source;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Questionnaire;
import id.sidaksos.store.StoredRow;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The questions of a packet's families, and what a family's row says to them. */
final class Questions {
    /** Items that are no answers: who, when, where, and the repair of numbers and names. */
    private static final Set<String> NO_ANSWERS = Set.of(
            Form.RESULT,
            Form.REASON,
            Form.REMARK,
            Form.LATITUDE,
            Form.LONGITUDE,
            Form.PHONE,
            Form.VERIFIER,
            Form.DATE,
            Form.FINDINGS,
            Form.NUMBER,
            Field.NO_KK.key(),
            Field.RT.key(),
            Field.RW.key());

    private final Set<Field> fields = EnumSet.noneOf(Field.class);

    /** @param set whose columns are shown to the village for every family */
    Questions(IndicatorSet set) {
        for (Indicator indicator : set.indicators()) {
            if (indicator.resolvedSource() instanceof Source.OfField of
                    && of.field().kind() == FieldKind.VOCABULARY) {
                fields.add(of.field());
            }
        }
    }

    /** Columns of the list that {@link #of} asks of a row. */
    Set<Field> fields() {
        return fields;
    }

    /**
     * A column that a village leaves as it went out is confirmed by it: the packet gives only what is otherwise. What is in force of the
     * row has both.
     *
     * @param record what the verifier found otherwise
     */
    Questionnaire of(StoredRow row, Map<String, String> record) {
        Map<String, String> said = new HashMap<>(record);
        said.keySet().removeIf(item -> NO_ANSWERS.contains(item) || item.startsWith(Form.REPAIR));
        Set<String> own = Set.copyOf(said.keySet());
        for (Field field : fields) {
            String answer = row.answer(field);
            if (!answer.isEmpty()) {
                said.put(field.key(), answer);
            }
        }
        return new Questionnaire(said, own);
    }
}
