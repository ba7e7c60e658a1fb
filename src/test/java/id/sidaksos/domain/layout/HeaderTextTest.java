package id.sidaksos.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.service.layout.ProfileCatalog;
import info.debatty.java.stringsimilarity.OptimalStringAlignment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {
    private static final LayoutSet LAYOUTS = ProfileCatalog.shipped().layouts();
    private static final HeaderLexicon LEXICON = new HeaderLexicon(LAYOUTS);

    @ParameterizedTest
    @CsvSource(
            value = {
                "NO. KK;nokk",
                "no_kk;nokk",
                "Desa/Kelurahan;desakelurahan",
                "usia _60;usia60",
                "NIK (16 digit);nik",
                "(1);1",
                "Padan [Ya/Tidak];padan",
                "Ｎａｍａ;nama",
                "***;''"
            },
            delimiter = ';')
    void only_letters_and_digits_count(String header, String expected) {
        assertThat(HeaderText.normalise(header)).isEqualTo(expected);
    }

    @Test
    void invisible_characters_do_not_count() {
        assertThat(HeaderText.normalise("\uFEFFJenis\u00A0\u200BKelamin\r\n")).isEqualTo("jeniskelamin");
        assertThat(HeaderText.shown("\uFEFF Jenis\r\n\u00A0Kelamin ")).isEqualTo("Jenis Kelamin");
        assertThat(HeaderText.normalise("x".repeat(32_767))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"usia2023,usia", "kelompokusia2024,kelompokusia", "nik,nik", "2023,2023", "usia12023,usia12023"})
    void a_year_at_the_end_can_be_left_out(String key, String expected) {
        assertThat(HeaderText.withoutYear(key)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "RT,RW",
        "NIK,NO_KK",
        "NKK,NIK",
        "PKH,PENERIMA_PBI",
        "PBI,PENERIMA_PKH",
        "DESA,DESIL",
        "DESIL,DESA",
        "BPNT,PENERIMA_BPNT_PPKM",
        "BPNT-PPKM,PENERIMA_BPNT",
        "NAMA,NAMA_IBU",
        "Nama Ayah,NAMA",
        "Nama Ayah,NAMA_IBU",
        "Penerima PIP,PENERIMA_PKH",
        "Penerima PIP,PENERIMA_PBI",
        "Penerima PAH,PENERIMA_PKH",
        "Penerima BLT,PENERIMA_BST",
        "Penerima BSU,PENERIMA_BST",
        "Penerima KIP,PENERIMA_KUR",
        "Tabungan,HUBUNGAN",
        "Usia 7-13,USIA_7_12",
        "Usia 13-16,USIA_13_15",
        "Kepemilikan Usaha,KEPEMILIKAN_RUMAH",
        "Desil Provinsi,DESIL",
        "Id Kelurahan,ID_KELUARGA",
        "Nama Anak,NAMA",
        "BLT,PENERIMA_BST",
        "Status Keluarga,STATUS_KAWIN",
        "Kualitas Atap,JENIS_ATAP",
        "Kode Kecamatan,KECAMATAN",
        "Nomor Rumah,NO"
    })
    void a_header_that_looks_like_another_is_not_the_other(String header, Field other) {
        assertThat(taken(header)).doesNotContain(other);
    }

    @ParameterizedTest
    @CsvSource({
        "Kecamtan,KECAMATAN",
        "Kecamatna,KECAMATAN",
        "Keluarahan,DESA",
        "Jenis Kelamn,JENIS_KELAMIN",
        "Tangal Lahr,TANGGAL_LAHIR",
        "Desil Kesejahteran,DESIL",
        "Hubungan dgn Kepala Keluarga,HUBUNGAN",
        "Almat,ALAMAT",
        "Dimutakhirkn Tahun,TAHUN_MUTAKHIR",
        "Penrima BPNT,PENERIMA_BPNT",
        "Resiko Stuntng,RESIKO_STUNTING",
        "ID Keluraga P3KE,ID_KELUARGA"
    })
    void slips_of_the_pen_are_forgiven(String header, Field field) {
        assertThat(taken(header)).containsExactly(field);
    }

    /** One or two slips anywhere in a known header: it stays what it is or becomes nothing, never another column. */
    @Property(tries = 1500, seed = "20220608")
    void a_slip_never_makes_another_column(@ForAll("headers") String header, @ForAll("slips") List<Slip> slips) {
        String written = header;
        for (Slip slip : slips) {
            written = slip.in(written);
        }
        String found = written;
        // A digit lost is another number, not a slip: "usia tahun" was never "usia 7 tahun".
        Assume.that(Typo.digits(found).equals(Typo.digits(header)));
        for (LayoutProfile profile : LAYOUTS.profiles()) {
            Set<Field> meant = taken(profile, header);
            if (LEXICON.exact(found).isEmpty()) {
                Set<Field> read = taken(profile, found);
                assertThat(read).as("%s read in %s", found, profile.name()).isSubsetOf(meant);
            }
        }
    }

    /** One slip inside a word of eight letters or more is always forgiven, unless that makes another known header. */
    @Property(tries = 500)
    void a_slip_in_a_long_word_is_forgiven(@ForAll("longWords") String header, @ForAll("slip") Slip slip) {
        String written = slip.in(header);
        if (LEXICON.exact(written).isEmpty()) {
            assertThat(taken(written)).as(written).isEqualTo(taken(header));
        }
    }

    @Property
    void the_distance_is_that_of_optimal_string_alignment(
            @ForAll("longWords") String word, @ForAll("slips") List<Slip> slips) {
        String written = word;
        for (Slip slip : slips) {
            written = slip.in(written);
        }
        int expected = (int) new OptimalStringAlignment().distance(word, written);
        assertThat(Typo.distance(word, written)).isEqualTo(expected);
    }

    /** One wrong keystroke at a place of a text: letter left out, put in, replaced, or two exchanged. */
    record Slip(int kind, int place, char letter) {
        String in(String text) {
            int at = 1 + place % (text.length() - 1);
            String before = text.substring(0, at);
            String after = text.substring(at);
            return switch (kind) {
                case 0 -> before + after.substring(1);
                case 1 -> before + letter + after;
                case 2 -> before + letter + after.substring(1);
                default -> after.length() < 2 ? text : before + after.charAt(1) + after.charAt(0) + after.substring(2);
            };
        }
    }

    @Provide
    Arbitrary<Slip> slip() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.chars().range('a', 'z'))
                .as(Slip::new);
    }

    @Provide
    Arbitrary<List<Slip>> slips() {
        return slip().list().ofMinSize(1).ofMaxSize(2);
    }

    @Provide
    Arbitrary<String> headers() {
        List<String> headers = new ArrayList<>();
        LAYOUTS.profiles().forEach(profile -> profile.columns().forEach(column -> headers.addAll(column.headers())));
        headers.removeIf(header -> header.length() < 4);
        return Arbitraries.of(headers);
    }

    @Provide
    Arbitrary<String> longWords() {
        return Arbitraries.of(
                "kecamatan",
                "kabupaten",
                "kelurahan",
                "provinsi",
                "pekerjaan",
                "pendidikan",
                "persentil",
                "pensasaran");
    }

    private static Set<Field> taken(String header) {
        Set<Field> taken = new HashSet<>();
        LAYOUTS.profiles().forEach(profile -> taken.addAll(taken(profile, header)));
        return taken;
    }

    /** The fields for which a layout would take a header that stands alone. */
    private static Set<Field> taken(LayoutProfile profile, String header) {
        HeaderGrid grid = new HeaderGrid(List.of(ListRow.of(1, header)), List.of(), 1);
        HeaderCandidate candidate = HeaderCandidate.read(grid, 1, 1, LEXICON, new java.util.HashMap<>());
        return ProfileFit.of(profile, candidate, LEXICON).fields();
    }
}
