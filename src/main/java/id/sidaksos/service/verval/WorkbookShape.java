package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.sheet.verval.PacketWorkbook;
import java.nio.file.Path;

/** A workbook to be filled in. */
public final class WorkbookShape implements PacketShape {
    @Override
    public String name() {
        return "XLSX";
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public void write(Packet packet, PacketSigner signer, PacketWorkbook.FamilyNumbers numbers, Path file) {
        new PacketWorkbook().write(packet, signer, numbers, file);
    }
}
