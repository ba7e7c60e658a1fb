package id.sidaksos.service.verval;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Sentence;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.domain.verification.VillagePlan;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rencana: villages to teams and dates, read from the list that an office keeps of them. */
public final class PlanService {
    private static final String CODE = "kode";
    private static final String DISTRICT = "kecamatan";
    private static final String VILLAGE = "desa";
    private static final String TEAM = "regu";
    private static final String VERIFIERS = "petugas";
    private static final String FROM = "mulai";
    private static final String DEADLINE = "tenggat";
    private static final List<String> COLUMNS = List.of(CODE, DISTRICT, VILLAGE, TEAM, VERIFIERS, FROM, DEADLINE);
    private static final NamedTable TABLE = new NamedTable(
            Map.of(
                    CODE,
                    List.of("KODEDESA", "KODE", "KODEWILAYAH", "KODEKEMDAGRI", "KODEKEMENDAGRI", "VILLAGECODE"),
                    DISTRICT,
                    List.of("KECAMATAN", "KEC", "DISTRICT"),
                    VILLAGE,
                    List.of("DESA", "DESAKELURAHAN", "KELURAHAN", "KELURAHANDESA", "NAMADESA", "VILLAGE"),
                    TEAM,
                    List.of("REGU", "TIM", "KELOMPOK", "TEAM"),
                    VERIFIERS,
                    List.of("PETUGAS", "VERIFIKATOR", "NAMAPETUGAS", "ANGGOTAREGU", "VERIFIERS"),
                    FROM,
                    List.of("MULAI", "TANGGALMULAI", "TGLMULAI", "START"),
                    DEADLINE,
                    List.of("TENGGAT", "BATASWAKTU", "SELESAI", "TANGGALSELESAI", "TGLSELESAI", "DEADLINE")),
            List.of(List.of(CODE, VILLAGE), List.of(TEAM, VERIFIERS, FROM, DEADLINE)));

    private final Store store;
    private final Desk desk;

    public PlanService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /**
     * What became of a list.
     *
     * @param villages whose plan is new or renewed
     * @param told what of a row could not be used, row by row; its other cells were
     */
    public record Planned(int villages, List<Sentence> told) {}

    /**
     * Reads a list of villages. A village that stands in it has that plan from now on; the others keep theirs.
     *
     * @throws id.sidaksos.base.Problem FILE_…, VERVAL_COLUMNS, TABLE_WITHOUT_ROWS
     */
    public Planned read(Path file) {
        Villages villages = Villages.of(store);
        List<Sentence> told = new ArrayList<>();
        Map<String, VillagePlan> plans = new LinkedHashMap<>();
        TABLE.read(file, line -> {
            Optional<Villages.Listed> village = villages.find(line.text(CODE), line.text(DISTRICT), line.text(VILLAGE));
            if (village.isEmpty()) {
                told.add(Sentence.of(
                        "verval.rencana.tak_dikenal",
                        line.row(),
                        line.text(VILLAGE).isEmpty() ? line.text(CODE) : line.text(VILLAGE)));
                return;
            }
            VillagePlan plan = plan(village.get().name(), line, told);
            if (plans.put(plan.village().key(), plan) != null) {
                told.add(Sentence.of(
                        "verval.rencana.dua_kali", line.row(), plan.village().village()));
            }
        });
        keep(plans.values());
        return new Planned(plans.size(), told);
    }

    private static VillagePlan plan(VillageName village, NamedTable.Line line, List<Sentence> told) {
        Optional<LocalDate> from = date(line, FROM, told);
        Optional<LocalDate> deadline = date(line, DEADLINE, told);
        if (from.isPresent() && deadline.isPresent() && deadline.get().isBefore(from.get())) {
            told.add(Sentence.of("verval.rencana.terbalik", line.row()));
        }
        return new VillagePlan(village, line.text(TEAM), line.text(VERIFIERS), from, deadline);
    }

    private static Optional<LocalDate> date(NamedTable.Line line, String column, List<Sentence> told) {
        Optional<LocalDate> date = OfficeDate.read(line.text(column));
        if (date.isEmpty() && !line.text(column).isEmpty()) {
            told.add(Sentence.of("verval.rencana.bukan_tanggal", line.row(), column, line.text(column)));
        }
        return date;
    }

    /**
     * Writes the list to be filled in and read back: every village of the lists, with what is planned of it already.
     *
     * @throws id.sidaksos.base.Problem OUTPUT_…, DISK_FULL
     */
    public void write(Messages messages, Path target) {
        Map<String, VillagePlan> planned = new LinkedHashMap<>();
        all().forEach(plan -> planned.put(plan.village().key(), plan));
        List<String> head = COLUMNS.stream()
                .map(column -> messages.text("verval.rencana.kolom." + column.toUpperCase(Locale.ROOT)))
                .toList();
        try (TableWriter table = TableWriter.open(target, head)) {
            for (Villages.Listed village : Villages.of(store).all()) {
                VillageName name = village.name();
                VillagePlan plan = planned.getOrDefault(name.key(), VillagePlan.none(name));
                table.row(List.of(
                        name.code(),
                        name.district(),
                        name.village(),
                        plan.team(),
                        plan.verifiers(),
                        plan.from().map(LocalDate::toString).orElse(""),
                        plan.deadline().map(LocalDate::toString).orElse("")));
            }
            table.save();
        }
    }

    /** Sets one village's plan, or many. */
    public void keep(Iterable<VillagePlan> plans) {
        Stamp stamp = desk.stamp();
        store.transaction(() -> {
            Map<String, VillagePlan> before = new LinkedHashMap<>();
            store.plans().all().forEach(plan -> before.put(plan.village().key(), plan));
            for (VillagePlan plan : plans) {
                VillagePlan old = before.get(plan.village().key());
                if (plan.equals(old)) {
                    continue;
                }
                // The spelling under which a village stands already stays: it is the table's key.
                VillageName name = old == null ? plan.village() : old.village();
                store.plans()
                        .put(new VillagePlan(name, plan.team(), plan.verifiers(), plan.from(), plan.deadline()), stamp);
                store.journal()
                        .add(
                                stamp,
                                new Entry(Act.RENCANA, target(name), old == null ? "" : words(old), words(plan), ""));
            }
            return null;
        });
    }

    private static String target(VillageName village) {
        return "desa " + (village.code().isEmpty() ? village.district() + "/" + village.village() : village.code());
    }

    /** Team and dates: verifiers are persons and stay out of the journal. */
    private static String words(VillagePlan plan) {
        return plan.team() + " " + plan.from().map(LocalDate::toString).orElse("-") + " "
                + plan.deadline().map(LocalDate::toString).orElse("-");
    }

    public List<VillagePlan> all() {
        return store.plans().all();
    }
}
