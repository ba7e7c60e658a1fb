package id.sidaksos.ui.families;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.decree.InclusionRule;
import id.sidaksos.domain.decree.Stage;
import id.sidaksos.service.District;
import id.sidaksos.service.browse.BrowseService;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.Lists;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.ui.families.FamiliesViewModel.Mode;
import id.sidaksos.ui.families.FamiliesViewModel.State;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamiliesViewModelTest {
    @TempDir
    static Path folder;

    private static District district;
    private static BrowseService browse;
    private static Lists lists;

    private final FamilyWords words = new FamilyWords(new Texts(new Messages(Bahasa.ID)));
    private FamiliesViewModel model;

    @BeforeAll
    static void the_sample_district() throws IOException {
        Files.copy(DesktopUnderTest.sampleFile(), folder.resolve("sidaksos.mv.db"));
        district = District.open(
                new Desk(new DataFolder(folder), "penguji", Clock.systemDefaultZone()),
                Optional.empty(),
                new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load()));
        browse = district.browse(new Messages(Bahasa.ID));
        lists = browse.lists(Progress.NONE);
    }

    @AfterAll
    static void close() {
        district.close();
    }

    @BeforeEach
    void model() {
        Tasks tasks = new Tasks(
                Runnable::run,
                Runnable::run,
                problem -> {
                    throw problem;
                },
                fault -> {
                    throw new AssertionError(fault);
                });
        model = new FamiliesViewModel(tasks, (done, failed) -> done.accept(lists), browse, words);
    }

    private void wish(String key, String value) {
        model.wish(Destination.of(RoomId.KELUARGA, key, value));
    }

    private static Funnel.Exit exit(ExitReason reason) {
        return lists.funnel().stages().stream()
                .flatMap(step -> step.exits().stream())
                .filter(exit -> exit.reason() == reason)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_tables_hold_the_lists_in_force() {
        model.read();

        assertThat(model.state().get()).isEqualTo(State.READY);
        assertThat(model.families().shown()).hasSameSizeAs(lists.hotFamilies());
        assertThat(model.persons().shown()).hasSameSizeAs(lists.hotPersons());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void a_stage_lists_as_many_families_as_the_funnel_counts_there(Stage stage) {
        model.read();

        wish("tahap", stage.name());

        int counted = lists.funnel().stages().stream()
                .filter(step -> step.stage() == stage)
                .mapToInt(Funnel.Step::families)
                .sum();
        assertThat(model.families().shown()).hasSize(counted);
    }

    @Test
    void a_reason_beside_its_stage_lists_those_who_leave_by_it_alone() {
        model.read();

        model.wish(new Destination(RoomId.KELUARGA, Map.of("tahap", "DESIL", "alasan", "TEMUAN_GAWAT")));

        assertThat(model.families().shown())
                .hasSize(exit(ExitReason.TEMUAN_GAWAT).families())
                .allMatch(family -> family.exit().equals(Optional.of(ExitReason.TEMUAN_GAWAT)));
    }

    @Test
    void persons_without_a_family_are_listed_as_persons() {
        model.read();

        wish("alasan", "ANGGOTA_TANPA_KELUARGA");

        assertThat(model.mode().get()).isEqualTo(Mode.ORANG);
        assertThat(model.persons().shown())
                .hasSize(exit(ExitReason.ANGGOTA_TANPA_KELUARGA).persons())
                .allMatch(person -> person.family().isEmpty());
    }

    @Test
    void families_given_by_another_room_stand_alone_until_that_is_taken_back() {
        model.read();
        List<String> ids =
                lists.hotFamilies().stream().skip(5).limit(3).map(HotFamily::id).toList();

        wish("ids", String.join("\n", ids));
        assertThat(model.families().shown()).extracting(HotFamily::id).containsExactlyElementsOf(ids);
        assertThat(model.narrowed().get()).isPresent();

        model.widen();
        assertThat(model.families().shown()).hasSameSizeAs(lists.hotFamilies());
        assertThat(model.narrowed().get()).isEmpty();
    }

    @Test
    void a_village_may_be_told_by_its_code_or_by_its_name() {
        model.read();
        var region = lists.hotFamilies().get(0).region();

        wish("desa", region.code());
        List<HotFamily> byCode = List.copyOf(model.families().shown());
        wish("desa", region.village());

        assertThat(byCode).isNotEmpty().allMatch(family -> family.village().equals(region.village()));
        assertThat(model.families().shown()).isEqualTo(byCode);
    }

    @Test
    void a_wish_that_comes_before_the_lists_is_done_with_them() {
        HotFamily wanted = lists.hotFamilies().get(10);

        wish("keluarga", wanted.id());
        assertThat(model.card().get()).isEmpty();
        model.read();

        assertThat(model.card().get()).map(OpenCard::family).contains(Optional.of(wanted));
    }

    @Test
    void the_next_card_follows_the_order_of_the_table() {
        model.read();
        model.families().order(java.util.Comparator.comparing(HotFamily::name).thenComparing(HotFamily::row));
        List<HotFamily> shown = List.copyOf(model.families().shown());

        model.open(shown.get(4));
        model.step(1);
        assertThat(model.card().get().flatMap(OpenCard::family)).contains(shown.get(5));

        model.step(-1);
        model.step(-1);
        assertThat(model.card().get().flatMap(OpenCard::family)).contains(shown.get(3));
    }

    @Test
    void among_persons_the_next_card_is_that_of_the_next_family() {
        model.read();
        model.mode().set(Mode.ORANG);
        var first = model.persons().shown().get(0);

        model.open(first);
        model.step(1);

        var next = model.persons().shown().stream()
                .filter(person -> !person.familyId().equals(first.familyId()))
                .findFirst()
                .orElseThrow();
        assertThat(model.card().get().orElseThrow().member()).isEqualTo(next.row());
    }

    @Test
    void a_person_without_a_family_has_a_card_too() {
        model.read();
        var orphan = lists.hotPersons().stream()
                .filter(person -> person.family().isEmpty())
                .findFirst()
                .orElseThrow();

        model.open(orphan);

        assertThat(model.card().get().orElseThrow().family()).isEmpty();
        assertThat(model.card().get().orElseThrow().name()).isEqualTo(orphan.name());
    }

    @Test
    void lists_that_cannot_be_read_are_told_and_read_again() {
        boolean[] broken = {true};
        FamiliesViewModel other = new FamiliesViewModel(
                new Tasks(Runnable::run, Runnable::run, problem -> {}, fault -> {}),
                (done, failed) -> {
                    if (broken[0]) {
                        failed.accept(new Problem(ErrorCode.STORE_CORRUPT, "data"));
                    } else {
                        done.accept(lists);
                    }
                },
                browse,
                words);

        other.read();
        assertThat(other.state().get()).isEqualTo(State.FAILED);
        assertThat(other.problem().get().code()).isEqualTo(ErrorCode.STORE_CORRUPT);

        broken[0] = false;
        other.read();
        assertThat(other.state().get()).isEqualTo(State.READY);
    }

    @ParameterizedTest
    @EnumSource(Bahasa.class)
    void every_way_out_of_the_funnel_has_a_sentence_for_a_letter(Bahasa bahasa) {
        FamilyWords told = new FamilyWords(new Texts(new Messages(bahasa)));
        HotFamily some = lists.hotFamilies().get(0);
        Stream<Optional<ExitReason>> exits = Stream.concat(
                Stream.of(Optional.<ExitReason>empty()),
                Stream.of(ExitReason.values()).map(Optional::of));

        List<String> sentences = exits.map(exit -> told.why(with(some, exit), InclusionRule.DEFAULT, "X."))
                .toList();

        assertThat(sentences).doesNotHaveDuplicates().noneMatch(sentence -> sentence.contains("{"));
        assertThat(sentences).filteredOn(sentence -> !sentence.contains(some.name())).hasSize(1);
        assertThat(sentences).noneMatch(sentence -> sentence.contains(some.nik().digits()));
    }

    private static HotFamily with(HotFamily family, Optional<ExitReason> exit) {
        return new HotFamily(
                family.row(),
                family.id(),
                family.name(),
                family.nik(),
                family.noKk(),
                family.region(),
                family.persons(),
                family.desil(),
                family.assessment(),
                family.score(),
                exit,
                family.padan(),
                family.inDtks(),
                family.findings(),
                family.gravest(),
                family.gone());
    }
}
