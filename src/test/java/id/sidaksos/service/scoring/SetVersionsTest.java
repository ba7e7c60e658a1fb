package id.sidaksos.service.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.domain.scoring.SetOutcome;
import id.sidaksos.generator.Generate;
import id.sidaksos.service.District;
import id.sidaksos.service.intake.ImportWish;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of sets in a real database, and all families in memory against a kept run. */
class SetVersionsTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);

    @TempDir
    Path folder;

    private District district;
    private IndicatorService indicators;

    @BeforeEach
    void open() {
        district = District.open(
                new Desk(
                        new DataFolder(folder.resolve("data")),
                        "petugas",
                        Clock.fixed(Instant.parse("2023-03-27T02:00:00Z"), ZoneOffset.UTC)),
                Optional.empty(),
                new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load()));
        indicators = district.indicators();
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void an_edited_set_becomes_the_next_version_and_the_one_before_stays_as_it_was() {
        Versioned first = indicators.inForce();
        IndicatorSet edited = SetEdit.weight(first.set(), 2, new BigDecimal("9.75"));

        Versioned second = indicators.adopt(edited, "Berita acara 5/2023");

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.origin()).isEqualTo("Berita acara 5/2023");
        assertThat(second.kept().orElseThrow().actor()).isEqualTo("petugas");
        assertThat(indicators.inForce().set()).isEqualTo(edited);
        assertThat(version(first.id()).set()).isEqualTo(first.set());
        Line newest = district.journal(1).get(0);
        assertThat(newest.entry().act()).isEqualTo(Act.SET_BERLAKU);
        assertThat(newest.entry().why()).isEqualTo("Berita acara 5/2023");
        assertThat(newest.entry().before()).contains("versi 1");
        assertThat(newest.entry().after()).isEqualTo("versi 2");
    }

    @Test
    void a_version_that_is_only_kept_does_not_score() {
        Versioned standing = indicators.inForce();

        Versioned kept = indicators.keepVersion(SetEdit.named(standing.set(), "Set uji"), "coba");

        assertThat(kept.version()).isEqualTo(1);
        assertThat(indicators.inForce().id()).isEqualTo(standing.id());
        assertThat(indicators.all()).extracting(Versioned::id).contains(kept.id());
    }

    @Test
    void putting_the_old_version_back_is_a_further_entry_and_no_new_version() {
        Versioned first = indicators.inForce();
        indicators.adopt(SetEdit.weight(first.set(), 2, BigDecimal.TEN), "naik");
        int versions = indicators.all().size();
        int lines = district.journal(100).size();

        indicators.putInForce(first.id(), "urung");
        indicators.putInForce(first.id(), "urung");

        assertThat(indicators.inForce().id()).isEqualTo(first.id());
        assertThat(indicators.all()).hasSize(versions);
        assertThat(district.journal(100)).hasSize(lines + 1);
    }

    @Test
    void a_set_that_cannot_be_scored_is_refused_and_nothing_is_kept() {
        Versioned first = indicators.inForce();
        int versions = indicators.all().size();
        IndicatorSet broken = SetEdit.divisor(first.set(), BigDecimal.ZERO);

        assertThatThrownBy(() -> indicators.adopt(broken, "salah"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.SET_INVALID));
        assertThat(indicators.all()).hasSize(versions);
        assertThat(indicators.inForce().id()).isEqualTo(first.id());
    }

    @Test
    void an_exported_set_reads_back_equal() {
        IndicatorSet edited = SetEdit.weight(indicators.inForce().set(), 3, new BigDecimal("1.25"));
        Path workbook = folder.resolve("set.xlsx");

        indicators.export(edited, workbook);

        assertThat(indicators.read(workbook, false).set()).isEqualTo(edited);
    }

    @Test
    void all_families_in_memory_get_the_classes_of_the_run_that_is_kept() {
        Path lists = folder.resolve("daftar");
        Generate.main(new String[] {"--keluarga", "200", "--dtks", "10", "--benih", "3", "--keluar", lists.toString()});
        for (String file : List.of("p3ke-2022-keluarga.xlsx", "p3ke-2022-individu.xlsx")) {
            district.imports().importFile(lists.resolve(file), ImportWish.PLAIN, Progress.NONE);
        }
        ScoringService scoring = district.scoring(MESSAGES);
        List<IndicatorSet> sets =
                indicators.all().stream().map(Versioned::set).toList();
        FamilyBook book = scoring.book(sets, Progress.NONE);

        for (IndicatorSet set : sets) {
            indicators.adopt(set, "");
            Map<String, Integer> kept = scoring.run(Progress.NONE).classes();
            assertThat(counts(book.score(set))).as(set.name()).isEqualTo(kept);
        }
        assertThat(book.families()).hasSize(book.table().size()).noneMatch(family -> family.id().isEmpty());
        assertThat(scoring.newest().orElseThrow().current()).isTrue();
    }

    private Versioned version(int id) {
        return indicators.all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> counts(SetOutcome outcome) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < outcome.size(); i++) {
            counts.merge(outcome.classes().get(outcome.classOf(i)), 1, Integer::sum);
        }
        return counts;
    }
}
