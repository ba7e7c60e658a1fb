package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.decree.Mask;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.MeetingReport;
import id.sidaksos.domain.verification.MeetingReport.Gathering;
import id.sidaksos.domain.verification.MeetingReport.Named;
import id.sidaksos.domain.verification.MeetingReport.Recap;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.service.decree.OfficeNames;
import id.sidaksos.sheet.verval.AttendanceWriter;
import id.sidaksos.sheet.verval.MinutesWriter;
import id.sidaksos.store.FieldWork.Proposal;
import id.sidaksos.store.Meetings.Held;
import id.sidaksos.store.Meetings.Meeting;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Musdes: keeps a village's meeting and what it decides, and writes its berita acara and its daftar hadir. */
public final class MusdesService {
    private final Store store;
    private final Desk desk;

    public MusdesService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /**
     * Keeps a meeting; an older one of the village stays beside it, and the newest stands in the minutes.
     *
     * @param village code of ten digits, {@code KECAMATAN/DESA}, or a name that only one village has
     * @return its number
     * @throws Problem VILLAGE_UNKNOWN
     */
    public int hold(String village, Gathering gathering) {
        VillageName name = Villages.of(store).asked(village).name();
        Meeting meeting = new Meeting(
                name,
                gathering.date().orElse(desk.today()),
                gathering.place(),
                gathering.present(),
                gathering.invited(),
                gathering.chair(),
                gathering.head(),
                gathering.remark());
        return store.transaction(() ->
                new MeetingIntake(store, desk.stamp()).hold(meeting, gathering.present() + "/" + gathering.invited()));
    }

    /**
     * What a meeting decides of a family. Stands beside what the verifier found and is in force from now on; decided as it was
     * already, nothing is written.
     *
     * @param key ID Keluarga
     * @param result empty takes this meeting's newest decision of the family back: what stood before is in force again, as it was
     * @param reason of a family that is tidak layak; of another it is left aside
     * @param remark in words, may be empty
     * @throws Problem ROW_OUTDATED where there is no such meeting
     */
    public void decide(int meeting, String key, Optional<Hasil> result, Optional<Alasan> reason, String remark) {
        Held held = store.meetings().all().stream()
                .filter(each -> each.id() == meeting)
                .findFirst()
                .orElseThrow(() -> new Problem(ErrorCode.ROW_OUTDATED));
        boolean out = result.filter(Hasil.TIDAK_LAYAK::equals).isPresent();
        store.transaction(() -> {
            MeetingDecision decision = new MeetingDecision(store, held, key, desk.stamp());
            if (result.isPresent()) {
                decision.lay(result.get().name(), out ? reason.map(Enum::name).orElse("") : "", remark);
            } else {
                decision.withdraw();
            }
            return null;
        });
    }

    /**
     * What the minutes of a village say now: its newest meeting, if there was one, and what is in force of its families.
     *
     * @throws Problem VILLAGE_UNKNOWN
     */
    public MeetingReport report(String village) {
        Villages.Listed listed = Villages.of(store).asked(village);
        Gathering gathering = store.meetings()
                .newest(listed.name())
                .map(held -> gathering(held.meeting()))
                .orElse(Gathering.UNKNOWN);
        List<ListedFamily> families = new ArrayList<>(ListedFamily.names(store, listed.regions()));
        families.sort(Comparator.comparingInt(ListedFamily::rw)
                .thenComparingInt(ListedFamily::rt)
                .thenComparing(ListedFamily::address)
                .thenComparing(ListedFamily::id));
        VerificationState verified = VerificationState.of(
                store, families.stream().map(ListedFamily::id).toList());
        List<Named> proposals = proposals(listed.name());
        return new MeetingReport(
                listed.name(),
                new OfficeNames(store, desk).regency(),
                gathering,
                recap(families, verified, proposals.size()),
                named(families, verified, Hasil.TIDAK_LAYAK),
                named(families, verified, Hasil.DITUNDA),
                proposals);
    }

    private static Gathering gathering(Meeting meeting) {
        return new Gathering(
                Optional.of(meeting.date()),
                meeting.place(),
                meeting.present(),
                meeting.invited(),
                meeting.chair(),
                meeting.head(),
                meeting.remark());
    }

    private static Recap recap(List<ListedFamily> families, VerificationState verified, int proposals) {
        int[] results = new int[Hasil.values().length];
        Map<Alasan, Integer> reasons = new EnumMap<>(Alasan.class);
        int withoutReason = 0;
        for (ListedFamily family : families) {
            Found found = verified.found(family.id());
            found.result().ifPresent(result -> results[result.ordinal()]++);
            if (found.result().filter(Hasil.TIDAK_LAYAK::equals).isPresent()) {
                found.reason().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
                withoutReason += found.reason().isEmpty() ? 1 : 0;
            }
        }
        return new Recap(
                families.size(),
                results[Hasil.LAYAK.ordinal()],
                results[Hasil.TIDAK_LAYAK.ordinal()],
                results[Hasil.DITUNDA.ordinal()],
                reasons,
                withoutReason,
                proposals);
    }

    private static List<Named> named(List<ListedFamily> families, VerificationState verified, Hasil wanted) {
        List<Named> named = new ArrayList<>();
        for (ListedFamily family : families) {
            Found found = verified.found(family.id());
            if (found.result().filter(wanted::equals).isPresent()) {
                named.add(new Named(
                        family.id(),
                        family.head(),
                        Mask.number(family.nik()),
                        Mask.within(family.address()),
                        neighbourhood(family.rt(), family.rw()),
                        found.reason(),
                        found.value(Form.REMARK)));
            }
        }
        return named;
    }

    private static String neighbourhood(int rt, int rw) {
        return rt < 0 && rw < 0 ? "" : (rt < 0 ? "-" : rt) + "/" + (rw < 0 ? "-" : rw);
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
    }

    /** Turned down ones are not the village's proposals any more. */
    private List<Named> proposals(VillageName village) {
        List<Named> named = new ArrayList<>();
        for (Proposal proposal : store.fieldWork().proposals()) {
            if (proposal.village().key().equals(village.key()) && !proposal.rejected()) {
                Map<String, String> values = proposal.values();
                String rt = values.getOrDefault(Field.RT.key(), "");
                String rw = values.getOrDefault(Field.RW.key(), "");
                named.add(new Named(
                        "",
                        values.getOrDefault(Field.NAMA.key(), ""),
                        Mask.number(values.getOrDefault(Field.NIK.key(), "")),
                        Mask.within(values.getOrDefault(Field.ALAMAT.key(), "")),
                        neighbourhood(number(rt), number(rw)),
                        Optional.empty(),
                        values.getOrDefault(Form.REMARK, "")));
            }
        }
        return named;
    }

    /** @throws Problem OUTPUT_…, DISK_FULL */
    public void writeMinutes(MeetingReport report, Path target) {
        new MinutesWriter().write(report, target);
    }

    /** @throws Problem OUTPUT_…, DISK_FULL */
    public void writeAttendance(MeetingReport report, Path target) {
        new AttendanceWriter().write(report, target);
    }
}
