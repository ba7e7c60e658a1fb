package id.sidaksos.ui.kit.theme;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.PreferenceFile;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person has chosen of the window, kept a moment after it changes. Window's thread only. */
public final class Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);
    private static final int MOST_RECENT = 8;
    private static final long QUIET_MILLIS = 400;

    private final PreferenceFile file;
    private final Latest<Boolean> saving;
    private final Map<String, String> values;
    private final ObjectProperty<Bahasa> bahasa;
    private final BooleanProperty dark;
    private final IntegerProperty textPercent;
    private final BooleanProperty masked;
    private boolean closed;

    public Preferences(PreferenceFile file, Tasks tasks) {
        this.file = file;
        this.saving = new Latest<>(tasks, QUIET_MILLIS);
        this.values = new TreeMap<>(file.read());
        this.bahasa = new SimpleObjectProperty<>("EN".equals(values.get("bahasa")) ? Bahasa.EN : Bahasa.ID);
        this.dark = new SimpleBooleanProperty(Boolean.parseBoolean(values.get("gelap")));
        this.textPercent = new SimpleIntegerProperty(Math.max(80, Math.min(200, number("ukuran_teks", 100))));
        this.masked = new SimpleBooleanProperty(!"false".equals(values.get("nik_disamarkan")));
        bahasa.addListener((o, was, is) -> put("bahasa", is.name()));
        dark.addListener((o, was, is) -> put("gelap", is.toString()));
        textPercent.addListener((o, was, is) -> put("ukuran_teks", is.toString()));
        masked.addListener((o, was, is) -> put("nik_disamarkan", is.toString()));
    }

    public ObjectProperty<Bahasa> bahasa() {
        return bahasa;
    }

    public BooleanProperty dark() {
        return dark;
    }

    /** Size of text, 80 to 200; 100 is 13 px. */
    public IntegerProperty textPercent() {
        return textPercent;
    }

    /** Whether the middle of a NIK is hidden in tables and cards. */
    public BooleanProperty masked() {
        return masked;
    }

    /** Any other small setting of a screen: {@code tabel.keluarga.lebar.nama}. */
    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    public int number(String key, int otherwise) {
        String text = values.get(key);
        return text != null && text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    public void put(String key, String value) {
        if (!value.equals(values.put(key, value)) && !closed) {
            Map<String, String> now = Map.copyOf(values);
            saving.submit(
                    progress -> {
                        file.write(now);
                        return true;
                    },
                    saved -> {});
        }
    }

    /** Files a person has last imported, newest first. */
    public List<Path> recentFiles() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            String path = values.get("berkas_terakhir." + i);
            if (path != null) {
                files.add(Path.of(path));
            }
        }
        return files;
    }

    public void remember(Path recent) {
        List<Path> files = recentFiles();
        files.remove(recent);
        files.add(0, recent);
        for (int i = 0; i < Math.min(MOST_RECENT, files.size()); i++) {
            put("berkas_terakhir." + i, files.get(i).toString());
        }
    }

    /**
     * Writes what is not yet written and nothing after it: the window closes. A folder that cannot be written to keeps no
     * window open.
     */
    public void flush() {
        closed = true;
        saving.stop();
        try {
            file.write(Map.copyOf(values));
        } catch (Problem unwritable) {
            LOG.warn("{}", unwritable.code());
        }
    }
}
