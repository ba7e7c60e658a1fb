package id.sidaksos.service.verval;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.domain.verification.VillagePacket;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.domain.verification.WorkStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An open stack of paper: the packet as it was printed, in its order, to be keyed in. What {@link #work} holds beyond the print is the
 * caller's; what is kept of it stands in the database. What this object knows of the packet never changes.
 */
public final class PaperStack {
    private final SentPacket sent;
    private final VillagePacket printed;
    private final VillageWork work;

    /** @param printed as the card shows it; {@code sent} has the bases of the merge */
    PaperStack(SentPacket sent, VillagePacket printed) {
        this.sent = sent;
        this.printed = printed;
        this.work = VillageWork.onPaper(printed);
    }

    public PacketId packet() {
        return sent.packet();
    }

    /** As it was printed, with what the caller lays on top. For one thread. */
    public VillageWork work() {
        return work;
    }

    SentPacket sent() {
        return sent;
    }

    /** The family's row and its persons', as they went out; nothing for a proposal. */
    List<PacketRow> rows(RowRef sheet) {
        List<PacketRow> rows = new ArrayList<>();
        boolean inside = false;
        for (PacketRow row : printed.packet().rows()) {
            if (row.kind() == RecordKind.KELUARGA) {
                inside = sheet.equals(new RowRef(row.kind(), row.number()));
            }
            if (inside) {
                rows.add(sent.row(row.kind(), row.number()).orElseThrow());
            }
        }
        return rows;
    }

    /** Whether somebody at the office added the row, and the paper has no line of its own for it. */
    boolean isAdded(RowRef row) {
        return sent.row(row.kind(), row.number()).isEmpty();
    }

    /** Lays on the work what is kept of a family or proposal, in place of what was laid on it. */
    public void lay(RowRef sheet, Map<RowRef, KeyedRow> kept, Stamp stamp) {
        List<WorkRow> there = new ArrayList<>();
        work.row(sheet).ifPresent(there::add);
        if (sheet.kind() == RecordKind.KELUARGA) {
            there.addAll(work.members(sheet.number()));
        }
        for (WorkRow row : there) {
            KeyedRow keyed = kept.get(row.ref());
            if (keyed == null && row.added()) {
                work.apply(new WorkStep.Dropped(row.ref(), stamp));
                continue;
            }
            for (String item : List.copyOf(row.answers().keySet())) {
                if (keyed == null || !keyed.answers().containsKey(item)) {
                    answer(row.ref(), item, "", stamp);
                }
            }
        }
        kept.values().stream().filter(row -> row.isOf(sheet)).forEach(row -> lay(row, stamp));
    }

    private void lay(KeyedRow row, Stamp stamp) {
        if (isAdded(row.row())) {
            work.apply(new WorkStep.Added(row.row(), row.family(), stamp));
        }
        row.answers().forEach((item, value) -> answer(row.row(), item, value, stamp));
    }

    private void answer(RowRef row, String item, String value, Stamp stamp) {
        work.apply(new WorkStep.Answered(row, item, value, stamp));
    }
}
