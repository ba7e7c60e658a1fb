package id.sidaksos.cli;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes one file after another: one that cannot be taken is told, and does not keep the others out. */
final class ManyFiles {
    private final Session session;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Map<String, Object>> failed = new ArrayList<>();
    private final List<Map<String, Object>> taken = new ArrayList<>();

    ManyFiles(Session session) {
        this.session = session;
    }

    /** Takes one file and gives what the JSON tells of it. */
    @FunctionalInterface
    interface Taking {
        Collection<Map<String, Object>> take(Path file);
    }

    /** @throws Problem that is not about a file: nothing after it is tried */
    void each(List<Path> files, Taking taking) {
        for (Path file : files) {
            try {
                taken.addAll(taking.take(file));
            } catch (Problem problem) {
                if (problem.code().exit() != ErrorCode.Exit.INPUT) {
                    throw problem;
                }
                problems.forEach(this::tell);
                problems.clear();
                problems.add(problem);
                failed.add(failure(file, problem));
            }
        }
    }

    /** The JSON of all files; the last problem becomes the command's own, those before it were told as the next one came. */
    void finish() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("berkas", taken);
        if (!failed.isEmpty()) {
            result.put("gagal", failed);
        }
        if (!taken.isEmpty() || problems.isEmpty()) {
            session.console().result(result);
        }
        if (!problems.isEmpty()) {
            throw problems.get(problems.size() - 1);
        }
    }

    private void tell(Problem problem) {
        session.console().warn(session.messages().text(problem.sentence()));
    }

    private Map<String, Object> failure(Path file, Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("nama", file.getFileName().toString());
        json.put("kode", problem.code().code());
        json.put("pesan", session.messages().text(problem.sentence()));
        return json;
    }
}
