package id.sidaksos.ui.findings;

import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.service.finding.FindingRow.State;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Optional;

/** How values, levels and states are shown. */
final class Shown {
    private Shown() {}

    /** Numbers of persons and families in groups, masked where the preferences say so; anything else as it is. */
    static String value(Surroundings house, Optional<Field> field, String text) {
        boolean number = field.filter(each -> each.kind() == FieldKind.NIK || each.kind() == FieldKind.KK)
                .isPresent();
        if (!number) {
            return text;
        }
        return house.preferences().masked().get()
                ? house.texts().maskedNik(text)
                : house.texts().nik(text);
    }

    static Chip level(Texts texts, Level level) {
        return switch (level) {
            case GAWAT -> new Chip(texts.of("tingkat.GAWAT"), "mdi2a-alert-octagon-outline", Chip.Tone.GAWAT);
            case PERIKSA -> new Chip(texts.of("tingkat.PERIKSA"), "mdi2a-alert-outline", Chip.Tone.PERIKSA);
            case INFO -> new Chip(texts.of("tingkat.INFO"), "mdi2i-information-outline", Chip.Tone.INFO);
        };
    }

    static Chip state(Texts texts, State state) {
        String name = texts.of("ui.findings.status." + state.name());
        return switch (state) {
            case TERBUKA -> new Chip(name, "mdi2c-circle-outline", Chip.Tone.ABU);
            case DIKOREKSI -> new Chip(name, "mdi2c-check", Chip.Tone.BAIK);
            case DITUNDA -> new Chip(name, "mdi2c-clock-outline", Chip.Tone.PERIKSA);
        };
    }
}
