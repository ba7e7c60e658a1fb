package id.sidaksos.domain.decree;

import java.util.Map;

/** Writes the canonical text of a snapshot; the format stands at {@link DecreeSnapshot#canonical()}. */
final class SnapshotText {
    static final String FORMAT = "sidaksos-sk";
    static final String VERSION = "1";

    private final StringBuilder text = new StringBuilder();

    private SnapshotText() {}

    static String of(DecreeSnapshot snapshot) {
        SnapshotText writer = new SnapshotText();
        writer.head(snapshot);
        for (StageFigure figure : snapshot.figures()) {
            writer.stage(figure);
        }
        for (DecreedFamily family : snapshot.families()) {
            writer.family(family);
        }
        writer.add("akhir", number(snapshot.families().size()), number(snapshot.persons()));
        return writer.text.toString();
    }

    /** A family's lines, as the last tie-breaker of the order. */
    static String lines(DecreedFamily family) {
        SnapshotText writer = new SnapshotText();
        writer.family(family);
        return writer.text.toString();
    }

    static String line(DecreedPerson person) {
        SnapshotText writer = new SnapshotText();
        writer.person(person);
        return writer.text.toString();
    }

    private void head(DecreeSnapshot snapshot) {
        DecreeHeading heading = snapshot.heading();
        SetStamp set = snapshot.set();
        add(FORMAT, VERSION);
        add("nomor", heading.number());
        add("tanggal", heading.date().toString());
        add("tentang", heading.subject());
        add("set", set.name(), set.version(), set.hash());
        for (Map.Entry<String, String> value : snapshot.rule().values().entrySet()) {
            add("aturan", value.getKey(), value.getValue());
        }
    }

    private void stage(StageFigure figure) {
        add("tahap", figure.stage(), number(figure.families()), number(figure.persons()));
        for (StageFigure.ExitFigure exit : figure.exits()) {
            add("keluar", exit.reason(), number(exit.families()), number(exit.persons()));
        }
    }

    private void family(DecreedFamily family) {
        add("keluarga", family.id(), family.districtCode(), family.district(), family.villageCode(), family.village());
        family.persons().forEach(this::person);
    }

    private void person(DecreedPerson person) {
        add(
                "orang",
                person.id(),
                person.name(),
                person.nik(),
                person.noKk(),
                person.sex(),
                person.birthDate(),
                person.address(),
                person.rt(),
                person.rw(),
                person.relation(),
                person.note());
    }

    private void add(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : "\t").append(parts[i]);
        }
        text.append('\n');
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
