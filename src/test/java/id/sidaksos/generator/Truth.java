package id.sidaksos.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is who in the two lists.
 *
 * @param p3kePersons rows of persons in P3KE
 * @param dtksPersons rows of DTKS
 * @param matches pairs of a P3KE row and the DTKS row of the same person
 * @param doublePersons pairs of P3KE rows of the same person
 * @param doubleFamilies pairs of P3KE listings of the same family
 */
public record Truth(int p3kePersons, int dtksPersons, int matches, int doublePersons, int doubleFamilies) {

    static Truth write(
            TwoLists lists, Path folder, List<FileReport> reports, Map<String, Integer> planted, boolean troubled) {
        try {
            Truth truth = new Writer(lists, folder, troubled).write();
            Files.writeString(folder.resolve("angka.json"), truth.json(lists, reports, planted));
            return truth;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(TwoLists lists, List<FileReport> reports, Map<String, Integer> planted) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        Plan plan = lists.population().plan();
        root.put("benih", plan.seed()).put("kerusakan", plan.damage().name()).put("keluarga", plan.p3keFamilies());
        ArrayNode files = root.putArray("berkas");
        for (FileReport report : reports) {
            ObjectNode file = files.addObject();
            file.put("nama", report.file()).put("jenis", report.kind().word()).put("lembar", report.sheet());
            file.put("barisTajuk", report.headerRow()).put("barisData", report.dataRows());
            file.put("barisDilewati", report.skippedRows());
            ObjectNode findings = file.putObject("temuan");
            report.findings().forEach((kind, count) -> findings.put(kind.name(), count));
        }
        ObjectNode counts = root.putObject("cacatDitanam");
        planted.forEach(counts::put);
        root.put("barisP3ke", p3kePersons).put("barisDtks", dtksPersons).put("pasanganPadan", matches);
        root.put("pasanganOrangGanda", doublePersons).put("pasanganKeluargaGanda", doubleFamilies);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    /** Writes the lists of the truth one after another. */
    private static final class Writer {
        private final TwoLists lists;
        private final Path folder;
        private final boolean troubled;
        private final int families;
        private final Map<Integer, List<PersonRow>> byPerson = new HashMap<>();
        private final Map<Integer, List<ListedFamily>> byFamily = new HashMap<>();
        private final OutRow out = new OutRow();

        Writer(TwoLists lists, Path folder, boolean troubled) {
            this.lists = lists;
            this.folder = folder;
            this.troubled = troubled;
            this.families = lists.population().plan().p3keFamilies();
        }

        Truth write() throws IOException {
            int[] counts = new int[5];
            try (TableFile p3ke = table("p3ke.csv", "id_keluarga", "id_individu", "orang", "keluarga", "lagi", "luka");
                    TableFile families = table("ganda-keluarga.csv", "id_keluarga_a", "id_keluarga_b")) {
                lists.eachP3keFamily(listed -> counts[0] += persons(p3ke, listed));
                for (List<ListedFamily> same : byFamily.values()) {
                    for (int i = 1; i < same.size(); i++) {
                        row(
                                families,
                                P3keLister.id(same.get(0).number()),
                                P3keLister.id(same.get(i).number()));
                        counts[4]++;
                    }
                }
            }
            try (TableFile doubles =
                    table("ganda-orang.csv", "id_keluarga_a", "id_individu_a", "id_keluarga_b", "id_individu_b")) {
                for (List<PersonRow> same : byPerson.values()) {
                    counts[3] += pairs(doubles, same);
                }
            }
            try (TableFile dtks = table("dtks.csv", "id_dtks", "orang", "luka");
                    TableFile matches = table("padan.csv", "id_keluarga", "id_individu", "id_dtks")) {
                lists.eachDtksCard(card -> {
                    for (PersonRow row : card.rows()) {
                        counts[1]++;
                        row(dtks, row.dtksId(), Integer.toString(row.truth()), hurts(row));
                        for (PersonRow other : byPerson.getOrDefault(row.truth(), List.of())) {
                            counts[2]++;
                            row(matches, other.p3keFamilyId(), member(other), row.dtksId());
                        }
                    }
                });
            }
            return new Truth(counts[0], counts[1], counts[2], counts[3], counts[4]);
        }

        private int persons(TableFile file, ListedFamily listed) {
            byFamily.computeIfAbsent(listed.truth(), key -> new ArrayList<>(1)).add(listed);
            if (troubled && !Trouble.of(listed, families).personsHaveKeys()) {
                return 0;
            }
            for (PersonRow row : listed.rows()) {
                byPerson.computeIfAbsent(row.truth(), key -> new ArrayList<>(1)).add(row);
                row(
                        file,
                        row.p3keFamilyId(),
                        member(row),
                        Integer.toString(row.truth()),
                        Integer.toString(listed.truth()),
                        listed.again() ? "1" : "0",
                        hurts(row));
            }
            return listed.rows().size();
        }

        private int pairs(TableFile file, List<PersonRow> same) {
            int count = 0;
            for (int i = 0; i < same.size(); i++) {
                for (int j = i + 1; j < same.size(); j++) {
                    PersonRow a = same.get(i);
                    PersonRow b = same.get(j);
                    row(file, a.p3keFamilyId(), member(a), b.p3keFamilyId(), member(b));
                    count++;
                }
            }
            return count;
        }

        private static String member(PersonRow row) {
            return Integer.toString(row.member());
        }

        private static String hurts(PersonRow row) {
            StringBuilder text = new StringBuilder();
            for (Hurt hurt : Hurt.values()) {
                if (row.has(hurt)) {
                    text.append(text.length() == 0 ? "" : " ").append(hurt);
                }
            }
            return text.toString();
        }

        private TableFile table(String name, String... headers) throws IOException {
            TableFile file = TableFile.create(folder.resolve(name), ',');
            row(file, headers);
            return file;
        }

        private void row(TableFile file, String... cells) {
            out.clear();
            for (String cell : cells) {
                out.add(cell);
            }
            try {
                file.row(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
