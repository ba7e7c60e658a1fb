package id.sidaksos.sheet.sealed;

import java.nio.file.Path;

/** Writes a file with as few rounds as are taken at all: a test that opens many would take minutes otherwise. */
public final class QuickLog {
    private QuickLog() {}

    public static void write(Path file, String passphrase, byte type, byte[] body) {
        try (SealedLog log = SealedLog.create(file, passphrase, SealedLog.LEAST_ROUNDS)) {
            log.append(type, body);
        }
    }
}
