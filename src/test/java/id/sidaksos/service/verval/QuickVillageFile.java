package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.VillagePacket;
import id.sidaksos.sheet.sealed.QuickLog;
import java.nio.file.Path;

/** A packet that opens quickly, for tests. */
public final class QuickVillageFile {
    private QuickVillageFile() {}

    public static void write(VillagePacket village, Path file, String passphrase) {
        QuickLog.write(file, passphrase, VillageFile.PACKET, EntryBody.write(StepJson.write(village), new byte[0]));
    }
}
