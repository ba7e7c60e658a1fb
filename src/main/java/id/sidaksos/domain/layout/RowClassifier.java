package id.sidaksos.domain.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the rows of persons and families from what else stands below a header (domain.md §8, defects 7 and 8). Rows are
 * given in order, each once. In doubt a row is data: what is wrongly taken for data is parked and seen, what is wrongly
 * left out is gone. A row with a number of a person or family and a name is data whatever it says: people are called
 * JUMLAH.
 */
public final class RowClassifier {
    private static final Field[] NUMBERS = {Field.NIK, Field.ID_KELUARGA, Field.ID_DTKS, Field.NO_KK};
    private static final Field[] NEVER_WORDS = {
        Field.NIK, Field.ID_KELUARGA, Field.ID_DTKS, Field.NO_KK, Field.TANGGAL_LAHIR, Field.DESIL
    };

    /** An ID of a family has nine digits in the samples; shorter ones are met in local lists. */
    private static final int FEWEST_DIGITS = 5;

    private static final int SIGNATURE_CELLS = 4;
    private static final int TITLE_CELLS = 2;
    private static final int NOTE_ROWS = 3;
    private static final int FEWEST_REPEATED = 3;

    private final TableLayout layout;
    private final int[] numbers;
    private final int nik;
    private final int name;
    private final int headerCells;
    private final List<Set<String>> headerKeys = new ArrayList<>();
    private boolean dataSeen;
    private boolean signing;

    public RowClassifier(TableLayout layout) {
        this.layout = layout;
        this.numbers = Arrays.stream(NUMBERS)
                .mapToInt(layout::column)
                .filter(column -> column >= 0)
                .distinct()
                .toArray();
        this.nik = layout.column(Field.NIK);
        this.name = layout.column(Field.NAMA);
        int filled = 0;
        for (String header : layout.headers()) {
            Set<String> keys = new HashSet<>();
            if (!header.isEmpty()) {
                keys.add(HeaderText.key(header));
                for (String piece : header.split(" / ")) {
                    keys.add(HeaderText.key(piece));
                }
                keys.remove("");
                filled++;
            }
            headerKeys.add(keys);
        }
        this.headerCells = filled;
    }

    /** @param row a row below the header; never changed, not kept */
    public RowClass classify(Row row) {
        if (hasNumber(row) && name >= 0 && !layout.text(row, Field.NAMA).isBlank()) {
            return data();
        }
        RowClass found = slowly(row);
        if (found == RowClass.DATA) {
            return data();
        }
        signing = found == RowClass.SIGNATURE || (signing && found == RowClass.BLANK);
        return found;
    }

    private RowClass data() {
        dataSeen = true;
        signing = false;
        return RowClass.DATA;
    }

    private RowClass slowly(Row row) {
        Cells cells = Cells.of(row);
        if (cells.filled() == 0) {
            return RowClass.BLANK;
        }
        if (NumberRow.is(row, headerCells)) {
            return RowClass.NUMBER_ROW;
        }
        if (isHeader(row, cells.filled())) {
            return RowClass.REPEATED_HEADER;
        }
        if (isNote(row)) {
            return RowClass.COLUMN_NOTE;
        }
        boolean number = hasNumber(row);
        if (number && cells.filled() > 1) {
            return RowClass.DATA;
        }
        if (!number && isHeading(row)) {
            return RowClass.REPEATED_HEADER;
        }
        if (cells.filled() == 1 && cells.first() == layout.column(Field.NO) && isCount(row.text(cells.first()))) {
            return RowClass.NUMBER_ONLY;
        }
        if (!number && Closing.isTotal(row)) {
            return RowClass.TOTAL;
        }
        boolean few = cells.filled() <= SIGNATURE_CELLS;
        if (few && (signing || Closing.isSignature(row))) {
            return RowClass.SIGNATURE;
        }
        return !number && cells.filled() <= TITLE_CELLS && isTitle(row, cells) ? RowClass.TITLE : RowClass.DATA;
    }

    private boolean hasNumber(Row row) {
        for (int column : numbers) {
            if (looksLikeNumber(row.text(column))) {
                return true;
            }
        }
        return false;
    }

    /** Digits with what files put between and around them: apostrophe, spaces, {@code .0}, {@code 3.5E+15}. */
    private static boolean looksLikeNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (Character.isLetter(c) && !(digits > 0 && (c == 'E' || c == 'e'))) {
                return false;
            }
        }
        return digits >= FEWEST_DIGITS;
    }

    private static boolean isCount(String text) {
        String bare = text.strip();
        return !bare.isEmpty() && bare.length() <= 9 && bare.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    private boolean isHeader(Row row, int filled) {
        int same = 0;
        for (int c = 0; c < Math.min(row.width(), headerKeys.size()); c++) {
            Set<String> keys = headerKeys.get(c);
            String text = row.text(c);
            if (!keys.isEmpty() && !text.isBlank() && keys.contains(HeaderText.key(text))) {
                same++;
            }
        }
        return same >= Math.min(FEWEST_REPEATED, headerCells) && same * 5 >= filled * 3;
    }

    /** Titles and groups that stood above the header, come again on a further page. */
    private boolean isHeading(Row row) {
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (!HeaderText.isEmpty(text) && !layout.headings().contains(HeaderText.key(text))) {
                return false;
            }
        }
        return true;
    }

    /** Right below the header, words where only numbers can stand, in two columns or more. */
    private boolean isNote(Row row) {
        if (dataSeen || row.number() >= layout.firstDataRow() + NOTE_ROWS) {
            return false;
        }
        int words = 0;
        for (Field field : NEVER_WORDS) {
            String text = layout.text(row, field);
            if (looksLikeNumber(text)) {
                return false;
            }
            words += text.chars().filter(Character::isLetter).count() > 6 ? 1 : 0;
        }
        return words >= 2;
    }

    private boolean isTitle(Row row, Cells cells) {
        boolean nobody = layout.text(row, Field.NAMA).isBlank()
                && (nik < 0 || row.text(nik).isBlank());
        return nobody || Closing.isHeading(row.text(cells.first()));
    }

    /** Where a row has text at all. */
    private record Cells(int filled, int first) {
        static Cells of(Row row) {
            int filled = 0;
            int first = -1;
            for (int c = 0; c < row.width(); c++) {
                if (!HeaderText.isEmpty(row.text(c))) {
                    first = filled == 0 ? c : first;
                    filled++;
                }
            }
            return new Cells(filled, first);
        }
    }
}
