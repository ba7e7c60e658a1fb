package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.ReturnedPacket;
import java.nio.file.Path;
import java.util.Map;

/** Reads packets that came back, whatever their form. */
public interface PacketFiles {
    /**
     * The packets whose rows stand in a file, with how many rows each.
     *
     * @throws id.sidaksos.base.Problem FILE_…, PACKET_BROKEN
     */
    Map<String, Integer> marks(Path file);

    /** @throws id.sidaksos.base.Problem FILE_…, PACKET_BROKEN */
    ReturnedPacket read(Path file, Form form);
}
