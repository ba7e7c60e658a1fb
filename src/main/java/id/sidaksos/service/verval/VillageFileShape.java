package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillagePacket;
import id.sidaksos.sheet.verval.PacketWorkbook;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** An encrypted file that a village opens in mode desa. */
public final class VillageFileShape implements PacketShape {
    /** Marks in reserve for what the village adds, for each hundred families. */
    private static final int PERSONS_PER_HUNDRED = 150;

    private static final int PROPOSALS_PER_HUNDRED = 60;
    private static final int LEAST_RESERVE = 100;

    private final VillageFileService files = new VillageFileService();
    private final String passphrase;

    /** @throws id.sidaksos.base.Problem PACKET_PASSPHRASE_SHORT */
    public VillageFileShape(String passphrase) {
        VillageFileService.check(passphrase);
        this.passphrase = passphrase;
    }

    @Override
    public String name() {
        return "SVL";
    }

    @Override
    public String ending() {
        return VillageFileService.ENDING;
    }

    @Override
    public void write(Packet packet, PacketSigner signer, PacketWorkbook.FamilyNumbers numbers, Path file) {
        files.write(new VillagePacket(packet, marks(packet, signer)), file, passphrase);
    }

    /** Marks of the packet's rows, and behind them those of blank lines. */
    static Map<RowRef, String> marks(Packet packet, PacketSigner signer) {
        Map<RowRef, String> marks = new LinkedHashMap<>();
        Map<RecordKind, Integer> highest = new EnumMap<>(RecordKind.class);
        for (PacketRow row : packet.rows()) {
            highest.merge(row.kind(), row.number(), Math::max);
            marks.put(
                    new RowRef(row.kind(), row.number()),
                    signer.mark(packet.form(), row).text());
        }
        int families = highest.getOrDefault(RecordKind.KELUARGA, 0);
        reserve(RecordKind.ANGGOTA, PERSONS_PER_HUNDRED * families / 100, highest, signer, marks);
        reserve(RecordKind.USULAN, PROPOSALS_PER_HUNDRED * families / 100, highest, signer, marks);
        return marks;
    }

    private static void reserve(
            RecordKind kind,
            int count,
            Map<RecordKind, Integer> highest,
            PacketSigner signer,
            Map<RowRef, String> marks) {
        int from = highest.getOrDefault(kind, 0) + 1;
        for (int number = from; number < from + Math.max(LEAST_RESERVE, count); number++) {
            marks.put(new RowRef(kind, number), signer.blank(kind, number).text());
        }
    }
}
