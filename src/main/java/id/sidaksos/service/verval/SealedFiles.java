package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.RowMark;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;

/** Reads encrypted packets by their passphrase, and every other file as it was read before. */
public final class SealedFiles implements PacketFiles {
    private final PacketFiles others;
    private final String passphrase;
    private final VillageFileService sealed = new VillageFileService();

    /** @param passphrase empty where none was told: an encrypted packet is then answered with PACKET_PASSPHRASE */
    public SealedFiles(PacketFiles others, String passphrase) {
        this.others = others;
        this.passphrase = passphrase;
    }

    @Override
    public Map<String, Integer> marks(Path file) {
        if (!sealed.isOne(file)) {
            return others.marks(file);
        }
        VillageFileService.Returned returned = sealed.read(file, passphrase);
        return Map.of(returned.mark(), returned.packet().rows().size());
    }

    @Override
    public ReturnedPacket read(Path file, Form form, Predicate<RowMark> blankLine) {
        return sealed.isOne(file) ? sealed.read(file, passphrase).packet() : others.read(file, form, blankLine);
    }
}
