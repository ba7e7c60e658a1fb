package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has been found of one family: what is in force, and beside it what its verifier found, whatever a meeting decided after. */
final class Found {
    static final Found NOTHING = new Found();

    private final Map<String, String> inForce = new HashMap<>(8);
    /** The very same until a meeting decides something. */
    private Map<String, String> field = inForce;

    private Looked looked = Looked.NOBODY;
    private Looked fieldLooked = Looked.NOBODY;

    /**
     * Who found a hasil.
     *
     * @param date null where nobody told
     */
    private record Looked(boolean meeting, String verifier, LocalDate date) {
        private static final Looked NOBODY = new Looked(false, "", null);
    }

    /** Takes the next value; those of an item come oldest first. */
    void take(Value value) {
        boolean meeting = value.origin() == Origin.MUSDES;
        if (meeting && field == inForce) {
            field = new HashMap<>(inForce);
        }
        lay(inForce, value);
        if (!meeting && field != inForce) {
            lay(field, value);
        }
        if (value.item().equals(Form.RESULT)) {
            looked = value.after().isEmpty() ? Looked.NOBODY : new Looked(meeting, value.verifier(), value.date());
            fieldLooked = meeting ? fieldLooked : looked;
        }
    }

    private static void lay(Map<String, String> values, Value value) {
        if (value.after().isEmpty()) {
            values.remove(value.item());
        } else {
            values.put(value.item(), value.after());
        }
    }

    /** Hasil in force. */
    Optional<Hasil> result() {
        return constant(Hasil.values(), value(Form.RESULT));
    }

    /** Whether a village meeting has decided the hasil in force. */
    boolean byMeeting() {
        return looked.meeting();
    }

    /** Who found the hasil in force; empty where nobody is named. */
    String verifier() {
        return looked.verifier();
    }

    /** Day of the hasil in force; null where nobody told. */
    LocalDate date() {
        return looked.date();
    }

    /** Hasil as the verifier found it. */
    Optional<Hasil> fieldResult() {
        return constant(Hasil.values(), field.getOrDefault(Form.RESULT, ""));
    }

    /** Reason in force of a family that is tidak layak: of another one, a reason that was once given says nothing. */
    Optional<Alasan> reason() {
        return result().filter(Hasil.TIDAK_LAYAK::equals).flatMap(no -> constant(Alasan.values(), value(Form.REASON)));
    }

    /** Value in force of an item; empty where there is none. */
    String value(String item) {
        return inForce.getOrDefault(item, "");
    }

    /** The verifier's record: what he found, with himself and the day where they were told beside the hasil only. */
    Map<String, String> record() {
        Map<String, String> record = new HashMap<>(field);
        if (!fieldLooked.verifier().isBlank()) {
            record.putIfAbsent(Form.VERIFIER, fieldLooked.verifier());
        }
        if (fieldLooked.date() != null) {
            record.putIfAbsent(Form.DATE, fieldLooked.date().toString());
        }
        return Collections.unmodifiableMap(record);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst();
    }
}
