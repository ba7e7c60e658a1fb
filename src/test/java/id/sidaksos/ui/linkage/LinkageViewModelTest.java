package id.sidaksos.ui.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.service.District;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.linkage.Answer;
import id.sidaksos.service.linkage.PairLine;
import id.sidaksos.service.linkage.PairQueue;
import id.sidaksos.service.linkage.ReviewService.Village;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.linkage.LinkageViewModel.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queues' state and commands without a stage, over the sample database. */
class LinkageViewModelTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private final Tasks tasks = new Tasks(
            Runnable::run,
            Runnable::run,
            problem -> {
                throw problem;
            },
            fault -> {
                throw new AssertionError(fault);
            });
    private District district;
    private History history;
    private LinkageViewModel model;

    @BeforeEach
    void open() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.copy(DesktopUnderTest.sampleFile(), data.resolve("sidaksos.mv.db"));
        district = district(data);
        begin();
    }

    private static District district(Path data) {
        return District.open(
                new Desk(new DataFolder(data), "penguji", Clock.systemDefaultZone()),
                Optional.empty(),
                new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load()));
    }

    private void begin() {
        LinkageViewModel[] made = new LinkageViewModel[1];
        history = new History(tasks, () -> made[0].reload());
        made[0] = new LinkageViewModel(district, MESSAGES, tasks, history, problems::add);
        model = made[0];
        model.reload();
    }

    @AfterEach
    void close() {
        district.close();
    }

    private int count(PairQueue queue) {
        return model.overview().get().counts().getOrDefault(queue, 0);
    }

    @Test
    void a_queue_opens_at_its_first_pair_with_its_reasons() {
        assertThat(model.state().get()).isEqualTo(State.READY);
        assertThat(model.lines()).hasSize(count(PairQueue.TINJAU));
        assertThat(model.selected().get()).isEqualTo(model.lines().get(0));
        assertThat(model.open().sheet().get()).isNotNull();
        assertThat(model.open().problem().get()).isNull();
    }

    @Test
    void a_verdict_opens_the_next_pair_and_undo_brings_the_first_back_to_be_open_again() {
        PairLine first = model.selected().get();
        int waiting = count(PairQueue.TINJAU);

        model.decide(Answer.BEDA);

        assertThat(count(PairQueue.TINJAU)).isEqualTo(waiting - 1);
        assertThat(count(PairQueue.DIPUTUSKAN)).isEqualTo(1);
        assertThat(model.lines()).doesNotContain(first);
        assertThat(model.selected().get()).isEqualTo(model.lines().get(0));

        history.undo();
        assertThat(count(PairQueue.TINJAU)).isEqualTo(waiting);
        assertThat(model.selected().get()).isEqualTo(first);
        assertThat(problems).isEmpty();
    }

    @Test
    void put_off_pairs_wait_in_a_queue_of_their_own_and_can_be_decided_there() {
        PairLine first = model.selected().get();
        model.decide(Answer.NANTI);
        model.queue().set(PairQueue.NANTI);
        assertThat(model.lines()).extracting(PairLine::order).containsExactly(first.order());

        model.decide(Answer.SAMA);

        assertThat(model.lines()).isEmpty();
        assertThat(model.selected().get()).isNull();
        assertThat(model.open().sheet().get()).isNull();
        assertThat(count(PairQueue.DIPUTUSKAN)).isEqualTo(1);
    }

    @Test
    void a_long_queue_is_read_page_by_page_as_one_goes_down() {
        model.queue().set(PairQueue.PASTI);
        assertThat(model.lines()).hasSize(LinkageViewModel.PAGE);
        assertThat(model.more()).isTrue();

        model.step(LinkageViewModel.PAGE - 1);

        assertThat(model.lines()).hasSize(2 * LinkageViewModel.PAGE).doesNotHaveDuplicates();
        assertThat(model.selected().get()).isEqualTo(model.lines().get(LinkageViewModel.PAGE - 1));
    }

    @Test
    void a_village_and_a_least_probability_narrow_the_queue_and_another_queue_takes_the_village_away() {
        model.queue().set(PairQueue.PASTI);
        int all = model.extent().get().pairs();
        Village village = model.villages().get(0);

        model.village().set(village);
        assertThat(model.extent().get().pairs()).isEqualTo(village.pairs()).isLessThan(all);

        model.least().set(0.999);
        assertThat(model.extent().get().pairs()).isLessThanOrEqualTo(village.pairs());

        model.queue().set(PairQueue.TINJAU);
        assertThat(model.village().get()).isNull();
    }

    @Test
    void a_slice_is_accepted_as_one_step() {
        model.kind().set(Queue.GANDA_INDIVIDU);
        model.queue().set(PairQueue.PASTI);
        int pairs = model.extent().get().pairs();
        assertThat(pairs).isPositive();

        model.acceptAll("disepakati rapat");
        assertThat(count(PairQueue.DIPUTUSKAN)).isEqualTo(pairs);

        history.undo();
        assertThat(count(PairQueue.DIPUTUSKAN)).isZero();
        assertThat(count(PairQueue.PASTI)).isEqualTo(pairs);
    }

    @Test
    void without_a_run_it_says_so_and_a_run_fills_the_queues() {
        district.close();
        district = district(folder.resolve("kosong"));
        begin();

        assertThat(model.state().get()).isEqualTo(State.NO_RUN);
        assertThat(model.lines()).isEmpty();
        assertThat(model.runs().running().get()).isFalse();
    }
}
