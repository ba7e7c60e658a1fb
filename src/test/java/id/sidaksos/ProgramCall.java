package id.sidaksos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One call of the program as a person or a script makes it, with everything real behind it. */
public record ProgramCall(int status, String out, String err) {
    /** Calls on one data folder. */
    public record On(Path data) {
        public ProgramCall run(Object... words) {
            List<String> args = new ArrayList<>(List.of("--data", data.toString()));
            for (Object word : words) {
                args.add(word.toString());
            }
            return ProgramCall.run(args.toArray(new String[0]));
        }

        /** The same with {@code --json}; must succeed. */
        public JsonNode json(Object... words) {
            List<Object> all = new ArrayList<>(List.of(words));
            all.add("--json");
            ProgramCall call = run(all.toArray());
            if (call.status() != 0) {
                throw new AssertionError("exit " + call.status() + ": " + call.err());
            }
            return call.json();
        }
    }

    public static On on(Path data) {
        return new On(data);
    }

    public static ProgramCall run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Wiring.commandLine(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        false)
                .run(args);
        return new ProgramCall(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not one JSON object: " + out, e);
        }
    }
}
