package id.sidaksos.service.intake;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file's bytes: what makes it the very same file, whatever its name. */
public final class FileDigest {
    private FileDigest() {}

    /** @throws Problem FILE_MISSING, FILE_IS_FOLDER, FILE_UNREADABLE */
    public static String of(Path file, Progress progress) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        if (!Files.exists(file)) {
            throw new Problem(ErrorCode.FILE_MISSING, name);
        }
        if (Files.isDirectory(file)) {
            throw new Problem(ErrorCode.FILE_IS_FOLDER, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                progress.check();
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.FILE_UNREADABLE, name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
