package id.sidaksos.ui.settings;

import java.util.EnumMap;
import java.util.Map;

/** What was typed into a setting and is not saved, because it cannot be used yet. */
final class OfficeDrafts {
    private final Map<OfficeKey, String> typed = new EnumMap<>(OfficeKey.class);

    Map<OfficeKey, String> typed() {
        return typed;
    }
}
