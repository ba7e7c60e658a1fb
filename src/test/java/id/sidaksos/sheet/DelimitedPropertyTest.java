package id.sidaksos.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class DelimitedPropertyTest {
    /** What a correct writer wrote comes back as it was, whatever the cells hold. */
    @Property(tries = 300)
    void quoted_cells_come_back(
            @ForAll @Size(min = 1, max = 6)
                    List<
                                    @StringLength(min = 1, max = 8) @CharRange(from = 'a', to = 'c')
                                    @Chars({'"', ',', '\n', ' ', '|'}) String>
                            cells)
            throws IOException {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : ",")
                    .append('"')
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        List<String> read = new ArrayList<>();
        try (DelimitedRows rows = new DelimitedRows(
                TextSniffer.reader(line.append('\n').toString()),
                new Dialect(',', 0, false),
                DelimitedRows.LONGEST_QUOTED)) {
            assertThat(rows.next()).isTrue();
            read.addAll(Reading.texts(rows.row()));
            assertThat(rows.next()).isFalse();
        }
        assertThat(read).isEqualTo(cells);
    }

    /** No text, however mangled, is lost: every letter of it stands in some cell. */
    @Property(tries = 300)
    void no_letter_is_lost(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') @Chars({'"', ';', '\n', '\r', ' '})
                    String text)
            throws IOException {
        StringBuilder read = new StringBuilder();
        try (DelimitedRows rows = new DelimitedRows(
                TextSniffer.reader(text), DialectSniffer.sniff(text, true), DelimitedRows.LONGEST_QUOTED)) {
            while (rows.next()) {
                Reading.texts(rows.row()).forEach(read::append);
            }
        }
        assertThat(read.toString().replaceAll("[^a-c]", "")).isEqualTo(text.replaceAll("[^a-c]", ""));
    }
}
