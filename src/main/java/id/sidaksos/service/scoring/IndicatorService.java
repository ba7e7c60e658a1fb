package id.sidaksos.service.scoring;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.SetCanon;
import id.sidaksos.domain.scoring.SetCheck;
import id.sidaksos.domain.scoring.SetFinding;
import id.sidaksos.sheet.indicator.ImportedSet;
import id.sidaksos.sheet.indicator.SetWorkbook;
import id.sidaksos.store.Journal;
import id.sidaksos.store.Scores.SetVersion;
import id.sidaksos.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Indicator sets: those shipped, those an office brought, each version kept for ever, one of them in force. */
public final class IndicatorService {
    private static final String IN_FORCE = "set_berlaku";

    private final Store store;
    private final Desk desk;
    private final ShippedSets shipped = new ShippedSets();

    public IndicatorService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /**
     * A set with the version it has in this database; version 0 while a shipped set has never been used.
     *
     * @param origin the file it came from or the reason it was made; empty for a shipped set never used
     * @param kept when and by whom; empty for a shipped set never used
     */
    public record Versioned(
            int id,
            int version,
            String fingerprint,
            IndicatorSet set,
            boolean inForce,
            String origin,
            Optional<Stamp> kept) {}

    /** @param notes what was read otherwise than it stands, and what is doubtful in the set */
    public record Adopted(Versioned set, List<Sentence> notes) {}

    /** The set in force; the first shipped one until an office has chosen. */
    public Versioned inForce() {
        Optional<SetVersion> chosen =
                store.settings().get(IN_FORCE).flatMap(id -> store.scores().set(Integer.parseInt(id)));
        return chosen.map(version -> versioned(version, true)).orElseGet(() -> keep(shipped.standard(), "bawaan"));
    }

    /** Every version kept in this database and every shipped set, shipped ones first. */
    public List<Versioned> all() {
        String inForce = store.settings().get(IN_FORCE).orElse("");
        List<Versioned> all = new ArrayList<>();
        List<SetVersion> kept = store.scores().sets();
        List<String> known = kept.stream().map(SetVersion::fingerprint).collect(Collectors.toList());
        for (IndicatorSet set : shipped.all()) {
            String fingerprint = fingerprint(set);
            if (!known.contains(fingerprint)) {
                boolean standing = inForce.isEmpty() && set.equals(shipped.standard());
                all.add(new Versioned(0, 0, fingerprint, set, standing, "", Optional.empty()));
            }
        }
        for (SetVersion version : kept) {
            boolean standing = inForce.isEmpty()
                    ? version.fingerprint().equals(fingerprint(shipped.standard()))
                    : inForce.equals(Integer.toString(version.id()));
            all.add(versioned(version, standing));
        }
        return all;
    }

    /**
     * A set by name, in its newest version.
     *
     * @throws Problem SET_UNKNOWN where there is none of that name
     */
    public IndicatorSet named(String name) {
        List<Versioned> sets = all().stream()
                .filter(each -> each.set().name().equalsIgnoreCase(name.strip()))
                .toList();
        if (!sets.isEmpty()) {
            return sets.get(sets.size() - 1).set();
        }
        return shipped.named(name)
                .orElseThrow(() -> new Problem(
                        ErrorCode.SET_UNKNOWN,
                        name,
                        all().stream().map(each -> each.set().name()).distinct().collect(Collectors.joining(", "))));
    }

    /**
     * Reads a set from a workbook, keeps it as a version and puts it in force.
     *
     * @param closeGaps whether gaps between classes go to the class below them, as OpenSID's bands need
     * @throws Problem FILE_…, SET_INVALID
     */
    public Adopted adopt(Path workbook, boolean closeGaps) {
        Read read = read(workbook, closeGaps);
        List<Sentence> notes = new ArrayList<>(read.notes());
        SetCheck.of(read.set()).stream().map(SetFinding::sentence).forEach(notes::add);
        return new Adopted(adopt(read.set(), workbook.getFileName().toString()), notes);
    }

    /** @param notes what was read otherwise than it stands */
    public record Read(IndicatorSet set, List<Sentence> notes) {}

    /**
     * Reads a set from a workbook and keeps nothing.
     *
     * @throws Problem FILE_…, SET_INVALID
     */
    public Read read(Path workbook, boolean closeGaps) {
        ImportedSet read = SetWorkbook.read(workbook, Optional.empty());
        IndicatorSet set = closeGaps ? read.closed() : read.set();
        SetCheck.refuseFatal(set, workbook.getFileName().toString());
        return new Read(set, read.notes());
    }

    /**
     * Keeps a set as a version and puts it in force; a set that is kept already is not kept again.
     *
     * @param origin the file it came from, or the reason why it was made
     * @throws Problem SET_INVALID for a set with a fatal finding
     */
    public Versioned adopt(IndicatorSet set, String origin) {
        return store.transaction(() -> putInForce(keepVersion(set, origin).id(), origin));
    }

    /**
     * Keeps a set as the next version of its name, without putting it in force. A shipped set of that name is version 1,
     * whether it was used or not.
     *
     * @throws Problem SET_INVALID for a set with a fatal finding
     */
    public Versioned keepVersion(IndicatorSet set, String origin) {
        SetCheck.refuseFatal(set, set.name());
        return store.transaction(() -> {
            shipped.all().stream()
                    .filter(each -> each.name().equals(set.name()) && !each.equals(set))
                    .forEach(each -> keep(each, "bawaan"));
            return keep(set, origin);
        });
    }

    /**
     * Puts a kept version in force. Nothing happens where it is in force already.
     *
     * @param why the reason, for the journal; may be empty
     */
    public Versioned putInForce(int id, String why) {
        return store.transaction(() -> {
            SetVersion version = store.scores().set(id).orElseThrow();
            String before = store.settings().get(IN_FORCE).orElse("");
            if (!before.equals(Integer.toString(id))) {
                String was = all().stream()
                        .filter(each -> each.inForce() && each.version() > 0)
                        .map(IndicatorService::words)
                        .collect(Collectors.joining());
                store.settings().put(IN_FORCE, Integer.toString(id));
                journal(Act.SET_BERLAKU, version, was, why);
            }
            return versioned(version, true);
        });
    }

    /** The version that was in force before the one that is; the first shipped one where no other ever was. */
    public Versioned before() {
        List<SetVersion> sets = store.scores().sets();
        return store
                .journal()
                .page(
                        new Journal.Wish("", Optional.of(Act.SET_BERLAKU), "", Optional.empty(), Optional.empty()),
                        Integer.MAX_VALUE,
                        2)
                .stream()
                .skip(1)
                .flatMap(line -> sets.stream()
                        .filter(each -> line.entry().target().equals("set " + each.name())
                                && line.entry().after().equals("versi " + each.version())))
                .findFirst()
                .map(each -> versioned(each, false))
                .orElseGet(() -> keep(shipped.standard(), "bawaan"));
    }

    /** Puts the version in force that was so before this one; a further entry tells it. */
    public Versioned backToThatBefore(String why) {
        return store.transaction(() -> putInForce(before().id(), why));
    }

    public void export(String name, Path target) {
        export(named(name), target);
    }

    /** Writes a set as a workbook of OpenSID's four sheets. */
    public void export(IndicatorSet set, Path target) {
        SetWorkbook.write(set, target);
    }

    private Versioned keep(IndicatorSet set, String origin) {
        return store.transaction(() -> {
            int before = store.scores().sets().size();
            SetVersion version =
                    store.scores().keep(set.name(), fingerprint(set), SetJson.write(set), origin, desk.stamp());
            Versioned kept = versioned(version, false);
            if (store.scores().sets().size() > before) {
                journal(Act.SET_BARU, version, "", origin);
            }
            return kept;
        });
    }

    /** {@link #before()} finds a version again by what is written here. */
    private void journal(Act act, SetVersion version, String was, String why) {
        store.journal()
                .add(desk.stamp(), new Entry(act, "set " + version.name(), was, "versi " + version.version(), why));
    }

    private static String words(Versioned set) {
        return set.set().name() + " versi " + set.version();
    }

    private static Versioned versioned(SetVersion version, boolean inForce) {
        return new Versioned(
                version.id(),
                version.version(),
                version.fingerprint(),
                SetJson.read(version.content()),
                inForce,
                version.origin(),
                Optional.of(version.stamp()));
    }

    private static String fingerprint(IndicatorSet set) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(SetCanon.text(set).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
