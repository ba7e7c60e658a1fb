package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.generator.Damage;
import id.sidaksos.generator.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whoever cancels is heard in every stage, and nothing is begun after. */
class CancelTest {
    private static final GeneratedLists LISTS = new GeneratedLists(Plan.of(7, 150, 1_500, Damage.WILD), false);

    @Test
    void a_cancelled_link_stops_at_the_next_look_in_every_stage() {
        everywhere(progress -> new Linker(Workers.alone()).link(LISTS.p3ke, LISTS.dtks, LinkOptions.standard(), progress));
    }

    @Test
    void a_cancelled_search_for_doubles_stops_at_the_next_look_in_every_stage() {
        everywhere(progress -> new Deduplicator(Workers.alone()).find(LISTS.p3ke, LinkOptions.doubles(), progress));
    }

    @Test
    void with_two_threads_each_begins_one_more_piece_at_most() {
        Workers two = new Workers(ForkJoinPool.commonPool(), 2);
        CancelAt whole = new CancelAt(Integer.MAX_VALUE);
        new Linker(two).link(LISTS.p3ke, LISTS.dtks, LinkOptions.standard(), whole);
        for (int look = 1; look < whole.looks.get(); look += 1 + whole.looks.get() / 12) {
            CancelAt progress = new CancelAt(look);
            Problem stopped = catchThrowableOfType(
                    Problem.class,
                    () -> new Linker(two).link(LISTS.p3ke, LISTS.dtks, LinkOptions.standard(), progress));
            assertThat(stopped.code()).isEqualTo(ErrorCode.CANCELLED);
            assertThat(progress.looks.get() - look).isLessThanOrEqualTo(1);
            assertThat(progress.pieces.get()).isLessThanOrEqualTo(2);
        }
    }

    private static void everywhere(Consumer<Progress> run) {
        CancelAt whole = new CancelAt(Integer.MAX_VALUE);
        run.accept(whole);
        assertThat(whole.firstLook.keySet())
                .contains("tahap.nama", "tahap.siap", "tahap.blok", "tahap.belajar", "tahap.banding", "tahap.keluarga");
        whole.firstLook.forEach((stage, look) -> {
            CancelAt progress = new CancelAt(look);
            Problem stopped = catchThrowableOfType(Problem.class, () -> run.accept(progress));
            assertThat(stopped.code()).isEqualTo(ErrorCode.CANCELLED);
            assertThat(progress.looks.get()).isEqualTo(look);
            assertThat(progress.pieces.get()).isZero();
        });
    }

    /** Says from one look on that somebody has cancelled; counts looks, and pieces of work that ended after. */
    private static final class CancelAt implements Progress {
        final AtomicInteger looks = new AtomicInteger();
        final AtomicInteger pieces = new AtomicInteger();
        final Map<String, Integer> firstLook = new LinkedHashMap<>();
        private final int first;

        CancelAt(int first) {
            this.first = first;
        }

        @Override
        public synchronized void at(String stage, long done, long total) {
            firstLook.putIfAbsent(stage, looks.get());
            if (looks.get() >= first) {
                pieces.incrementAndGet();
            }
        }

        @Override
        public boolean cancelled() {
            return looks.incrementAndGet() >= first;
        }
    }
}
