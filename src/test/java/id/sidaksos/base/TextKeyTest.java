package id.sidaksos.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextKeyTest {
    @Test
    void case_spaces_slashes_and_dashes_make_no_difference() {
        assertThat(TextKey.normalise("Jerami/Ijuk/Rumbia/ Daun-daunan"))
                .isEqualTo(TextKey.normalise(" JERAMI / IJUK/RUMBIA/DAUN - DAUNAN\u00A0"));
        assertThat(TextKey.normalise("Laki-laki")).isEqualTo("LAKI LAKI");
        assertThat(TextKey.normalise("Ya, dengan Septic Tank")).isEqualTo("YA DENGAN SEPTIC TANK");
        assertThat(TextKey.normalise("Pen\u200Bsiunan")).isEqualTo("PENSIUNAN");
    }

    @Test
    void ampersand_is_dan() {
        assertThat(TextKey.normalise("Keluarga Duplikat (NIK & Nama)")).isEqualTo("KELUARGA DUPLIKAT NIK DAN NAMA");
        assertThat(TextKey.normalise("A&B")).isEqualTo("A DAN B");
    }

    @Test
    void comparison_signs_carry_meaning_and_stay() {
        assertThat(TextKey.normalise("=< 900 Watt")).isEqualTo("=<900 WATT");
        assertThat(TextKey.normalise("Listrik Pribadi > 900 Watt"))
                .isNotEqualTo(TextKey.normalise("Listrik Pribadi s/d 900 Watt"));
        assertThat(TextKey.normalise("60+")).isEqualTo("60+");
    }

    @Test
    void thousands_are_joined_and_decimals_are_not() {
        assertThat(TextKey.normalise("1.300 VA")).isEqualTo("1300 VA");
        assertThat(TextKey.normalise("2,5 juta")).isEqualTo("2.5 JUTA");
    }

    @Test
    void punctuation_alone_is_nothing() {
        assertThat(TextKey.normalise(" --- ")).isEmpty();
    }

    @Property
    void a_key_is_its_own_key(@ForAll String text) {
        String key = TextKey.normalise(text);
        assertThat(TextKey.normalise(key)).isEqualTo(key);
        assertThat(TextKey.compact(text)).doesNotContain(" ");
    }

    @Property
    void clean_text_is_clean(@ForAll String text) {
        String clean = CleanText.of(text);
        assertThat(CleanText.hasInvisible(clean)).isFalse();
        assertThat(CleanText.of(clean)).isSameAs(clean);
        assertThat(clean).isEqualTo(clean.strip());
    }
}
