package id.sidaksos.service.decree;

import id.sidaksos.base.Messages;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.DecreedPerson;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.verval.VerificationState;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The persons of the decreed families as lines of Lampiran II. No KK comes from a correction or the list itself, else from the
 * DTKS row the person is surely matched to, else from the one card that all matched members of the family share.
 */
final class AnnexPersons {
    private static final Set<Field> FIELDS = EnumSet.of(
            Field.NAMA,
            Field.NO_KK,
            Field.TANGGAL_LAHIR,
            Field.ALAMAT,
            Field.RT,
            Field.RW,
            Field.HUBUNGAN,
            Field.JENIS_KELAMIN);

    private final Store store;
    private final Messages messages;

    AnnexPersons(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    private record Line(
            String id,
            String name,
            String nik,
            String noKk,
            String sex,
            String birth,
            String address,
            int rt,
            int rw,
            String relation) {}

    Map<String, List<DecreedPerson>> of(List<Candidate> decreed) {
        Set<String> wanted = new HashSet<>();
        decreed.forEach(family -> wanted.add(family.id()));
        boolean listed = store.rows().count(SourceKind.P3KE_INDIVIDU) > 0;
        VerificationState verified = VerificationState.outcomes(store);
        Map<Integer, String> cards = listed ? cardsOfDtks() : Map.of();
        Map<String, List<Line>> lines = new HashMap<>();
        store.rows().each(listed ? SourceKind.P3KE_INDIVIDU : SourceKind.P3KE_KELUARGA, FIELDS, row -> {
            String family = row.text(Field.ID_KELUARGA);
            if (wanted.contains(family) && (!listed || verified.stays(row.key()))) {
                lines.computeIfAbsent(family, id -> new ArrayList<>(4)).add(line(row, cards.get(row.id()), listed));
            }
        });
        Map<String, List<DecreedPerson>> persons = new HashMap<>();
        lines.forEach((family, members) -> persons.put(family, persons(members)));
        return persons;
    }

    private List<DecreedPerson> persons(List<Line> members) {
        String shared = sharedCard(members);
        List<DecreedPerson> persons = new ArrayList<>();
        for (Line line : members) {
            persons.add(new DecreedPerson(
                    line.id(),
                    line.name(),
                    line.nik(),
                    line.noKk().isEmpty() ? shared : line.noKk(),
                    line.sex(),
                    line.birth(),
                    line.address(),
                    neighbourhood(line.rt()),
                    neighbourhood(line.rw()),
                    line.relation(),
                    line.nik().isEmpty() ? messages.text("lampiran.ket.tanpa_nik") : ""));
        }
        return persons;
    }

    private Line line(StoredRow row, String card, boolean listed) {
        String noKk = row.noKk().isEmpty() && card != null ? card : row.noKk();
        int birth = row.date(Field.TANGGAL_LAHIR);
        return new Line(
                listed ? row.text(Field.ID_INDIVIDU) : "",
                row.text(Field.NAMA),
                row.nik().whole() ? row.nik().digits() : "",
                noKk,
                row.sex() == 0 ? "" : Character.toString(row.sex()),
                birth == 0
                        ? ""
                        : String.format(Locale.ROOT, "%04d-%02d-%02d", birth / 10_000, birth / 100 % 100, birth % 100),
                row.text(Field.ALAMAT),
                row.count(Field.RT),
                row.count(Field.RW),
                listed ? row.text(Field.HUBUNGAN) : "Kepala Keluarga");
    }

    private static String sharedCard(List<Line> members) {
        String shared = "";
        for (Line line : members) {
            if (!line.noKk().isEmpty()) {
                if (!shared.isEmpty() && !shared.equals(line.noKk())) {
                    return "";
                }
                shared = line.noKk();
            }
        }
        return shared;
    }

    private static String neighbourhood(int number) {
        return number < 0 ? "" : String.format(Locale.ROOT, "%03d", number);
    }

    /** No KK of the DTKS row that each person was matched to without doubt, by the person's row. */
    private Map<Integer, String> cardsOfDtks() {
        OptionalInt run = store.matches().newestRun(Matches.Kind.DTKS);
        if (run.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Integer> matched = new HashMap<>();
        store.matches().each(run.getAsInt(), pair -> {
            if (pair.decision().equals("OTOMATIS")) {
                matched.put(pair.a(), pair.b());
            }
        });
        Set<Integer> rows = new HashSet<>(matched.values());
        Map<Integer, String> cardOf = new HashMap<>();
        store.rows().each(SourceKind.DTKS, EnumSet.of(Field.NO_KK), row -> {
            if (rows.contains(row.id())) {
                cardOf.put(row.id(), row.noKk());
            }
        });
        Map<Integer, String> cards = new HashMap<>();
        matched.forEach((person, row) -> {
            String card = cardOf.getOrDefault(row, "");
            if (!card.isEmpty()) {
                cards.put(person, card);
            }
        });
        return cards;
    }
}
