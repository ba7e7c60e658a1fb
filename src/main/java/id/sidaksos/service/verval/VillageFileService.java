package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.VillagePacket;
import id.sidaksos.sheet.sealed.SealedLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Packets as encrypted files (.svl): made for a village, and read when they come back. */
public final class VillageFileService {
    /** Ending of its files, without the dot. */
    public static final String ENDING = "svl";
    /** Fewer characters are guessed by a machine in a day, whatever the rounds. */
    public static final int LEAST_PASSPHRASE = 10;

    /** A photo with its picture as JPEG. */
    public record ReturnedPhoto(Photo photo, byte[] jpeg) {}

    /**
     * A file that came back.
     *
     * @param mark of its packet
     * @param torn whether its last answer was not written to its end, and is not among the rows
     */
    public record Returned(String mark, ReturnedPacket packet, List<ReturnedPhoto> photos, boolean torn) {
        public Returned {
            photos = List.copyOf(photos);
        }
    }

    /**
     * Writes a packet; it appears in its place whole or not at all.
     *
     * @throws Problem PACKET_PASSPHRASE_SHORT, OUTPUT_UNWRITABLE, DISK_FULL
     */
    public void write(VillagePacket village, Path target, String passphrase) {
        check(passphrase);
        byte[] body = EntryBody.write(StepJson.write(village), new byte[0]);
        SealedLog.write(target, passphrase, VillageFile.PACKET, body);
    }

    /** @throws Problem PACKET_PASSPHRASE_SHORT */
    public static void check(String passphrase) {
        if (passphrase.codePointCount(0, passphrase.length()) < LEAST_PASSPHRASE) {
            throw new Problem(ErrorCode.PACKET_PASSPHRASE_SHORT, LEAST_PASSPHRASE);
        }
    }

    /** Whether a file begins as a packet of this kind, whatever its name. */
    public boolean isOne(Path file) {
        return SealedLog.looksLikeOne(file);
    }

    /**
     * Reads a file that came back, as a workbook would be read.
     *
     * @throws Problem as {@link VillageFile#open}
     */
    public Returned read(Path file, String passphrase) {
        try (VillageFile village = VillageFile.read(file, passphrase)) {
            List<ReturnedPhoto> photos = new ArrayList<>();
            for (Photo photo : village.work().photos()) {
                photos.add(new ReturnedPhoto(photo, village.picture(photo)));
            }
            return new Returned(
                    village.work().packet().id().mark(), village.work().returned(), photos, village.torn());
        }
    }
}
