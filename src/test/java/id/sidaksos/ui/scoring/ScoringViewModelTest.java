package id.sidaksos.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.domain.scoring.SetFinding;
import id.sidaksos.generator.Generate;
import id.sidaksos.service.District;
import id.sidaksos.service.intake.ImportWish;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.task.Tasks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room's state and commands without a stage, over a real database. */
class ScoringViewModelTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);

    @TempDir
    static Path folder;

    /** Database with lists, made once; every test works on a copy. */
    private static Path lists;

    @TempDir
    Path own;

    private District district;
    private ScoringViewModel model;
    private History history;

    @BeforeAll
    static void a_district_with_lists() {
        Path files = folder.resolve("daftar");
        Generate.main(new String[] {"--keluarga", "150", "--dtks", "10", "--benih", "4", "--keluar", files.toString()});
        lists = folder.resolve("data");
        try (District filled = district(lists)) {
            for (String file : List.of("p3ke-2022-keluarga.xlsx", "p3ke-2022-individu.xlsx")) {
                filled.imports().importFile(files.resolve(file), ImportWish.PLAIN, Progress.NONE);
            }
        }
    }

    @BeforeEach
    void open() {
        district = district(own.resolve("data"));
        model = model(Runnable::run);
    }

    private static District district(Path data) {
        return District.open(
                new Desk(
                        new DataFolder(data),
                        "petugas",
                        Clock.fixed(Instant.parse("2023-03-27T02:00:00Z"), ZoneOffset.UTC)),
                Optional.empty(),
                new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load()));
    }

    @AfterEach
    void close() {
        district.close();
    }

    private ScoringViewModel model(Executor background) {
        Tasks tasks = new Tasks(
                background,
                Runnable::run,
                problem -> {
                    throw problem;
                },
                fault -> {
                    throw new AssertionError(fault);
                });
        ScoringViewModel[] made = new ScoringViewModel[1];
        history = new History(tasks, () -> made[0].load());
        made[0] = new ScoringViewModel(
                district.indicators(),
                district.scoring(MESSAGES),
                tasks,
                history,
                new ScoringDrafts(),
                () -> made[0].load());
        return made[0];
    }

    private void withFamilies() throws IOException {
        district.close();
        Path copy = own.resolve("salinan");
        Files.createDirectories(copy);
        Files.copy(lists.resolve("sidaksos.mv.db"), copy.resolve("sidaksos.mv.db"));
        district = district(copy);
        model = model(Runnable::run);
        model.load();
    }

    private void moveTopBorder(String to) {
        model.edit(set -> SetEdit.border(set, set.bands().list().size() - 2, new BigDecimal(to)));
    }

    @Test
    void without_families_the_sets_can_be_edited_all_the_same() {
        model.load();

        assertThat(model.stage().get()).isEqualTo(ScoringViewModel.Stage.NO_FAMILIES);
        assertThat(model.sets()).hasSize(3);
        assertThat(model.opened().get().inForce()).isTrue();
        moveTopBorder("50");
        assertThat(model.edited().get()).isTrue();
    }

    @Test
    void a_moved_border_shows_who_enters_and_back_again_nobody() throws IOException {
        withFamilies();
        assertThat(model.seen().get().entering()).isEmpty();

        moveTopBorder("45");

        WhatIf seen = model.seen().get();
        assertThat(seen.entering()).isNotEmpty().allSatisfy(line -> assertThat(line.after())
                .isBetween(45.0 - 1e-6, 60.0));
        assertThat(seen.leaving()).isEmpty();
        assertThat(seen.changed()).isEqualTo(seen.entering().size());
        assertThat(seen.districts()).extracting(DistrictLine::families).isNotEmpty();
        model.revert();
        assertThat(model.seen().get().entering()).isEmpty();
        assertThat(model.edited().get()).isFalse();
    }

    @Test
    void findings_come_as_one_types_and_a_broken_set_keeps_the_last_picture() throws IOException {
        withFamilies();
        WhatIf before = model.seen().get();

        model.edit(set -> SetEdit.divisor(set, BigDecimal.ZERO));

        assertThat(model.findings()).extracting(SetFinding::kind).contains(SetFinding.Kind.DIVISOR_NOT_POSITIVE);
        assertThat(model.sound().get()).isFalse();
        assertThat(model.seen().get()).isSameAs(before);
    }

    @Test
    void opening_another_version_loses_no_changes() {
        model.load();
        Versioned first = model.opened().get();
        moveTopBorder("50");
        IndicatorSet draft = model.draft().get();

        model.open(model.sets().stream()
                .filter(each -> !each.equals(first))
                .findFirst()
                .orElseThrow());
        assertThat(model.edited().get()).isFalse();
        model.open(first);

        assertThat(model.draft().get()).isEqualTo(draft);
        assertThat(model.hasDraft(first)).isTrue();
    }

    @Test
    void what_is_kept_and_put_in_force_is_opened_and_undo_puts_the_old_one_back() {
        model.load();
        Versioned first = model.inForce();
        moveTopBorder("50");
        IndicatorSet draft = model.draft().get();

        model.keep(draft.name(), "berita acara", true);

        assertThat(model.inForce().set()).isEqualTo(draft);
        assertThat(model.inForce().version()).isEqualTo(2);
        assertThat(model.opened().get()).isEqualTo(model.inForce());
        assertThat(model.edited().get()).isFalse();
        history.undo();
        assertThat(model.inForce().set()).isEqualTo(first.set());
        assertThat(model.sets()).extracting(Versioned::version).contains(2);
        history.redo();
        assertThat(model.inForce().set()).isEqualTo(draft);
    }

    @Test
    void a_new_source_in_the_editor_is_read_from_the_lists() throws IOException {
        withFamilies();
        model.edit(set -> SetEdit.source(set, 0, "status_kawin"));

        assertThat(model.seen().get().book().table().covers(model.draft().get()))
                .isTrue();
        assertThat(model.seen().get().after().set()).isEqualTo(model.draft().get());
    }

    @Test
    void while_one_picture_is_made_only_the_newest_wish_waits() throws IOException {
        withFamilies();
        Deque<Runnable> waiting = new ArrayDeque<>();
        model = model(waiting::add);
        model.load();
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }

        moveTopBorder("59");
        moveTopBorder("58");
        moveTopBorder("40");
        assertThat(waiting).hasSize(1);
        waiting.poll().run();
        assertThat(waiting).hasSize(1);
        waiting.poll().run();

        assertThat(waiting).isEmpty();
        assertThat(model.seen().get().after().set()).isEqualTo(model.draft().get());
    }

    @Test
    void the_run_that_is_kept_is_known_and_is_old_after_an_import() throws IOException {
        withFamilies();
        assertThat(model.keptRun().get()).isEmpty();

        model.run(result -> assertThat(result.families())
                .isEqualTo(model.seen().get().after().size()));
        assertThat(model.keptRun().get().orElseThrow().current()).isTrue();
        district.imports().importFile(folder.resolve("daftar/siks-ng.csv"), ImportWish.PLAIN, Progress.NONE);
        model.load();

        assertThat(model.keptRun().get().orElseThrow().current()).isFalse();
    }

    @Test
    void trial_finds_a_family_by_its_id_and_follows_the_edited_set() throws IOException {
        withFamilies();
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, problem -> {}, fault -> {});
        TrialViewModel trial = new TrialViewModel(model, tasks, false);
        String wanted = model.seen().get().book().families().get(77).id();

        trial.search().set(wanted);
        assertThat(trial.found()).extracting(FamilyLine::id).containsExactly(wanted);
        trial.choose(trial.found().get(0));
        assertThat(trial.sheet().get().score().className())
                .isEqualTo(trial.family().get().classAfter());
        model.edit(set -> SetEdit.weight(set, 2, new BigDecimal("40")));

        assertThat(trial.family().get().id()).isEqualTo(wanted);
        assertThat(trial.sheet().get().set()).isEqualTo(model.draft().get());
    }

    @Test
    void an_imported_workbook_is_kept_and_opened_but_not_in_force() {
        model.load();
        Versioned standing = model.inForce();
        Path workbook = own.resolve("tukar.xlsx");
        district.indicators().export(SetEdit.named(standing.set(), "Set kabupaten lain"), workbook);

        model.importFrom(workbook, notes -> {});

        assertThat(model.opened().get().set().name()).isEqualTo("Set kabupaten lain");
        assertThat(model.opened().get().version()).isEqualTo(1);
        assertThat(model.inForce().set()).isEqualTo(standing.set());
    }
}
