package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.verification.Completion.Missing;
import id.sidaksos.domain.verification.Deduction;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.Tariff;
import id.sidaksos.domain.verification.Terbilang;
import id.sidaksos.service.verval.TransportService.Payment;
import id.sidaksos.sheet.SourceBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Completed records are paid, each once. */
class TransportServiceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 20);

    @TempDir
    static Path prepared;

    @TempDir
    Path folder;

    private VerifiedDistrict district;
    private List<String> keys;

    @BeforeAll
    static void lists() {
        VerifiedDistrict.prepare(prepared, 60);
    }

    @BeforeEach
    void verify() {
        district = new VerifiedDistrict(prepared, folder);
        keys = district.families(0);
        district.field(rows -> {
            rows.packet(district.village(0), keys, true);
            rows.visit(keys.get(0), "LAYAK", "", "WARSITO", DAY);
            rows.visit(keys.get(1), "TIDAK_LAYAK", "PINDAH", "Warsito ", DAY);
            rows.visit(keys.get(2), "TIDAK_LAYAK", "", "WARSITO", DAY);
            rows.visit(keys.get(3), "LAYAK", "", "WARSITO", LocalDate.of(2022, 12, 30));
            rows.proposal(
                    "U-1",
                    district.village(0),
                    Map.of(
                            "nama",
                            "SUMINAH",
                            "tanggal_lahir",
                            "1970-05-01",
                            "petugas",
                            "WARSITO",
                            "tanggal_verval",
                            "2023-03-20"),
                    "MENUNGGU");
            rows.proposal(
                    "U-2",
                    district.village(0),
                    Map.of(
                            "nama",
                            "KASIRAN",
                            "tanggal_lahir",
                            "1960-05-01",
                            "petugas",
                            "WARSITO",
                            "tanggal_verval",
                            "2023-03-20"),
                    "DITOLAK");
        });
    }

    @AfterEach
    void close() {
        district.close();
    }

    private TransportService service() {
        return new TransportService(district.store, district.desk, VerifiedDistrict.MESSAGES);
    }

    private void tariffs() {
        service().setTariff(new Tariff(2023, RecordKind.KELUARGA, 7_500, "Perbup 5/2023"));
        service().setTariff(new Tariff(2023, RecordKind.USULAN, 5_000, "Perbup 5/2023"));
    }

    private static ErrorCode codeOf(Throwable fault) {
        return ((Problem) fault).code();
    }

    @Test
    void only_completed_records_of_the_year_are_owed_and_what_the_others_lack_is_told() {
        tariffs();
        TransportService.Recap recap = service().recap(2023);
        assertThat(recap.owed()).singleElement().satisfies(owed -> {
            assertThat(owed.completed()).isEqualTo(3);
            assertThat(owed.paid()).isZero();
            assertThat(owed.owed()).isEqualTo(20_000);
        });
        assertThat(recap.lacking()).isEqualTo(Map.of(Missing.ALASAN, 1));
        assertThat(service().recap(2022).owed()).singleElement().satisfies(owed -> assertThat(owed.completed())
                .isEqualTo(1));
    }

    @Test
    void a_second_run_pays_only_what_is_new() {
        tariffs();
        Payment first = service().pay(2023, "01", new Deduction(500, "PMK 59"), folder.resolve("satu.xlsx"));
        assertThat(first.list().records()).isEqualTo(3);
        assertThat(first.list().amount()).isEqualTo(20_000);
        assertThat(first.list().received()).isEqualTo(19_000);
        assertThatThrownBy(() -> service().pay(2023, "02", Deduction.NONE, folder.resolve("dua.xlsx")))
                .satisfies(fault -> assertThat(codeOf(fault)).isEqualTo(ErrorCode.NOTHING_TO_PAY));
        assertThat(folder.resolve("dua.xlsx")).doesNotExist();

        district.field(rows -> rows.visit(keys.get(4), "DITUNDA", "", "SUPADI", DAY)
                .value(keys.get(0), "hasil", "TIDAK_LAYAK")
                .value(keys.get(0), "alasan", "SUDAH_MAMPU"));
        Payment second = service().pay(2023, "02", Deduction.NONE, folder.resolve("dua.xlsx"));
        assertThat(second.list().lines()).singleElement().satisfies(line -> {
            assertThat(line.verifier()).isEqualTo("SUPADI");
            assertThat(line.records()).isEqualTo(1);
        });
        assertThat(service().recap(2023).owed())
                .allSatisfy(owed -> assertThat(owed.owed()).isZero());
        assertThat(district.store
                        .journal()
                        .newest(Act.BAYAR)
                        .orElseThrow()
                        .entry()
                        .target())
                .isEqualTo("bayar 2");
    }

    @Test
    void the_same_record_may_be_paid_again_only_in_another_year() {
        tariffs();
        service().pay(2023, "01", Deduction.NONE, folder.resolve("satu.xlsx"));
        service().setTariff(new Tariff(2022, RecordKind.KELUARGA, 1_000, ""));
        assertThat(service()
                        .pay(2022, "01", Deduction.NONE, folder.resolve("lama.xlsx"))
                        .list()
                        .records())
                .isEqualTo(1);
    }

    @Test
    void without_a_tariff_nothing_is_booked_and_no_file_is_written() {
        service().setTariff(new Tariff(2023, RecordKind.KELUARGA, 7_500, ""));
        assertThatThrownBy(() -> service().pay(2023, "01", Deduction.NONE, folder.resolve("satu.xlsx")))
                .satisfies(fault -> assertThat(codeOf(fault)).isEqualTo(ErrorCode.TARIFF_MISSING));
        assertThat(folder.resolve("satu.xlsx")).doesNotExist();
        assertThat(service().receipts(2023)).isEmpty();
    }

    @Test
    void where_the_file_cannot_be_written_nothing_is_booked() throws java.io.IOException {
        tariffs();
        Path blocked = Files.createDirectory(folder.resolve("tanda.xlsx"));
        assertThatThrownBy(() -> service().pay(2023, "01", Deduction.NONE, blocked))
                .satisfies(fault -> assertThat(codeOf(fault)).isEqualTo(ErrorCode.OUTPUT_UNWRITABLE));
        assertThat(service().receipts(2023)).isEmpty();
        assertThat(service()
                        .pay(2023, "01", Deduction.NONE, folder.resolve("satu.xlsx"))
                        .list()
                        .records())
                .isEqualTo(3);
    }

    @Test
    void the_receipt_list_says_each_line_and_the_total_in_words_and_can_be_written_again() {
        tariffs();
        Payment payment = service().pay(2023, "01", new Deduction(500, "PMK 59"), folder.resolve("satu.xlsx"));
        List<List<String>> rows = rows(folder.resolve("satu.xlsx"));
        assertThat(rows).anySatisfy(row -> assertThat(row)
                .containsExactly(
                        "NO",
                        "NAMA",
                        "DESA",
                        "JUMLAH DATA",
                        "TARIF (Rp)",
                        "JUMLAH (Rp)",
                        "PPH (Rp)",
                        "DITERIMA (Rp)",
                        "TANDA TANGAN"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.subList(3, 8)).containsExactly("2", "7500", "15000", "750", "14250"));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row.subList(3, 8)).containsExactly("1", "5000", "5000", "250", "4750"));
        assertThat(rows).anySatisfy(row -> assertThat(row.get(0)).isEqualTo("Terbilang: " + Terbilang.rupiah(19_000)));
        // A tariff of a later day does not change what was paid.
        service().setTariff(new Tariff(2023, RecordKind.KELUARGA, 9_000, "Perbup 5/2023"));
        service().again(payment.id(), folder.resolve("lagi.xlsx"));
        assertThat(rows(folder.resolve("lagi.xlsx"))).isEqualTo(rows);
        assertThatThrownBy(() -> service().again(99, folder.resolve("x.xlsx")))
                .satisfies(fault -> assertThat(codeOf(fault)).isEqualTo(ErrorCode.RECEIPT_UNKNOWN));
    }

    private static List<List<String>> rows(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            book.read(book.sheets().get(0), row -> {
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < 9; c++) {
                    cells.add(row.text(c).replaceFirst("\\.0$", ""));
                }
                rows.add(cells);
                return true;
            });
        }
        return rows;
    }
}
