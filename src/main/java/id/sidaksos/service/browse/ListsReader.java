package id.sidaksos.service.browse;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.decree.Candidate;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.service.browse.Lists.ScoreState;
import id.sidaksos.service.decree.Candidates;
import id.sidaksos.service.decree.FunnelService;
import id.sidaksos.store.Scores.Run;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Reads each list once, the two at the same time, and makes of them the funnel and the tables together. Used once. */
final class ListsReader {
    private static final int REPORT_EVERY = 1_000;

    private final Store store;
    private final Progress progress;
    private final Map<ExitReason, Optional<ExitReason>> exits = new EnumMap<>(ExitReason.class);
    private final List<Person> persons = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, InDtks> familiesInDtks = new HashMap<>();
    private final DtksStanding dtks;
    private final boolean byPerson;

    ListsReader(Store store, Progress progress) {
        this.store = store;
        this.progress = progress;
        dtks = new DtksStanding(store);
        byPerson = store.rows().count(SourceKind.P3KE_INDIVIDU) > 0;
        for (ExitReason reason : ExitReason.values()) {
            exits.put(reason, Optional.of(reason));
        }
    }

    /** What only the row itself tells of a family; the rest is the candidate's. */
    private record Head(Candidates.Family family, String key, String name, NikReading nik, String noKk) {}

    private record Person(
            int row,
            String familyId,
            String id,
            String name,
            NikReading nik,
            String noKk,
            char sex,
            int birth,
            String relation,
            Region region,
            int desil,
            InDtks inDtks,
            boolean gone) {}

    /** @param current whether the newest scores are of the data and the set as they are now */
    Lists read(FunnelService funnels, boolean current) {
        Optional<Run> run = store.scores().newestRun();
        Candidates reading = new Candidates(store);
        ForkJoinTask<?> families = ForkJoinPool.commonPool().submit(() -> {
            run.ifPresent(scored -> reading.scores(store, scored.id()));
            readFamilies(reading);
        });
        readPersons(reading);
        families.join();
        for (Head head : heads) {
            candidates.add(reading.candidate(head.family()));
        }
        Funnel funnel = funnels.over(candidates, reading.orphans());
        List<HotFamily> hot = families(funnel, reading);
        return new Lists(
                funnel,
                run.isEmpty() ? ScoreState.NONE : current ? ScoreState.CURRENT : ScoreState.STALE,
                hot,
                persons(hot, reading));
    }

    private void readPersons(Candidates reading) {
        store.rows().each(SourceKind.P3KE_INDIVIDU, personFields(), row -> {
            if (persons.size() % REPORT_EVERY == 0) {
                progress.check();
                progress.at("tahap.muat", persons.size(), -1);
            }
            reading.person(row);
            Person person = person(row);
            familiesInDtks.merge(person.familyId(), person.inDtks(), DtksStanding::better);
            persons.add(person);
        });
    }

    private void readFamilies(Candidates reading) {
        store.rows().each(SourceKind.P3KE_KELUARGA, familyFields(), row -> {
            if (heads.size() % REPORT_EVERY == 0) {
                progress.check();
            }
            heads.add(new Head(reading.family(row), row.key(), row.text(Field.NAMA), row.nik(), row.noKk()));
        });
    }

    private static Set<Field> familyFields() {
        Set<Field> fields = Candidates.familyFields();
        fields.add(Field.NAMA);
        fields.add(Field.NO_KK);
        return fields;
    }

    private static Set<Field> personFields() {
        Set<Field> fields = Candidates.personFields();
        fields.addAll(Set.of(Field.NAMA, Field.NO_KK, Field.TANGGAL_LAHIR, Field.HUBUNGAN, Field.DESIL));
        return fields;
    }

    private Person person(StoredRow row) {
        return new Person(
                row.id(),
                row.text(Field.ID_KELUARGA),
                row.text(Field.ID_INDIVIDU),
                row.text(Field.NAMA),
                row.nik(),
                row.noKk(),
                row.sex(),
                row.date(Field.TANGGAL_LAHIR),
                row.text(Field.HUBUNGAN),
                row.region(),
                row.count(Field.DESIL),
                dtks.of(row.id(), row.key()),
                row.gone());
    }

    private List<HotFamily> families(Funnel funnel, Candidates reading) {
        Map<Long, ExitReason> leaving = new HashMap<>();
        for (Funnel.Step step : funnel.stages()) {
            for (Funnel.Exit exit : step.exits()) {
                exit.members().forEach(family -> leaving.put(family.key(), exit.reason()));
            }
        }
        List<HotFamily> families = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            families.add(family(candidates.get(i), heads.get(i), leaving, reading));
        }
        return families;
    }

    private HotFamily family(Candidate candidate, Head head, Map<Long, ExitReason> leaving, Candidates reading) {
        int row = (int) candidate.key();
        ExitReason exit = leaving.get(candidate.key());
        String score = candidate.assessment().score();
        return new HotFamily(
                row,
                candidate.id(),
                head.name(),
                head.nik(),
                head.noKk(),
                head.family().region(),
                candidate.persons().persons(),
                candidate.desil(),
                candidate.assessment(),
                score.isEmpty() ? null : new BigDecimal(score),
                exit == null ? Optional.empty() : exits.get(exit),
                candidate.padan(),
                inDtks(row, head.key(), candidate.id()),
                reading.findings(SourceKind.P3KE_KELUARGA, row),
                reading.gravest(SourceKind.P3KE_KELUARGA, row),
                candidate.gone());
    }

    /** Heads are matched themselves where there is no list of persons. */
    private InDtks inDtks(int row, String key, String familyId) {
        return byPerson ? familiesInDtks.getOrDefault(familyId, dtks.of(0, "")) : dtks.of(row, key);
    }

    private List<HotPerson> persons(List<HotFamily> families, Candidates reading) {
        Map<String, Optional<HotFamily>> byId = new HashMap<>();
        families.forEach(family -> byId.putIfAbsent(family.id(), Optional.of(family)));
        List<HotPerson> hot = new ArrayList<>(persons.size());
        for (Person person : persons) {
            hot.add(new HotPerson(
                    person.row(),
                    person.familyId(),
                    person.id(),
                    person.name(),
                    person.nik(),
                    person.noKk(),
                    person.sex(),
                    person.birth(),
                    person.relation(),
                    person.region(),
                    person.desil(),
                    byId.getOrDefault(person.familyId(), Optional.empty()),
                    person.inDtks(),
                    reading.findings(SourceKind.P3KE_INDIVIDU, person.row()),
                    reading.gravest(SourceKind.P3KE_INDIVIDU, person.row()),
                    person.gone()));
        }
        return hot;
    }
}
