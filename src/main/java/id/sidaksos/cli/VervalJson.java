package id.sidaksos.cli;

import id.sidaksos.domain.verification.Agreement;
import id.sidaksos.domain.verification.VillageName;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pieces of the answers of the verval commands. */
final class VervalJson {
    private VervalJson() {}

    /** A new map that begins with the village. */
    static Map<String, Object> village(VillageName village) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kodeDesa", village.code());
        json.put("kecamatan", village.district());
        json.put("desa", village.village());
        return json;
    }

    /** kappa is null where there is none. */
    static Map<String, Object> agreement(Agreement agreement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("keluarga", agreement.families());
        json.put("sama", agreement.equal());
        json.put("bagian", agreement.share());
        json.put("kappa", agreement.kappa().isPresent() ? agreement.kappa().getAsDouble() : null);
        return json;
    }

    /** Says how far second looks agree. */
    static void say(Agreement agreement, Console console) {
        if (agreement.families() == 0) {
            console.say("cli.verval.petik.belum");
        } else if (agreement.kappa().isEmpty()) {
            console.say("cli.verval.petik.sama", agreement.families(), agreement.equal(), percent(agreement));
        } else {
            console.say(
                    "cli.verval.petik.kappa",
                    agreement.families(),
                    agreement.equal(),
                    percent(agreement),
                    agreement.kappa().getAsDouble());
        }
    }

    private static int percent(Agreement agreement) {
        return (int) Math.round(100 * agreement.share());
    }
}
