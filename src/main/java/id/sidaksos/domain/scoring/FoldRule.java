package id.sidaksos.domain.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A named rule that makes one fact of the family from facts of its members. Its key stands in SUMBER; its results are
 * a closed list of texts, which the answers of the indicator name. An empty result is unknown. {@link Folding} computes
 * them; the rule in words is the bundle's {@code nilai.lipat.NAME}.
 */
public enum FoldRule {
    /** Work of the head, as the list of persons has it. Unknown if there is not exactly one head. */
    KEPALA_PEKERJAAN("kepala.pekerjaan", List.of()),
    /** Schooling of the head, as the list of persons has it. Unknown if there is not exactly one head. */
    KEPALA_PENDIDIKAN("kepala.pendidikan", List.of()),
    /** How many members the list of persons has: 1 to 9, or "10 atau lebih". */
    ANGGOTA_JUMLAH("anggota.jumlah", Outcome.COUNTS),
    /** Exactly one member, and sixty or older (UU 13/1998). Unknown if that one's age is. */
    ANGGOTA_ADA_LANSIA_SENDIRI("anggota.ada_lansia_sendiri", Outcome.YES_NO),
    /** A member with any disability written down. Unknown if the list says nothing of anyone. */
    ANGGOTA_ADA_DISABILITAS("anggota.ada_disabilitas", Outcome.YES_NO),
    /** A member whose work is PNS/TNI/Polri or Pejabat Negara. Unknown if no one's work is known. */
    ANGGOTA_ADA_ASN("anggota.ada_asn", Outcome.YES_NO),
    /** Members under 15 or over 64 for each of 15 to 64 (BPS). Unknown if anyone's age is. */
    ANGGOTA_RASIO_TANGGUNGAN("anggota.rasio_tanggungan", Outcome.RATIOS),
    /** A member of 7 to 15 (wajib belajar) not at school: never, not finished SD, or left after SD. */
    ANGGOTA_ADA_ANAK_TIDAK_SEKOLAH("anggota.ada_anak_tidak_sekolah", Outcome.YES_NO);

    private final String key;
    private final List<String> outcomes;

    FoldRule(String key, List<String> outcomes) {
        this.key = key;
        this.outcomes = outcomes;
    }

    /** As written in SUMBER. */
    public String key() {
        return key;
    }

    /** Every text that the rule can give; empty where it passes a list's own text on. */
    public List<String> outcomes() {
        return outcomes;
    }

    /** Key of the rule in words. */
    public String text() {
        return "nilai.lipat." + name();
    }

    public static Optional<FoldRule> ofKey(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT);
        for (FoldRule rule : values()) {
            if (rule.key.equals(wanted)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The texts that rules give. */
    static final class Outcome {
        static final String YES = "Ya";
        static final String NO = "Tidak";
        static final List<String> YES_NO = List.of(YES, NO);

        static final int MANY = 10;
        static final String MANY_TEXT = MANY + " atau lebih";
        static final List<String> COUNTS = counts();

        static final String NONE_DEPENDS = "0";
        static final String UP_TO_HALF = "sampai 0,5";
        static final String UP_TO_ONE = "sampai 1";
        static final String OVER_ONE = "lebih dari 1";
        static final String NOBODY_WORKS = "tanpa usia produktif";
        static final List<String> RATIOS = List.of(NONE_DEPENDS, UP_TO_HALF, UP_TO_ONE, OVER_ONE, NOBODY_WORKS);

        private Outcome() {}

        private static List<String> counts() {
            List<String> texts = new ArrayList<>();
            for (int i = 1; i < MANY; i++) {
                texts.add(Integer.toString(i));
            }
            texts.add(MANY_TEXT);
            return List.copyOf(texts);
        }
    }
}
