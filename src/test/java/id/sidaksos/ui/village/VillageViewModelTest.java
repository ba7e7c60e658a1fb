package id.sidaksos.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.SampleVillage;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.FamilyState;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillagePacket;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.service.verval.QuickVillageFile;
import id.sidaksos.service.verval.VillageFile;
import id.sidaksos.ui.kit.task.Tasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VillageViewModelTest {
    private static final String PHRASE = "padi menguning di sawah";
    private static final RowRef FIRST = new RowRef(RecordKind.KELUARGA, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final VillagePacket village = SampleVillage.of(6);
    private Path path;
    private VillageFile file;
    private VillageViewModel model;

    @BeforeEach
    void open() {
        path = folder.resolve("desa.svl");
        QuickVillageFile.write(village, path, PHRASE);
        model = model(Runnable::run);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private VillageViewModel model(Executor background) {
        file = VillageFile.open(path, PHRASE);
        Tasks tasks = new Tasks(background, Runnable::run, problems::add, fault -> {
            throw new AssertionError(fault);
        });
        CellReader reader = new CellReader((item, choice) -> choice.label(), VocabularyCatalog.load());
        return new VillageViewModel(file, tasks, CLOCK, reader, problems::add);
    }

    @Test
    void a_result_brings_the_verifier_and_the_day_and_stands_in_the_file() {
        model.verifier().set("Bu Kader");

        model.answer(FIRST, Form.RESULT, Hasil.DITUNDA.name());

        assertThat(model.saved().get()).isEqualTo(new SaveQueue.Saved(Optional.of(LocalTime.of(10, 42)), 0, false));
        WorkRow kept = reopened().row(FIRST).orElseThrow();
        assertThat(kept.value(Form.RESULT)).isEqualTo("DITUNDA");
        assertThat(kept.value(Form.VERIFIER)).isEqualTo("Bu Kader");
        assertThat(kept.value(Form.DATE)).isEqualTo("2026-11-22");
    }

    @Test
    void the_reason_goes_when_a_family_is_found_eligible_after_all() {
        model.answer(FIRST, Form.RESULT, "TIDAK_LAYAK");
        model.answer(FIRST, Form.REASON, "PINDAH");
        assertThat(model.list().figures().get().done()).isEqualTo(1);

        model.answer(FIRST, Form.RESULT, "LAYAK");

        assertThat(reopened().row(FIRST).orElseThrow().value(Form.REASON)).isEmpty();
        assertThat(model.list().rows().get(0).state()).isEqualTo(FamilyState.SEBAGIAN);
    }

    @Test
    void a_scanned_mark_brings_its_family_to_the_front_and_empties_the_search() {
        model.list().search().set(village.marks().get(new RowRef(RecordKind.ANGGOTA, 10)));

        assertThat(model.list().selected().get()).isEqualTo(new RowRef(RecordKind.KELUARGA, 4));
        assertThat(model.list().search().get()).isEmpty();
        assertThat(model.list().rows()).hasSize(6);
    }

    @Test
    void names_of_persons_and_numbers_find_their_families() {
        model.list().search().set("anak siti");
        assertThat(model.list().rows()).extracting(row -> row.ref().number()).containsExactly(3);

        model.list().search().set("5");
        assertThat(model.list().rows()).extracting(row -> row.ref().number()).contains(5);
    }

    @Test
    void going_on_passes_over_what_is_finished() {
        RowRef second = new RowRef(RecordKind.KELUARGA, 2);
        model.answer(second, Form.RESULT, "TIDAK_LAYAK");
        model.answer(second, Form.REASON, "GANDA");

        model.list().nextOpen();
        assertThat(model.list().selected().get().number()).isEqualTo(3);
        model.list().openOnly().set(true);
        assertThat(model.list().rows()).extracting(row -> row.ref().number()).doesNotContain(2);
    }

    @Test
    void everybody_is_present_with_one_key_but_those_who_were_told_otherwise() {
        RowRef wife = new RowRef(RecordKind.ANGGOTA, 2);
        model.answer(wife, Form.STATE, "PINDAH");

        model.allPresent();

        assertThat(model.work().members(1))
                .extracting(row -> row.value(Form.STATE))
                .containsExactly("ADA", "PINDAH", "ADA");
    }

    @Test
    void what_waits_is_told_as_not_saved_and_is_written_in_its_order() {
        file.close();
        model = model(later::add);
        model.answer(FIRST, "rt", "7");
        model.answer(FIRST, "rt", "8");
        assertThat(model.saved().get()).isEqualTo(new SaveQueue.Saved(Optional.empty(), 2, false));

        while (!later.isEmpty()) {
            later.remove(0).run();
        }

        assertThat(model.saved().get().waiting()).isZero();
        assertThat(reopened().row(FIRST).orElseThrow().value("rt")).isEqualTo("8");
    }

    @Test
    void an_answer_that_could_not_be_written_is_kept_and_written_when_the_stick_is_back() {
        file.close();
        model.answer(FIRST, "rt", "7");
        assertThat(model.saved().get().failed()).isTrue();
        assertThat(problems).extracting(Problem::code).containsExactly(ErrorCode.OUTPUT_UNWRITABLE);
        boolean[] closed = new boolean[1];

        model.retry();
        model.close(() -> closed[0] = true);

        assertThat(closed[0]).isTrue();
        assertThat(reopened().row(FIRST).orElseThrow().value("rt")).isEqualTo("7");
    }

    @Test
    void the_verifier_of_the_last_result_goes_on_at_the_next_opening() {
        model.verifier().set("Pak RT");
        model.answer(FIRST, Form.RESULT, "LAYAK");
        file.close();

        assertThat(model(Runnable::run).verifier().get()).isEqualTo("Pak RT");
    }

    @Test
    void a_proposal_comes_on_the_card_and_goes_again() {
        model.propose();
        RowRef proposal = model.list().selected().get();
        assertThat(proposal.kind()).isEqualTo(RecordKind.USULAN);
        model.answer(proposal, "nama", "SUMINI");
        assertThat(model.list().rows()).hasSize(7);

        model.drop(proposal);

        assertThat(model.list().rows()).hasSize(6);
        assertThat(model.list().selected().get()).isEqualTo(FIRST);
        assertThat(reopened().proposals()).isEmpty();
    }

    private id.sidaksos.domain.verification.VillageWork reopened() {
        try (VillageFile again = VillageFile.read(path, PHRASE)) {
            return again.work();
        }
    }
}
