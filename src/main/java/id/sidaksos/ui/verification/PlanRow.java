package id.sidaksos.ui.verification;

import id.sidaksos.domain.verification.VillagePlan;
import id.sidaksos.service.verval.BoardLine;
import java.time.LocalDate;
import java.util.Optional;

/** A village with its plan, and how far it is on this day. */
record PlanRow(BoardLine line, VillagePlan plan, State state) {
    /** How a village stands to its plan. Words: {@code ui.verification.rencana.keadaan.NAME}; the most urgent first. */
    enum State {
        LEWAT,
        BELUM_ADA,
        BERJALAN,
        BELUM_MULAI,
        SELESAI
    }

    static PlanRow of(BoardLine line, VillagePlan plan, LocalDate today) {
        return new PlanRow(line, plan, state(line, plan, today));
    }

    private static State state(BoardLine line, VillagePlan plan, LocalDate today) {
        if (line.families() > 0 && line.verified() == line.families()) {
            return State.SELESAI;
        }
        if (line.isLate()) {
            return State.LEWAT;
        }
        if (plan.isEmpty()) {
            return State.BELUM_ADA;
        }
        Optional<LocalDate> from = plan.from();
        return from.isPresent() && from.get().isAfter(today) ? State.BELUM_MULAI : State.BERJALAN;
    }
}
