package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.sheet.paper.PaperWorkbook;
import id.sidaksos.sheet.verval.PacketWorkbook;
import java.nio.file.Path;

/** A workbook to be printed and filled in by pen. */
public final class PaperShape implements PacketShape {
    @Override
    public String name() {
        return "KERTAS";
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public void write(Packet packet, PacketSigner signer, PacketWorkbook.FamilyNumbers numbers, Path file) {
        new PaperWorkbook().write(packet, signer, file);
    }
}
