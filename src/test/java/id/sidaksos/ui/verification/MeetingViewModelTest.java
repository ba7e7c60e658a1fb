package id.sidaksos.ui.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.verification.MeetingViewModel.Awaited;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingViewModelTest {
    private final List<String> kept = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean full;

    @Test
    void layak_and_ditunda_are_kept_at_once_and_the_next_family_comes() {
        MeetingViewModel model = meeting(family("K1"), family("K2"), family("K3"));

        model.say(Hasil.LAYAK);
        model.say(Hasil.DITUNDA);

        assertThat(kept).containsExactly("K1 LAYAK - ", "K2 DITUNDA - ");
        assertThat(model.current().get().key()).isEqualTo("K3");
        assertThat(model.tally().get().of(Hasil.LAYAK)).isEqualTo(1);
        assertThat(model.tally().get().open()).isEqualTo(1);
    }

    @Test
    void tidak_layak_is_not_kept_without_a_reason_and_lainnya_not_without_words() {
        MeetingViewModel model = meeting(family("K1"), family("K2"));

        model.say(Hasil.TIDAK_LAYAK);
        assertThat(model.awaited().get()).isEqualTo(Awaited.REASON);
        assertThat(kept).isEmpty();
        model.because(Alasan.PINDAH);
        model.say(Hasil.TIDAK_LAYAK);
        model.because(Alasan.LAINNYA);
        model.explain("  ");
        assertThat(model.awaited().get()).isEqualTo(Awaited.WORDS);
        model.explain(" rumah kosong ");

        assertThat(kept).containsExactly("K1 TIDAK_LAYAK PINDAH ", "K2 TIDAK_LAYAK LAINNYA rumah kosong");
    }

    @Test
    void a_reason_alone_decides_nothing() {
        MeetingViewModel model = meeting(family("K1"));

        model.because(Alasan.MENINGGAL);
        model.say(Hasil.TIDAK_LAYAK);
        model.unsay();
        model.because(Alasan.MENINGGAL);

        assertThat(kept).isEmpty();
    }

    @Test
    void undo_takes_the_newest_decision_back_and_shows_its_family() {
        AgendaRow looked = family("K2").with(Optional.of(Hasil.LAYAK), Optional.empty(), false);
        MeetingViewModel model = meeting(family("K1"), looked, family("K3"));
        model.say(Hasil.LAYAK);
        model.say(Hasil.DITUNDA);

        model.undo();

        assertThat(kept).endsWith("K2 - - ");
        assertThat(model.current().get()).isEqualTo(looked);
        assertThat(model.tally().get().open()).isEqualTo(2);
        model.undo();
        model.undo();
        assertThat(kept).hasSize(4);
        assertThat(model.current().get().key()).isEqualTo("K1");
    }

    @Test
    void undo_takes_a_decision_that_was_changed_back_once_and_one_said_again_not_at_all() {
        MeetingViewModel model = meeting(family("K1").with(Optional.of(Hasil.LAYAK), Optional.empty(), true));
        model.say(Hasil.LAYAK);
        assertThat(kept).isEmpty();
        model.say(Hasil.DITUNDA);

        model.undo();

        assertThat(kept).hasSize(2).endsWith("K1 - - ");
        assertThat(model.current().get().hasil()).contains(Hasil.LAYAK);
        model.undo();
        assertThat(kept).hasSize(2);
    }

    @Test
    void a_decision_that_could_not_be_kept_leaves_the_family_in_front() {
        full = true;
        MeetingViewModel model = meeting(family("K1"), family("K2"));

        model.say(Hasil.LAYAK);

        assertThat(problems).extracting(Problem::code).containsExactly(ErrorCode.DISK_FULL);
        assertThat(model.current().get().key()).isEqualTo("K1");
        assertThat(model.tally().get().open()).isEqualTo(2);
        assertThat(model.keeping().get()).isFalse();
    }

    @Test
    void a_meeting_goes_on_where_it_stopped() {
        MeetingViewModel model = meeting(
                family("K1").with(Optional.of(Hasil.LAYAK), Optional.empty(), true), family("K2"), family("K3"));

        assertThat(model.current().get().key()).isEqualTo("K2");
        model.next();
        model.next();
        model.next();
        assertThat(model.index().get()).isEqualTo(2);
        model.previous();
        assertThat(model.current().get().key()).isEqualTo("K2");
    }

    private MeetingViewModel meeting(AgendaRow... agenda) {
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, problems::add, fault -> {
            throw new AssertionError(fault);
        });
        return new MeetingViewModel(tasks, List.of(agenda), (family, hasil, alasan, words) -> {
            if (full) {
                throw new Problem(ErrorCode.DISK_FULL, "desa");
            }
            kept.add(family.key() + " " + hasil.map(Enum::name).orElse("-") + " "
                    + alasan.map(Enum::name).orElse("-") + " " + words);
        });
    }

    private static AgendaRow family(String key) {
        return new AgendaRow(key, "KELUARGA " + key, "", "RT 1", List.of(), Optional.empty(), Optional.empty(), false);
    }
}
