package id.sidaksos.store;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.sql.SQLException;
import java.util.Locale;

/** Turns what the database says into the few things a clerk can act on. */
final class StoreFaults {
    private StoreFaults() {}

    /** @param place the database's folder, for the sentence */
    static Problem of(SQLException fault, String place) {
        if (mentions(fault, "no space left") || mentions(fault, "not enough space")) {
            return new Problem(fault, ErrorCode.DISK_FULL, place);
        }
        return switch (fault.getErrorCode()) {
            case org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1 -> new Problem(fault, ErrorCode.STORE_IN_USE, place);
            case org.h2.api.ErrorCode.FILE_ENCRYPTION_ERROR_1 -> new Problem(fault, ErrorCode.STORE_PASSPHRASE, place);
            case org.h2.api.ErrorCode.WRONG_USER_OR_PASSWORD -> new Problem(fault, ErrorCode.STORE_FOREIGN, place);
            case org.h2.api.ErrorCode.FILE_CORRUPTED_1, org.h2.api.ErrorCode.FILE_VERSION_ERROR_1 ->
                new Problem(fault, ErrorCode.STORE_CORRUPT, place);
            case org.h2.api.ErrorCode.DATABASE_IS_READ_ONLY, org.h2.api.ErrorCode.FILE_CREATION_FAILED_1 ->
                new Problem(fault, ErrorCode.STORE_READ_ONLY, place);
            case org.h2.api.ErrorCode.IO_EXCEPTION_1, org.h2.api.ErrorCode.IO_EXCEPTION_2 ->
                new Problem(
                        fault,
                        mentions(fault, "read-only") || mentions(fault, "denied") || mentions(fault, "not permitted")
                                ? ErrorCode.STORE_READ_ONLY
                                : ErrorCode.STORE_CORRUPT,
                        place);
            default -> new Problem(fault, ErrorCode.UNEXPECTED, "H2-" + fault.getErrorCode());
        };
    }

    private static boolean mentions(Throwable fault, String words) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null
                    && cause.getMessage().toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
