package id.sidaksos.service.office;

import id.sidaksos.desk.Desk;
import id.sidaksos.desk.OfficeFile;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The office's settings, {@link OfficeFile}: the file stays the one an office may edit by hand. */
public final class OfficeService {
    private final Store store;
    private final Desk desk;

    public OfficeService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /**
     * Every key with its value as text, defaults included; not checked.
     *
     * @throws id.sidaksos.base.Problem SETTINGS_INVALID where the file is no text
     */
    public Map<String, String> values() {
        return file().values();
    }

    /** Where the file stands, or will stand. */
    public Path path() {
        return file().path();
    }

    /** What a key may hold, where this value is refused; empty where it can be used. */
    public Optional<String> refusal(String key, String value) {
        return file().refusal(key, value);
    }

    /**
     * Sets values, each with a line in the journal, old and new. What is set as it was already leaves no line.
     *
     * @param changes by key; an empty value takes the default again
     * @throws id.sidaksos.base.Problem SETTINGS_INVALID, OUTPUT_UNWRITABLE
     */
    public void change(Map<String, String> changes) {
        Map<String, String> before = values();
        Map<String, String> wanted = new TreeMap<>(changes);
        wanted.entrySet().removeIf(each -> each.getValue().equals(before.get(each.getKey())));
        if (wanted.isEmpty()) {
            return;
        }
        Stamp stamp = desk.stamp();
        store.transaction(() -> {
            wanted.forEach((key, value) -> store.journal()
                    .add(stamp, new Entry(Act.PENGATURAN, key, before.getOrDefault(key, ""), value, "")));
            // Last: where the file cannot be written, the journal does not tell of it.
            file().write(wanted);
            return null;
        });
    }

    private OfficeFile file() {
        return new OfficeFile(desk.folder().path());
    }
}
