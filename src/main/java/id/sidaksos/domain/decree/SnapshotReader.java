package id.sidaksos.domain.decree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the canonical text of a snapshot back; the format stands at {@link DecreeSnapshot#canonical()}. */
final class SnapshotReader {
    private final String[] lines;
    private int at;

    SnapshotReader(String canonical) {
        // A negative limit keeps the empty text after the last LF: its absence shows a text that was cut.
        this.lines = canonical.split("\n", -1);
    }

    DecreeSnapshot read() {
        try {
            return snapshot();
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("line " + at + " of the snapshot: " + e.getMessage(), e);
        }
    }

    private DecreeSnapshot snapshot() {
        String version = take(SnapshotText.FORMAT, 1)[1];
        if (!version.equals(SnapshotText.VERSION)) {
            throw new IllegalArgumentException("snapshot of format " + version);
        }
        DecreeHeading heading =
                new DecreeHeading(take("nomor", 1)[1], LocalDate.parse(take("tanggal", 1)[1]), take("tentang", 1)[1]);
        String[] set = take("set", 3);
        InclusionRule rule = rule();
        List<StageFigure> figures = stages();
        List<DecreedFamily> families = families();
        String[] end = take("akhir", 2);
        if (at != lines.length - 1 || !lines[at].isEmpty()) {
            throw new IllegalArgumentException("the snapshot goes on after its end, or its last line is cut");
        }
        DecreeSnapshot snapshot =
                new DecreeSnapshot(heading, new SetStamp(set[1], set[2], set[3]), rule, figures, families);
        if (snapshot.families().size() != Integer.parseInt(end[1]) || snapshot.persons() != Integer.parseInt(end[2])) {
            throw new IllegalArgumentException("the snapshot does not have the families and persons it says");
        }
        return snapshot;
    }

    private InclusionRule rule() {
        Map<String, String> values = new LinkedHashMap<>();
        while (next("aturan")) {
            String[] value = take("aturan", 2);
            values.put(value[1], value[2]);
        }
        return InclusionRule.of(values);
    }

    private List<StageFigure> stages() {
        List<StageFigure> figures = new ArrayList<>();
        while (next("tahap")) {
            String[] stage = take("tahap", 3);
            List<StageFigure.ExitFigure> exits = new ArrayList<>();
            while (next("keluar")) {
                String[] exit = take("keluar", 3);
                exits.add(new StageFigure.ExitFigure(exit[1], Integer.parseInt(exit[2]), Integer.parseInt(exit[3])));
            }
            figures.add(new StageFigure(stage[1], Integer.parseInt(stage[2]), Integer.parseInt(stage[3]), exits));
        }
        return figures;
    }

    private List<DecreedFamily> families() {
        List<DecreedFamily> families = new ArrayList<>();
        while (next("keluarga")) {
            String[] f = take("keluarga", 5);
            List<DecreedPerson> persons = new ArrayList<>();
            while (next("orang")) {
                String[] p = take("orang", 11);
                persons.add(new DecreedPerson(p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9], p[10], p[11]));
            }
            families.add(new DecreedFamily(f[1], f[2], f[3], f[4], f[5], persons));
        }
        return families;
    }

    private boolean next(String word) {
        return at < lines.length && lines[at].startsWith(word + "\t");
    }

    /** The parts of the next line, its word first. */
    private String[] take(String word, int values) {
        if (!next(word)) {
            throw new IllegalArgumentException("line " + (at + 1) + " of the snapshot is not: " + word);
        }
        String[] parts = lines[at].split("\t", -1);
        at++;
        if (parts.length != values + 1) {
            throw new IllegalArgumentException("line " + at + " of the snapshot has " + (parts.length - 1) + " values");
        }
        return parts;
    }
}
