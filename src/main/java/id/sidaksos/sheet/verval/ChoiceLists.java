package id.sidaksos.sheet.verval;

import id.sidaksos.domain.verification.Item;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lists of choices of a workbook: one column each of a sheet that nobody sees, and a name by which the cells ask for it. Lists alike
 * are one. Names of areas and not areas of another sheet: Excel 2007 takes no other, and they outlive a renamed sheet.
 */
final class ChoiceLists {
    private final Map<List<String>, String> names = new LinkedHashMap<>();
    private final PacketTexts texts;

    ChoiceLists(PacketTexts texts) {
        this.texts = texts;
    }

    /** Name of the list with an item's choices. */
    String of(Item item) {
        return of(item.choices().stream()
                .map(choice -> texts.words(item, choice))
                .distinct()
                .toList());
    }

    String of(List<String> words) {
        return names.computeIfAbsent(words, each -> "pilihan_" + (names.size() + 1));
    }

    /** Writes the sheet and the names; after the last sheet that asks for one. */
    void write(PacketBook book) throws IOException {
        String sheet = texts.text("lembar.DAFTAR");
        SheetPart part = new SheetPart(book.sheet(sheet, true));
        List<List<String>> lists = new ArrayList<>(names.keySet());
        double[] widths = new double[Math.max(1, lists.size())];
        Arrays.fill(widths, 20);
        part.begin(widths, 0, 0, false);
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int r = 0; r < longest; r++) {
            part.startRow(0, false);
            for (int c = 0; c < lists.size(); c++) {
                if (r < lists.get(c).size()) {
                    part.text(c, lists.get(c).get(r), CellLook.PLAIN);
                }
            }
            part.endRow();
        }
        part.end("", false, 1, "");
        book.endSheet();
        for (int c = 0; c < lists.size(); c++) {
            String column = "$" + SheetPart.column(c) + "$";
            book.define(
                    names.get(lists.get(c)),
                    "'" + sheet + "'!" + column + "1:" + column + lists.get(c).size());
        }
    }
}
