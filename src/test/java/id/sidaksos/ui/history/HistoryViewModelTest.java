package id.sidaksos.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.DesktopUnderTest;
import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.service.District;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal's state without a stage, over the sample database. */
class HistoryViewModelTest {
    @TempDir
    Path folder;

    private final Tasks tasks = new Tasks(
            Runnable::run,
            Runnable::run,
            problem -> {
                throw problem;
            },
            fault -> {
                fault.printStackTrace();
                throw new AssertionError(fault);
            });

    private District open() throws IOException {
        Files.copy(DesktopUnderTest.sampleFile(), folder.resolve("sidaksos.mv.db"));
        return District.open(
                new Desk(new DataFolder(folder), "penguji", Clock.systemDefaultZone()),
                Optional.empty(),
                new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load()));
    }

    private void database(String statement) throws SQLException {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("sidaksos") + ";IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "SIDAKSOS", "sidaksos-desktop");
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void a_journal_that_cannot_be_read_is_a_state_of_its_own_until_it_can_again() throws IOException, SQLException {
        try (District district = open()) {
            HistoryViewModel model = new HistoryViewModel(
                    district.journals(), tasks, new Deeds(new Texts(new Messages(Bahasa.ID)), () -> true));
            model.reload();
            int lines = model.rows().size();
            assertThat(lines).isPositive();
            assertThat(model.problem().get()).isNull();

            database("ALTER TABLE jurnal RENAME TO jurnal_lain");
            model.reload();
            assertThat(model.problem().get()).isNotNull();
            assertThat(model.rows()).hasSize(lines);

            database("ALTER TABLE jurnal_lain RENAME TO jurnal");
            model.reload();
            assertThat(model.problem().get()).isNull();
        }
    }
}
