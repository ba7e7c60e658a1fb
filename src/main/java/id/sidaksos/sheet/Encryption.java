package id.sidaksos.sheet;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Password-protected .xlsx: an OLE file that holds the encrypted package. */
final class Encryption {
    /** A packed workbook beyond this would not leave room for its strings. */
    private static final int MOST_PACKED = 300 << 20;

    private Encryption() {}

    static boolean isEncryptedPackage(POIFSFileSystem ole) {
        return ole.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    }

    /** The zip inside, in memory. Without a password, the one of write-protected workbooks is tried. */
    static byte[] decrypt(POIFSFileSystem ole, String fileName, Optional<String> password) throws IOException {
        Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(ole));
        try {
            boolean open = decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                    || (password.isPresent() && decryptor.verifyPassword(password.get()));
            if (!open) {
                throw new Problem(
                        password.isPresent() ? ErrorCode.FILE_PASSWORD_WRONG : ErrorCode.FILE_PASSWORD_NEEDED,
                        fileName);
            }
            try (InputStream data = decryptor.getDataStream(ole)) {
                byte[] zip = data.readNBytes(MOST_PACKED);
                if (zip.length == MOST_PACKED) {
                    throw new TooLargeException("encrypted package");
                }
                return zip;
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
