package id.sidaksos.domain.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.layout.CellKind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourhoodTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "DSN KRAJAN RT 02 RW 05; 2; 5", "RT/RW 2/5; 2; 5", "RT.02/RW.05; 2; 5", "JL MAWAR RT02/05; 2; 5",
                        "RT 002 / 005; 2; 5",
                "Rt. 2 Rw. 5 Dusun Krajan; 2; 5", "RW 05 RT 02; 2; 5", "RT:02 RW:05; 2; 5", "RTRW 2/5; 2; 5",
                        "DSN KRAJAN 002/005; 2; 5",
                "RT 7 DUSUN SUMBER; 7; 0", "JL. ARTERI NO 12/5; 0; 0", "DUSUN SMART 5; 0; 0", "JL. MERDEKA; 0; 0",
                        "KP. BARU RT 09 RW 03; 9; 3",
                "RT/RW : 002/005; 2; 5", "RT 12, DSN KRAJAN, RW 3; 12; 3", "RT - RW -; 0; 0", "PORT 5; 0; 0"
            })
    void addresses_tell_rt_and_rw(String address, int rt, int rw) {
        assertThat(Neighbourhood.ofAddress(address)).isEqualTo(new Neighbourhood(rt, rw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "001; 1; 0", "1; 1; 0", "'001; 1; 0", "1.0; 1; 0", "RT 02; 2; 0", "2/5; 2; 5", "002/005; 2; 5",
                        "RT 02 RW 05; 2; 5",
                "2-Mei; 2; 5", "02-May; 2; 5", "000; 0; 0", "-; 0; 0", "KOSONG; 0; 0", "A; -1; -1", "1234567; -1; -1",
                        "1/2/3; -1; -1"
            })
    void cells_tell_one_number_or_both(String text, int rt, int rw) {
        assertThat(Neighbourhood.ofCell(text, CellKind.TEXT)).isEqualTo(new Neighbourhood(rt, rw));
    }

    @ParameterizedTest
    @CsvSource({"2023-05-02, 2, 5", "2024-12-11T00:00:00, 11, 12"})
    void a_date_is_what_a_spreadsheet_made_of_two_numbers(String text, int rt, int rw) {
        assertThat(Neighbourhood.ofCell(text, CellKind.DATE)).isEqualTo(new Neighbourhood(rt, rw));
    }

    @Property
    void any_text_is_read(@ForAll String text, @ForAll CellKind kind) {
        assertThat(Neighbourhood.ofCell(text, kind)).isNotNull();
        assertThat(Neighbourhood.ofAddress(text)).isNotNull();
    }
}
