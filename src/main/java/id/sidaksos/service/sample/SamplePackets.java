package id.sidaksos.service.sample;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.service.District;
import id.sidaksos.service.verval.PacketShape;
import id.sidaksos.service.verval.PaperShape;
import id.sidaksos.service.verval.Selection;
import id.sidaksos.service.verval.VillageFileShape;
import id.sidaksos.service.verval.WorkbookShape;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * The packets that the sample district has sent to three of its villages, so that the filled ones of sample-data come home to it.
 * Their marks are the same in every sample district and their secrets follow from the marks: whoever reads this can sign such a
 * packet. That harms nobody, since no other database knows these marks; every other packet, of a sample district too, has a mark
 * and a secret that are drawn.
 */
public final class SamplePackets {
    /** Of the encrypted sample packet; told in sample-data/README.md. */
    public static final String PASSPHRASE = "padi contoh 2026";

    /** Where the packets are written, within the folder for results. */
    public static final String FOLDER = "paket-contoh";

    private static final List<Sent> SENT = List.of(
            new Sent("CNTHBUKU", "SUMBERDADI", new WorkbookShape()),
            new Sent("CNTHSEGL", "PLUMBANGAN", new VillageFileShape(PASSPHRASE)),
            new Sent("CNTHKRTS", "MANGUNAN", new PaperShape()));

    private SamplePackets() {}

    /** @param mark eight characters, as every packet's */
    private record Sent(String mark, String village, PacketShape shape) {
        PacketSigner signer() {
            return new PacketSigner(
                    mark, HexFormat.of().formatHex(mark.repeat(4).getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /**
     * Sends the packets from a sample district whose lists and indicator set are in.
     *
     * @param results folder for what the steps write; the packets come into {@link #FOLDER} there
     * @return the files
     * @throws id.sidaksos.base.Problem as {@link id.sidaksos.service.verval.PacketService#make}
     */
    public static List<Path> send(District district, Path results, Progress progress) {
        List<Path> files = new ArrayList<>();
        for (Sent sent : SENT) {
            district.verval()
                    .packets(sent::signer)
                    .make(
                            Selection.village(sent.village()),
                            results.resolve(FOLDER),
                            OptionalInt.of(1),
                            sent.shape(),
                            progress)
                    .packets()
                    .forEach(made -> files.add(made.file()));
        }
        return List.copyOf(files);
    }
}
