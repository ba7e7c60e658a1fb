package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.verval.PacketService;
import id.sidaksos.service.verval.PacketShape;
import id.sidaksos.service.verval.PaperShape;
import id.sidaksos.service.verval.Selection;
import id.sidaksos.service.verval.VillageFileShape;
import id.sidaksos.service.verval.WorkbookShape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Writes packets for villages, one file each: a workbook, an encrypted file, or paper. */
@CommandLine.Command(name = "ekspor")
final class VervalEksporCommand implements Command {
    @ArgGroup(exclusive = true, multiplicity = "1")
    Which which;

    @Option(names = "--keluar", required = true, paramLabel = "FOLDER", descriptionKey = "cli.verval.ekspor.keluar")
    Path folder;

    @Option(names = "--gelombang", paramLabel = "N", descriptionKey = "cli.verval.ekspor.gelombang")
    Integer batch;

    @Option(
            names = "--bentuk",
            paramLabel = "xlsx|svl|kertas",
            defaultValue = "xlsx",
            descriptionKey = "cli.verval.ekspor.bentuk")
    Shape shape;

    @Option(names = "--sandi-paket", paramLabel = "FILE", descriptionKey = "cli.verval.ekspor.sandi_paket")
    Path passphrase;

    /** As it is written in the call. */
    enum Shape {
        xlsx,
        svl,
        kertas
    }

    static final class Which {
        @Option(names = "--desa", paramLabel = "KODE|NAMA", descriptionKey = "cli.verval.ekspor.desa")
        String village;

        @Option(names = "--kecamatan", paramLabel = "KODE|NAMA", descriptionKey = "cli.verval.ekspor.kecamatan")
        String district;

        @Option(names = "--semua", descriptionKey = "cli.verval.ekspor.semua")
        boolean all;

        Selection selection() {
            if (village != null) {
                return Selection.village(village);
            }
            return district != null ? Selection.district(district) : Selection.all();
        }
    }

    @Override
    public void run(Session session) {
        Console console = session.console();
        PacketShape made = shape();
        try (District district = session.district()) {
            PacketService.Result result = district.verval()
                    .packets()
                    .make(
                            which.selection(),
                            folder,
                            batch == null ? OptionalInt.empty() : OptionalInt.of(batch),
                            made,
                            console.progress());
            List<Map<String, Object>> packets = new ArrayList<>();
            for (PacketService.Made each : result.packets()) {
                console.say(
                        "cli.verval.ekspor.paket",
                        each.packet().village(),
                        each.packet().district(),
                        each.families(),
                        each.persons(),
                        each.file());
                packets.add(json(each));
            }
            if (result.homeless() > 0) {
                console.say("cli.verval.ekspor.tanpa_desa", result.homeless());
            }
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("paket", packets);
            json.put("tanpaDesa", result.homeless());
            console.result(json);
        }
    }

    private PacketShape shape() {
        return switch (shape) {
            case xlsx -> new WorkbookShape();
            case svl -> new VillageFileShape(PassphraseFile.read(passphrase));
            case kertas -> new PaperShape();
        };
    }

    private static Map<String, Object> json(PacketService.Made made) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tanda", made.packet().mark());
        json.put("kodeDesa", made.packet().villageCode());
        json.put("kecamatan", made.packet().district());
        json.put("desa", made.packet().village());
        json.put("gelombang", made.packet().batch());
        json.put("keluarga", made.families());
        json.put("jiwa", made.persons());
        json.put("berkas", made.file().toString());
        return json;
    }
}
