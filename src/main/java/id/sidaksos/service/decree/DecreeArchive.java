package id.sidaksos.service.decree;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.decree.DecreeSnapshot;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.SnapshotDifference;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.sheet.annex.AnnexWriter;
import id.sidaksos.sheet.annex.DifferenceWriter;
import id.sidaksos.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The decrees that were issued: listed, proven, written again from their frozen snapshots, compared with one another. */
public final class DecreeArchive {
    private final Store store;
    private final Desk desk;
    private final Messages messages;

    public DecreeArchive(Store store, Desk desk, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.messages = messages;
    }

    /**
     * @param fingerprint SHA-256 of the snapshot's canonical text, 64 hex digits
     * @param stamp who issued it when
     */
    public record IssuedDecree(
            int id,
            String number,
            LocalDate date,
            String subject,
            int families,
            int persons,
            String fingerprint,
            Stamp stamp) {}

    /**
     * @param told the fingerprint that was kept when the decree was issued
     * @param found the fingerprint of the snapshot as it stands now
     * @param readable whether the snapshot is whole and its figures balance
     */
    public record Proof(String told, String found, boolean readable) {
        public boolean holds() {
            return readable && told.equals(found);
        }
    }

    /** The newest first. */
    public List<IssuedDecree> list() {
        return store.decrees().list().stream()
                .map(decree -> new IssuedDecree(
                        decree.id(),
                        decree.number(),
                        decree.date(),
                        decree.subject(),
                        decree.families(),
                        decree.persons(),
                        decree.fingerprint(),
                        decree.stamp()))
                .toList();
    }

    /** Reckons a decree's fingerprint anew. */
    public Proof verify(IssuedDecree decree) {
        String content = content(decree);
        return new Proof(decree.fingerprint(), sha256(content), parse(content).isPresent());
    }

    /**
     * Writes a decree's annex again: the names from its frozen snapshot, officials and words as they were when it was
     * issued (those of today for a decree that was issued before the program kept them). The same decree gives the same
     * bytes.
     *
     * @param masked where the twin for publication goes
     * @throws Problem DECREE_CHANGED where the snapshot does not fit its fingerprint any more, OUTPUT_…
     */
    public void write(IssuedDecree decree, Path target, Optional<Path> masked, Progress progress) {
        DecreeService.checkTargets(target, masked);
        DecreeSnapshot snapshot = snapshot(decree);
        OfficeSettings office = store.settings()
                .get(officeKey(decree.id()))
                .map(OfficeSettings::parse)
                .orElseGet(() -> new OfficeNames(store, desk).inForce());
        int files = masked.isPresent() ? 2 : 1;
        progress.at("tahap.lampiran", 0, files);
        new AnnexWriter().write(snapshot, office, target, false);
        progress.at("tahap.lampiran", 1, files);
        masked.ifPresent(twin -> new AnnexWriter().write(snapshot, office, twin, true));
        progress.at("tahap.lampiran", files, files);
    }

    /**
     * @throws Problem DECREE_CHANGED where a snapshot does not fit its fingerprint any more
     */
    public SnapshotDifference difference(IssuedDecree older, IssuedDecree newer) {
        return SnapshotDifference.of(snapshot(older), snapshot(newer));
    }

    /** Writes a difference as a workbook of three sheets. */
    public void write(SnapshotDifference difference, Path target) {
        new DifferenceWriter(messages).write(difference, desk.today(), target);
    }

    /** Where the wording of a decree is kept, beside its snapshot. */
    static String officeKey(int id) {
        return "sk.kantor." + id;
    }

    private DecreeSnapshot snapshot(IssuedDecree decree) {
        String content = content(decree);
        if (!sha256(content).equals(decree.fingerprint())) {
            throw new Problem(ErrorCode.DECREE_CHANGED, decree.number());
        }
        return parse(content).orElseThrow(() -> new Problem(ErrorCode.DECREE_CHANGED, decree.number()));
    }

    private String content(IssuedDecree decree) {
        return store.decrees().content(decree.id()).orElse("");
    }

    private static Optional<DecreeSnapshot> parse(String content) {
        try {
            return Optional.of(DecreeSnapshot.parse(content));
        } catch (IllegalArgumentException notWhole) {
            return Optional.empty();
        }
    }

    private static String sha256(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
