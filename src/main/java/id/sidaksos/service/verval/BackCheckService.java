package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.base.TextKey;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Agreement;
import id.sidaksos.domain.verification.BackCheck;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.BackChecks.Drawn;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uji petik: draws families for a second look, gives them out as a list, takes the list back, and says how far both looks agree. */
public final class BackCheckService {
    private static final List<String> ITEMS = List.of(Form.RESULT, Form.VERIFIER, Form.DATE);
    private static final String DRAW = "tarikan";
    private static final String ID = "id_keluarga";
    private static final String RESULT = "hasil";
    private static final String LOOKER = "petugas";
    private static final String DATE = "tanggal";
    private static final List<String> COLUMNS = List.of(
            "TARIKAN", "ID_KELUARGA", "KECAMATAN", "DESA", "NAMA", "ALAMAT", "RT", "RW", "HASIL", "PETUGAS", "TANGGAL");
    private static final NamedTable TABLE = new NamedTable(
            Map.of(
                    DRAW,
                    List.of("TARIKAN", "DRAW"),
                    ID,
                    List.of("IDKELUARGA", "IDKELUARGAP3KE", "FAMILYID"),
                    RESULT,
                    List.of("HASILUJIPETIK", "HASIL", "RESULTOFTHECHECK"),
                    LOOKER,
                    List.of("PETUGASUJIPETIK", "PETUGAS", "CHECKEDBY"),
                    DATE,
                    List.of("TANGGALUJIPETIK", "TANGGAL", "DATEOFTHECHECK")),
            List.of(List.of(ID), List.of(RESULT)));

    private final Store store;
    private final Desk desk;
    private final Messages messages;

    public BackCheckService(Store store, Desk desk, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.messages = messages;
    }

    /**
     * Draws families among those that a verifier has looked at. A family that was drawn before may be drawn again.
     *
     * @param count how many; all of them where there are no more
     * @return the draw's number, and the families drawn
     * @throws Problem NOTHING_TO_DRAW
     */
    public Draw draw(long seed, int count) {
        VerificationState verified = VerificationState.read(store, ITEMS);
        List<BackCheck.Subject> subjects = new ArrayList<>();
        for (ListedFamily family : ListedFamily.places(store)) {
            Found found = verified.found(family.id());
            if (found.fieldResult().isPresent()) {
                subjects.add(new BackCheck.Subject(
                        family.id(),
                        family.village().key(),
                        TextKey.normalise(found.record().getOrDefault(Form.VERIFIER, ""))));
            }
        }
        if (subjects.isEmpty()) {
            throw new Problem(ErrorCode.NOTHING_TO_DRAW);
        }
        List<String> keys = BackCheck.draw(seed, subjects, count).stream()
                .map(BackCheck.Subject::key)
                .toList();
        int draw = store.transaction(() -> {
            Stamp stamp = desk.stamp();
            int number = store.backChecks().add(seed, keys, stamp);
            store.journal()
                    .add(
                            stamp,
                            new Entry(
                                    Act.UJI_PETIK,
                                    "tarikan " + number,
                                    "",
                                    keys.size() + " keluarga",
                                    "benih " + seed));
            return number;
        });
        return new Draw(draw, seed, keys);
    }

    /** @param families ID Keluarga, by village and verifier */
    public record Draw(int number, long seed, List<String> families) {}

    /**
     * The list for those who look a second time: without what the first look found, so that it does not lead them.
     *
     * @throws Problem OUTPUT_…, DISK_FULL
     */
    public void write(Draw draw, Path target) {
        Map<String, ListedFamily> families = new HashMap<>();
        ListedFamily.names(store, List.of()).forEach(family -> families.put(family.id(), family));
        List<String> header = COLUMNS.stream()
                .map(column -> messages.text("verval.petik.kolom." + column))
                .toList();
        try (TableWriter table = TableWriter.open(target, header)) {
            for (String key : draw.families()) {
                ListedFamily family = families.get(key);
                table.row(
                        draw.number(),
                        key,
                        family.village().district(),
                        family.village().village(),
                        family.head(),
                        family.address(),
                        neighbourhood(family.rt()),
                        neighbourhood(family.rw()),
                        "",
                        "",
                        "");
            }
            table.save();
        }
    }

    private static Object neighbourhood(int number) {
        return number < 0 ? "" : number;
    }

    /**
     * @param families whose second look was taken over
     * @param told what of a row could not be used
     */
    public record Taken(int families, List<Sentence> told) {}

    /**
     * Takes the list back with what the second look found; rows without a hasil wait.
     *
     * @throws Problem FILE_…, VERVAL_COLUMNS, TABLE_WITHOUT_ROWS
     */
    public Taken read(Path file) {
        List<Sentence> told = new ArrayList<>();
        int[] taken = {0};
        store.transaction(() -> {
            Stamp stamp = desk.stamp();
            Map<String, Integer> newest = new HashMap<>();
            store.backChecks().all().forEach(drawn -> newest.put(drawn.key(), drawn.draw()));
            TABLE.read(file, line -> take(line, newest, stamp, told, taken));
            store.journal()
                    .add(
                            stamp,
                            new Entry(
                                    Act.UJI_PETIK,
                                    "hasil uji petik",
                                    "",
                                    taken[0] + " keluarga",
                                    file.getFileName().toString()));
            return null;
        });
        return new Taken(taken[0], told);
    }

    private void take(
            NamedTable.Line line, Map<String, Integer> newest, Stamp stamp, List<Sentence> told, int[] taken) {
        String key = line.text(ID);
        if (line.text(RESULT).isEmpty()) {
            return;
        }
        Optional<Hasil> result = result(line.text(RESULT));
        if (result.isEmpty()) {
            told.add(Sentence.of("verval.petik.bukan_hasil", line.row(), line.text(RESULT)));
            return;
        }
        int draw =
                line.text(DRAW).matches("\\d{1,6}") ? Integer.parseInt(line.text(DRAW)) : newest.getOrDefault(key, 0);
        if (store.backChecks()
                .found(draw, key, result.get(), line.text(LOOKER), OfficeDate.read(line.text(DATE)), stamp)) {
            taken[0]++;
        } else {
            told.add(Sentence.of("verval.petik.tak_ditarik", line.row(), key));
        }
    }

    /** By its stable name or by its words in either language of the program. */
    private Optional<Hasil> result(String text) {
        String key = TextKey.compact(text);
        return Arrays.stream(Hasil.values())
                .filter(result -> TextKey.compact(result.name()).equals(key)
                        || TextKey.compact(messages.text(result.key())).equals(key))
                .findFirst();
    }

    /** How far second looks agree with the first, over all draws; of a family that was drawn twice the newest look counts. */
    public Agreement agreement() {
        Map<String, Hasil> second = secondLooks();
        VerificationState verified = VerificationState.of(store, second.keySet());
        List<Agreement.Pair> pairs = new ArrayList<>();
        second.forEach((key, result) ->
                verified.found(key).fieldResult().ifPresent(first -> pairs.add(new Agreement.Pair(first, result))));
        return Agreement.of(pairs);
    }

    /** What the newest second look found, by family. */
    Map<String, Hasil> secondLooks() {
        Map<String, Hasil> second = new HashMap<>();
        for (Drawn drawn : store.backChecks().all()) {
            drawn.result().ifPresent(result -> second.put(drawn.key(), result));
        }
        return second;
    }

    /**
     * A family that was drawn, with both looks at it.
     *
     * @param first what the verifier found; empty where his result was taken back since
     * @param second empty until somebody has looked
     */
    public record Look(
            int draw,
            String family,
            VillageName village,
            String head,
            int rt,
            int rw,
            Optional<Hasil> first,
            Optional<Hasil> second,
            String looker,
            Optional<LocalDate> date) {}

    /** Every drawn family, the newest draw first, in the order of its sheet. A family that left the list stands without its name. */
    public List<Look> looks() {
        Map<String, ListedFamily> families = new HashMap<>();
        List<Drawn> drawn = store.backChecks().all();
        if (drawn.isEmpty()) {
            return List.of();
        }
        ListedFamily.names(store, List.of()).forEach(family -> families.put(family.id(), family));
        VerificationState verified = VerificationState.read(store, ITEMS);
        return drawn.stream()
                .sorted(Comparator.comparingInt(each -> -each.draw()))
                .map(each -> look(each, families.get(each.key()), verified))
                .toList();
    }

    private static Look look(Drawn drawn, ListedFamily family, VerificationState verified) {
        return new Look(
                drawn.draw(),
                drawn.key(),
                family == null ? VillageName.NONE : family.village(),
                family == null ? "" : family.head(),
                family == null ? -1 : family.rt(),
                family == null ? -1 : family.rw(),
                verified.found(drawn.key()).fieldResult(),
                drawn.result(),
                drawn.verifier(),
                drawn.date());
    }

    /** Families that a verifier has looked at: those that a draw draws from. */
    public int drawable() {
        VerificationState verified = VerificationState.read(store, ITEMS);
        return (int) ListedFamily.places(store).stream()
                .filter(family -> verified.found(family.id()).fieldResult().isPresent())
                .count();
    }

    /** Every draw, the oldest first. */
    public List<Draw> draws() {
        List<Draw> draws = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Drawn last = null;
        for (Drawn drawn : store.backChecks().all()) {
            if (last != null && last.draw() != drawn.draw()) {
                draws.add(new Draw(last.draw(), last.seed(), List.copyOf(keys)));
                keys.clear();
            }
            keys.add(drawn.key());
            last = drawn;
        }
        if (last != null) {
            draws.add(new Draw(last.draw(), last.seed(), List.copyOf(keys)));
        }
        return draws;
    }
}
