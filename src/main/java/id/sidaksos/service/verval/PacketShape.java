package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.sheet.verval.PacketWorkbook;
import java.nio.file.Path;

/** What a packet goes out as. */
public interface PacketShape {
    /** As the database names it: XLSX, SVL or KERTAS. */
    String name();

    /** Ending of its files, without the dot. */
    String ending();

    /**
     * Writes the packet; it appears in its place whole or not at all.
     *
     * @param numbers number of the family of a person's row
     * @throws id.sidaksos.base.Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE, DISK_FULL
     */
    void write(Packet packet, PacketSigner signer, PacketWorkbook.FamilyNumbers numbers, Path file);
}
