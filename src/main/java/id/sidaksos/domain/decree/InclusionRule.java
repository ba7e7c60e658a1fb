package id.sidaksos.domain.decree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who comes into the decree. The default is the rule of the districts that published theirs: desil 1, padan, no grave
 * finding, no confirmed double, poorest class of the agreed set.
 *
 * @param desilMax highest desil that stays, 1 to 10
 * @param padanRequired whether the civil registry must know the head of the family
 * @param graveFindingsLeave whether a grave finding keeps a family out
 * @param deferredIncluded whether families that are ditunda stay in
 * @param proposalsIncluded whether families that villages proposed and the office took in stay although no list gives their desil
 * @param regencyCode Kemendagri's four digits of this kabupaten or kota, or empty: then only the flag counts
 * @param poorestClass name of the poorest class of the set in force
 */
public record InclusionRule(
        int desilMax,
        boolean padanRequired,
        boolean graveFindingsLeave,
        boolean deferredIncluded,
        boolean proposalsIncluded,
        String regencyCode,
        String poorestClass) {
    public static final InclusionRule DEFAULT = new InclusionRule(1, true, true, false, "", "");

    public InclusionRule {
        if (desilMax < 1 || desilMax > 10) {
            throw new IllegalArgumentException("desil of the rule must be 1 to 10: " + desilMax);
        }
        regencyCode = PrintText.clean(regencyCode);
        poorestClass = PrintText.clean(poorestClass);
    }

    /** Proposals need a desil like everybody else. */
    public InclusionRule(
            int desilMax,
            boolean padanRequired,
            boolean graveFindingsLeave,
            boolean deferredIncluded,
            String regencyCode,
            String poorestClass) {
        this(desilMax, padanRequired, graveFindingsLeave, deferredIncluded, false, regencyCode, poorestClass);
    }

    public InclusionRule withPoorestClass(String name) {
        return new InclusionRule(
                desilMax, padanRequired, graveFindingsLeave, deferredIncluded, proposalsIncluded, regencyCode, name);
    }

    public InclusionRule withRegencyCode(String code) {
        return new InclusionRule(
                desilMax, padanRequired, graveFindingsLeave, deferredIncluded, proposalsIncluded, code, poorestClass);
    }

    /** The one reason by which a family leaves, or empty where it stays to the decree. */
    public Optional<ExitReason> exitOf(Candidate family) {
        return Optional.ofNullable(firstExit(family));
    }

    private ExitReason firstExit(Candidate family) {
        if (family.proposal() == Candidate.Proposal.WAITING) {
            return ExitReason.USULAN_BELUM_DITERIMA;
        }
        // What the lists do not tell of it (desil, padan) is no reason beside this one.
        if (family.proposal() == Candidate.Proposal.ACCEPTED && family.confirmedDouble()) {
            return ExitReason.USULAN_GANDA;
        }
        if (family.persons().persons() == 0) {
            return ExitReason.KELUARGA_TANPA_ANGGOTA;
        }
        if (family.gone()) {
            return ExitReason.HILANG_DI_BERKAS_BARU;
        }
        if (outside(family)) {
            return ExitReason.LUAR_WILAYAH;
        }
        if (family.desil() < 1 && !isIncludedProposal(family)) {
            return ExitReason.DESIL_TIDAK_DIKETAHUI;
        }
        if (family.desil() > desilMax) {
            return ExitReason.DESIL_DI_ATAS_BATAS;
        }
        if (family.deferred() && !deferredIncluded) {
            return ExitReason.DITUNDA;
        }
        if (graveFindingsLeave && !family.graveFinding().isEmpty()) {
            return ExitReason.TEMUAN_GAWAT;
        }
        if (padanRequired && family.padan() != Padan.PADAN) {
            return family.padan() == Padan.TIDAK_PADAN ? ExitReason.TIDAK_PADAN : ExitReason.PADAN_TIDAK_DIKETAHUI;
        }
        if (family.confirmedDouble()) {
            return ExitReason.GANDA_TERKONFIRMASI;
        }
        return exitByClass(family);
    }

    private ExitReason exitByClass(Candidate family) {
        Assessment assessment = family.assessment();
        if (assessment.state() == Assessment.State.BELUM_DINILAI) {
            return ExitReason.BELUM_DINILAI;
        }
        if (assessment.state() == Assessment.State.BELUM_DAPAT_DINILAI) {
            return ExitReason.BELUM_DAPAT_DINILAI;
        }
        if (!PrintText.clean(assessment.classCode()).equals(poorestClass)) {
            return ExitReason.BUKAN_KELAS_TERMISKIN;
        }
        if (!family.rejection().isEmpty()) {
            return ExitReason.ofRejection(family.rejection());
        }
        return null;
    }

    private boolean isIncludedProposal(Candidate family) {
        return proposalsIncluded && family.proposal() == Candidate.Proposal.ACCEPTED;
    }

    private boolean outside(Candidate family) {
        if (family.outside()) {
            return true;
        }
        String code = family.villageCode().isEmpty() ? family.districtCode() : family.villageCode();
        return !regencyCode.isEmpty() && !code.isEmpty() && !code.startsWith(regencyCode);
    }

    /** The rule as keys and values in a fixed order: for the frozen snapshot, the journal and the funnel's workbook. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("desil_maks", Integer.toString(desilMax));
        values.put("padan_wajib", yesNo(padanRequired));
        values.put("temuan_gawat_keluar", yesNo(graveFindingsLeave));
        values.put("sertakan_ditunda", yesNo(deferredIncluded));
        if (proposalsIncluded) {
            // Left out where it is not so: snapshots of before this key have the same text as those of now.
            values.put("sertakan_usulan", yesNo(true));
        }
        values.put("kode_wilayah", regencyCode);
        values.put("kelas_termiskin", poorestClass);
        return values;
    }

    /** Reads what {@link #values()} wrote. */
    static InclusionRule of(Map<String, String> values) {
        return new InclusionRule(
                Integer.parseInt(values.getOrDefault("desil_maks", "1")),
                "ya".equals(values.get("padan_wajib")),
                "ya".equals(values.get("temuan_gawat_keluar")),
                "ya".equals(values.get("sertakan_ditunda")),
                "ya".equals(values.get("sertakan_usulan")),
                values.getOrDefault("kode_wilayah", ""),
                values.getOrDefault("kelas_termiskin", ""));
    }

    private static String yesNo(boolean value) {
        return value ? "ya" : "tidak";
    }
}
