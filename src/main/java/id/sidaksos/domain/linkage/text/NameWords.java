package id.sidaksos.domain.linkage.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of Indonesian names that are no part of the name, and those that are written in many ways. */
final class NameWords {
    /** Left out at the start of a name while a word of the name remains. Never ANDI, AGUS, GUS, SRI, DEWI, RATU, SITI, NI, I. */
    static final Set<String> TITLES = Set.of(
            "H",
            "HJ",
            "HJH",
            "HAJI",
            "HAJJAH",
            "KH",
            "KYAI",
            "KIAI",
            "NYAI",
            "UST",
            "USTAD",
            "USTADZ",
            "USTADZAH",
            "USTADAH",
            "HABIB",
            "SYEKH",
            "SYEH",
            "DR",
            "DRS",
            "DRA",
            "DRG",
            "IR",
            "PROF",
            "TN",
            "NY",
            "NN",
            "SDR",
            "SDRI",
            "BPK",
            "BAPAK",
            "PAK",
            "BP",
            "IBU",
            "BU",
            "MBAH",
            "MBOK",
            "MAS",
            "MBAK",
            "R",
            "RR",
            "RM",
            "RA",
            "RADEN",
            "KRT",
            "KRMT",
            "NGABEHI");

    /** Second words of a title that begins with RADEN. */
    static final Set<String> AFTER_RADEN = Set.of("AJENG", "RORO", "MAS", "NGABEHI", "BAGUS", "AYU");

    /** The person is dead: kept as a mark, left out of the name. */
    static final Set<String> DECEASED = Set.of("ALM", "ALMH", "ALMARHUM", "ALMARHUMAH");

    /** Degrees that are left out at the end even without a comma or dot. */
    static final Set<String> DEGREES = Set.of(
            "SPD", "SPDI", "SPDSD", "SAG", "SSI", "SKOM", "SKM", "SSOS", "SSOSI", "SPT", "SPI", "SIP", "SPSI", "SFARM",
            "SKEP", "SSTP", "SST", "SHI", "SEI", "SHUT", "STP", "SPAK", "SPDK", "STH", "SH", "SE", "AMD", "AMDKEB",
            "AMDKEP", "AMK", "AMAPD", "AMAPUST", "MPD", "MPDI", "MSI", "MKES", "MAP", "MKOM", "MHUM", "NERS", "NS",
            "APT", "BA", "BSC");

    /** Degrees that are also names or initials: only after a comma or written with dots. */
    static final Set<String> DOUBTFUL_DEGREES =
            Set.of("ST", "MM", "MA", "MT", "MH", "ME", "SS", "SP", "SKH", "PHD", "LC");

    /** Between a name and the father's name. B, BT and the like need a name on both sides. */
    static final Set<String> CHILD_OF = Set.of("BIN", "BINTI", "BINTE", "BTI", "BTE", "BT", "BIND");

    /** Daughter of the clan that follows, among Batak: says nothing and is often left out. */
    static final Set<String> OF_CLAN = Set.of("BR", "BORU");

    /** The next words are another name of the same person. */
    static final Set<String> ALSO_CALLED = Set.of("ALIAS", "ALS", "AKA");

    /** Every word that does more than be a part of a name. */
    static final Set<String> SPECIAL = Stream.of(
                    TITLES,
                    AFTER_RADEN,
                    DECEASED,
                    DEGREES,
                    DOUBTFUL_DEGREES,
                    CHILD_OF,
                    OF_CLAN,
                    ALSO_CALLED,
                    Set.of("ST"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> MUHAMMADS =
            List.of("MUHAMMAD", "MUHAMAD", "MOHAMMAD", "MOHAMAD", "MOCHAMMAD", "MOCHAMAD", "MUCHAMMAD", "MUCHAMAD");
    private static final int SHORTEST_REST = 3;
    private static final Map<String, String> SPELLINGS = spellings();

    private NameWords() {}

    /** The one spelling for the words that no sound rule brings together; the word itself otherwise. */
    static String usual(String token) {
        return SPELLINGS.getOrDefault(token, token);
    }

    /** As {@link #usual}, also for a word that MUHAMMAD was joined to: MOHAMADALI is MUHAMMADALI. */
    static String usualWithin(String token) {
        for (String start : MUHAMMADS) {
            if (token.startsWith(start) && token.length() >= start.length() + SHORTEST_REST) {
                return usual(start) + token.substring(start.length());
            }
        }
        return usual(token);
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new HashMap<>();
        group(
                spellings,
                "MUHAMMAD",
                "MD MH MHD MUH MUHD MHMD MUHAMAD MUHAMMAD MUHAMMED MUHAMED MOH MOHD MOHAMAD MOHAMMAD MOHAMED"
                        + " MOHAMMED MOCH MOCHD MOCHAMAD MOCHAMMAD MOCHAMMED MUCH MUCHAMAD MUCHAMMAD MUKHAMAD MUKHAMMAD MUKAMAD"
                        + " MOKAMAD MOKHAMAD MOKHAMMAD MOKH MUKH MOEH MOEHAMAD MOEHAMMAD MOECH MOECHAMAD MOHAMMADD MUHAMMADD"
                        + " MUHAMMAT MUHAMAT MOHAMAT MUKAMAT");
        group(spellings, "ABDUL", "ABD ABDL ABDOEL ABDU ABDUL ABDULL");
        group(spellings, "AHMAD", "AHMAD ACHMAD AKHMAD AKMAD AHMED AMAD ACH ACHMED AHMAT ACHMAT AKHMAT");
        group(spellings, "SITI", "SITI STI SITTI SITY SITIE");
        group(spellings, "NUR", "NUR NOOR NOER NOR NUUR");
        group(spellings, "SALEH", "SALEH SALIH SOLEH SOLIH SHALEH SHALIH SHOLEH SHOLIH");
        group(spellings, "MUSTAPA", "MUSTAFA MUSTOFA MUSTOPA MUSTAPA MUSTHOFA MUSTHAFA MUSTHOPA");
        group(spellings, "DWI", "DWI DUWI DWIE DEWIE");
        group(spellings, "SLAMET", "SLAMET SELAMET SELAMAT SLAMAT SLAMED SELAMED");
        group(spellings, "PATKUR", "FATHUR FATKUR FATKHUR FATCHUR PATKUR PATHUR FATUR");
        group(spellings, "WAYAN", "WAYAN WYN");
        group(spellings, "NYOMAN", "NYOMAN NYM");
        group(spellings, "KETUT", "KETUT KTUT KT");
        group(spellings, "GUSTI", "GUSTI GST");
        group(spellings, "SARIPAH", "SY SYARIFAH SARIFAH SARIPAH SYARIPAH");
        return Map.copyOf(spellings);
    }

    private static void group(Map<String, String> spellings, String usual, String words) {
        for (String word : words.split(" ", -1)) {
            spellings.put(word, usual);
        }
    }
}
