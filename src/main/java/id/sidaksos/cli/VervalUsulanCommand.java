package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.verval.ProposalService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Families and persons that villages propose: matched and listed, taken in, or turned down. */
@CommandLine.Command(name = "usulan")
final class VervalUsulanCommand implements Command {
    @Option(names = "--terima", paramLabel = "N", split = ",", descriptionKey = "cli.verval.usulan.terima")
    List<Integer> accepted = List.of();

    @Option(names = "--tolak", paramLabel = "N", split = ",", descriptionKey = "cli.verval.usulan.tolak")
    List<Integer> rejected = List.of();

    @Option(names = "--alasan", paramLabel = "TEKS", descriptionKey = "cli.verval.usulan.alasan")
    String why = "";

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            ProposalService proposals = district.verval().proposals(session.messages());
            if (proposals.waiting().stream().anyMatch(each -> each.likeness().isEmpty())) {
                proposals.match(session.console().progress());
            }
            if (!accepted.isEmpty()) {
                proposals.accept(accepted, why, session.console().progress());
            }
            if (!rejected.isEmpty()) {
                proposals.reject(rejected, why);
            }
            tell(proposals.waiting(), session.console());
        }
    }

    private void tell(List<ProposalService.Waiting> waiting, Console console) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (ProposalService.Waiting each : waiting) {
            console.say(
                    "cli.verval.usulan.baris",
                    each.id(),
                    each.values().getOrDefault("nama", ""),
                    each.village(),
                    each.district(),
                    each.family(),
                    each.likeness());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("nomor", each.id());
            json.put("jenis", each.kind().name());
            json.put("kunci", each.key());
            json.put("idKeluarga", each.family());
            json.put("kecamatan", each.district());
            json.put("desa", each.village());
            json.put("isi", each.values());
            json.put("padanan", each.likeness());
            lines.add(json);
        }
        console.say("cli.verval.usulan.hasil", accepted.size(), rejected.size(), waiting.size());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("diterima", accepted.size());
        json.put("ditolak", rejected.size());
        json.put("menunggu", lines);
        console.result(json);
    }
}
