package id.sidaksos.service.intake;

import id.sidaksos.store.Imports.Imported;
import java.time.LocalDateTime;

/**
 * A table imported before.
 *
 * @param kind the contract's word, for instance p3ke-keluarga
 * @param who the operating system's user
 */
public record DoneImport(
        String file,
        String sheet,
        String kind,
        String profile,
        LocalDateTime when,
        String who,
        int rows,
        int accepted,
        int parked) {
    static DoneImport of(Imported imported) {
        return new DoneImport(
                imported.table().file(),
                imported.table().sheet(),
                imported.table().kind(),
                imported.table().profile(),
                imported.stamp().time(),
                imported.stamp().actor(),
                imported.table().rows(),
                imported.table().accepted(),
                imported.table().parked());
    }
}
