package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.domain.verification.WorkStep;
import id.sidaksos.sheet.sealed.SealedLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * An open .svl: the packet of one village with everything that was answered in it. {@link #save} may be called from any one thread;
 * {@link #work} is the caller's own to lay the same step on.
 */
public final class VillageFile implements AutoCloseable {
    static final byte PACKET = 1;
    static final byte STEP = 2;
    static final byte PHOTO = 3;

    private static final byte[] NOTHING = new byte[0];

    private final Path file;
    private final String name;
    private final String passphrase;
    private final Map<String, SealedLog.Entry> pictures = new HashMap<>();
    private VillageWork work;
    private SealedLog log;

    private VillageFile(Path file, String passphrase) {
        this.file = file;
        this.passphrase = passphrase;
        this.name = String.valueOf(file.getFileName());
    }

    /**
     * Opens a packet to work in.
     *
     * @throws Problem FILE_MISSING, FILE_UNREADABLE, PACKET_NONE, PACKET_BROKEN, PACKET_PASSPHRASE, PACKET_TAMPERED,
     *     OUTPUT_OPEN_ELSEWHERE
     */
    public static VillageFile open(Path file, String passphrase) {
        VillageFile village = new VillageFile(file, passphrase);
        village.log = SealedLog.open(file, passphrase, village::take);
        return village.whole();
    }

    /** Opens a packet to be read only: it may lie on a folder that cannot be written. */
    public static VillageFile read(Path file, String passphrase) {
        VillageFile village = new VillageFile(file, passphrase);
        village.log = SealedLog.read(file, passphrase, village::take);
        return village.whole();
    }

    private VillageFile whole() {
        if (work == null) {
            log.close();
            throw new Problem(ErrorCode.PACKET_BROKEN, name);
        }
        return this;
    }

    private void take(SealedLog.Entry entry, byte[] body) {
        try {
            EntryBody read = EntryBody.read(body);
            if (entry.type() == PACKET) {
                work = new VillageWork(StepJson.village(read.text()));
            } else if (work != null) {
                StepJson.step(read.text()).ifPresent(step -> {
                    work.apply(step);
                    keepPlace(step, entry);
                });
            }
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new Problem(e, ErrorCode.PACKET_BROKEN, name);
        }
    }

    private void keepPlace(WorkStep step, SealedLog.Entry entry) {
        if (step instanceof WorkStep.Pictured pictured) {
            pictures.put(pictured.photo().sha256(), entry);
        }
    }

    public VillageWork work() {
        return work;
    }

    /** Whether the last answer before this opening was not written to its end: the stick was pulled. */
    public boolean torn() {
        return log.torn();
    }

    /**
     * Writes a step; it is on the disk or the stick when this returns.
     *
     * @throws Problem OUTPUT_UNWRITABLE, DISK_FULL; the file stands as it was before
     */
    public void save(WorkStep step) {
        log.append(STEP, EntryBody.write(StepJson.write(step), NOTHING));
    }

    /** As {@link #save}, with the picture that its sha256 is of. */
    public synchronized void save(WorkStep.Pictured step, byte[] jpeg) {
        log.append(PHOTO, EntryBody.write(StepJson.write(step), jpeg));
        keepPlace(step, log.entries().get(log.entries().size() - 1));
    }

    /**
     * The picture of a photo as JPEG.
     *
     * @throws Problem PACKET_TAMPERED, FILE_UNREADABLE
     */
    public synchronized byte[] picture(Photo photo) {
        try {
            return EntryBody.read(log.body(pictures.get(photo.sha256()))).picture();
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.PACKET_BROKEN, name);
        }
    }

    /**
     * Opens the file anew to go on writing: a stick that was pulled and put back is another file to the system. What was answered
     * meanwhile stays with the caller.
     *
     * @throws Problem as {@link #open}; this object can then be reopened again
     */
    public synchronized void reopen() {
        log.close();
        pictures.clear();
        log = SealedLog.open(file, passphrase, this::findPicture);
    }

    private void findPicture(SealedLog.Entry entry, byte[] body) {
        if (entry.type() != PHOTO) {
            return;
        }
        try {
            StepJson.step(EntryBody.read(body).text()).ifPresent(step -> keepPlace(step, entry));
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.PACKET_BROKEN, name);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
