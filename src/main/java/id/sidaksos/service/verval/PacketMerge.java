package id.sidaksos.service.verval;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Gathering;
import id.sidaksos.domain.verification.GivenBy;
import id.sidaksos.domain.verification.Merge;
import id.sidaksos.domain.verification.MergedCell;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.service.verval.MergeReport.Part;
import id.sidaksos.store.Conflicts.Conflict;
import id.sidaksos.store.Conflicts.State;
import id.sidaksos.store.Returns;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges what came back of one packet, inside a transaction. Used once. */
final class PacketMerge {
    private final Store store;
    private final StandingValues values;
    private final SentPacket packet;
    private final Stamp stamp;
    private final Laying laying;
    private final List<Conflict> conflicts = new ArrayList<>();
    /** Items taken, by the row's key: one line of the journal each. */
    private final Map<String, List<MergedCell>> taken = new LinkedHashMap<>();

    PacketMerge(Store store, StandingValues values, SentPacket packet, Stamp stamp) {
        this.store = store;
        this.values = values;
        this.packet = packet;
        this.stamp = stamp;
        this.laying = new Laying(store, packet.packet().mark(), stamp);
    }

    /**
     * @param main whether most of the file is of this packet: then its rows that are missing, and the file's odd rows, count here
     * @param keyed whether a clerk keys in paper at the office: the bases are then what the paper said last, and an answer that it gave
     *     before that is none it has given now
     */
    record File(String name, String sha256, ReturnedPacket content, Gathering found, boolean main, boolean keyed) {}

    Part run(File file) {
        List<Merge.Theirs> rows = file.found().of(packet);
        // Before this return is kept: what the packet said before is what earlier ones brought.
        OfficeValues ours = new OfficeValues(store, values, packet);
        ours.load(rows.stream().filter(PacketMerge::answers).toList(), !file.keyed());
        int id = store.returns()
                .add(new Returns.Return(
                        0,
                        packet.id(),
                        file.name(),
                        file.sha256(),
                        Returns.State.DIGABUNG,
                        "",
                        rows.size(),
                        0,
                        0,
                        0,
                        stamp));
        Map<String, GivenBy> visits = visits(rows);
        CellNotes notes = new CellNotes(packet, id);
        for (Merge.Theirs row : rows) {
            GivenBy by = visits.getOrDefault(OfficeValues.familyOf(row.home().key()), GivenBy.UNKNOWN);
            for (MergedCell cell : Merge.row(row, packet.form().of(row.home().kind()), by, ours)) {
                take(cell, id, ours, notes, row);
            }
            notes.locked(row);
        }
        laying.write();
        store.conflicts().add(conflicts);
        Proposing proposing = new Proposing(store, packet, id, stamp);
        file.found().added(packet).forEach(added -> proposing.take(added, notes));
        notes.heads(new NewHeads(store).missing(laying.left()));
        if (file.main()) {
            notes.file(file.content(), file.found());
            notes.meeting(meeting(file.content().minutes()));
        }
        store.returns().addNotes(notes.all());
        int asked = conflicts.size() + proposing.conflicts();
        store.returns().count(id, laying.count(), asked, notes.count());
        journal(file, rows.size(), asked, notes.count());
        return part(file, id, rows.size(), asked, notes, proposing.fresh());
    }

    private MeetingIntake.Taken meeting(Map<String, String> minutes) {
        PacketId id = packet.packet();
        return new MeetingIntake(store, stamp)
                .take(new VillageName(id.villageCode(), id.district(), id.village()), minutes, "paket " + id.mark());
    }

    private static boolean answers(Merge.Theirs row) {
        return row.copies().stream().anyMatch(copy -> !copy.values().isEmpty());
    }

    /** Who was at a family, and when: its persons are answered for by its own row. */
    private static Map<String, GivenBy> visits(List<Merge.Theirs> rows) {
        Map<String, GivenBy> visits = new HashMap<>();
        for (Merge.Theirs row : rows) {
            if (row.home().kind() == RecordKind.KELUARGA) {
                visits.put(
                        OfficeValues.familyOf(row.home().key()),
                        new GivenBy(
                                row.copies().get(0).value(Form.VERIFIER),
                                row.copies().get(0).value(Form.DATE)));
            }
        }
        return visits;
    }

    private void take(MergedCell cell, int id, OfficeValues ours, CellNotes notes, Merge.Theirs row) {
        switch (cell.outcome()) {
            case TAKEN -> {
                if (laying.take(cell, id)) {
                    taken.computeIfAbsent(cell.home().key(), key -> new ArrayList<>())
                            .add(cell);
                } else {
                    notes.unfit(cell, row.copies().get(0));
                }
            }
            case CONFLICT -> {
                if (Laying.fits(cell)) {
                    conflicts.add(conflict(cell, id, ours.by(cell.home(), cell.item())));
                } else {
                    notes.unfit(cell, row.copies().get(0));
                }
            }
            case EQUAL, REPEATED -> {
                // Nothing to do: it is in force, or it was taken or put to a choice when the packet came before.
            }
        }
    }

    private static Conflict conflict(MergedCell cell, int id, String oursBy) {
        return new Conflict(
                0,
                id,
                cell.home().kind(),
                cell.home().key(),
                cell.item().key(),
                cell.base(),
                cell.ours(),
                oursBy,
                cell.theirs(),
                cell.by().verifier(),
                Laying.date(cell.by().date()),
                State.TERBUKA,
                null,
                "");
    }

    /** A line for the file, and one for each row with the items that it gave: keys only. */
    private void journal(File file, int rows, int asked, int notes) {
        String mark = packet.packet().mark();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                Act.PAKET_KEMBALI,
                "paket " + mark,
                "",
                file.name() + ": " + rows + " / " + laying.count() + " / " + asked + " / " + notes,
                ""));
        taken.forEach((key, cells) -> {
            String verifier = cells.get(0).by().verifier();
            entries.add(new Entry(
                    Act.PAKET_KEMBALI,
                    key,
                    "",
                    String.join(
                            " ", cells.stream().map(cell -> cell.item().key()).toList()),
                    "paket " + mark + (verifier.isEmpty() ? "" : ", " + verifier)));
        });
        store.journal().addAll(stamp, entries);
    }

    private Part part(File file, int id, int rows, int asked, CellNotes notes, int fresh) {
        PacketId sent = packet.packet();
        Gathering found = file.found();
        MergeReport.Rows odd = file.main()
                ? new MergeReport.Rows(
                        found.absent().size(),
                        found.doubled(),
                        found.recovered(),
                        found.swapped().size(),
                        found.foreign().size() + found.homeless().size())
                : MergeReport.Rows.NONE;
        return new Part(
                id,
                sent.mark(),
                sent.district(),
                sent.village(),
                sent.batch(),
                "",
                rows,
                laying.count(),
                asked,
                notes.count(),
                fresh,
                notes.kinds(),
                odd);
    }
}
