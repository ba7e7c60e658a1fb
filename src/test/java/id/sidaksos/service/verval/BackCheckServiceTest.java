package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.QualityKind;
import id.sidaksos.domain.verification.QualityLimits;
import id.sidaksos.service.scoring.IndicatorService;
import id.sidaksos.service.verval.BackCheckService.Draw;
import id.sidaksos.service.verval.BackCheckService.Taken;
import id.sidaksos.service.verval.QualityService.Quality;
import id.sidaksos.sheet.TableWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Families are drawn, looked at again, and both looks are held together; what is odd is listed. */
class BackCheckServiceTest {
    private static final int FEW = 6;
    private static final LocalDate DAY = LocalDate.of(2023, 3, 20);

    @TempDir
    static Path prepared;

    @TempDir
    Path folder;

    private VerifiedDistrict district;
    private List<String> keys;

    @BeforeAll
    static void lists() {
        VerifiedDistrict.prepare(prepared, 150);
    }

    @BeforeEach
    void open() {
        district = new VerifiedDistrict(prepared, folder);
        keys = new ArrayList<>(district.families(0));
    }

    @AfterEach
    void close() {
        district.close();
    }

    private BackCheckService checks() {
        return new BackCheckService(district.store, district.desk, VerifiedDistrict.MESSAGES);
    }

    private Quality quality() {
        return quality(QualityLimits.DEFAULT);
    }

    private Quality quality(QualityLimits limits) {
        return new QualityService(
                        district.store,
                        district.desk,
                        new IndicatorService(district.store, district.desk),
                        VerifiedDistrict.MESSAGES)
                .judge(limits, Progress.NONE);
    }

    private void verify(int count) {
        district.field(rows -> {
            for (int i = 0; i < count; i++) {
                rows.visit(
                        keys.get(i),
                        i % 3 == 0 ? "TIDAK_LAYAK" : "LAYAK",
                        "PINDAH",
                        i % 2 == 0 ? "WARSITO" : "SUPADI",
                        DAY);
            }
        });
    }

    @Test
    void only_families_that_were_looked_at_are_drawn_and_the_same_seed_draws_them_again() {
        assertThatThrownBy(() -> checks().draw(7, 3))
                .isInstanceOfSatisfying(
                        Problem.class, fault -> assertThat(fault.code()).isEqualTo(ErrorCode.NOTHING_TO_DRAW));
        verify(8);
        Draw draw = checks().draw(7, 4);
        assertThat(draw.families()).hasSize(4).isSubsetOf(keys.subList(0, 8));
        Draw again = checks().draw(7, 4);
        assertThat(again.families()).isEqualTo(draw.families());
        assertThat(again.number()).isEqualTo(2);
        assertThat(checks().draws()).containsExactly(draw, again);
    }

    @Test
    void the_filled_list_comes_back_and_both_looks_are_held_together() {
        verify(8);
        Draw draw = checks().draw(7, 8);
        Path list = folder.resolve("petik.xlsx");
        checks().write(draw, list);
        Path filled = folder.resolve("terisi.csv");
        try (TableWriter table = TableWriter.open(
                filled,
                List.of("Tarikan", "ID keluarga", "Hasil uji petik", "Petugas uji petik", "Tanggal uji petik"))) {
            table.row("1", keys.get(0), "Tidak layak", "CAMAT", "2023-04-01");
            table.row("1", keys.get(1), "LAYAK", "CAMAT", "2023-04-01");
            table.row("1", keys.get(2), "ditunda", "CAMAT", "2023-04-01");
            table.row("1", keys.get(3), "", "", "");
            table.row("1", keys.get(4), "mungkin", "CAMAT", "2023-04-01");
            table.row("1", "999999999", "Layak", "CAMAT", "2023-04-01");
            table.save();
        }
        Taken taken = checks().read(filled);
        assertThat(taken.families()).isEqualTo(3);
        assertThat(taken.told())
                .containsExactly(
                        Sentence.of("verval.petik.bukan_hasil", 6, "mungkin"),
                        Sentence.of("verval.petik.tak_ditarik", 7, "999999999"));
        assertThat(checks().agreement().families()).isEqualTo(3);
        assertThat(checks().agreement().equal()).isEqualTo(2);
        assertThat(quality().agreement()).isEqualTo(checks().agreement());
        assertThat(checks().drawable()).isEqualTo(8);
        assertThat(checks().looks())
                .hasSize(8)
                .allSatisfy(look -> assertThat(look.first()).isPresent())
                .filteredOn(look -> look.second().isPresent())
                .hasSize(3)
                .filteredOn(look -> look.family().equals(keys.get(2)))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.second()).contains(Hasil.DITUNDA);
                    assertThat(look.looker()).isEqualTo("CAMAT");
                    assertThat(look.head()).isNotEmpty();
                });
    }

    @Test
    void the_list_for_the_second_look_does_not_say_what_the_first_found() {
        verify(8);
        Path list = folder.resolve("petik.csv");
        checks().write(checks().draw(7, 8), list);
        assertThat(list).content().contains(keys.get(0)).doesNotContain("LAYAK", "Layak", "WARSITO");
    }

    @Test
    void odd_work_is_listed_with_its_village_and_verifier() {
        district.field(rows -> {
            for (int i = 0; i < FEW; i++) {
                rows.visit(keys.get(i), "LAYAK", "", "WARSITO", DAY)
                        .value(keys.get(i), "tanya_A", "Ya")
                        .value(keys.get(i), "tanya_B", "Tidak")
                        .value(keys.get(i), "tanya_C", "Ya")
                        .value(keys.get(i), "telepon", "08" + i)
                        .value(keys.get(i), "perbaikan_nama", "NAMA " + i);
            }
        });
        Quality quality = quality(new QualityLimits(40, FEW, 3, 0.9, 0.8, 0.25, 2.58, 5, 0.8));
        assertThat(quality.notes())
                .extracting(note -> note.kind())
                .contains(QualityKind.JAWABAN_SERAGAM, QualityKind.SEMUA_LAYAK);
        assertThat(quality.notes()).allSatisfy(note -> assertThat(VerifiedDistrict.MESSAGES.text(note.why()))
                .containsAnyOf("perlu dilihat kembali", "masih ditunggu"));
        assertThat(quality.villages())
                .filteredOn(each -> each.village().equals(district.village(0)))
                .singleElement()
                .satisfies(each -> assertThat(each.layak().part()).isEqualTo(FEW));
        Path file = folder.resolve("mutu.xlsx");
        new QualityService(
                        district.store,
                        district.desk,
                        new IndicatorService(district.store, district.desk),
                        VerifiedDistrict.MESSAGES)
                .write(quality, file);
        assertThat(file).isNotEmptyFile();
    }
}
