package id.sidaksos.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPointerTest {
    @TempDir
    Path home;

    private Path own;
    private FolderPointer pointer;

    @BeforeEach
    void folders() {
        own = DataFolder.own(Map.of(), "Linux", home);
        pointer = new FolderPointer(own);
    }

    private Path chosen(Optional<Path> asked) {
        return folder(asked).path();
    }

    private DataFolder folder(Optional<Path> asked) {
        return DataFolder.choose(asked, Map.of(), "Linux", home);
    }

    @Test
    void without_a_choice_the_users_own_folder_is_used() {
        assertThat(chosen(Optional.empty())).isEqualTo(own);
        assertThat(own).doesNotExist();
    }

    @Test
    void a_folder_that_was_chosen_lasts_and_the_one_named_at_the_start_comes_before_it() {
        Path other = home.resolve("kantor/data");
        pointer.point(other);

        assertThat(chosen(Optional.empty())).isEqualTo(other);
        assertThat(chosen(Optional.of(home.resolve("lain")))).isEqualTo(home.resolve("lain"));
    }

    @Test
    void a_folder_that_was_chosen_and_is_not_there_is_gone_and_one_named_now_is_made() throws IOException {
        Path stick = home.resolve("stik/data");
        pointer.point(stick);
        assertThat(folder(Optional.empty()).gone()).isTrue();
        assertThat(folder(Optional.of(stick)).gone()).isFalse();

        Files.createDirectories(stick);
        assertThat(folder(Optional.empty()).gone()).isFalse();
    }

    @Test
    void back_in_the_own_folder_nothing_points_any_more() {
        pointer.point(home.resolve("kantor"));
        pointer.point(own);

        assertThat(chosen(Optional.empty())).isEqualTo(own);
        assertThat(own.resolve(FolderPointer.NAME)).doesNotExist();
    }

    @Test
    void a_pointer_that_says_nothing_is_as_good_as_none() throws IOException {
        Files.createDirectories(own);
        Files.writeString(own.resolve(FolderPointer.NAME), "\n  \n");

        assertThat(chosen(Optional.empty())).isEqualTo(own);
    }
}
