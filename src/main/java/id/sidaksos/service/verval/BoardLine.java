package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.VillageName;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a village's verification is, or with an empty village name a kecamatan's, or with both empty all of it.
 *
 * @param team and {@code deadline} of the plan; a kecamatan has none
 * @param families of the list
 * @param packets that were made, and {@code returned} of them have come back
 * @param sent families that stood in a packet, and {@code back} of them in one that came back
 * @param verified families with a hasil: layak, tidak layak and ditunda together
 * @param conflicts answers that nobody has chosen between
 * @param proposals families the village proposes, without those that were turned down
 * @param late villages whose deadline has passed and that are not whole: 0 or 1 of a village
 */
public record BoardLine(
        VillageName village,
        String team,
        Optional<LocalDate> deadline,
        int families,
        int packets,
        int returned,
        int sent,
        int back,
        int verified,
        int layak,
        int tidakLayak,
        int ditunda,
        int conflicts,
        int proposals,
        int late) {
    static BoardLine none(VillageName village) {
        return new BoardLine(village, "", Optional.empty(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Both together, under this one's name. */
    BoardLine plus(BoardLine other) {
        return new BoardLine(
                village,
                team,
                deadline,
                families + other.families,
                packets + other.packets,
                returned + other.returned,
                sent + other.sent,
                back + other.back,
                verified + other.verified,
                layak + other.layak,
                tidakLayak + other.tidakLayak,
                ditunda + other.ditunda,
                conflicts + other.conflicts,
                proposals + other.proposals,
                late + other.late);
    }

    public boolean isLate() {
        return late > 0;
    }

    /** In whole percent of the families; 0 of none. */
    public int percent() {
        return families == 0 ? 0 : (int) (100L * verified / families);
    }
}
