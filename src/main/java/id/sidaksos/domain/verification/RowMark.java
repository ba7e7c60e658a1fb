package id.sidaksos.domain.verification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Kode baris: what every row of a packet carries, so that it finds home from any sheet of any file: {@code K7Q2M4XA-K0034-9F3C2B}
 * is family 34 of packet K7Q2M4XA. The last part is signed with the packet's secret over everything that the row went out with
 * ({@link #isGenuine}); so a code that was typed, changed or counted on by dragging is known.
 *
 * <p>The blank lines at the ends of the sheets of persons and of proposals carry marks too (numbers above those of the packet's
 * rows): a line that came back twice is one line. They went out with an empty key and empty values.
 *
 * @param packet eight characters of {@link #ALPHABET}
 * @param number from 1
 * @param signature six characters of {@link #ALPHABET}
 */
public record RowMark(String packet, RecordKind kind, int number, String signature) {
    /** Without I, O, 0 and 1, which are read for one another on paper; 32 characters, five bits each. */
    public static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** Characters of a packet's mark. */
    public static final int PACKET_LENGTH = 8;

    private static final int SIGNATURE_LENGTH = 6;
    private static final String ALGORITHM = "HmacSHA256";
    private static final char SEPARATOR = '\u001E';

    /** Office programs make long dashes of short ones, people leave spaces. */
    private static final Pattern FORM = Pattern.compile(
            "([2-9A-HJ-NP-Z]{8})[-\u2010-\u2015 ]+([KAU])(\\d{1,7})[-\u2010-\u2015 ]+([2-9A-HJ-NP-Z]{6})");

    /**
     * Signs a row.
     *
     * @param secret hex digits, the packet's own
     * @param key the row's lasting key
     * @param base the values it goes out with, as {@link PacketText#encode} has them
     */
    public static RowMark sign(String packet, String secret, RecordKind kind, int number, String key, String base) {
        return new RowMark(packet, kind, number, signature(packet, secret, kind, number, key, base));
    }

    /** Empty for any text that is no mark. */
    public static Optional<RowMark> parse(String text) {
        if (text.length() < PACKET_LENGTH + SIGNATURE_LENGTH + 4 || text.length() > 60) {
            return Optional.empty();
        }
        String bare = text.strip();
        if (bare.length() <= PACKET_LENGTH || Character.isLetterOrDigit(bare.charAt(PACKET_LENGTH))) {
            // Nearly every cell of a file ends here.
            return Optional.empty();
        }
        Matcher found = FORM.matcher(bare.toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(3));
        return Optional.of(new RowMark(found.group(1), kind(found.group(2).charAt(0)), number, found.group(4)));
    }

    /** Whether the packet with this secret sent this row out with this key and these values. */
    public boolean isGenuine(String secret, String key, String base) {
        return signature.equals(signature(packet, secret, kind, number, key, base));
    }

    public String text() {
        String digits = Integer.toString(number);
        return packet + '-' + kind.letter() + "0".repeat(Math.max(0, 4 - digits.length())) + digits + '-' + signature;
    }

    @Override
    public String toString() {
        return text();
    }

    private static RecordKind kind(char letter) {
        for (RecordKind kind : RecordKind.values()) {
            if (kind.letter() == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException(String.valueOf(letter));
    }

    private static String signature(
            String packet, String secret, RecordKind kind, int number, String key, String base) {
        String signed = packet + SEPARATOR + kind.letter() + number + SEPARATOR + key + SEPARATOR + base;
        byte[] hash;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            hash = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SIGNATURE_LENGTH; i++) {
            text.append(ALPHABET.charAt(hash[i] & 31));
        }
        return text.toString();
    }
}
