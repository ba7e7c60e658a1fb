package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.WorkStep;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.sheet.picture.ExifJpeg;
import id.sidaksos.store.Photos;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packet goes out encrypted, is worked in, and comes back twice. */
class VillageComesBackTest {
    private static final String PHRASE = "padi menguning di sawah";
    private static final Stamp STAMP = new Stamp(LocalDateTime.of(2026, 11, 22, 10, 42), "Bu Kader");
    private static final RowRef FIRST = new RowRef(RecordKind.KELUARGA, 1);

    @TempDir
    Path folder;

    @Test
    void answers_photos_and_added_rows_arrive_once_however_often_the_file_comes_back() throws IOException {
        String key;
        try (District district = WorkedDistrict.in(folder, 40)) {
            Path file = district.verval()
                    .packets()
                    .make(
                            Selection.all(),
                            folder.resolve("paket"),
                            OptionalInt.empty(),
                            new VillageFileShape(PHRASE),
                            Progress.NONE)
                    .packets()
                    .get(0)
                    .file();
            key = work(file);

            MergeReport.Part part = district.verval()
                    .merging(PHRASE)
                    .merge(file, Progress.NONE)
                    .parts()
                    .get(0);
            assertThat(part.changed()).as("hasil, alasan, petugas, tanggal").isEqualTo(4);
            assertThat(part.added()).isEqualTo(1);
            assertThat(part.findings() + part.conflicts()).isZero();
            assertThat(district.verval().photos().take(file, PHRASE, Progress.NONE))
                    .isEqualTo(2);
            proposalKeepsItsPhoto(district);

            again(file);
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(
                            () -> district.verval().merging("bukan sandi itu").merge(file, Progress.NONE))
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.PACKET_PASSPHRASE));
            MergeReport.Part more = district.verval()
                    .merging(PHRASE)
                    .merge(file, Progress.NONE)
                    .parts()
                    .get(0);
            assertThat(more.changed()).as("the remark that was given since").isEqualTo(1);
            assertThat(more.added()).isZero();
            assertThat(district.verval().photos().take(file, PHRASE, Progress.NONE))
                    .isZero();
        }
        Vocabularies vocabularies = VocabularyCatalog.load();
        try (Store store = Store.open(folder.resolve("data"), Optional.empty(), (field, text) -> vocabularies
                .canonical(field, text)
                .orElse(""))) {
            List<Photos.Kept> photos = store.photos().of(RecordKind.KELUARGA, key);
            assertThat(photos).hasSize(1);
            assertThat(photos.get(0).taken()).contains(LocalDateTime.of(2026, 11, 20, 9, 5, 7));
            assertThat(photos.get(0).latitude())
                    .map(BigDecimal::stripTrailingZeros)
                    .contains(new BigDecimal("-8.0954"));
            assertThat(store.photos().picture(photos.get(0).id())).isPresent();
        }
    }

    /** While it waits, and as a family of the lists after. */
    private static void proposalKeepsItsPhoto(District district) {
        ProposalService proposals = district.verval().proposals(new Messages(Bahasa.ID));
        proposals.match(Progress.NONE);
        ProposalService.Waiting proposal = proposals.waiting().get(0);
        FamilyPhotos photos = district.verval().familyPhotos();
        assertThat(photos.of(proposal.key(), List.of())).singleElement().satisfies(photo -> {
            assertThat(photo.name()).isEqualTo("rumah.jpg");
            assertThat(photos.picture(photo.id())).isPresent();
        });
        proposals.accept(List.of(proposal.id()), "musdes", Progress.NONE);
        assertThat(photos.of(proposal.key(), List.of())).hasSize(1);
    }

    private String work(Path file) throws IOException {
        Path camera = Files.write(folder.resolve("rumah.jpg"), ExifJpeg.of(600, 300, 6));
        PhotoService.Prepared photo = new PhotoService().prepare(FIRST, camera);
        try (VillageFile village = VillageFile.open(file, PHRASE)) {
            answer(village, FIRST, Form.RESULT, "TIDAK_LAYAK");
            answer(village, FIRST, Form.REASON, "SUDAH_MAMPU");
            answer(village, FIRST, Form.VERIFIER, "Bu Kader");
            answer(village, FIRST, Form.DATE, "2026-11-22");
            RowRef proposal = village.work().next(RecordKind.USULAN);
            village.save(new WorkStep.Added(proposal, 0, STAMP));
            answer(village, proposal, "nama", "SUMINI USULAN");
            answer(village, proposal, "alamat", "DUSUN KRAJAN");
            village.save(new WorkStep.Pictured(photo.photo(), STAMP), photo.jpeg());
            PhotoService.Prepared other = new PhotoService().prepare(proposal, camera);
            village.save(new WorkStep.Pictured(other.photo(), STAMP), other.jpeg());
            return village.work().packet().rows().get(0).key();
        }
    }

    private static void again(Path file) {
        try (VillageFile village = VillageFile.open(file, PHRASE)) {
            answer(village, FIRST, Form.REMARK, "punya toko");
        }
    }

    private static void answer(VillageFile village, RowRef row, String item, String value) {
        village.save(new WorkStep.Answered(row, item, value, STAMP));
    }
}
