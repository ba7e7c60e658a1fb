package id.sidaksos.service.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidaksos.base.Problem;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeServiceTest {
    @TempDir
    private Path folder;

    private Store store;
    private OfficeService office;

    @BeforeEach
    void open() {
        store = Store.open(folder, Optional.empty(), (field, text) -> "");
        office = new OfficeService(store, new Desk(new DataFolder(folder), "penguji", Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void each_change_stands_in_the_journal_with_old_and_new_and_can_be_taken_back() {
        office.change(Map.of("aturan.desil_maks", "2"));
        office.change(Map.of("aturan.desil_maks", "1"));

        assertThat(office.values()).containsEntry("aturan.desil_maks", "1");
        assertThat(store.journal().newest(5))
                .extracting(Line::entry)
                .containsExactly(
                        new Entry(Act.PENGATURAN, "aturan.desil_maks", "2", "1", ""),
                        new Entry(Act.PENGATURAN, "aturan.desil_maks", "1", "2", ""));
    }

    @Test
    void what_is_set_as_it_was_leaves_no_line() {
        office.change(Map.of("aturan.desil_maks", "1", "tempat", ""));

        assertThat(store.journal().newest(5)).isEmpty();
        assertThat(office.path()).doesNotExist();
    }

    @Test
    void a_value_that_is_refused_leaves_neither_file_nor_line() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> office.change(Map.of("tempat", "Contohrejo", "daerah.kode", "x")));

        assertThat(problem).isNotNull();
        assertThat(office.values()).containsEntry("tempat", "");
        assertThat(store.journal().newest(5)).isEmpty();
    }
}
