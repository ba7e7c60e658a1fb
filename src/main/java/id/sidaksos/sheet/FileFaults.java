package id.sidaksos.sheet;

import com.fasterxml.aalto.UncheckedStreamException;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.RecordInputStream.LeftoverDataException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.DocumentFormatException;
import org.apache.poi.util.RecordFormatException;

/**
 * Turns whatever a library throws over a bad file into the {@link Problem} a person can act on. The readers of old
 * formats answer damaged bytes with nearly any unchecked exception, so these are named here, once, and nowhere else.
 */
final class FileFaults {
    private FileFaults() {}

    /** Work on the content of a file. */
    interface Work<T> {
        T run() throws IOException, XMLStreamException, OpenXML4JException;
    }

    static <T> T guard(String fileName, Work<T> work) {
        try {
            return work.run();
        } catch (Problem e) {
            throw e;
        } catch (IOException | XMLStreamException | OpenXML4JException | UncheckedIOException e) {
            throw new Problem(e, codeOf(e), fileName);
        } catch (OutOfMemoryError e) {
            throw new Problem(e, ErrorCode.FILE_TOO_LARGE, fileName);
        } catch (OpenXML4JRuntimeException
                | RecordFormatException
                | DocumentFormatException
                | LeftoverDataException
                | UncheckedStreamException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | UnsupportedOperationException
                | BufferUnderflowException
                | DateTimeException
                | NoSuchElementException e) {
            throw new Problem(e, codeOf(e), fileName);
        }
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** For what was only read, or is thrown away: whoever worked with it has been told of the fault that matters. */
    static void closeQuietly(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            // Nothing of the user's depends on it.
            return;
        }
    }

    private static ErrorCode codeOf(Throwable fault) {
        ErrorCode code = ErrorCode.FILE_CORRUPT;
        for (Throwable at = fault; at != null && at.getCause() != at; at = at.getCause()) {
            if (at instanceof Problem problem) {
                return problem.code();
            }
            if (at instanceof TooLargeException) {
                return ErrorCode.FILE_TOO_LARGE;
            }
            if (at instanceof NoSuchFileException || at instanceof FileNotFoundException) {
                code = ErrorCode.FILE_MISSING;
            } else if (at instanceof AccessDeniedException || at instanceof FileSystemException) {
                code = ErrorCode.FILE_UNREADABLE;
            } else if (at instanceof EncryptedDocumentException) {
                code = ErrorCode.FILE_PASSWORD_WRONG;
            }
        }
        return code;
    }
}
