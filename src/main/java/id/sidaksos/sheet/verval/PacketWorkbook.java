package id.sidaksos.sheet.verval;

import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.sheet.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a packet as a workbook that a village fills in with Excel (2010 and later) or LibreOffice: sheets Petunjuk, Keluarga, Anggota, Usulan
 * baru and Berita acara, and one with the lists of choices that nobody sees. No macros. What the village may not change is locked; what it
 * answers has lists of choices. Each row carries its {@link id.sidaksos.domain.verification.RowMark}, by which it finds home whatever is done to
 * the sheet.
 */
public final class PacketWorkbook {
    /** Blank lines for families that the list does not have. */
    static final int PROPOSALS = 40;

    private static final int FEWEST_NEW_MEMBERS = 20;
    private static final int FAMILIES_A_NEW_MEMBER = 5;

    private final PacketTexts texts = new PacketTexts();

    /** Number of the family in the packet that a person belongs to. */
    public interface FamilyNumbers {
        int of(PacketRow member);
    }

    /**
     * The file appears whole or not at all.
     *
     * @throws id.sidaksos.base.Problem OUTPUT_… or DISK_FULL
     */
    public void write(Packet packet, PacketSigner signer, FamilyNumbers families, Path path) {
        try (OutputFile file = OutputFile.open(path)) {
            try {
                write(packet, signer, families, new PacketBook(file.stream()));
            } catch (IOException e) {
                throw file.problem(e);
            }
            file.publish();
        }
    }

    private void write(Packet packet, PacketSigner signer, FamilyNumbers families, PacketBook book) throws IOException {
        PacketId id = packet.id();
        // The spreadsheet's code for a footer begins with an ampersand.
        String footer = "&L&8 "
                + texts.text("kaki", id.village(), id.district(), id.batch(), id.mark())
                        .replace("&", "&&")
                + "&R&8 " + texts.text("kaki.halaman");
        ChoiceLists lists = new ChoiceLists(texts);
        new GuideSheet(texts).write(book, packet, footer);
        List<PacketRow> members = packet.rows(RecordKind.ANGGOTA);
        List<PacketRow> rows = packet.rows(RecordKind.KELUARGA);
        new RowsSheet(packet, signer, texts, lists, RecordKind.KELUARGA)
                .write(book, rows, PacketRow::number, 0, footer);
        new RowsSheet(packet, signer, texts, lists, RecordKind.ANGGOTA)
                .write(
                        book,
                        members,
                        families::of,
                        Math.max(FEWEST_NEW_MEMBERS, rows.size() / FAMILIES_A_NEW_MEMBER),
                        footer);
        new RowsSheet(packet, signer, texts, lists, RecordKind.USULAN)
                .write(book, List.of(), PacketRow::number, PROPOSALS, footer);
        new MinutesSheet(texts).write(book, packet, footer);
        lists.write(book);
        book.finish(texts.text("dokumen", id.village()));
    }
}
