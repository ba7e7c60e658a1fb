package id.sidaksos.service.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.Answer;
import id.sidaksos.service.linkage.Decided;
import id.sidaksos.service.linkage.PairLine;
import id.sidaksos.service.linkage.PairQueue;
import id.sidaksos.service.linkage.Slice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking through the journal of a real database, and taking back what can be taken back. */
class JournalServiceTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);

    @TempDir
    static Path folder;

    private static District district;
    private static List<HotFamily> families;

    @BeforeAll
    static void a_district() {
        district = WorkedDistrict.in(folder, 60);
        families = district.browse(MESSAGES).lists(Progress.NONE).hotFamilies();
    }

    @AfterAll
    static void close() {
        district.close();
    }

    private static JournalService journal() {
        return district.journals();
    }

    private static JournalLine newest(Act act) {
        JournalWish wish = new JournalWish("", Optional.of(act), "", Optional.empty(), Optional.empty());
        return journal().page(wish, Integer.MAX_VALUE, 1).get(0);
    }

    private static void correct(String family, String name) throws IOException {
        Path file = Files.createTempFile(folder, "koreksi", ".csv");
        Files.writeString(file, "id_keluarga,id_individu,kolom,nilai\n" + family + ",,nama," + name + "\n");
        assertThat(district.corrections().read(file, "uji").kept()).isEqualTo(1);
    }

    private static String name(HotFamily family) {
        return district.browse(MESSAGES)
                .row(SourceKind.P3KE_KELUARGA, family.row())
                .orElseThrow()
                .facts()
                .name();
    }

    @Test
    void a_correction_is_taken_back_to_the_source_and_the_entry_stays() throws IOException {
        HotFamily family = families.get(1);
        String source = name(family);
        correct(family.id(), "NAMA UJI");
        JournalLine line = newest(Act.KOREKSI);

        assertThat(line.before()).isEqualTo(source);
        assertThat(line.after()).isEqualTo("NAMA UJI");
        assertThat(name(family)).isEqualTo("NAMA UJI");
        assertThat(journal().undo(line.line().number()).possible()).isTrue();

        journal().takeBack(line.line().number(), "salah baris");

        assertThat(name(family)).isEqualTo(source);
        JournalLine further = newest(Act.KOREKSI);
        assertThat(further.line().number()).isGreaterThan(line.line().number());
        assertThat(further.line().entry().why()).isEqualTo("salah baris");
        assertThat(further.after()).isEqualTo(source);
        assertThat(journal().undo(line.line().number()).possible()).isFalse();
        assertThat(journal().undo(further.line().number()).possible()).isFalse();
    }

    @Test
    void an_older_correction_of_a_cell_waits_for_the_newer_one() throws IOException {
        HotFamily family = families.get(2);
        correct(family.id(), "PERTAMA");
        int first = newest(Act.KOREKSI).line().number();
        correct(family.id(), "KEDUA");
        int second = newest(Act.KOREKSI).line().number();

        assertThat(journal().undo(first).sentence().key()).isEqualTo("riwayat.tetap.KOREKSI_BARU");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> journal().takeBack(first, "uji"))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.UNDO_IMPOSSIBLE));

        journal().takeBack(second, "uji");

        assertThat(name(family)).isEqualTo("PERTAMA");
        assertThat(journal().undo(first).possible()).isTrue();
    }

    @Test
    void the_newest_verdict_of_a_pair_is_taken_back_and_the_one_before_is_in_force() {
        district.reconciliation(MESSAGES).run(Progress.NONE);
        int run = district.review().overview(Queue.DTKS).orElseThrow().run();
        Slice sure = new Slice(run, PairQueue.PASTI, List.of(), 0);
        PairLine pair = district.review().page(Queue.DTKS, sure, -1, 1).get(0);
        say(pair, Answer.SAMA);
        int first = newest(Act.PUTUSAN).line().number();
        say(pair, Answer.BEDA);
        int second = newest(Act.PUTUSAN).line().number();

        assertThat(journal().undo(first).possible()).isFalse();
        journal().takeBack(second, "keliru");

        assertThat(answer(pair)).isEqualTo(Answer.SAMA);
        journal().takeBack(newest(Act.PUTUSAN).line().number(), "keliru lagi");
        assertThat(answer(pair)).isEqualTo(Answer.BEDA);
    }

    private static void say(PairLine pair, Answer answer) {
        Decided decided = district.verdicts().plan(Queue.DTKS, pair.run(), pair.order(), answer);
        district.verdicts().write(List.of(decided), "uji");
    }

    private static Answer answer(PairLine pair) {
        return district.review().sheet(Queue.DTKS, pair.run(), pair.order()).answer();
    }

    @Test
    void pages_go_on_by_number_and_conditions_narrow_them() {
        List<JournalLine> first = journal().page(JournalWish.ALL, Integer.MAX_VALUE, 2);
        List<JournalLine> next =
                journal().page(JournalWish.ALL, first.get(1).line().number(), 2);

        assertThat(next.get(0).line().number()).isLessThan(first.get(1).line().number());
        assertThat(journal().actors()).containsExactly("petugas");
        JournalWish imports =
                new JournalWish("petugas", Optional.of(Act.IMPOR), "siks", Optional.empty(), Optional.empty());
        assertThat(journal().page(imports, Integer.MAX_VALUE, 10))
                .hasSizeBetween(0, 1)
                .allSatisfy(line -> assertThat(line.line().entry().act()).isEqualTo(Act.IMPOR));
        LocalDate day = LocalDate.of(2023, 3, 27);
        assertThat(journal().page(days(day, day), Integer.MAX_VALUE, 10)).isNotEmpty();
        assertThat(journal().page(days(day.plusDays(1), day.plusDays(9)), Integer.MAX_VALUE, 10))
                .isEmpty();
        assertThat(journal().page(days(day.minusDays(9), day.minusDays(1)), Integer.MAX_VALUE, 10))
                .isEmpty();
    }

    private static JournalWish days(LocalDate from, LocalDate to) {
        return new JournalWish("", Optional.empty(), "", Optional.of(from), Optional.of(to));
    }

    @Test
    void an_import_cannot_be_undone_and_the_sentence_says_why() {
        Undo undo = journal().undo(newest(Act.IMPOR).line().number());

        assertThat(undo.possible()).isFalse();
        assertThat(MESSAGES.text(undo.sentence())).contains("tidak pernah dihapus");
    }

    @Test
    void what_fits_is_exported_to_the_last_line() throws IOException {
        Path target = folder.resolve("riwayat.csv");
        JournalWish imports =
                new JournalWish("", Optional.of(Act.IMPOR), "", Optional.empty(), Optional.empty());

        journal().export(
                imports, target, List.of("nomor"), line -> List.of("" + line.line().number()), Progress.NONE);

        assertThat(Files.readAllLines(target))
                .hasSize(1 + journal().page(imports, Integer.MAX_VALUE, 1_000).size());
    }
}
