package id.sidaksos.sheet.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.Minutes;
import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.RecordKind;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The sheet Berita acara: what the meeting was, and the recapitulation counted from the other sheets. */
final class MinutesSheet {
    /** Before the key in the hidden first column. */
    static final String PREFIX = "ba.";

    private static final double[] WIDTHS = {-6, 38, 52};
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** A question about the meeting. */
    private enum Kind {
        WORDS,
        DATE,
        COUNT
    }

    private final PacketTexts texts;
    private SheetPart part;

    MinutesSheet(PacketTexts texts) {
        this.texts = texts;
    }

    void write(PacketBook book, Packet packet, String footer) throws IOException {
        String name = texts.text("lembar.BERITA");
        part = new SheetPart(book.sheet(name, false));
        part.begin(WIDTHS, 0, 0, false);
        line(24, texts.text("judul.BERITA"), CellLook.TITLE);
        line(
                16,
                texts.text(
                        "wilayah.paket",
                        packet.id().village(),
                        packet.id().district(),
                        packet.id().batch(),
                        packet.id().mark()),
                CellLook.SUBTITLE);
        part.skip(1);
        ask(Minutes.PLACE, Kind.WORDS);
        ask(Minutes.DATE, Kind.DATE);
        ask(Minutes.INVITED, Kind.COUNT);
        String invited = "$C$" + (part.row() + 1);
        ask(Minutes.PRESENT, Kind.COUNT);
        String present = "$C$" + (part.row() + 1);
        quorum(invited, present);
        ask(Minutes.CHAIR, Kind.WORDS);
        ask(Minutes.HEAD, Kind.WORDS);
        ask(Minutes.REMARK, Kind.WORDS);
        part.skip(1);
        recapitulation(packet);
        part.skip(2);
        line(15, texts.text("berita.ttd.pimpinan"), CellLook.SUBTITLE);
        part.skip(3);
        line(15, texts.text("berita.ttd.kepala_desa"), CellLook.SUBTITLE);
        part.skip(3);
        line(15, texts.text("berita.ttd.wakil"), CellLook.SUBTITLE);
        part.skip(3);
        part.end("", false, 1, footer);
        book.endSheet();
        book.defineHere("Print_Area", "'" + name + "'!$B$1:$C$" + (part.row() + 1), false);
    }

    private void line(double height, String text, CellLook look) throws IOException {
        part.startRow(height, false);
        part.text(1, text, look);
        part.endRow();
    }

    private void ask(String key, Kind kind) throws IOException {
        part.startRow(20, false);
        part.text(0, PREFIX + key, CellLook.KEY);
        part.text(1, texts.text("berita." + key), CellLook.LABEL);
        CellLook look =
                switch (kind) {
                    case WORDS -> CellLook.OPEN;
                    case DATE -> CellLook.OPEN_DATE;
                    case COUNT -> CellLook.OPEN_NUMBER;
                };
        part.text(2, "", look);
        part.endRow();
        String cell = SheetPart.cell(part.row(), 2);
        part.colour(cell, "LEN(TRIM($C$" + (part.row() + 1) + "))=0", CellLook.Colour.MISSING);
        if (kind == Kind.DATE) {
            part.days(
                    cell,
                    ChronoUnit.DAYS.between(EPOCH, LocalDate.of(2020, 1, 1)),
                    ChronoUnit.DAYS.between(EPOCH, LocalDate.of(2099, 12, 31)),
                    texts.text("isian.tanggal.judul"),
                    texts.text("isian.tanggal"));
        }
    }

    /** How many of the invited came; what quorum a village's rules ask for is not this program's to say. */
    private void quorum(String invited, String present) throws IOException {
        part.startRow(18, false);
        part.text(1, texts.text("berita.kuorum"), CellLook.LABEL);
        String share = ProgressLine.join(
                texts.pattern("berita.kuorum.nilai"), present, invited, "ROUND(" + present + "/" + invited + "*100,0)");
        part.formula(2, "IF(N(" + invited + ")>0," + share + ",\"\")", "", CellLook.LABEL);
        part.endRow();
    }

    private void recapitulation(Packet packet) throws IOException {
        line(18, texts.text("berita.rekap"), CellLook.PROGRESS);
        List<PacketColumn> columns = PacketColumn.of(RecordKind.KELUARGA, packet.form(), texts);
        int families = packet.rows(RecordKind.KELUARGA).size();
        String result = area(RecordKind.KELUARGA, columns, Form.RESULT, families);
        String reason = area(RecordKind.KELUARGA, columns, Form.REASON, families);
        part.startRow(16, false);
        part.text(1, texts.text("berita.jumlah"), CellLook.LABEL);
        part.number(2, families, CellLook.COUNT);
        part.endRow();
        for (Hasil hasil : Hasil.values()) {
            count(texts.text("hasil." + hasil.name()), result, texts.text("hasil." + hasil.name()));
            if (hasil == Hasil.TIDAK_LAYAK) {
                for (Alasan alasan : Alasan.values()) {
                    String word = texts.text("alasan." + alasan.name());
                    count("    " + word, reason, word);
                }
            }
        }
        part.startRow(16, false);
        part.text(1, texts.text("berita.belum"), CellLook.LABEL);
        part.formula(2, families + "-COUNTA(" + result + ")", families, CellLook.COUNT);
        part.endRow();
        List<PacketColumn> proposals = PacketColumn.of(RecordKind.USULAN, packet.form(), texts);
        part.startRow(16, false);
        part.text(1, texts.text("berita.usulan"), CellLook.LABEL);
        part.formula(
                2,
                "COUNTA(" + area(RecordKind.USULAN, proposals, Field.NAMA.key(), PacketWorkbook.PROPOSALS) + ")",
                0,
                CellLook.COUNT);
        part.endRow();
    }

    private void count(String label, String area, String word) throws IOException {
        part.startRow(16, false);
        part.text(1, label, CellLook.LABEL);
        part.formula(2, "COUNTIF(" + area + ",\"" + word + "\")", 0, CellLook.COUNT);
        part.endRow();
    }

    private String area(RecordKind kind, List<PacketColumn> columns, String key, int rows) {
        List<String> keys = new ArrayList<>();
        columns.forEach(column -> keys.add(column.key()));
        String column = "$" + SheetPart.column(keys.indexOf(key)) + "$";
        return "'" + texts.text("lembar." + kind.name()) + "'!" + column + (RowsSheet.HEAD_ROWS + 1) + ":" + column
                + (RowsSheet.HEAD_ROWS + Math.max(1, rows));
    }
}
