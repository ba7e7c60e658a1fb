package id.sidaksos.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.SampleVillage;
import id.sidaksos.domain.journal.Stamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VillageWorkTest {
    private static final Stamp STAMP = new Stamp(LocalDateTime.of(2026, 11, 22, 10, 42), "Bu Kader");
    private static final RowRef FIRST = new RowRef(RecordKind.KELUARGA, 1);
    private static final RowRef HEAD = new RowRef(RecordKind.ANGGOTA, 1);
    private static final RowRef WIFE = new RowRef(RecordKind.ANGGOTA, 2);

    private final VillageWork work = new VillageWork(SampleVillage.of(3));

    @Test
    void persons_belong_to_the_family_that_they_follow() {
        assertThat(work.families()).hasSize(3);
        assertThat(work.members(2)).extracting(row -> row.ref().number()).containsExactly(4, 5, 6);
    }

    @Test
    void an_empty_answer_brings_back_what_the_row_went_out_with() {
        answer(FIRST, "rt", "7");
        assertThat(family(1).value("rt")).isEqualTo("7");
        assertThat(family(1).changed("rt")).isTrue();

        answer(FIRST, "rt", "");

        assertThat(family(1).value("rt")).isEqualTo("1");
        assertThat(family(1).changed("rt")).isFalse();
    }

    @Test
    void a_family_that_is_not_eligible_needs_its_reason_only() {
        answer(FIRST, Form.RESULT, "TIDAK_LAYAK");
        assertThat(work.gaps(1)).containsExactly(new Gap(FIRST, Form.REASON));
        assertThat(work.state(1)).isEqualTo(FamilyState.SEBAGIAN);

        answer(FIRST, Form.REASON, "SUDAH_MAMPU");

        assertThat(work.state(1)).isEqualTo(FamilyState.SELESAI);
        assertThat(work.figures()).isEqualTo(new WorkFigures(3, 1, 0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void other_reasons_and_a_family_that_is_put_off_need_words() {
        answer(FIRST, Form.RESULT, "TIDAK_LAYAK");
        answer(FIRST, Form.REASON, "LAINNYA");
        assertThat(work.gaps(1)).containsExactly(new Gap(FIRST, Form.REMARK));

        answer(FIRST, Form.RESULT, "DITUNDA");
        assertThat(work.gaps(1)).containsExactly(new Gap(FIRST, Form.REMARK));

        answer(FIRST, Form.REMARK, "rumah kosong saat didatangi");
        assertThat(work.gaps(1)).isEmpty();
    }

    @Test
    void a_family_that_is_eligible_is_asked_every_question_and_after_every_person() {
        answer(FIRST, Form.RESULT, "LAYAK");
        assertThat(work.gaps(1)).contains(new Gap(HEAD, Form.STATE)).doesNotContain(new Gap(FIRST, "jenis_lantai"));

        finish();

        assertThat(work.gaps(1)).isEmpty();
        assertThat(work.nextOpen(1)).map(WorkRow::family).contains(2);
    }

    @Test
    void a_head_who_died_asks_for_a_new_one_and_the_family_stays() {
        answer(FIRST, Form.RESULT, "LAYAK");
        finish();
        answer(HEAD, Form.STATE, "MENINGGAL");
        assertThat(work.gaps(1)).containsExactly(new Gap(WIFE, "hubungan"));

        answer(WIFE, "hubungan", "Kepala Keluarga");

        assertThat(work.gaps(1)).isEmpty();
    }

    @Test
    void rows_that_the_village_adds_take_the_marks_in_reserve_and_never_the_same_twice() {
        RowRef child = work.next(RecordKind.ANGGOTA);
        work.apply(new WorkStep.Added(child, 2, STAMP));
        answer(child, "nama", "BAYI");
        work.apply(new WorkStep.Dropped(child, STAMP));
        answer(child, "nama", "BAYI LAGI");
        RowRef other = work.next(RecordKind.ANGGOTA);
        work.apply(new WorkStep.Added(other, 2, STAMP));
        answer(other, "nama", "ANAK");

        assertThat(other.number()).isEqualTo(child.number() + 1);
        assertThat(work.members(2))
                .extracting(row -> row.value("nama"))
                .contains("ANAK")
                .doesNotContain("BAYI");
        ReturnedRow back = work.returned().rows().stream()
                .filter(row -> row.value("nama").equals("ANAK"))
                .findFirst()
                .orElseThrow();
        assertThat(back.parent()).isEqualTo("2");
        assertThat(RowMark.parse(back.mark()).orElseThrow().isGenuine(SampleVillage.SECRET, "", ""))
                .isTrue();
    }

    @Test
    void a_row_of_the_list_cannot_be_taken_out() {
        work.apply(new WorkStep.Dropped(HEAD, STAMP));

        assertThat(work.members(1)).hasSize(3);
    }

    @Test
    void a_scanned_mark_finds_its_row_however_its_dashes_are_written() {
        String mark = SampleVillage.of(3).marks().get(new RowRef(RecordKind.KELUARGA, 3));

        assertThat(work.ofMark(mark.replace('-', '\u2013').toLowerCase(java.util.Locale.ROOT)))
                .map(WorkRow::family)
                .contains(3);
        assertThat(work.ofMark(mark.substring(0, mark.length() - 1) + "Z")).isEmpty();
    }

    @Test
    void the_village_comes_back_with_every_row_its_answers_and_its_minutes() {
        answer(FIRST, Form.RESULT, "LAYAK");
        work.apply(new WorkStep.Minuted(Map.of(Minutes.PLACE, "Balai desa", Minutes.PRESENT, "31"), STAMP));
        work.apply(new WorkStep.Minuted(Map.of(Minutes.PRESENT, ""), STAMP));

        ReturnedPacket back = work.returned();

        assertThat(back.rows()).hasSize(12);
        ReturnedRow row = back.rows().get(0);
        assertThat(row.values())
                .containsEntry(Form.RESULT, "LAYAK")
                .containsEntry("rt", "1")
                .doesNotContainKey("nik");
        assertThat(row.locked()).containsEntry("nama", "SUPARMAN");
        assertThat(back.minutes()).containsOnly(Map.entry(Minutes.PLACE, "Balai desa"));
        assertThat(back.faults()).isEmpty();
    }

    @Test
    void one_photo_twice_on_a_row_is_one_and_can_be_taken_off() {
        Photo photo = new Photo(FIRST, "rumah.jpg", Optional.empty(), Optional.empty(), Optional.empty(), "ab");
        work.apply(new WorkStep.Pictured(photo, STAMP));
        work.apply(new WorkStep.Pictured(photo, STAMP));
        assertThat(work.photos()).isEqualTo(List.of(photo));

        work.apply(new WorkStep.Unpictured(FIRST, "ab", STAMP));
        assertThat(work.photos(FIRST)).isEmpty();
    }

    private void finish() {
        for (Gap gap : work.gaps(1)) {
            Item item = work.form().item(gap.row().kind(), gap.item()).orElseThrow();
            answer(gap.row(), gap.item(), item.choices().get(0).code());
        }
    }

    private WorkRow family(int number) {
        return work.row(new RowRef(RecordKind.KELUARGA, number)).orElseThrow();
    }

    private void answer(RowRef row, String item, String value) {
        work.apply(new WorkStep.Answered(row, item, value, STAMP));
    }
}
