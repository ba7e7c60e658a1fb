package id.sidaksos.sheet.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.ItemKind;
import id.sidaksos.domain.verification.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a packet's sheet of rows.
 *
 * @param key stands in the hidden row of keys above the header
 * @param item empty for the row's mark and its running number
 */
record PacketColumn(String key, String label, double width, Optional<Item> item) {
    static final String MARK = "kode_baris";

    private static final double USUAL = 10.5;
    private static final Map<String, Double> WIDTHS = Map.ofEntries(
            Map.entry(Field.ID_KELUARGA.key(), 10.5),
            Map.entry(Field.ID_INDIVIDU.key(), 8.0),
            Map.entry(Field.NAMA.key(), 18.0),
            Map.entry(Field.ALAMAT.key(), 17.0),
            Map.entry(Field.DESIL.key(), 6.0),
            Map.entry(Field.JUMLAH_ANGGOTA.key(), 8.5),
            Map.entry(Form.FINDINGS, 21.0),
            Map.entry(Form.RESULT, 9.5),
            Map.entry(Form.REASON, 12.0),
            Map.entry(Form.REMARK, 14.0),
            Map.entry("perbaikan_nama", 16.0),
            Map.entry(Field.PEKERJAAN.key(), 12.0),
            Map.entry(Field.PENDIDIKAN.key(), 14.0),
            Map.entry(Field.RT.key(), 5.0),
            Map.entry(Field.RW.key(), 5.0),
            Map.entry(Form.PHONE, 13.5),
            Map.entry(Form.VERIFIER, 13.0),
            Map.entry(Form.DATE, 11.0),
            Map.entry(Form.STATE, 10.0));

    /** The columns of a kind of row, as a packet goes out: its mark, its number, its items. */
    static List<PacketColumn> of(RecordKind kind, Form form, PacketTexts texts) {
        List<PacketColumn> columns = new ArrayList<>();
        columns.add(new PacketColumn(MARK, texts.text("butir." + MARK), 2.7, Optional.empty()));
        columns.add(new PacketColumn(
                Form.NUMBER, texts.number(kind), kind == RecordKind.ANGGOTA ? 9 : 5, Optional.empty()));
        for (Item item : form.of(kind)) {
            columns.add(new PacketColumn(item.key(), texts.label(item), width(item), Optional.of(item)));
        }
        return columns;
    }

    private static double width(Item item) {
        return switch (item.kind()) {
            case NIK, KK -> 17.5;
            case COORDINATE -> 10;
            case DATE -> 11;
            default -> WIDTHS.getOrDefault(item.key(), USUAL);
        };
    }

    boolean open() {
        return item.filter(Item::open).isPresent();
    }

    boolean is(ItemKind kind) {
        return item.filter(each -> each.kind() == kind).isPresent();
    }

    /** How a cell of this column looks; in a blank line everything but the mark may be typed into. */
    CellLook look(boolean blankLine) {
        if (key.equals(MARK)) {
            return CellLook.MARK;
        }
        if (item.isEmpty()) {
            return blankLine ? CellLook.OPEN_CENTRED : CellLook.SHOWN_NUMBER;
        }
        if (!item.get().open() && !blankLine) {
            return shown(item.get());
        }
        return switch (item.get().kind()) {
            case DATE -> CellLook.OPEN_DATE;
            case NUMBER, NIK, KK, PHONE, COORDINATE -> CellLook.OPEN_CENTRED;
            default -> CellLook.OPEN;
        };
    }

    private static CellLook shown(Item item) {
        if (item.key().equals(Form.FINDINGS)) {
            return CellLook.SHOWN_FINDING;
        }
        return switch (item.kind()) {
            case NUMBER, NIK, KK -> CellLook.SHOWN_CENTRED;
            default -> CellLook.SHOWN;
        };
    }
}
