package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DSN KRAJAN RT 02 RW 05 | KRAJAN | 2 | 5",
                "Dusun Krajan RT/RW 2/5 | KRAJAN | 2 | 5",
                "JL. MAWAR NO.5 RT03/RW01 | MAWAR | 3 | 1",
                "KRAJAN RT 1 | KRAJAN | 1 | 0",
                "RT RW | '' | 0 | 0"
            })
    void an_address_is_taken_apart(String text, String words, int rt, int rw) {
        AddressForm form = AddressForm.of(text);
        assertThat(form.words()).isEqualTo(words);
        assertThat(form.rt()).isEqualTo(rt);
        assertThat(form.rw()).isEqualTo(rw);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DSN KRAJAN RT 02 | Dusun Krajan | true",
                "JL MAWAR NO 5 | JALAN MAWAR 5 | true",
                "JL MAWAR NO 5 | JALAN MAWAR 7 | false",
                "DSN KRAJAN | DSN SUMBER | false",
                "DSN KARANGAN | DUSUN KARANGN | true",
                "- | - | false"
            })
    void addresses_are_alike_by_what_tells_them_apart(String a, String b, boolean alike) {
        assertThat(AddressForm.alike(AddressForm.of(a), AddressForm.of(b))).isEqualTo(alike);
    }

    @Property
    void any_text_is_an_address(@ForAll String text) {
        AddressForm form = AddressForm.of(text);
        assertThat(AddressForm.alike(form, form)).isEqualTo(!form.isEmpty());
        assertThat(form.rt()).isBetween(0, 999);
    }
}
