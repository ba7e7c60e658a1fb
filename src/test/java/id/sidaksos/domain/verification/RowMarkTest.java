package id.sidaksos.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RowMarkTest {
    private static final String SECRET = "00ff".repeat(16);

    @Property(tries = 200)
    void a_mark_is_read_back_from_its_text(
            @ForAll @IntRange(min = 1, max = 9_999_999) int number, @ForAll RecordKind kind) {
        RowMark mark = RowMark.sign("K7Q2M4XA", SECRET, kind, number, "1", "");
        assertThat(RowMark.parse(mark.text())).contains(mark);
        assertThat(RowMark.parse(
                        "  " + mark.text().toLowerCase(java.util.Locale.ROOT).replace('-', '\u2013') + " "))
                .as("long dashes, lower case, spaces around")
                .contains(mark);
    }

    @Test
    void a_mark_is_genuine_only_for_what_its_row_went_out_with() {
        String base = PacketText.encode(Map.of("rt", "1"));
        RowMark mark = RowMark.sign("K7Q2M4XA", SECRET, RecordKind.KELUARGA, 34, "100", base);
        assertThat(mark.isGenuine(SECRET, "100", base)).isTrue();
        assertThat(mark.isGenuine(SECRET, "101", base)).isFalse();
        assertThat(mark.isGenuine(SECRET, "100", "rt=2")).isFalse();
        assertThat(mark.isGenuine("11ff".repeat(16), "100", base)).isFalse();
        RowMark counted = new RowMark(mark.packet(), mark.kind(), 35, mark.signature());
        assertThat(counted.isGenuine(SECRET, "100", base))
                .as("counted on by dragging")
                .isFalse();
    }

    @Test
    void other_texts_are_no_marks() {
        for (String text : new String[] {
            "",
            "KODE BARIS",
            "K7Q2M4XA",
            "K7Q2M4XA-K0034",
            "K7Q2M4XA-X0034-9F3C2B",
            "K7Q2M4XA-K-9F3C2B",
            "3505020410570002",
            "I7Q2M4XA-K0034-9F3C2B",
            "nama K7Q2M4XA-K0034-9F3C2B",
            "K7Q2M4XA-K99999999-9F3C2B"
        }) {
            assertThat(RowMark.parse(text)).as(text).isEmpty();
        }
    }

    @Property(tries = 200)
    void values_are_read_back_from_their_text(
            @ForAll @Size(max = 6)
                    Map<@AlphaChars @StringLength(min = 1, max = 5) String, @StringLength(min = 1, max = 9) String>
                            values) {
        Map<String, String> clean = new LinkedHashMap<>();
        values.forEach((key, value) -> clean.put(key, value.replace('\u001f', ' ')));
        assertThat(PacketText.decode(PacketText.encode(values))).isEqualTo(clean);
    }
}
