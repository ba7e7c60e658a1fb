package id.sidaksos.cli;

import id.sidaksos.domain.journal.Line;
import id.sidaksos.service.District;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The journal, newest first. */
@CommandLine.Command(name = "riwayat")
final class RiwayatCommand implements Command {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Option(names = "--jumlah", paramLabel = "N", defaultValue = "50", descriptionKey = "cli.riwayat.jumlah")
    int count;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            List<Line> lines = district.journal(count);
            for (Line line : lines) {
                session.console()
                        .line(TIME.format(line.stamp().time()) + "  "
                                + line.stamp().actor() + "  "
                                + session.messages()
                                        .text("jurnal." + line.entry().act().name()) + "  "
                                + line.entry().target()
                                + (line.entry().after().isEmpty()
                                        ? ""
                                        : "  → " + line.entry().after())
                                + (line.entry().why().isEmpty()
                                        ? ""
                                        : "  (" + line.entry().why() + ")"));
            }
            session.console()
                    .result(Map.of(
                            "riwayat", lines.stream().map(RiwayatCommand::json).toList()));
        }
    }

    private static Map<String, Object> json(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("nomor", line.number());
        json.put("waktu", TIME.format(line.stamp().time()));
        json.put("pelaku", line.stamp().actor());
        json.put("perbuatan", line.entry().act().name());
        json.put("sasaran", line.entry().target());
        json.put("lama", line.entry().before());
        json.put("baru", line.entry().after());
        json.put("alasan", line.entry().why());
        return json;
    }
}
