package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.verval.BoardLine;
import id.sidaksos.service.verval.VillageBoard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Papan kemajuan: what was sent, came back and was found, by kecamatan and village. */
@CommandLine.Command(name = "papan")
final class VervalPapanCommand implements Command {
    @Option(names = "--keluar", paramLabel = "F.xlsx", descriptionKey = "cli.verval.papan.keluar")
    Path target;

    @Override
    public void run(Session session) {
        Console console = session.console();
        try (District district = session.district()) {
            VillageBoard boards = district.verval().villageBoard(session.messages());
            VillageBoard.Board board = boards.board(console.progress());
            board.districts().forEach(line -> say(console, line.village().district(), line));
            say(console, console.messages().text("verval.papan.SEMUA"), board.total());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("jumlah", json(board.total()));
            json.put("kecamatan", lines(board.districts()));
            json.put("desa", lines(board.villages()));
            if (target != null) {
                boards.write(board, target);
                json.put("keluar", target.toString());
                console.say("cli.ditulis", target);
            }
            console.result(json);
        }
    }

    private static void say(Console console, String name, BoardLine line) {
        console.say(
                "cli.verval.papan.baris",
                name,
                line.families(),
                line.sent(),
                line.back(),
                line.verified(),
                line.layak(),
                line.tidakLayak(),
                line.ditunda(),
                line.conflicts(),
                line.late());
    }

    private static List<Map<String, Object>> lines(List<BoardLine> lines) {
        return lines.stream().map(VervalPapanCommand::json).toList();
    }

    private static Map<String, Object> json(BoardLine line) {
        Map<String, Object> json = VervalJson.village(line.village());
        json.put("keluarga", line.families());
        json.put("paket", line.packets());
        json.put("paketKembali", line.returned());
        json.put("dikirim", line.sent());
        json.put("kembali", line.back());
        json.put("terperiksa", line.verified());
        json.put("layak", line.layak());
        json.put("tidakLayak", line.tidakLayak());
        json.put("ditunda", line.ditunda());
        json.put("konflik", line.conflicts());
        json.put("usulan", line.proposals());
        json.put("regu", line.team());
        json.put("tenggat", line.deadline().map(LocalDate::toString).orElse(""));
        json.put("terlambat", line.late());
        return json;
    }
}
