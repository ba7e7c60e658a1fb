package id.sidaksos.service.keeping;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How the open database stands.
 *
 * @param folder the data folder
 * @param bytes size of the database file
 * @param lastBackup the journal's line of the newest backup: its target is the name of the backup file
 */
public record DataState(Path folder, long bytes, boolean encrypted, Optional<Line> lastBackup) {
    /** @throws Problem STORE_READ_ONLY where the file cannot be looked at */
    public static DataState of(Store store, Path folder, boolean encrypted) {
        try {
            return new DataState(
                    folder,
                    Files.size(Store.fileIn(folder)),
                    encrypted,
                    store.journal().newest(Act.CADANGAN));
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.STORE_READ_ONLY, folder.toString());
        }
    }
}
