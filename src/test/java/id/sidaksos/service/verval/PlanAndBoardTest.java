package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.domain.verification.VillagePlan;
import id.sidaksos.service.verval.PlanService.Planned;
import id.sidaksos.service.verval.VillageBoard.Board;
import id.sidaksos.sheet.SourceBook;
import id.sidaksos.sheet.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Villages to teams and dates, and how far each of them is. */
class PlanAndBoardTest {
    @TempDir
    static Path prepared;

    @TempDir
    Path folder;

    private VerifiedDistrict district;
    private VillageName first;
    private VillageName second;

    @BeforeAll
    static void lists() {
        VerifiedDistrict.prepare(prepared, 60);
    }

    @BeforeEach
    void open() {
        district = new VerifiedDistrict(prepared, folder);
        first = district.village(0);
        second = district.village(1);
    }

    @AfterEach
    void close() {
        district.close();
    }

    private PlanService plans() {
        return new PlanService(district.store, district.desk);
    }

    private Board board() {
        return new VillageBoard(district.store, district.desk, VerifiedDistrict.MESSAGES).board(Progress.NONE);
    }

    private BoardLine line(VillageName village) {
        return board().villages().stream()
                .filter(line -> line.village().key().equals(village.key()))
                .findFirst()
                .orElseThrow();
    }

    private static VillagePlan plan(VillageName village, LocalDate deadline) {
        return new VillagePlan(village, "Regu 1", "WARSITO", Optional.empty(), Optional.of(deadline));
    }

    @Test
    void the_template_has_every_village_with_its_plan_and_is_read_back_in_either_language() {
        for (Bahasa bahasa : Bahasa.values()) {
            plans().keep(List.of(plan(first, LocalDate.of(2023, 4, 30))));
            Path template = folder.resolve("templat-" + bahasa + ".xlsx");
            plans().write(new Messages(bahasa), template);
            plans().keep(List.of(VillagePlan.none(first)));

            Planned planned = plans().read(template);

            assertThat(planned.told()).isEmpty();
            assertThat(planned.villages()).isEqualTo(board().villages().size());
            assertThat(plans().all()).contains(plan(first, LocalDate.of(2023, 4, 30)));
        }
    }

    @Test
    void a_plan_is_read_by_code_or_by_names_with_dates_in_any_form() throws IOException {
        Path file = folder.resolve("rencana.csv");
        Files.writeString(
                file,
                "Rencana verval 2023\n\nNo,Kecamatan,Desa/Kelurahan,Kode,Regu,Petugas,Mulai,Tenggat\n1,,,"
                        + first.code()
                        + ",Regu A,\"WARSITO, SUPADI\",2023-03-01,31/03/2023\n2,Kec. "
                        + second.district()
                        + ",Desa "
                        + second.village().toLowerCase()
                        + ",,Regu B,,1 Maret 2023,segera\n3,,ATLANTIS,,Regu C,,,\n");
        Planned planned = plans().read(file);
        assertThat(planned.villages()).isEqualTo(2);
        assertThat(planned.told())
                .containsExactly(
                        Sentence.of("verval.rencana.bukan_tanggal", 5, "tenggat", "segera"),
                        Sentence.of("verval.rencana.tak_dikenal", 6, "ATLANTIS"));
        assertThat(plans().all())
                .containsExactlyInAnyOrder(
                        new VillagePlan(
                                first,
                                "Regu A",
                                "WARSITO, SUPADI",
                                Optional.of(LocalDate.of(2023, 3, 1)),
                                Optional.of(LocalDate.of(2023, 3, 31))),
                        new VillagePlan(second, "Regu B", "", Optional.of(LocalDate.of(2023, 3, 1)), Optional.empty()));
    }

    @Test
    void a_workbook_with_date_cells_is_read_and_a_new_plan_takes_the_old_ones_place() {
        Path file = folder.resolve("rencana.xlsx");
        try (TableWriter table = TableWriter.open(file, List.of("KODE DESA", "TIM", "BATAS WAKTU"))) {
            table.row(first.code(), "Regu A", "2023-03-31");
            table.save();
        }
        plans().keep(List.of(plan(first, LocalDate.of(2023, 3, 1)), plan(second, LocalDate.of(2023, 3, 1))));
        plans().read(file);
        assertThat(plans().all()).extracting(VillagePlan::team).containsExactlyInAnyOrder("Regu A", "Regu 1");
        int lines = district.store.journal().newest(100).size();
        plans().read(file);
        assertThat(district.store.journal().newest(100))
                .as("what stands already leaves no line")
                .hasSize(lines);
    }

    @Test
    void a_list_without_villages_is_told_and_nothing_is_kept() throws IOException {
        Path file = folder.resolve("lain.csv");
        Files.writeString(file, "Nama,Alamat\nWARSITO,KRAJAN\n");
        assertThatThrownBy(() -> plans().read(file))
                .isInstanceOfSatisfying(
                        Problem.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.VERVAL_COLUMNS));
        assertThat(plans().all()).isEmpty();
    }

    @Test
    void the_board_counts_what_was_sent_came_back_and_was_found() {
        List<String> families = district.families(0);
        List<String> others = district.families(1);
        LocalDate day = LocalDate.of(2023, 3, 20);
        district.field(rows -> rows.packet(first, families, false)
                .packet(first, families.subList(0, 4), true)
                .packet(second, others, false)
                .visit(families.get(0), "LAYAK", "", "WARSITO", day)
                .visit(families.get(1), "TIDAK_LAYAK", "PINDAH", "WARSITO", day)
                .visit(families.get(2), "DITUNDA", "", "WARSITO", day)
                .visit(families.get(3), "LAYAK", "", "WARSITO", day)
                .value(families.get(3), "hasil", "")
                .conflict(RecordKind.KELUARGA, families.get(0))
                .conflict(RecordKind.ANGGOTA, families.get(1) + "/2")
                .proposal("U-1", first, Map.of("nama", "SUMINAH"), "MENUNGGU")
                .proposal("U-2", first, Map.of("nama", "KASIRAN"), "DITOLAK"));
        BoardLine line = line(first);
        assertThat(line.families()).isEqualTo(families.size());
        assertThat(line.packets()).isEqualTo(2);
        assertThat(line.returned()).isEqualTo(1);
        assertThat(line.sent()).isEqualTo(families.size());
        assertThat(line.back()).isEqualTo(4);
        assertThat(line.verified()).isEqualTo(3);
        assertThat(List.of(line.layak(), line.tidakLayak(), line.ditunda())).containsExactly(1, 1, 1);
        assertThat(line.conflicts()).isEqualTo(2);
        assertThat(line.proposals()).isEqualTo(1);
        assertThat(line(second).back()).isZero();
        assertThat(line(second).sent()).isEqualTo(others.size());
    }

    @Test
    void a_village_is_late_when_its_deadline_has_passed_and_a_family_is_missing() {
        // Today is the fifth of April.
        plans().keep(List.of(plan(first, LocalDate.of(2023, 4, 4)), plan(second, LocalDate.of(2023, 4, 5))));
        assertThat(line(first).isLate()).isTrue();
        assertThat(line(second).isLate()).isFalse();
        district.field(rows ->
                district.families(0).forEach(key -> rows.visit(key, "LAYAK", "", "WARSITO", LocalDate.of(2023, 4, 1))));
        assertThat(line(first).isLate()).isFalse();
    }

    @Test
    void sums_of_kecamatan_and_of_all_are_those_of_the_villages_in_the_workbook_too() {
        Board board = board();
        assertThat(board.districts().stream().mapToInt(BoardLine::families).sum())
                .isEqualTo(board.total().families())
                .isEqualTo(
                        board.villages().stream().mapToInt(BoardLine::families).sum());
        Path file = folder.resolve("papan.xlsx");
        new VillageBoard(district.store, district.desk, VerifiedDistrict.MESSAGES).write(board, file);
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.sheets()).hasSize(2);
            int[] rows = {0};
            book.read(book.sheets().get(1), row -> {
                rows[0]++;
                return true;
            });
            assertThat(rows[0]).isEqualTo(board.villages().size() + 1);
        }
    }
}
