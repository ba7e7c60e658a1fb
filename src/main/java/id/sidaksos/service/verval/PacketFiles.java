package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.RowMark;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;

/** Reads packets that came back, whatever their form. */
public interface PacketFiles {
    /**
     * The packets whose rows stand in a file, with how many rows each.
     *
     * @throws id.sidaksos.base.Problem FILE_…, PACKET_BROKEN
     */
    Map<String, Integer> marks(Path file);

    /**
     * @param blankLine whether a mark is that of a line which went out blank
     * @throws id.sidaksos.base.Problem FILE_…, PACKET_BROKEN
     */
    ReturnedPacket read(Path file, Form form, Predicate<RowMark> blankLine);
}
