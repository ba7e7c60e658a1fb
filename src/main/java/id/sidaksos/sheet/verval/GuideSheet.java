package id.sidaksos.sheet.verval;

import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.RecordKind;
import java.io.IOException;

/** The sheet Petunjuk: how to fill the packet in, what the colours mean, which packet it is. */
final class GuideSheet {
    private static final double[] WIDTHS = {4, 26, 66};
    private static final int CHARACTERS_A_LINE = 88;

    private final PacketTexts texts;
    private SheetPart part;

    GuideSheet(PacketTexts texts) {
        this.texts = texts;
    }

    void write(PacketBook book, Packet packet, String footer) throws IOException {
        String name = texts.text("lembar.PETUNJUK");
        part = new SheetPart(book.sheet(name, false));
        part.begin(WIDTHS, 0, 0, true);
        line(24, "judul.PETUNJUK", CellLook.TITLE);
        part.startRow(16, false);
        part.text(0, texts.text("wilayah", packet.id().village(), packet.id().district()), CellLook.SUBTITLE);
        part.endRow();
        steps("petunjuk.isi.");
        steps("petunjuk.simpan.");
        part.skip(1);
        line(18, "petunjuk.warna.judul", CellLook.NOTE_HEAD);
        colour("petunjuk.warna.kosong", CellLook.MISSING);
        colour("petunjuk.warna.wajib", CellLook.NEEDED);
        colour("petunjuk.warna.layak", CellLook.GOOD);
        colour("petunjuk.warna.tidak_layak", CellLook.BAD);
        colour("petunjuk.warna.ditunda", CellLook.WAITING);
        colour("petunjuk.warna.terkunci", CellLook.LABEL);
        part.skip(1);
        line(18, "petunjuk.identitas.judul", CellLook.NOTE_HEAD);
        fact("desa", packet.id().village());
        fact("kecamatan", packet.id().district());
        fact("kode", packet.id().villageCode());
        fact("gelombang", Integer.toString(packet.id().batch()));
        fact("paket", packet.id().mark());
        fact("set", packet.id().set());
        fact("keluarga", Integer.toString(packet.rows(RecordKind.KELUARGA).size()));
        fact("anggota", Integer.toString(packet.rows(RecordKind.ANGGOTA).size()));
        part.end("", false, 1, footer);
        book.endSheet();
        book.defineHere("Print_Area", "'" + name + "'!$A$1:$C$" + (part.row() + 1), false);
    }

    private void steps(String group) throws IOException {
        part.skip(1);
        line(18, group + "judul", CellLook.NOTE_HEAD);
        for (int step = 1; texts.has(group + step); step++) {
            String text = texts.text(group + step);
            int lines = text.length() / CHARACTERS_A_LINE + 1;
            part.startRow(lines * 13.5 + 3, false);
            part.number(0, step, CellLook.NOTE);
            part.text(1, text, CellLook.NOTE);
            part.text(2, "", CellLook.NOTE);
            part.merge(1, 2);
            part.endRow();
        }
    }

    private void line(double height, String key, CellLook look) throws IOException {
        part.startRow(height, false);
        part.text(0, texts.text(key), look == CellLook.NOTE_HEAD ? CellLook.PROGRESS : look);
        part.endRow();
    }

    private void colour(String key, CellLook look) throws IOException {
        part.startRow(28, false);
        part.text(1, texts.text(key), look);
        part.endRow();
    }

    private void fact(String key, String value) throws IOException {
        part.startRow(15, false);
        part.text(1, texts.text("petunjuk.identitas." + key), CellLook.LABEL);
        part.text(2, value, CellLook.LABEL);
        part.endRow();
    }
}
