package id.sidaksos.domain.registry;

import id.sidaksos.domain.identity.AgeHint;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import java.util.Set;

/** What a row says of the person's age besides the birth date. */
final class AgeHints {
    private static final Set<String> ADULT_ROLES = Set.of(
            "KEPALA_KELUARGA", "ISTRI_SUAMI", "ISTRI", "SUAMI", "MENANTU", "ORANG_TUA_MERTUA", "ORANG_TUA", "MERTUA");
    /** The oldest band in which the year of birth cannot be of the last century's first decades. */
    private static final Field[] YOUNG = {
        Field.USIA_BAWAH_7, Field.USIA_7_12, Field.USIA_13_15, Field.USIA_16_18, Field.USIA_19_21
    };

    private static final int YOUNG_MOST = 40;

    private AgeHints() {}

    static AgeHint of(RowRecord record, SourceKind kind) {
        int age = record.count(Field.UMUR);
        if (age >= 0) {
            return AgeHint.about(age);
        }
        if (isYes(record, Field.USIA_60_ATAS)) {
            return new AgeHint(50, Integer.MAX_VALUE);
        }
        for (Field band : YOUNG) {
            if (isYes(record, band)) {
                return new AgeHint(0, YOUNG_MOST);
            }
        }
        boolean adult = kind == SourceKind.P3KE_KELUARGA
                || ADULT_ROLES.contains(record.answer(Field.HUBUNGAN).code())
                || isMarried(record.answer(Field.STATUS_KAWIN));
        return adult ? AgeHint.ADULT : AgeHint.NONE;
    }

    private static boolean isYes(RowRecord record, Field field) {
        return record.answer(field).code().equals("YA");
    }

    private static boolean isMarried(Answer answer) {
        return answer.known() && !answer.code().equals("BELUM_KAWIN");
    }
}
