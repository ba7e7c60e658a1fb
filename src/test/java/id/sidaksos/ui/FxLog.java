package id.sidaksos.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what JavaFX warns of, for instance a style sheet that cannot be read or a colour that nobody defines. */
public final class FxLog extends Handler implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final List<String> warnings = new CopyOnWriteArrayList<>();

    public FxLog() {
        root.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        boolean warns = entry.getLevel().intValue() >= Level.WARNING.intValue();
        // JavaFX from the class path instead of the module path is our choice, and it says so once at every start.
        boolean chosen = String.valueOf(entry.getMessage()).contains("Unsupported JavaFX configuration");
        if (warns && !chosen) {
            warnings.add(entry.getLoggerName() + ": " + entry.getMessage());
        }
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
