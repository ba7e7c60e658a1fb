package id.sidaksos.service.verval;

import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.sheet.verval.PacketReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;

/** Packets that came back as a workbook or a text file of any program. */
public final class WorkbookFiles implements PacketFiles {
    private final PacketReader reader;

    public WorkbookFiles(Vocabularies vocabularies) {
        this.reader = new PacketReader(vocabularies);
    }

    @Override
    public Map<String, Integer> marks(Path file) {
        return PacketReader.marks(file);
    }

    @Override
    public ReturnedPacket read(Path file, Form form, Predicate<RowMark> blankLine) {
        return reader.read(file, form, blankLine);
    }
}
