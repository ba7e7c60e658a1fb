package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.store.FieldWork.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has been found of one family: what is in force, and beside it what its verifier found, whatever a meeting decided after. */
final class Found {
    static final Found NOTHING = new Found();

    private final Map<String, String> inForce = new HashMap<>();
    private final Map<String, String> field = new HashMap<>();
    private String verifier = "";
    private Optional<LocalDate> date = Optional.empty();
    private boolean byMeeting;

    /** Takes the next value; they come oldest first. */
    void take(Value value) {
        lay(inForce, value);
        if (value.item().equals(Form.RESULT)) {
            byMeeting = value.meeting() && !value.value().isEmpty();
        }
        if (value.meeting()) {
            return;
        }
        lay(field, value);
        if (value.item().equals(Form.RESULT)) {
            verifier = value.verifier();
            date = value.date();
        }
    }

    private static void lay(Map<String, String> values, Value value) {
        if (value.value().isEmpty()) {
            values.remove(value.item());
        } else {
            values.put(value.item(), value.value());
        }
    }

    /** Hasil in force. */
    Optional<Hasil> result() {
        return result(inForce);
    }

    /** Whether a village meeting has decided the hasil in force. */
    boolean byMeeting() {
        return byMeeting;
    }

    /** Hasil as the verifier found it. */
    Optional<Hasil> fieldResult() {
        return result(field);
    }

    /** Reason in force of a family that is tidak layak: of another one, a reason that was once given says nothing. */
    Optional<Alasan> reason() {
        return result().filter(Hasil.TIDAK_LAYAK::equals).flatMap(no -> reasonGiven());
    }

    private Optional<Alasan> reasonGiven() {
        String name = inForce.getOrDefault(Form.REASON, "");
        return Arrays.stream(Alasan.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }

    /** Value in force of an item; empty where there is none. */
    String value(String item) {
        return inForce.getOrDefault(item, "");
    }

    /** The verifier's record: what he found, with himself and the day where they were told beside the hasil only. */
    Map<String, String> record() {
        Map<String, String> record = new HashMap<>(field);
        if (!verifier.isBlank()) {
            record.putIfAbsent(Form.VERIFIER, verifier);
        }
        date.ifPresent(day -> record.putIfAbsent(Form.DATE, day.toString()));
        return Collections.unmodifiableMap(record);
    }

    private static Optional<Hasil> result(Map<String, String> values) {
        String name = values.getOrDefault(Form.RESULT, "");
        return Arrays.stream(Hasil.values())
                .filter(result -> result.name().equals(name))
                .findFirst();
    }
}
