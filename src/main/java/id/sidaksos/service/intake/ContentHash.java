package id.sidaksos.service.intake;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.store.RowKeys;
import java.util.List;

/**
 * A row's content in 64 bits: every cell under the name of its field or header, in whatever order the columns stand. Running
 * numbers are left out: they change with every print of a list.
 */
final class ContentHash {
    private final long[] seeds;
    private final boolean[] counted;

    ContentHash(TableLayout layout) {
        List<String> headers = layout.headers();
        int width = Math.max(
                headers.size(),
                layout.columns().values().stream().mapToInt(c -> c + 1).max().orElse(0));
        seeds = new long[width];
        counted = new boolean[width];
        for (int column = 0; column < width; column++) {
            seeds[column] = RowKeys.mix(17, column < headers.size() ? headers.get(column) : "");
            counted[column] = column != layout.column(Field.NO);
        }
        layout.columns().forEach((field, column) -> seeds[column] = RowKeys.mix(31, field.key()));
    }

    long of(Row row) {
        long sum = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            if (text.isEmpty() || (column < counted.length && !counted[column])) {
                continue;
            }
            sum += RowKeys.mix(column < seeds.length ? seeds[column] : column, text);
        }
        return sum;
    }
}
