package id.sidaksos.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.base.Sentence;
import java.io.PrintStream;
import java.util.Map;

/**
 * The terminal a command speaks to: results on standard output (one JSON object, or lines for people), everything else
 * on standard error.
 */
final class Console {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;
    private final boolean json;
    private final boolean terminal;

    Console(PrintStream out, PrintStream err, Messages messages, boolean json, boolean terminal) {
        this.out = out;
        this.err = err;
        this.messages = messages;
        this.json = json;
        this.terminal = terminal;
    }

    Messages messages() {
        return messages;
    }

    boolean json() {
        return json;
    }

    /** A line for people; nothing where JSON was asked for. */
    void say(String key, Object... args) {
        line(messages.text(key, args));
    }

    void say(Sentence sentence) {
        line(messages.text(sentence));
    }

    void line(String text) {
        if (!json) {
            out.println(text);
        }
    }

    /** The result as one JSON object; nothing where lines for people were asked for. */
    void result(Map<String, ?> result) {
        if (json) {
            try {
                out.println(JSON.writeValueAsString(result));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void warn(String text) {
        err.println(text);
    }

    /** Progress on standard error, and only on a terminal. */
    Progress progress() {
        return terminal ? new TerminalProgress(err, messages) : Progress.NONE;
    }
}
