package id.sidaksos.service.verval;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.service.intake.ImportService;
import id.sidaksos.service.intake.ImportWish;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Imports;
import id.sidaksos.store.Proposals.Proposal;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Accepted proposals on their way into the lists: written as a list like any other and imported, so that they are read, doubted and
 * compared like every row. A family gets its proposal's key for an ID, a person {@code U} and a number. Inside a transaction.
 */
final class ProposalIntake {
    private static final List<Field> PLACE =
            List.of(Field.PROVINSI, Field.KABUPATEN, Field.KECAMATAN, Field.DESA, Field.KODE_WILAYAH);

    private final Store store;
    private final ImportService imports;

    ProposalIntake(Store store, ImportService imports) {
        this.store = store;
        this.imports = imports;
    }

    void take(List<Proposal> accepted, Stamp stamp, Progress progress) {
        List<Map<Field, String>> families = new ArrayList<>();
        List<Map<Field, String>> persons = new ArrayList<>();
        ProposedPersons regions = new ProposedPersons(store.imports().regions());
        Map<String, Integer> members = new HashMap<>();
        boolean listed = store.rows().count(SourceKind.P3KE_INDIVIDU) > 0;
        for (Proposal each : accepted) {
            if (each.kind() == RecordKind.USULAN) {
                Map<Field, String> family = row(each, regions.region(each));
                family.put(Field.ID_KELUARGA, each.key());
                families.add(family);
                if (listed) {
                    persons.add(person(family, each.key(), "1", "Kepala Keluarga"));
                }
            } else {
                int next = members.merge(each.family(), members(each.family()) + 1, (known, first) -> known + 1);
                Map<Field, String> values = row(each, regions.region(each));
                persons.add(person(values, each.family(), "U" + next, values.getOrDefault(Field.HUBUNGAN, "")));
            }
        }
        write(SourceKind.P3KE_KELUARGA, families, accepted.get(0).key(), progress);
        write(SourceKind.P3KE_INDIVIDU, persons, accepted.get(0).key(), progress);
        store.verifications().add(answers(accepted, stamp));
    }

    private int members(String family) {
        int[] added = {0};
        store.rows().ofFamily(SourceKind.P3KE_INDIVIDU, family, Set.of(), row -> {
            added[0] += row.text(Field.ID_INDIVIDU).startsWith("U") ? 1 : 0;
        });
        return added[0];
    }

    /** What the village says, by the columns of a list. */
    private static Map<Field, String> row(Proposal proposal, Region region) {
        Map<Field, String> row = new EnumMap<>(Field.class);
        PacketText.decode(proposal.values()).forEach((key, value) -> Field.ofKey(key)
                .filter(field -> field.kind() != FieldKind.IGNORED)
                .ifPresent(field -> row.put(field, value)));
        List<String> place =
                List.of(region.province(), region.regency(), region.district(), region.village(), region.code());
        for (int i = 0; i < place.size(); i++) {
            row.put(PLACE.get(i), place.get(i));
        }
        return row;
    }

    private static Map<Field, String> person(Map<Field, String> values, String family, String id, String relation) {
        Map<Field, String> person = new EnumMap<>(Field.class);
        person.putAll(values);
        person.put(Field.ID_KELUARGA, family);
        person.put(Field.ID_INDIVIDU, id);
        person.put(Field.HUBUNGAN, relation);
        person.remove(Field.JUMLAH_ANGGOTA);
        return person;
    }

    private void write(SourceKind kind, List<Map<Field, String>> rows, String name, Progress progress) {
        if (rows.isEmpty()) {
            return;
        }
        List<Field> columns = new ArrayList<>();
        for (Field field : Field.values()) {
            if (rows.stream().anyMatch(row -> row.containsKey(field))) {
                columns.add(field);
            }
        }
        try {
            Path folder = Files.createTempDirectory("sidaksos-usulan");
            Path file = folder.resolve("usulan-desa-" + name + "-" + kind.key() + ".csv");
            try {
                table(file, columns, rows);
                String sheet = imports.survey(file, Optional.empty(), progress)
                        .sheets()
                        .get(0)
                        .name();
                imports.importFile(
                        file, ImportWish.of(List.of(layout(kind, sheet, columns)), Optional.empty(), false), progress);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(Path file, List<Field> columns, List<Map<Field, String>> rows) {
        try (TableWriter table = TableWriter.open(file, headers(columns))) {
            for (Map<Field, String> row : rows) {
                table.row(columns.stream()
                        .map(field -> row.getOrDefault(field, ""))
                        .toList());
            }
            table.save();
        }
    }

    private static List<String> headers(List<Field> columns) {
        return columns.stream().map(Field::key).toList();
    }

    private static TableLayout layout(SourceKind kind, String sheet, List<Field> columns) {
        Map<Field, Integer> places = new LinkedHashMap<>();
        columns.forEach(field -> places.put(field, places.size()));
        return new TableLayout(Imports.PROPOSALS, kind, sheet, 1, 2, places, headers(columns));
    }

    /** What no column of the lists takes: answers to questions, and who was there. */
    private static List<Value> answers(List<Proposal> accepted, Stamp stamp) {
        List<Value> answers = new ArrayList<>();
        for (Proposal each : accepted) {
            Map<String, String> values = PacketText.decode(each.values());
            if (each.kind() == RecordKind.USULAN) {
                values.forEach((item, value) -> {
                    if (Field.ofKey(item).isEmpty()) {
                        answers.add(new Value(
                                Origin.PAKET,
                                each.returned(),
                                RecordKind.KELUARGA,
                                each.key(),
                                item,
                                "",
                                value,
                                values.getOrDefault(Form.VERIFIER, ""),
                                Laying.date(values.getOrDefault(Form.DATE, "")),
                                stamp));
                    }
                });
            }
        }
        return answers;
    }
}
