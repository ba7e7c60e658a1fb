package id.sidaksos.service.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.Explanation;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.browse.StartFigures;
import id.sidaksos.service.linkage.BoardLine.Part;
import id.sidaksos.service.linkage.PairSheet.Fact;
import id.sidaksos.service.linkage.ReviewService.Extent;
import id.sidaksos.service.linkage.ReviewService.Village;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going through pairs on a real database: queues by page, verdicts by call, the board. */
class ReviewServiceTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);

    @TempDir
    static Path folder;

    private static District district;
    private static LinkSummary matched;

    @BeforeAll
    static void a_matched_district() {
        district = WorkedDistrict.in(folder, 120);
        matched = district.reconciliation(MESSAGES).run(Progress.NONE);
        district.duplicates(MESSAGES).persons(Progress.NONE);
        district.duplicates(MESSAGES).families(Progress.NONE);
    }

    @AfterAll
    static void close() {
        district.close();
    }

    private static PairOverview overview(Queue kind) {
        return district.review().overview(kind).orElseThrow();
    }

    private static Slice slice(Queue kind, PairQueue queue) {
        return new Slice(overview(kind).run(), queue, List.of(), 0);
    }

    private static List<PairLine> all(Queue kind, PairQueue queue, int page) {
        List<PairLine> all = new ArrayList<>();
        List<PairLine> next;
        do {
            int after = all.isEmpty() ? -1 : all.get(all.size() - 1).order();
            next = district.review().page(kind, slice(kind, queue), after, page);
            all.addAll(next);
        } while (next.size() == page);
        return all;
    }

    private static int count(Queue kind, PairQueue queue) {
        return overview(kind).counts().get(queue);
    }

    @Test
    void a_run_is_kept_without_a_file_and_every_pair_waits_in_one_queue() {
        int waiting = 0;
        for (PairQueue queue : PairQueue.values()) {
            waiting += count(Queue.DTKS, queue);
            assertThat(all(Queue.DTKS, queue, 7)).as(queue.name()).hasSize(count(Queue.DTKS, queue));
        }

        assertThat(waiting)
                .isEqualTo(matched.decisions().values().stream().mapToInt(Integer::intValue).sum());
        assertThat(count(Queue.DTKS, PairQueue.PASTI)).isPositive();
        assertThat(overview(Queue.DTKS).outdated()).isFalse();
    }

    @Test
    void pages_follow_one_another_without_a_gap_or_a_pair_twice() {
        List<PairLine> byThrees = all(Queue.DTKS, PairQueue.PASTI, 3);

        assertThat(byThrees).isEqualTo(all(Queue.DTKS, PairQueue.PASTI, 1_000));
        assertThat(new HashSet<>(byThrees)).hasSameSizeAs(byThrees);
    }

    @Test
    void a_slice_tells_its_pairs_and_the_wrong_ones_to_expect() {
        List<PairLine> all = all(Queue.DTKS, PairQueue.PASTI, 1_000);
        Village first =
                district.review().villages(Queue.DTKS, overview(Queue.DTKS).run(), PairQueue.PASTI).get(0);
        Slice narrow = new Slice(overview(Queue.DTKS).run(), PairQueue.PASTI, first.numbers(), .995);

        Extent whole = district.review().extent(Queue.DTKS, slice(Queue.DTKS, PairQueue.PASTI));
        Extent part = district.review().extent(Queue.DTKS, narrow);

        assertThat(whole.pairs()).isEqualTo(all.size());
        assertThat(whole.wrong())
                .isCloseTo(all.stream().mapToDouble(line -> 1 - line.p()).sum(), within(1e-9));
        List<PairLine> shown = district.review().page(Queue.DTKS, narrow, -1, 1_000);
        assertThat(shown).hasSize(part.pairs()).allSatisfy(line -> assertThat(line.p()).isGreaterThanOrEqualTo(.995));
        assertThat(part.pairs()).isPositive().isLessThan(whole.pairs());
    }

    @Test
    void a_pair_is_explained_from_its_stored_levels_and_the_bits_add_up() {
        PairLine line = all(Queue.DTKS, PairQueue.PASTI, 1_000).get(0);

        PairSheet sheet = district.review().sheet(Queue.DTKS, line.run(), line.order());

        Explanation words = sheet.explanation().orElseThrow();
        double sum = words.start()
                + words.lines().stream().mapToDouble(Explanation.Line::bits).sum()
                + words.rarity()
                + words.family();
        assertThat(sum).isCloseTo(sheet.weight(), within(1e-6));
        assertThat(words.lines()).hasSizeGreaterThan(3);
        assertThat(sheet.a().facts().get(Fact.NAMA)).isNotEmpty();
        assertThat(sheet.a().members()).anyMatch(PairSheet.Member::self);
    }

    @Test
    void a_verdict_by_call_leaves_the_queue_and_its_undo_brings_it_back_with_a_further_entry() {
        PairLine line = all(Queue.GANDA_INDIVIDU, PairQueue.PASTI, 1_000).get(0);
        int before = count(Queue.GANDA_INDIVIDU, PairQueue.PASTI);
        int entries = verdictLines().size();

        Decided decided = district.verdicts().plan(Queue.GANDA_INDIVIDU, line.run(), line.order(), Answer.BEDA);
        district.verdicts().write(List.of(decided), "kembar, bukan ganda");

        assertThat(count(Queue.GANDA_INDIVIDU, PairQueue.PASTI)).isEqualTo(before - 1);
        assertThat(count(Queue.GANDA_INDIVIDU, PairQueue.DIPUTUSKAN)).isEqualTo(1);
        Line entry = verdictLines().get(0);
        assertThat(entry.stamp().actor()).isEqualTo("petugas");
        assertThat(entry.entry().after()).isEqualTo("BEDA");
        assertThat(entry.entry().why()).isEqualTo("kembar, bukan ganda");

        district.verdicts().takeBack(List.of(decided), "salah tekan");

        assertThat(count(Queue.GANDA_INDIVIDU, PairQueue.PASTI)).isEqualTo(before);
        assertThat(count(Queue.GANDA_INDIVIDU, PairQueue.DIPUTUSKAN)).isZero();
        assertThat(verdictLines()).hasSize(entries + 2);
        PairSheet sheet = district.review().sheet(Queue.GANDA_INDIVIDU, line.run(), line.order());
        assertThat(sheet.said()).extracting(PairSheet.Word::answer).containsExactly(Answer.BELUM, Answer.BEDA);
    }

    private static List<Line> verdictLines() {
        return district.journal(10_000).stream()
                .filter(line -> line.entry().act() == Act.PUTUSAN)
                .toList();
    }

    @Test
    void what_was_decided_stands_over_the_next_run_and_measures_it() {
        List<PairLine> sure = all(Queue.GANDA_KELUARGA, PairQueue.PASTI, 1_000);
        Slice slice = slice(Queue.GANDA_KELUARGA, PairQueue.PASTI);
        List<Decided> all =
                district.verdicts().planAll(Queue.GANDA_KELUARGA, slice, Answer.SAMA, Progress.NONE);
        district.verdicts().write(all, "diterima bersama");

        assertThat(all).hasSameSizeAs(sure);
        assertThat(overview(Queue.GANDA_KELUARGA).agreement().sama()).isEqualTo(sure.size());
        assertThat(overview(Queue.GANDA_KELUARGA).agreement().precision()).isEqualTo(1);

        district.duplicates(MESSAGES).families(Progress.NONE);

        assertThat(count(Queue.GANDA_KELUARGA, PairQueue.DIPUTUSKAN)).isEqualTo(sure.size());
        assertThat(count(Queue.GANDA_KELUARGA, PairQueue.PASTI)).isZero();
        district.verdicts().takeBack(all, "uji");
    }

    @Test
    void families_are_explained_by_their_members() {
        PairLine line = all(Queue.GANDA_KELUARGA, PairQueue.PASTI, 1_000).get(0);

        PairSheet sheet = district.review().sheet(Queue.GANDA_KELUARGA, line.run(), line.order());

        assertThat(sheet.explanation()).isEmpty();
        assertThat(sheet.members()).isNotEmpty();
        assertThat(sheet.reason()).isNotEmpty();
    }

    @Test
    void the_board_holds_every_person_of_p3ke_once_and_opens_to_as_many_names() {
        List<BoardLine> board = district.board().board(Progress.NONE);

        int persons = board.stream()
                .mapToInt(line -> line.both() + line.onlyP3ke() + line.disputed())
                .sum();
        assertThat(persons).isEqualTo(matched.rowsA());
        assertThat(board.stream().mapToInt(BoardLine::both).sum())
                .isEqualTo(matched.decisions().get(Decision.OTOMATIS));
        for (BoardLine line : board.subList(0, Math.min(3, board.size()))) {
            for (Part part : Part.values()) {
                assertThat(district.board().names(line, part, Progress.NONE)).hasSize(line.of(part));
            }
        }
    }

    @Test
    void the_start_page_counts_the_verdict_and_not_the_engine() {
        PairLine line = all(Queue.DTKS, PairQueue.PASTI, 1_000).get(0);
        Decided decided = district.verdicts().plan(Queue.DTKS, line.run(), line.order(), Answer.BEDA);
        int before = sure();

        district.verdicts().write(List.of(decided), "uji");

        assertThat(sure()).isEqualTo(before - 1);
        district.verdicts().takeBack(List.of(decided), "uji");
    }

    private static int sure() {
        return district.browse(MESSAGES).start().queues().stream()
                .filter(each -> each.queue() == Queue.DTKS)
                .map(StartFigures.QueueFigures::decisions)
                .mapToInt(decisions -> decisions.getOrDefault(Decision.OTOMATIS, 0))
                .sum();
    }
}
