package id.sidaksos.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.domain.registry.ParkReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextsTest {
    @ParameterizedTest
    @EnumSource(Bahasa.class)
    void every_kind_level_and_reason_has_its_sentence(Bahasa bahasa) {
        Messages messages = new Messages(bahasa);
        for (FindingKind kind : FindingKind.values()) {
            assertThat(messages.text(kind.key(), "1", "2"))
                    .as(kind.key())
                    .isNotBlank()
                    .doesNotContain("{");
        }
        for (Level level : Level.values()) {
            assertThat(messages.text("tingkat." + level)).isNotBlank();
        }
        for (ParkReason reason : ParkReason.values()) {
            assertThat(messages.text(reason.key())).isNotBlank();
        }
    }
}
