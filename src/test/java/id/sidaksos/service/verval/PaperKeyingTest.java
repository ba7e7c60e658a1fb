package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.FamilyState;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.Keadaan;
import id.sidaksos.domain.verification.MeetingReport;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.Tariff;
import id.sidaksos.domain.verification.WorkRow;
import id.sidaksos.domain.verification.WorkStep;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paper goes out, comes back by pen, and is keyed in at the office. */
class PaperKeyingTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);
    private static final Stamp STAMP = new Stamp(LocalDateTime.of(2023, 3, 28, 8, 0), "penguji");
    private static final RowRef FIRST = new RowRef(RecordKind.KELUARGA, 1);

    @TempDir
    static Path prepared;

    @TempDir
    Path folder;

    private static PacketService.Made made;

    private District district;
    private PaperStack stack;

    @BeforeAll
    static void sample() {
        try (District fresh = WorkedDistrict.in(prepared, 60)) {
            made = make(fresh, prepared);
        }
    }

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.copy(prepared.resolve("data/sidaksos.mv.db"), folder.resolve("data/sidaksos.mv.db"));
        district = WorkedDistrict.open(folder);
        stack = keying().open(made.packet().mark());
    }

    private static PacketService.Made make(District district, Path folder) {
        return district
                .verval()
                .packets()
                .make(Selection.all(), folder.resolve("kertas"), OptionalInt.empty(), new PaperShape(), Progress.NONE)
                .packets()
                .stream()
                .max(Comparator.comparingInt(PacketService.Made::families))
                .orElseThrow();
    }

    @AfterEach
    void close() {
        district.close();
    }

    private PaperKeying keying() {
        return district.verval().paper();
    }

    private void answer(RowRef row, String item, String value) {
        stack.work().apply(new WorkStep.Answered(row, item, value, STAMP));
    }

    private void layak(RowRef family) {
        answer(family, Form.RESULT, Hasil.LAYAK.name());
        answer(family, Form.VERIFIER, "Bu Kader");
        answer(family, Form.DATE, "2023-03-28");
    }

    private boolean key(RowRef sheet) {
        return keying().key(stack, sheet, KeyedRow.of(stack.work(), sheet));
    }

    private String key(int family) {
        return stack.work().packet().rows(RecordKind.KELUARGA).get(family - 1).key();
    }

    private String result(int family) {
        return district.verval()
                .verified()
                .of(key(family))
                .map(outcome -> outcome.result().name())
                .orElse("");
    }

    private List<OpenConflict> conflicts() {
        return district.verval().conflicts().queue();
    }

    private int entries() {
        return district.journal(1_000).size();
    }

    /** What stands in the list for the head of the first family. */
    private String shown(String item) {
        return keying().open(made.packet().mark())
                .work()
                .row(FIRST)
                .orElseThrow()
                .base(item);
    }

    @Test
    void families_come_in_the_order_of_the_printed_paper_and_its_codes_find_them() throws IOException {
        List<String> printed = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(made.file()))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    cell.toString().lines().forEach(line -> RowMark.parse(line)
                            .ifPresent(mark -> printed.add(mark.text())));
                }
            }
        }

        assertThat(printed).hasSize(made.families()).hasSizeGreaterThan(5);
        assertThat(stack.work().families().stream().map(WorkRow::ref))
                .containsExactlyElementsOf(printed.stream()
                        .map(mark -> stack.work().ofMark(mark).orElseThrow().ref())
                        .toList());
        assertThat(stack.work().families().stream().map(WorkRow::family)).isSorted();
    }

    @Test
    void what_is_keyed_is_in_force_is_in_the_journal_and_is_paid_for_once() {
        layak(FIRST);
        assertThat(key(FIRST)).isTrue();

        assertThat(result(1)).isEqualTo("LAYAK");
        assertThat(district.journal(20))
                .anyMatch(line -> line.entry().act() == Act.PAKET_KEMBALI
                        && line.entry().target().equals(key(1))
                        && line.entry().why().equals("paket " + made.packet().mark() + ", Bu Kader"));
        TransportService transport = district.verval().transport(MESSAGES);
        transport.setTariff(new Tariff(2023, RecordKind.KELUARGA, 15_000, "SK"));
        assertThat(transport.recap(2023).owed()).singleElement().satisfies(owed -> {
            assertThat(owed.verifier()).isEqualTo("Bu Kader");
            assertThat(owed.completed()).isEqualTo(1);
            assertThat(owed.owed()).isEqualTo(15_000);
        });
    }

    @Test
    void the_same_again_changes_nothing_and_a_stack_that_is_opened_again_shows_what_was_keyed() {
        layak(FIRST);
        answer(FIRST, Form.REMARK, "dua pintu");
        key(FIRST);
        int entries = entries();

        assertThat(key(FIRST)).isFalse();
        stack = keying().open(made.packet().mark());
        assertThat(stack.work().state(1)).isEqualTo(FamilyState.SELESAI);
        assertThat(stack.work().row(FIRST).orElseThrow().value(Form.REMARK)).isEqualTo("dua pintu");
        assertThat(stack.work().figures().done()).isEqualTo(1);
        assertThat(key(FIRST)).isFalse();
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void a_slip_that_is_mended_takes_the_slips_place_and_back_again() {
        layak(FIRST);
        key(FIRST);
        answer(FIRST, Form.RESULT, Hasil.DITUNDA.name());
        key(FIRST);
        assertThat(result(1)).isEqualTo("DITUNDA");
        answer(FIRST, Form.RESULT, Hasil.LAYAK.name());
        key(FIRST);

        assertThat(result(1)).isEqualTo("LAYAK");
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void what_was_decided_here_since_the_paper_went_out_waits_for_a_choice() {
        int meeting = district.verval()
                .musdes()
                .hold(
                        made.packet().villageCode(),
                        new MeetingReport.Gathering(
                                Optional.of(LocalDate.of(2023, 3, 28)), "Balai Desa", 25, 30, "", "", ""));
        district.verval()
                .musdes()
                .decide(meeting, key(1), Optional.of(Hasil.TIDAK_LAYAK), Optional.of(Alasan.SUDAH_MAMPU), "");
        layak(FIRST);
        key(FIRST);

        assertThat(result(1)).isEqualTo("TIDAK_LAYAK");
        assertThat(conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.item()).isEqualTo(Form.RESULT);
            assertThat(conflict.ours()).isEqualTo("TIDAK_LAYAK");
            assertThat(conflict.theirs()).isEqualTo("LAYAK");
            assertThat(conflict.verifier()).isEqualTo("Bu Kader");
        });
        answer(FIRST, Form.RESULT, "");
        key(FIRST);
        assertThat(conflicts()).as("the paper does not say it any more").isEmpty();
    }

    @Test
    void an_answer_that_is_taken_back_lets_what_stood_before_be_in_force_again() {
        String before = shown(Field.NIK.key());
        layak(FIRST);
        answer(FIRST, Form.REPAIR + Field.NIK.key(), "9900000103750019");
        key(FIRST);
        assertThat(shown(Field.NIK.key())).isEqualTo("9900000103750019").isNotEqualTo(before);

        assertThat(keying().key(stack, FIRST, List.of())).isTrue();

        assertThat(result(1)).isEmpty();
        assertThat(shown(Field.NIK.key())).isEqualTo(before);
        RowRef head = stack.work().members(1).get(0).ref();
        assertThat(keying().open(made.packet().mark())
                        .work()
                        .row(head)
                        .orElseThrow()
                        .base(Field.NIK.key()))
                .isNotEqualTo("9900000103750019");
        stack = keying().open(made.packet().mark());
        assertThat(stack.work().state(1)).isEqualTo(FamilyState.BELUM);
        layak(FIRST);
        key(FIRST);
        assertThat(result(1)).as("keyed anew").isEqualTo("LAYAK");
    }

    @Test
    void persons_who_died_and_rows_that_were_added_arrive_once() {
        layak(FIRST);
        RowRef person =
                stack.work().members(1).get(stack.work().members(1).size() - 1).ref();
        answer(person, Form.STATE, Keadaan.MENINGGAL.name());
        RowRef child = stack.work().next(RecordKind.ANGGOTA);
        stack.work().apply(new WorkStep.Added(child, 1, STAMP));
        answer(child, Form.STATE, Keadaan.BARU.name());
        answer(child, Field.NAMA.key(), "BAYI CONTOH");
        key(FIRST);
        RowRef proposal = stack.work().next(RecordKind.USULAN);
        stack.work().apply(new WorkStep.Added(proposal, 0, STAMP));
        answer(proposal, Field.NAMA.key(), "SUMINI USULAN");
        answer(proposal, Field.ALAMAT.key(), "DUSUN KRAJAN");
        key(proposal);
        answer(proposal, Form.PHONE, "081234567890");
        key(proposal);

        String key = stack.work().packet().rows(RecordKind.ANGGOTA).stream()
                .filter(row -> row.number() == person.number())
                .findFirst()
                .orElseThrow()
                .key();
        assertThat(district.verval().verified().stays(key)).isFalse();
        assertThat(waiting()).containsExactlyInAnyOrder("BAYI CONTOH", "SUMINI USULAN");
        assertThat(conflicts()).isEmpty();
        stack = keying().open(made.packet().mark());
        assertThat(stack.work().members(1).stream().filter(WorkRow::added)).hasSize(1);
        assertThat(stack.work().proposals()).hasSize(1);

        keying().key(stack, proposal, List.of());
        assertThat(waiting()).containsExactly("BAYI CONTOH");
        key(proposal);
        assertThat(waiting()).as("keyed again").contains("SUMINI USULAN");
    }

    private List<String> waiting() {
        return district.verval().proposals(MESSAGES).waiting().stream()
                .map(each -> each.values().get(Field.NAMA.key()))
                .toList();
    }

    @Test
    void paper_of_another_database_and_older_paper_are_refused() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> keying().open("K7Q2M4XA"))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.PACKET_FOREIGN));
        PaperStack newer = keying().open(make(district, folder).packet().mark());
        newer.work().apply(new WorkStep.Answered(FIRST, Form.RESULT, Hasil.LAYAK.name(), STAMP));
        keying().key(newer, FIRST, KeyedRow.of(newer.work(), FIRST));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> keying().open(made.packet().mark()))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.PACKET_OLDER));
        assertThat(keying().papers()).extracting(each -> each.packet().batch()).contains(1, 2);
    }
}
