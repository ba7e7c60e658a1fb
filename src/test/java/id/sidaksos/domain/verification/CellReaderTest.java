package id.sidaksos.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.layout.CellKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and what spreadsheets make of it. */
class CellReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "KOSONG",
            value = {
                "DATE|TEXT|5/7/2026|2026-07-05",
                "DATE|TEXT|05-07-2026|2026-07-05",
                "DATE|TEXT|2026-07-05|2026-07-05",
                "DATE|TEXT|Minggu, 5 Juli 2026|2026-07-05",
                "DATE|TEXT|07/25/2026|2026-07-25",
                "DATE|TEXT|05072026|2026-07-05",
                "DATE|TEXT|5/7/2026 0:00:00|2026-07-05",
                "DATE|NUMBER|46208|2026-07-05",
                "DATE|NUMBER|46208.0|2026-07-05",
                "DATE|DATE|2026-07-05T08:30:00|2026-07-05",
                "NIK|TEXT|3505 0101 0170 0099|3505010101700099",
                "NIK|NUMBER|3505010101700099|3505010101700099",
                "KK|TEXT|3505.0101.0170.0099|3505010101700099",
                "NUMBER|TEXT|RT 007|7",
                "NUMBER|NUMBER|3.0|3",
                "COORDINATE|TEXT|-8,0954|KOSONG",
                "PHONE|NUMBER|81234567890|081234567890",
                "PHONE|TEXT|+62 812-3456-789|+628123456789",
                "NAME|TEXT|'  SITI   AMINAH '|SITI AMINAH",
                "TEXT|NUMBER|12.0|12"
            })
    void cells_are_understood(ItemKind kind, CellKind cell, String text, String value) {
        CellReader.Reading reading = CellReader.plain(item("bujur", kind), text, cell);
        assertThat(reading.value()).isEqualTo(value == null ? "" : value);
        assertThat(reading.faulty()).isEqualTo(value == null);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, TEXT, 31/02/2026, TANGGAL",
        "DATE, TEXT, 5/7/26, TANGGAL",
        "DATE, TEXT, 2026, TANGGAL",
        "DATE, TEXT, besok, TANGGAL",
        "NIK, TEXT, 350501010170009, NIK",
        "NIK, TEXT, '3,50501E+15', NIK",
        "NIK, NUMBER, 3505010101700090, NIK",
        "KK, TEXT, 0000000000000000, KK",
        "NUMBER, TEXT, tujuh, ANGKA",
        "NUMBER, TEXT, -3, ANGKA",
        "NUMBER, DATE, 2026-05-02, ANGKA",
        "COORDINATE, TEXT, 8.1, KOORDINAT",
        "PHONE, TEXT, tidak ada hp, TELEPON",
        "TEXT, ERROR, #REF!, RUMUS"
    })
    void what_nobody_can_be_sure_of_is_told(ItemKind kind, CellKind cell, String text, String why) {
        assertThat(CellReader.plain(item("bujur", kind), text, cell)).isEqualTo(new CellReader.Reading("", why));
    }

    @Test
    void latitude_takes_a_comma_and_words_for_the_south() {
        Item latitude = item(Form.LATITUDE, ItemKind.COORDINATE);
        assertThat(CellReader.plain(latitude, "-8,0954", CellKind.TEXT).value()).isEqualTo("-8.0954");
        assertThat(CellReader.plain(latitude, "8.0954\u00b0 LS", CellKind.TEXT).value())
                .isEqualTo("-8.0954");
        assertThat(CellReader.plain(latitude, "112.16", CellKind.TEXT).fault())
                .as("latitude and longitude exchanged")
                .isEqualTo(CellFault.COORDINATE);
    }

    @Test
    void a_choice_is_known_by_code_words_and_their_only_beginning() {
        Item item = new Item(
                "alasan",
                "",
                RecordKind.KELUARGA,
                ItemKind.CHOICE,
                Optional.empty(),
                List.of(
                        new Choice("ASN", "ASN/TNI/Polri"),
                        new Choice("PINDAH", "Pindah"),
                        new Choice("PINDAH_LUAR", "Pindah ke luar")),
                true,
                false);
        for (String text : List.of("asn / tni / polri", "ASN", "ASN/TN")) {
            assertThat(CellReader.plain(item, text, CellKind.TEXT).value())
                    .as(text)
                    .isEqualTo("ASN");
        }
        assertThat(CellReader.plain(item, "pindah", CellKind.TEXT).value()).isEqualTo("PINDAH");
        assertThat(CellReader.plain(item, "pin", CellKind.TEXT).fault()).isEqualTo(CellFault.CHOICE);
    }

    private static Item item(String key, ItemKind kind) {
        return new Item(key, "", RecordKind.KELUARGA, kind, Optional.empty(), List.of(), true, false);
    }
}
