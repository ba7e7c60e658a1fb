package id.sidaksos.domain.verification;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the minutes of a village meeting say. What nobody has told yet prints as a dotted line to be filled by hand.
 *
 * @param regency KABUPATEN or KOTA with its name; may be empty
 * @param exits families that are tidak layak, in the order of the list
 * @param deferred families that are ditunda
 * @param proposals families that the village proposes
 */
public record MeetingReport(
        VillageName village,
        String regency,
        Gathering gathering,
        Recap recap,
        List<Named> exits,
        List<Named> deferred,
        List<Named> proposals) {
    public MeetingReport {
        exits = List.copyOf(exits);
        deferred = List.copyOf(deferred);
        proposals = List.copyOf(proposals);
    }

    public VillageKind kind() {
        return VillageKind.of(village.code());
    }

    /**
     * The meeting itself.
     *
     * @param present persons, and {@code invited} of whom; 0 where nobody has told
     * @param chair and {@code head} as they sign
     */
    public record Gathering(
            Optional<LocalDate> date,
            String place,
            int present,
            int invited,
            String chair,
            String head,
            String remark) {
        /** Not told yet. */
        public static final Gathering UNKNOWN = new Gathering(Optional.empty(), "", 0, 0, "", "", "");
    }

    /**
     * The figures: families = layak + tidak layak + ditunda + not looked at, and the reasons add up to tidak layak.
     *
     * @param reasons of the families that are tidak layak; only reasons that somebody has
     * @param withoutReason families that are tidak layak and nobody says why
     */
    public record Recap(
            int families,
            int layak,
            int tidakLayak,
            int ditunda,
            Map<Alasan, Integer> reasons,
            int withoutReason,
            int proposals) {
        public Recap {
            reasons = reasons.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(reasons));
        }

        public int unverified() {
            return families - layak - tidakLayak - ditunda;
        }
    }

    /**
     * A family in a list of the minutes.
     *
     * @param id ID Keluarga; empty for a family that the list does not have
     * @param nik masked: minutes go from hand to hand
     * @param neighbourhood RT/RW, or empty
     * @param remark the village's words, may be empty
     */
    public record Named(
            String id,
            String name,
            String nik,
            String address,
            String neighbourhood,
            Optional<Alasan> reason,
            String remark) {}
}
