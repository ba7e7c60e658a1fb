package id.sidaksos.service.verval;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.sheet.verval.PacketTexts;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads the lists in force through once and lays them out village by village, as packets show them. Rows are kept as arrays until their
 * village's turn comes: a whole district fits in memory beside everything else.
 */
final class VillageReader {
    private static final int LAST = Integer.MAX_VALUE;

    private final Store store;
    private final Form form;
    private final PacketTexts texts;
    private final StandingValues standing;
    private final Map<String, List<Household>> byVillage = new LinkedHashMap<>();
    private final Map<String, Household> byId = new HashMap<>();
    private final Map<String, Map<String, String>> answers = new HashMap<>();
    private final Map<Integer, List<String>> familyFindings = new HashMap<>();
    private final Map<Integer, List<String>> personFindings = new HashMap<>();
    private int homeless;
    private boolean hasPersons;

    VillageReader(Store store, Form form, Vocabularies vocabularies, PacketTexts texts) {
        this.store = store;
        this.form = form;
        this.texts = texts;
        this.standing = new StandingValues(vocabularies);
    }

    /** A row kept small: values in the order of its form's items, null where blank. */
    private record Kept(String key, String[] values) {}

    private record Household(Region region, int rw, int rt, Kept row, List<Kept> persons) {}

    /** Families of no village, which no packet can take. */
    int homeless() {
        return homeless;
    }

    /** The villages that the selection takes, by kecamatan and name; each is laid out when its turn comes. */
    List<Supplier<VillageList>> read(Selection selection, Progress progress) {
        hasPersons = store.rows().count(SourceKind.P3KE_INDIVIDU) > 0;
        readFindings(progress);
        readAnswers(RecordKind.KELUARGA);
        Set<Field> wanted = StandingValues.fields(form.family());
        wanted.addAll(EnumSet.of(Field.RT, Field.RW, Field.ALAMAT, Field.NAMA));
        store.rows().each(SourceKind.P3KE_KELUARGA, wanted, row -> {
            progress.check();
            family(row, selection);
        });
        answers.clear();
        if (hasPersons && !byId.isEmpty()) {
            readAnswers(RecordKind.ANGGOTA);
            store.rows().each(SourceKind.P3KE_INDIVIDU, StandingValues.fields(form.member()), row -> {
                progress.check();
                Household family = byId.get(row.text(Field.ID_KELUARGA));
                if (family != null) {
                    family.persons().add(kept(row, form.member(), personFindings));
                }
            });
        }
        return byVillage.values().stream()
                .sorted(Comparator.comparing((List<Household> village) ->
                                village.get(0).region().district())
                        .thenComparing(village -> village.get(0).region().village()))
                .<Supplier<VillageList>>map(households -> () -> village(households))
                .toList();
    }

    private void readFindings(Progress progress) {
        Doubles doubles = new Doubles(store, texts);
        doubles.read(progress);
        familyFindings.putAll(doubles.words());
        findings(SourceKind.P3KE_KELUARGA, familyFindings);
        if (hasPersons) {
            findings(SourceKind.P3KE_INDIVIDU, personFindings);
        }
    }

    private void findings(SourceKind kind, Map<Integer, List<String>> words) {
        store.rowFindings().each(kind, (row, finding) -> texts.finding(finding)
                .ifPresent(text -> words.computeIfAbsent(row, each -> new ArrayList<>(1))
                        .add((finding.field() == null ? "" : finding.field().key()) + '\u001f' + text)));
    }

    private void readAnswers(RecordKind kind) {
        store.packets().answers(kind, (key, item, value) -> answers.computeIfAbsent(key, each -> new HashMap<>(4))
                .put(item, value));
    }

    private void family(StoredRow row, Selection selection) {
        Region region = row.region();
        if (region.village().isEmpty() && region.code().isEmpty()) {
            homeless++;
            return;
        }
        if (!selection.takes(region)) {
            return;
        }
        Household family = new Household(
                region,
                row.count(Field.RW) < 0 ? LAST : row.count(Field.RW),
                row.count(Field.RT) < 0 ? LAST : row.count(Field.RT),
                kept(row, form.family(), familyFindings),
                new ArrayList<>(4));
        byVillage.computeIfAbsent(name(region), each -> new ArrayList<>()).add(family);
        byId.putIfAbsent(row.text(Field.ID_KELUARGA), family);
    }

    /** Villages are known by their names; one that only has a code by that. */
    private static String name(Region region) {
        return region.village().isEmpty() ? region.code() : region.district() + '\u001f' + region.village();
    }

    /** An item that goes out blank keeps the value in force all the same: an answer is held against it when it comes back. */
    private Kept kept(StoredRow row, List<Item> items, Map<Integer, List<String>> findings) {
        String key = row.key();
        Map<String, String> answered = answers.getOrDefault(key, Map.of());
        String[] values = new String[items.size()];
        for (int i = 0; i < values.length; i++) {
            Item item = items.get(i);
            String value = item.field().isPresent()
                    ? standing.of(item, row)
                    : item.key().equals(Form.FINDINGS)
                            ? open(row, findings.getOrDefault(row.id(), List.of()))
                            : answered.getOrDefault(item.key(), "");
            values[i] = value.isEmpty() ? null : value;
        }
        return new Kept(key, values);
    }

    /** What is not settled by a correction, each thing once. */
    private static String open(StoredRow row, List<String> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (String finding : findings) {
            int end = finding.indexOf('\u001f');
            boolean settled = end > 0
                    && Field.ofKey(finding.substring(0, end))
                            .filter(row::corrected)
                            .isPresent();
            String text = finding.substring(end + 1);
            if (!settled && !words.contains(text)) {
                words.add(text);
            }
        }
        return String.join("; ", words);
    }

    private VillageList village(List<Household> households) {
        int name = index(form.family(), Field.NAMA);
        int address = index(form.family(), Field.ALAMAT);
        List<VillageList.Family> families = households.stream()
                .sorted(Comparator.comparingInt(Household::rw)
                        .thenComparingInt(Household::rt)
                        .thenComparing(family -> text(family.row(), address))
                        .thenComparing(family -> text(family.row(), name))
                        .thenComparing(family -> family.row().key()))
                .map(this::family)
                .toList();
        return new VillageList(households.get(0).region(), families);
    }

    private VillageList.Family family(Household household) {
        Map<String, String> values = values(household.row(), form.family());
        if (hasPersons) {
            values.put(
                    Field.JUMLAH_ANGGOTA.key(),
                    Integer.toString(household.persons().size()));
        }
        return new VillageList.Family(
                household.row().key(),
                values,
                household.persons().stream()
                        .map(person -> new VillageList.Person(person.key(), values(person, form.member())))
                        .toList());
    }

    private static Map<String, String> values(Kept row, List<Item> items) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (row.values()[i] != null) {
                values.put(items.get(i).key(), row.values()[i]);
            }
        }
        return values;
    }

    private static int index(List<Item> items, Field field) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).key().equals(field.key())) {
                return i;
            }
        }
        throw new IllegalStateException(field.key());
    }

    private static String text(Kept row, int index) {
        return row.values()[index] == null ? "" : row.values()[index];
    }
}
