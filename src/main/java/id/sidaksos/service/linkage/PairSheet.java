package id.sidaksos.service.linkage;

import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Explanation;
import id.sidaksos.service.browse.Queue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a person needs to decide a pair.
 *
 * @param p probability that both are one, 0 to 1
 * @param weight log2 of the odds
 * @param explanation each comparison with its weight; empty for pairs of families and for pairs the engine did not bring
 * @param members pairs of members, for pairs of families
 * @param reason in one line, in the language of the run
 * @param rival the next candidate
 * @param said what people have said of the pair, newest first
 */
public record PairSheet(
        Queue kind,
        int run,
        int order,
        Side a,
        Side b,
        double p,
        double weight,
        Answer answer,
        Optional<Explanation> explanation,
        List<MemberPair> members,
        String reason,
        Optional<Rival> rival,
        List<Word> said) {
    public PairSheet {
        members = List.copyOf(members);
        said = List.copyOf(said);
    }

    /** What is held side by side, in this order. */
    public enum Fact {
        NAMA,
        NIK,
        NO_KK,
        TANGGAL_LAHIR,
        JENIS_KELAMIN,
        HUBUNGAN,
        ALAMAT,
        RT_RW,
        DESA
    }

    /**
     * One of the two rows, with the values in force.
     *
     * @param familyId ID Keluarga, empty for DTKS
     * @param facts texts; empty where unknown
     * @param members of its family, or of its household in DTKS
     */
    public record Side(
            SourceKind kind, int row, String key, String familyId, Map<Fact, String> facts, List<Member> members) {
        public Side {
            facts = Map.copyOf(facts);
            members = List.copyOf(members);
        }
    }

    /** @param birth dd-MM-yyyy or empty; {@code self}: the person of the pair */
    public record Member(int row, String name, String birth, String relation, boolean self) {}

    /** Two members who seem to be one person. */
    public record MemberPair(String nameA, String nameB, double weight, double p) {}

    /**
     * The next candidate of either row.
     *
     * @param left whether it could take the place of the first row (else of the second)
     * @param margin bits by which the pair is ahead of it
     */
    public record Rival(String name, String birth, boolean left, double p, double margin) {}

    /** @param answer what was said; BELUM: what was said before was taken back */
    public record Word(Answer answer, id.sidaksos.domain.journal.Stamp stamp, String why) {}
}
