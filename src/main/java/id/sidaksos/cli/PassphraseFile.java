package id.sidaksos.cli;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A passphrase from the first line of a file: never from the words of a call, which every user of a machine can see. */
final class PassphraseFile {
    private PassphraseFile() {}

    /**
     * The first line; empty where no file was named, which no packet takes for a passphrase.
     *
     * @throws Problem FILE_UNREADABLE
     */
    static String read(Path file) {
        if (file == null) {
            return "";
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.FILE_UNREADABLE, file.toString());
        }
    }
}
