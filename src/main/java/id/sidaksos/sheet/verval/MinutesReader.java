package id.sidaksos.sheet.verval;

import id.sidaksos.base.CleanText;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.verification.CellFault;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.CellReader.Reading;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.ItemKind;
import id.sidaksos.domain.verification.Minutes;
import id.sidaksos.domain.verification.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the sheet Berita acara was asked: by the key in its hidden column, or by the words beside it. */
final class MinutesReader {
    private static final Map<String, ItemKind> KINDS = Map.of(
            Minutes.PLACE, ItemKind.TEXT,
            Minutes.DATE, ItemKind.DATE,
            Minutes.PRESENT, ItemKind.NUMBER,
            Minutes.INVITED, ItemKind.NUMBER,
            Minutes.CHAIR, ItemKind.NAME,
            Minutes.HEAD, ItemKind.NAME,
            Minutes.REMARK, ItemKind.TEXT);

    private final Map<String, String> byLabel = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    MinutesReader(PacketTexts texts) {
        KINDS.keySet().forEach(key -> byLabel.put(TextKey.compact(texts.text("berita." + key)), key));
    }

    Map<String, String> values() {
        return values;
    }

    List<CellFault> faults() {
        return faults;
    }

    void read(String sheet, Row row) {
        String key = "";
        int label = -1;
        for (int c = 0; c < row.width() && label < 0; c++) {
            String text = CleanText.of(row.text(c));
            if (text.startsWith(MinutesSheet.PREFIX)
                    && KINDS.containsKey(text.substring(MinutesSheet.PREFIX.length()))) {
                key = text.substring(MinutesSheet.PREFIX.length());
                // Its words stand beside it, changed or not.
                label = c + 1;
            } else if (byLabel.containsKey(TextKey.compact(text))) {
                key = byLabel.get(TextKey.compact(text));
                label = c;
            }
        }
        if (key.isEmpty() || values.containsKey(key)) {
            return;
        }
        for (int c = label + 1; c < row.width(); c++) {
            if (!row.text(c).isBlank()) {
                take(sheet, row, c, key);
                return;
            }
        }
    }

    private void take(String sheet, Row row, int column, String key) {
        Item item = new Item(
                MinutesSheet.PREFIX + key,
                "",
                RecordKind.KELUARGA,
                KINDS.get(key),
                Optional.empty(),
                List.of(),
                true,
                false);
        Reading reading = CellReader.plain(item, row.text(column), row.kind(column));
        if (reading.faulty()) {
            faults.add(new CellFault(
                    sheet, row.number(), RecordKind.KELUARGA, "", item.key(), row.text(column), reading.fault()));
        } else if (!reading.value().isEmpty()) {
            values.put(key, reading.value());
        }
    }
}
