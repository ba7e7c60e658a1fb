package id.sidaksos.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUPARMAN",
                "H. Moch. Nur'aini, S.Pd.",
                "SRI",
                "R.A. KARTINI (ISTRI)",
                "M. ALMAS",
                "Nguyễn",
                "IT",
                "TESSA",
                "ABCD"
            })
    void names_stay_as_written(String name) {
        assertThat(read(name)).isEqualTo(name);
        assertThat(findings).isEmpty();
    }

    @Test
    void what_cannot_be_seen_is_left_aside_and_told() {
        assertThat(read("\u200FSITI\u00A0 AMINAH\u0000\uFEFF")).isEqualTo("SITI AMINAH");
        assertThat(kinds()).containsExactly(FindingKind.TEKS_DIBERSIHKAN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', NAMA_KOSONG",
        "'  ', NAMA_KOSONG",
        "KOSONG, NAMA_KOSONG",
        "-, NAMA_JANGGAL",
        "TES, NAMA_JANGGAL",
        "XXX, NAMA_JANGGAL",
        "A, NAMA_JANGGAL",
        "SUPARDI2, NAMA_JANGGAL",
        "12345, NAMA_JANGGAL",
        "SLAMET?, NAMA_JANGGAL",
        "SLAMET (ALM), NAMA_ALMARHUM",
        "ALMH. SITI, NAMA_ALMARHUM",
        "SLAMET ALM., NAMA_ALMARHUM",
        "Alm Slamet, NAMA_ALMARHUM"
    })
    void odd_names_are_told(String name, FindingKind kind) {
        read(name);
        assertThat(kinds()).containsExactly(kind);
    }

    @Property
    void any_text_is_read(@ForAll String text, @ForAll CellKind kind) {
        assertThat(PersonName.read(text, kind, Field.NAMA, true, findings)).isNotNull();
    }

    private String read(String text) {
        return PersonName.read(text, CellKind.TEXT, Field.NAMA, true, findings);
    }

    private List<FindingKind> kinds() {
        return findings.stream().map(Finding::kind).toList();
    }
}
