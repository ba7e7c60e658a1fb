package id.sidaksos.sheet.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a key from a passphrase by PBKDF2-HMAC-SHA256 (RFC 8018). The rounds stand in the file's head, so that a later
 * program can ask for more. Nonces are drawn: two copies of a packet grow apart under one key, so counting would use one twice.
 */
final class Key {
    /** OWASP's figure of 2023 for PBKDF2-HMAC-SHA256: about a third of a second on an office laptop. */
    static final int ROUNDS = 600_000;

    static final int SALT = 16;
    static final int NONCE = 12;
    static final int TAG = 16;

    private static final int TAG_BITS = TAG * 8;
    private static final int KEY_BITS = 256;

    private final SecretKeySpec key;
    private final SecureRandom random;

    private Key(SecretKeySpec key, SecureRandom random) {
        this.key = key;
        this.random = random;
    }

    static Key of(String passphrase, byte[] salt, int rounds, SecureRandom random) {
        // One passphrase, however a system's keyboard composes its letters.
        char[] letters = Normalizer.normalize(passphrase, Normalizer.Form.NFC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(letters, salt, rounds, KEY_BITS);
        try {
            byte[] bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new Key(new SecretKeySpec(bytes, "AES"), random);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 and AES", e);
        } finally {
            spec.clearPassword();
            Arrays.fill(letters, ' ');
        }
    }

    /** Nonce, ciphertext and tag. */
    byte[] seal(byte[] body, byte[] beside) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, beside).doFinal(body);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a body that AES-GCM cannot take", e);
        }
    }

    /** @throws AEADBadTagException for another key, or a body or what stands beside it that was changed */
    byte[] open(byte[] sealed, byte[] beside) throws AEADBadTagException {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), beside)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a body that AES-GCM cannot take", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] beside) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(beside);
        return cipher;
    }

    /** What is bound to a body without being hidden: the head of its file, its place and kind, and the tag before it. */
    static byte[] beside(byte[] head, int number, byte type, byte[] tagBefore) {
        return ByteBuffer.allocate(head.length + 5 + tagBefore.length)
                .put(head)
                .putInt(number)
                .put(type)
                .put(tagBefore)
                .array();
    }

    /** For the head: eight letters that tell the format. */
    static byte[] magic() {
        return "SIDAKSVL".getBytes(StandardCharsets.US_ASCII);
    }
}
