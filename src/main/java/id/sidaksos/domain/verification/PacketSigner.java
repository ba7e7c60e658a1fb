package id.sidaksos.domain.verification;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Makes the marks of one packet's rows.
 *
 * @param packet the packet's mark
 * @param secret 64 hex digits; stays in the database that made the packet
 */
public record PacketSigner(String packet, String secret) {
    private static final int SECRET_BYTES = 32;

    /** A new packet's mark and secret. */
    public static PacketSigner draw(SecureRandom random) {
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < RowMark.PACKET_LENGTH; i++) {
            mark.append(RowMark.ALPHABET.charAt(random.nextInt(RowMark.ALPHABET.length())));
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new PacketSigner(mark.toString(), HexFormat.of().formatHex(secret));
    }

    public RowMark mark(Form form, PacketRow row) {
        return RowMark.sign(packet, secret, row.kind(), row.number(), row.key(), PacketText.base(form, row));
    }

    /** Mark of a blank line, which goes out with nothing. */
    public RowMark blank(RecordKind kind, int number) {
        return RowMark.sign(packet, secret, kind, number, "", "");
    }
}
