package id.sidaksos.service.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.service.keeping.BackupService.Contents;
import id.sidaksos.service.keeping.BackupService.Restored;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupLookTest {
    private static final Stamp STAMP = new Stamp(LocalDateTime.of(2024, 1, 2, 3, 4, 5), "penguji");

    @TempDir
    private Path folder;

    @Test
    void a_backup_tells_what_it_holds_before_anything_is_replaced() {
        Path zip = backup(Optional.empty());

        Contents contents = new BackupService().look(zip, Optional.empty());

        assertThat(contents.families()).isZero();
        assertThat(contents.newest()).contains(STAMP);
    }

    @Test
    void the_newest_backup_is_known_from_the_journal() {
        try (Store store = Store.open(folder, Optional.empty(), (field, text) -> "")) {
            assertThat(DataState.of(store, folder, false).lastBackup()).isEmpty();
            new BackupService().backup(store, folder.resolve("satu.zip"), Optional.empty(), STAMP);

            DataState state = DataState.of(store, folder, false);
            assertThat(state.lastBackup().orElseThrow().entry().target()).isEqualTo("satu.zip");
            assertThat(state.bytes()).isPositive();
        }
    }

    @Test
    void an_encrypted_backup_asks_for_its_own_passphrase() {
        Path zip = backup(Optional.of("rahasia kantor"));
        Restorer plain = new Restorer(desk(), Optional.empty());

        Problem problem = catchThrowableOfType(Problem.class, () -> plain.look(zip));

        assertThat(problem.code()).isEqualTo(ErrorCode.STORE_PASSPHRASE);
        assertThat(plain.with("rahasia kantor").look(zip).newest()).contains(STAMP);
    }

    @Test
    void a_file_that_is_no_backup_is_refused_and_restoring_keeps_the_database_before() throws IOException {
        Path zip = backup(Optional.empty());
        Path letter = Files.writeString(folder.resolve("surat.zip"), "bukan cadangan");
        Restorer restorer = new Restorer(desk(), Optional.empty());

        Problem problem = catchThrowableOfType(Problem.class, () -> restorer.look(letter));
        Restored restored = restorer.restore(zip);

        assertThat(problem.code()).isEqualTo(ErrorCode.BACKUP_UNUSABLE);
        assertThat(restored.kept().orElseThrow()).exists();
        assertThat(Store.existsIn(folder)).isTrue();
    }

    private Desk desk() {
        return new Desk(new DataFolder(folder), "penguji", Clock.systemUTC());
    }

    private Path backup(Optional<String> passphrase) {
        Path zip = folder.resolve("cadangan.zip");
        try (Store store = Store.open(folder, passphrase, (field, text) -> "")) {
            new BackupService().backup(store, zip, passphrase, STAMP);
        }
        return zip;
    }
}
