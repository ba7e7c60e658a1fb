package id.sidaksos.generator;

import id.sidaksos.ProgramCall;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.WorkStep;
import id.sidaksos.service.sample.SamplePackets;
import id.sidaksos.service.verval.PhotoService;
import id.sidaksos.service.verval.VillageFile;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The packets of sample-data/paket: sent by the program's own {@code contoh}, filled in and hurt as villages do. The encrypted
 * one has other bytes each time it is made; what is in it is the same.
 */
final class SampleReturns {
    private static final long SEED = 20_260_722;
    private static final Stamp AT_WORK = new Stamp(LocalDateTime.of(2026, 7, 21, 10, 0), "Endah Palupi");
    private static final List<String> RESULTS = List.of("LAYAK", "LAYAK", "TIDAK_LAYAK", "LAYAK", "DITUNDA");

    private SampleReturns() {}

    /** Writes them into a folder of their own beside the other sample files, which must be there. */
    static void write(Path samples) {
        try {
            Path work = Files.createTempDirectory("paket-contoh");
            ProgramCall.run("contoh", "--keluar", work.toString());
            Path sent = work.resolve(SamplePackets.FOLDER);
            Path target = Files.createDirectories(samples.resolve("paket"));
            workbook(sent.resolve("verval-bakung-sumberdadi-g1.xlsx"), work, target.resolve("kembali-sumberdadi.xlsx"));
            sealed(sent.resolve("verval-doko-plumbangan-g1.svl"), target.resolve("kembali-plumbangan.svl"));
            Files.copy(
                    sent.resolve("verval-udanawu-mangunan-g1.xlsx"),
                    target.resolve("kertas-mangunan.xlsx"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows sorted, one doubled, headers renamed, a family proposed, and four cells that nobody can read. */
    private static void workbook(Path sent, Path work, Path target) {
        FilledPacket packet = FilledPacket.open(sent);
        new PacketClerk(SEED).fill(packet);
        List<Integer> families = packet.rows("KELUARGA");
        packet.type("KELUARGA", families.get(0), "perbaikan_nik", "35050512058000");
        packet.type("KELUARGA", families.get(1), "alasan", "sudah punya toko");
        packet.type("KELUARGA", families.get(2), Form.DATE, "31/2/2026");
        packet.type("KELUARGA", families.get(3), "rt", "dekat masjid");
        int blank = packet.blankLine("USULAN", 0);
        packet.type("USULAN", blank, "nama", "WAGIMIN USULAN");
        packet.type("USULAN", blank, "alamat", "DUSUN KRAJAN RT 02 RW 01");
        packet.type("USULAN", blank, "jumlah_anggota", "3");
        Path sorted = PacketBreak.ROWS_SORTED.save(packet, SEED, work.resolve("urut.xlsx"));
        Path doubled = PacketBreak.ROW_DOUBLED.save(FilledPacket.open(sorted), SEED, work.resolve("dobel.xlsx"));
        PacketBreak.HEADERS_RENAMED.save(FilledPacket.open(doubled), SEED, target);
    }

    /** Every family but the last two answered, one person died, one family proposed, two photos, minutes of the meeting. */
    private static void sealed(Path sent, Path target) throws IOException {
        Files.copy(sent, target, StandardCopyOption.REPLACE_EXISTING);
        try (VillageFile village = VillageFile.open(target, SamplePackets.PASSPHRASE)) {
            int families = village.work().packet().rows(RecordKind.KELUARGA).size();
            for (int number = 1; number <= families - 2; number++) {
                family(village, new RowRef(RecordKind.KELUARGA, number));
            }
            answer(village, new RowRef(RecordKind.ANGGOTA, 2), Form.STATE, "MENINGGAL");
            RowRef proposal = village.work().next(RecordKind.USULAN);
            village.save(new WorkStep.Added(proposal, 0, AT_WORK));
            answer(village, proposal, "nama", "TUKINAH USULAN");
            answer(village, proposal, "alamat", "DUSUN TUMPANG RT 01 RW 03");
            photo(village, 1, "rumah-depan.jpg", new Color(0x9C, 0xB8, 0xD8));
            photo(village, 1, "lantai-dapur.jpg", new Color(0x6A, 0x5A, 0x4A));
            photo(village, 3, "rumah.jpg", new Color(0xC8, 0xD8, 0xA0));
            village.save(new WorkStep.Minuted(
                    Map.of("tempat", "Balai Desa Plumbangan", "tanggal", "2026-07-22", "hadir", "24"), AT_WORK));
        }
    }

    private static void family(VillageFile village, RowRef row) {
        String result = RESULTS.get(row.number() % RESULTS.size());
        answer(village, row, Form.RESULT, result);
        if (result.equals("TIDAK_LAYAK")) {
            answer(village, row, Form.REASON, "SUDAH_MAMPU");
        }
        answer(village, row, Form.VERIFIER, AT_WORK.actor());
        answer(village, row, Form.DATE, "2026-07-21");
    }

    private static void answer(VillageFile village, RowRef row, String item, String value) {
        village.save(new WorkStep.Answered(row, item, value, AT_WORK));
    }

    private static void photo(VillageFile village, int family, String name, Color wall) throws IOException {
        Path file = Files.createTempDirectory("foto").resolve(name);
        ImageIO.write(house(wall), "jpg", file.toFile());
        PhotoService.Prepared made = new PhotoService().prepare(new RowRef(RecordKind.KELUARGA, family), file);
        Photo photo = new Photo(
                made.photo().row(),
                name,
                Optional.of(LocalDateTime.of(2026, 7, 21, 9, 5 + family)),
                Optional.of(new BigDecimal("-8.0441")),
                Optional.of(new BigDecimal("112.3962")),
                made.photo().sha256());
        village.save(new WorkStep.Pictured(photo, AT_WORK), made.jpeg());
    }

    /** A house as a child draws it: no real one. */
    private static BufferedImage house(Color wall) {
        BufferedImage image = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xD6, 0xE6, 0xF2));
        pen.fillRect(0, 0, 960, 640);
        pen.setColor(new Color(0x7A, 0x9A, 0x5A));
        pen.fillRect(0, 480, 960, 160);
        pen.setColor(wall);
        pen.fillRect(240, 280, 480, 260);
        pen.setColor(new Color(0xA0, 0x50, 0x3A));
        pen.fillPolygon(new int[] {200, 480, 760}, new int[] {290, 130, 290}, 3);
        pen.setColor(new Color(0x5A, 0x40, 0x2A));
        pen.fillRect(430, 380, 100, 160);
        pen.setColor(Color.WHITE);
        pen.fillRect(290, 350, 90, 80);
        pen.fillRect(580, 350, 90, 80);
        pen.dispose();
        return image;
    }
}
