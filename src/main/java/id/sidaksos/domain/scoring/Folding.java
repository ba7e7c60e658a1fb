package id.sidaksos.domain.scoring;

import static id.sidaksos.domain.scoring.FoldRule.Outcome.MANY;
import static id.sidaksos.domain.scoring.FoldRule.Outcome.MANY_TEXT;
import static id.sidaksos.domain.scoring.FoldRule.Outcome.NO;
import static id.sidaksos.domain.scoring.FoldRule.Outcome.NOBODY_WORKS;
import static id.sidaksos.domain.scoring.FoldRule.Outcome.NONE_DEPENDS;
import static id.sidaksos.domain.scoring.FoldRule.Outcome.OVER_ONE;
import static id.sidaksos.domain.scoring.FoldRule.Outcome.UP_TO_HALF;
import static id.sidaksos.domain.scoring.FoldRule.Outcome.UP_TO_ONE;
import static id.sidaksos.domain.scoring.FoldRule.Outcome.YES;

import id.sidaksos.base.TextKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds facts of members up to their family. Pure but for a memory of normalised texts, which keeps a district's
 * hundred thousand members quick; for one thread.
 */
public final class Folding {
    private static final int ELDERLY = 60;
    private static final int WORKING_FROM = 15;
    private static final int WORKING_TO = 64;
    private static final int SCHOOL_FROM = 7;
    private static final int SCHOOL_TO = 15;

    private static final Set<String> HEAD = keys("Kepala Keluarga", "Kepala");
    /** P3KE has the first two in every vintage; the rest is met in DTKS and on identity cards. */
    private static final Set<String> CIVIL_SERVICE = keys(
            "PNS/TNI/Polri",
            "Pejabat Negara",
            "ASN/TNI/Polri",
            "PNS/TNI/Polri/BUMN/BUMD",
            "ASN",
            "PNS",
            "PPPK",
            "P3K",
            "Pegawai Negeri Sipil",
            "Pegawai Negeri Sipil (PNS)",
            "TNI",
            "Tentara Nasional Indonesia",
            "Tentara Nasional Indonesia (TNI)",
            "Polri",
            "Kepolisian RI",
            "Kepolisian RI (Polri)",
            "TNI/Polri");

    private static final Set<String> NOT_DISABLED =
            keys("Tidak", "Tidak ada", "Bukan", "Bukan penyandang disabilitas", "Normal", "0", "-");
    private static final Set<String> LEFT_SCHOOL = keys(
            "Tidak/belum sekolah",
            "Tidak tamat SD/sederajat",
            "Tdk Tamat SD/Sederajat",
            "Tidak tamat SD",
            "Tamat SD/sederajat",
            "Tamat SD");

    private final Map<String, String> keys = new HashMap<>();

    /** The rule's text for a family with these members, or empty if it is unknown. */
    public String fold(FoldRule rule, List<Member> members) {
        if (members.isEmpty()) {
            return "";
        }
        return switch (rule) {
            case KEPALA_PEKERJAAN -> ofHead(members, Member::work);
            case KEPALA_PENDIDIKAN -> ofHead(members, Member::schooling);
            case ANGGOTA_JUMLAH -> members.size() < MANY ? Integer.toString(members.size()) : MANY_TEXT;
            case ANGGOTA_ADA_LANSIA_SENDIRI -> elderlyAlone(members);
            case ANGGOTA_ADA_DISABILITAS -> anyone(members, Member::disability, key -> !NOT_DISABLED.contains(key));
            case ANGGOTA_ADA_ASN -> anyone(members, Member::work, CIVIL_SERVICE::contains);
            case ANGGOTA_RASIO_TANGGUNGAN -> dependants(members);
            case ANGGOTA_ADA_ANAK_TIDAK_SEKOLAH -> childLeftSchool(members);
        };
    }

    private String ofHead(List<Member> members, Function<Member, String> fact) {
        List<Member> heads = members.stream()
                .filter(member -> HEAD.contains(key(member.relation())))
                .toList();
        return heads.size() == 1 ? fact.apply(heads.get(0)) : "";
    }

    private static String elderlyAlone(List<Member> members) {
        if (members.size() > 1) {
            return NO;
        }
        int age = members.get(0).age();
        if (age == Member.AGE_UNKNOWN) {
            return "";
        }
        return age >= ELDERLY ? YES : NO;
    }

    /** Ya if one member fits, Tidak if none of those known does, unknown if none is known. */
    private String anyone(List<Member> members, Function<Member, String> fact, Function<String, Boolean> fits) {
        boolean known = false;
        for (Member member : members) {
            String key = key(fact.apply(member));
            if (AnswerKey.isUnknown(key)) {
                continue;
            }
            if (fits.apply(key)) {
                return YES;
            }
            known = true;
        }
        return known ? NO : "";
    }

    private static String dependants(List<Member> members) {
        int working = 0;
        for (Member member : members) {
            if (member.age() == Member.AGE_UNKNOWN) {
                return "";
            }
            working += member.age() >= WORKING_FROM && member.age() <= WORKING_TO ? 1 : 0;
        }
        int depending = members.size() - working;
        if (working == 0) {
            return NOBODY_WORKS;
        }
        if (depending == 0) {
            return NONE_DEPENDS;
        }
        if (2 * depending <= working) {
            return UP_TO_HALF;
        }
        return depending <= working ? UP_TO_ONE : OVER_ONE;
    }

    private String childLeftSchool(List<Member> members) {
        boolean unsure = false;
        for (Member member : members) {
            if (member.age() == Member.AGE_UNKNOWN) {
                unsure = true;
            } else if (member.age() >= SCHOOL_FROM && member.age() <= SCHOOL_TO) {
                String key = key(member.schooling());
                if (LEFT_SCHOOL.contains(key)) {
                    return YES;
                }
                unsure |= AnswerKey.isUnknown(key);
            }
        }
        return unsure ? "" : NO;
    }

    private String key(String text) {
        return keys.computeIfAbsent(text, TextKey::normalise);
    }

    private static Set<String> keys(String... texts) {
        return Stream.of(texts).map(TextKey::normalise).collect(Collectors.toUnmodifiableSet());
    }
}
