package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Gathering;
import id.sidaksos.domain.verification.ReturnedRow;
import id.sidaksos.domain.verification.SentPacket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The lasting key of a family or a person that a village adds. Who it is, by the packet's secret: neither a NIK nor a name can be read
 * from it or guessed.
 */
final class ProposalKey {
    private static final int NIK_LENGTH = 16;
    private static final int KEY_BYTES = 8;

    private ProposalKey() {}

    /** The key of an added row that has a name or a NIK. */
    static String of(Gathering.Added added) {
        Map<String, String> said = said(added.row());
        SentPacket packet = added.packet();
        String nik = said.getOrDefault(Field.NIK.key(), "");
        String who = nik.length() == NIK_LENGTH
                ? nik
                : String.join(
                        "|",
                        name(said),
                        said.getOrDefault(Field.TANGGAL_LAHIR.key(), ""),
                        said.getOrDefault(Field.ALAMAT.key(), ""),
                        said.getOrDefault(Field.RT.key(), ""),
                        added.family());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(packet.secret()), "HmacSHA256"));
            byte[] hash = mac.doFinal(who.getBytes(StandardCharsets.UTF_8));
            return packet.packet().mark()
                    + '-'
                    + added.kind().letter()
                    + HexFormat.of().withUpperCase().formatHex(hash, 0, KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** What the village says of them. On an empty line the cells that are locked elsewhere are filled in as well. */
    static Map<String, String> said(ReturnedRow row) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : List.of(Field.NAMA, Field.NIK)) {
            String repaired = row.value(Form.REPAIR + field.key());
            said.put(field.key(), repaired.isEmpty() ? row.locked().getOrDefault(field.key(), "") : repaired);
        }
        said.putAll(row.values());
        said.keySet().removeIf(key -> key.startsWith(Form.REPAIR));
        said.values().removeIf(String::isBlank);
        return said;
    }

    static String name(Map<String, String> said) {
        return said.getOrDefault(Field.NAMA.key(), "")
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }
}
