package id.sidaksos.domain.verification;

import id.sidaksos.domain.layout.Field;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a record counts as done, and so as work that is paid for. A family: hasil, date and verifier, and a reason where it is
 * tidak layak. A family the village proposes: a name with a NIK or a birth date, and the verifier. Persons are part of their family's
 * record and never count by themselves.
 */
public final class Completion {
    private Completion() {}

    /** What a record still needs. Words: {@code verval.kurang.NAME}. */
    public enum Missing {
        HASIL,
        ALASAN,
        PETUGAS,
        TANGGAL,
        /** The date is after today. */
        TANGGAL_BELUM_TIBA,
        NAMA,
        NIK_ATAU_TANGGAL_LAHIR,
        /** Persons are not records of their own. */
        BUKAN_CATATAN;

        public String key() {
            return "verval.kurang." + name();
        }
    }

    /**
     * What is missing; empty for a record that is done.
     *
     * @param values by the items' keys, in the form of their {@link ItemKind}
     * @param today no visit is later than this
     */
    public static Set<Missing> missing(RecordKind kind, Map<String, String> values, LocalDate today) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        switch (kind) {
            case KELUARGA -> family(values, missing);
            case USULAN -> proposal(values, missing);
            case ANGGOTA -> missing.add(Missing.BUKAN_CATATAN);
        }
        if (kind != RecordKind.ANGGOTA) {
            need(values, Form.VERIFIER, Missing.PETUGAS, missing);
            Optional<LocalDate> date = date(values.getOrDefault(Form.DATE, ""));
            if (date.isEmpty()) {
                missing.add(Missing.TANGGAL);
            } else if (date.get().isAfter(today)) {
                missing.add(Missing.TANGGAL_BELUM_TIBA);
            }
        }
        return missing;
    }

    public static boolean done(RecordKind kind, Map<String, String> values, LocalDate today) {
        return missing(kind, values, today).isEmpty();
    }

    /** The day of a visit; empty where there is none or it is no date. */
    public static Optional<LocalDate> date(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void family(Map<String, String> values, Set<Missing> missing) {
        need(values, Form.RESULT, Missing.HASIL, missing);
        if (values.getOrDefault(Form.RESULT, "").equals(Hasil.TIDAK_LAYAK.name())) {
            need(values, Form.REASON, Missing.ALASAN, missing);
        }
    }

    private static void proposal(Map<String, String> values, Set<Missing> missing) {
        need(values, Field.NAMA.key(), Missing.NAMA, missing);
        if (blank(values, Field.NIK.key()) && blank(values, Field.TANGGAL_LAHIR.key())) {
            missing.add(Missing.NIK_ATAU_TANGGAL_LAHIR);
        }
    }

    private static void need(Map<String, String> values, String key, Missing what, Set<Missing> missing) {
        if (blank(values, key)) {
            missing.add(what);
        }
    }

    private static boolean blank(Map<String, String> values, String key) {
        return values.getOrDefault(key, "").isBlank();
    }
}
