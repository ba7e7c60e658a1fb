package id.sidaksos.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.desk.OfficeFile;
import java.io.InputStream;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficeFieldTest {
    @Test
    void every_key_of_the_settings_file_has_its_field() throws Exception {
        Properties defaults = new Properties();
        try (InputStream in = OfficeFile.class.getResourceAsStream("/desk/pengaturan.properties")) {
            defaults.load(in);
        }

        assertThat(Stream.of(OfficeKey.values()).map(OfficeKey::key))
                .containsExactlyInAnyOrderElementsOf(defaults.stringPropertyNames());
    }

    @Test
    void what_a_person_is_typing_is_not_lost_when_the_file_is_read_again() {
        OfficeField field = new OfficeField(OfficeKey.NAMA);
        field.settle("Lama");
        field.text().set("Bar");

        field.saved("Lain");

        assertThat(field.text().get()).isEqualTo("Bar");
        assertThat(field.saved()).isEqualTo("Lain");
        assertThat(field.changed()).isTrue();
    }
}
