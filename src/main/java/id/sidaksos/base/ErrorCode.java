package id.sidaksos.base;

/**
 * Stable code of an expected fault, short enough to read out by telephone. The sentence for people is the bundle's
 * {@code galat.NAME}: what happened, what was kept, what to do. Exit classes are those of the command line's contract.
 */
public enum ErrorCode {
    UNEXPECTED("S100", Exit.FAULT),
    MEMORY_FULL("S101", Exit.FAULT),

    USAGE("S200", Exit.USAGE),

    FILE_MISSING("S301", Exit.INPUT),
    FILE_IS_FOLDER("S302", Exit.INPUT),
    FILE_UNREADABLE("S303", Exit.INPUT),
    FILE_EMPTY("S304", Exit.INPUT),
    FILE_NOT_TABLE("S305", Exit.INPUT),
    FILE_CORRUPT("S306", Exit.INPUT),
    FILE_PASSWORD_NEEDED("S307", Exit.INPUT),
    FILE_PASSWORD_WRONG("S308", Exit.INPUT),
    FILE_TOO_LARGE("S309", Exit.INPUT),
    SHEET_MISSING("S311", Exit.INPUT),
    TABLE_NOT_FOUND("S312", Exit.INPUT),
    TABLE_AMBIGUOUS("S313", Exit.INPUT),
    COLUMN_MISSING("S314", Exit.INPUT),
    TABLE_WITHOUT_ROWS("S315", Exit.INPUT),
    TABLE_OTHER_KIND("S316", Exit.INPUT),
    SET_INVALID("S321", Exit.INPUT),
    SET_UNKNOWN("S323", Exit.INPUT),
    SETTINGS_INVALID("S322", Exit.INPUT),
    OUTPUT_UNWRITABLE("S331", Exit.INPUT),
    OUTPUT_TWICE("S334", Exit.INPUT),
    OUTPUT_OPEN_ELSEWHERE("S332", Exit.INPUT),
    OUTPUT_TOO_LONG("S333", Exit.INPUT),
    NO_FAMILIES("S341", Exit.INPUT),
    NO_PERSONS("S342", Exit.INPUT),
    NO_DTKS("S343", Exit.INPUT),
    SAMPLES_MISSING("S345", Exit.INPUT),
    LIST_UNUSABLE("S344", Exit.INPUT),

    LIST_COLUMNS("S346", Exit.INPUT),
    MAPPING_UNKNOWN("S347", Exit.USAGE),
    BACKUP_UNUSABLE("S351", Exit.INPUT),
    PAIR_OUTDATED("S361", Exit.INPUT),
    UNDO_IMPOSSIBLE("S362", Exit.INPUT),
    ROW_OUTDATED("S363", Exit.INPUT),

    /** No row of the file bears a packet's mark. */
    PACKET_NONE("S371", Exit.INPUT),
    /** The mark is not one of this database's packets. */
    PACKET_FOREIGN("S372", Exit.INPUT),
    PACKET_TAMPERED("S373", Exit.INPUT),
    /** A newer packet of the village has been merged. */
    PACKET_OLDER("S374", Exit.INPUT),
    PACKET_BROKEN("S375", Exit.INPUT),
    PACKET_PASSPHRASE("S376", Exit.INPUT),
    VILLAGE_UNKNOWN("S377", Exit.INPUT),
    PACKET_PASSPHRASE_SHORT("S378", Exit.INPUT),
    PHOTO_UNREADABLE("S379", Exit.INPUT),

    DECREE_CHANGED("S352", Exit.INPUT),

    /** A list of villages or families without the columns it needs. */
    VERVAL_COLUMNS("S381", Exit.INPUT),
    TARIFF_MISSING("S382", Exit.INPUT),
    NOTHING_TO_PAY("S383", Exit.INPUT),
    RECEIPT_UNKNOWN("S384", Exit.INPUT),
    /** Nobody has looked at a family yet, so none can be looked at twice. */
    NOTHING_TO_DRAW("S385", Exit.INPUT),

    STORE_IN_USE("S401", Exit.STORE),
    STORE_PASSPHRASE("S402", Exit.STORE),
    STORE_NEWER("S403", Exit.STORE),
    STORE_FOREIGN("S404", Exit.STORE),
    STORE_CORRUPT("S405", Exit.STORE),
    STORE_READ_ONLY("S406", Exit.STORE),
    DISK_FULL("S407", Exit.STORE),
    /** The data folder that was chosen before is not there now. */
    STORE_GONE("S408", Exit.STORE),

    CANCELLED("S501", Exit.FAULT);

    /** Exit status of the command line. */
    public enum Exit {
        FAULT(1),
        USAGE(2),
        INPUT(3),
        STORE(4);

        private final int status;

        Exit(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final String code;
    private final Exit exit;

    ErrorCode(String code, Exit exit) {
        this.code = code;
        this.exit = exit;
    }

    public String code() {
        return code;
    }

    public Exit exit() {
        return exit;
    }

    /** Key of the sentence in the text bundles. */
    public String key() {
        return "galat." + name();
    }
}
