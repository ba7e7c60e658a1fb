package id.sidaksos.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.decree.RegencyKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFileTest {
    @TempDir
    private Path folder;

    @Test
    void without_a_file_the_defaults_hold() {
        assertThat(new OfficeFile(folder).read()).isEqualTo(Office.DEFAULT);
        assertThat(new OfficeFile(folder.resolve("belum-ada")).read()).isEqualTo(Office.DEFAULT);
    }

    @Test
    void the_file_it_writes_says_the_defaults_and_never_replaces_an_office_s_own() throws IOException {
        OfficeFile file = new OfficeFile(folder.resolve("data"));
        file.writeDefault();

        assertThat(file.read()).isEqualTo(Office.DEFAULT);
        assertThat(file.path()).content(StandardCharsets.UTF_8).contains("# ").contains("daerah.nama");

        Files.writeString(file.path(), "daerah.nama=Contoh\n");
        file.writeDefault();
        assertThat(file.read().settings().regencyName()).isEqualTo("Contoh");
    }

    @Test
    void every_key_reaches_its_setting() throws IOException {
        Office office = read(
                """
                \uFEFFdaerah.jenis = Kota
                daerah.nama = Contoh
                daerah.provinsi = Jawa Contoh
                daerah.kode = 99.71
                pejabat.sebutan = Pj. WALI KOTA CONTOH
                pejabat.nama = Budi É
                tempat = Contohrejo
                keputusan.judul = KEPUTUSAN LAIN
                kepala_surat = PEMERINTAH KOTA | DINAS SOSIAL |
                lampiran.baris_tanggal = tidak
                lampiran.per_kecamatan = ya
                lampiran.nomor_urut = per_desa
                lampiran.sebutan_desa = GAMPONG
                lampiran.sebutan_kecamatan = DISTRIK
                salinan.cetak = YA
                salinan.jabatan = KABAG
                salinan.nama = Ani
                salinan.pangkat = Pembina
                salinan.nip = 1
                aturan.desil_maks = 4
                aturan.padan_wajib = tidak
                aturan.temuan_gawat_keluar = no
                aturan.sertakan_ditunda = true
                """);

        var settings = office.settings();
        assertThat(settings.kind()).isEqualTo(RegencyKind.KOTA);
        assertThat(settings.regencyName()).isEqualTo("Contoh");
        assertThat(settings.province()).isEqualTo("Jawa Contoh");
        assertThat(settings.signatory().title()).isEqualTo("Pj. WALI KOTA CONTOH");
        assertThat(settings.signatory().name()).isEqualTo("Budi É");
        assertThat(settings.place()).isEqualTo("Contohrejo");
        assertThat(settings.decreeTitle()).isEqualTo("KEPUTUSAN LAIN");
        assertThat(settings.letterhead()).containsExactly("PEMERINTAH KOTA", "DINAS SOSIAL");
        assertThat(settings.layout().dateLine()).isFalse();
        assertThat(settings.layout().sheetPerDistrict()).isTrue();
        assertThat(settings.layout().numberPerVillage()).isTrue();
        assertThat(settings.layout().villageWord()).isEqualTo("GAMPONG");
        assertThat(settings.layout().districtWord()).isEqualTo("DISTRIK");
        assertThat(settings.copy().printed()).isTrue();
        assertThat(settings.copy().office()).isEqualTo("KABAG");
        assertThat(settings.copy().name()).isEqualTo("Ani");
        assertThat(settings.copy().rank()).isEqualTo("Pembina");
        assertThat(settings.copy().nip()).isEqualTo("1");
        assertThat(office.rule().desilMax()).isEqualTo(4);
        assertThat(office.rule().padanRequired()).isFalse();
        assertThat(office.rule().graveFindingsLeave()).isFalse();
        assertThat(office.rule().deferredIncluded()).isTrue();
        assertThat(office.rule().regencyCode()).isEqualTo("9971");
    }

    @Test
    void an_empty_value_takes_the_default() throws IOException {
        assertThat(read("aturan.desil_maks=\nlampiran.sebutan_desa=   \n")).isEqualTo(Office.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daerah.jenis=provinsi",
                "daerah.kode=35",
                "daerah.nma=Contoh",
                "lampiran.per_kecamatan=mungkin",
                "lampiran.nomor_urut=acak",
                "aturan.desil_maks=0",
                "aturan.desil_maks=11",
                "aturan.desil_maks=satu",
                "daerah.nama=\\u12"
            })
    void a_setting_that_cannot_be_meant_is_refused_with_its_key(String line) {
        Problem problem = catchThrowableOfType(Problem.class, () -> read(line + "\n"));

        assertThat(problem.code()).isEqualTo(ErrorCode.SETTINGS_INVALID);
        for (Bahasa bahasa : Bahasa.values()) {
            String sentence = new Messages(bahasa).text(problem.sentence());
            assertThat(sentence).contains("pengaturan.properties");
            if (!line.contains("\\u")) {
                assertThat(sentence).contains(line.substring(0, line.indexOf('=')));
            }
        }
    }

    @Test
    void a_file_that_is_no_text_is_refused() throws IOException {
        Files.write(folder.resolve(OfficeFile.NAME), new byte[] {'a', '=', (byte) 0xE9, 0});
        OfficeFile file = new OfficeFile(folder);

        Problem problem = catchThrowableOfType(Problem.class, file::read);

        assertThat(problem.code()).isEqualTo(ErrorCode.SETTINGS_INVALID);
    }

    @Test
    void a_value_is_replaced_in_place_and_everything_else_stays() throws IOException {
        String before =
                "\uFEFF# milik kantor\r\n\r\n daerah.nama : Lama \\\r\n   Sekali\r\n! catatan\r\naturan.desil_maks=2\r\n";
        Files.writeString(folder.resolve(OfficeFile.NAME), before);

        new OfficeFile(folder).write(Map.of("daerah.nama", "Baru", "tempat", "Contohrejo"));

        assertThat(Files.readString(folder.resolve(OfficeFile.NAME)))
                .isEqualTo(
                        "\uFEFF# milik kantor\r\n\r\ndaerah.nama = Baru\r\n! catatan\r\naturan.desil_maks=2\r\ntempat = Contohrejo\r\n");
        assertThat(new OfficeFile(folder).read().rule().desilMax()).isEqualTo(2);
    }

    @Test
    void where_there_is_no_file_the_commented_defaults_are_written_with_the_value() {
        OfficeFile file = new OfficeFile(folder.resolve("baru"));

        file.write(Map.of("aturan.desil_maks", "3"));

        assertThat(file.read().rule().desilMax()).isEqualTo(3);
        assertThat(file.path())
                .content(StandardCharsets.UTF_8)
                .contains("# desil tertinggi")
                .contains("daerah.nama =");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\data", "= # ! :", "Kab. É \u201cX\u201d", "a | b", "Tanpa\tTab"})
    void what_is_written_is_read_again_as_it_was(String value) {
        OfficeFile file = new OfficeFile(folder);

        file.write(Map.of("pejabat.nama", value));

        assertThat(file.values()).containsEntry("pejabat.nama", value);
    }

    @Test
    void a_value_that_cannot_be_used_is_refused_and_the_file_stays_as_it_was() throws IOException {
        Files.writeString(folder.resolve(OfficeFile.NAME), "daerah.kode = 9901\n");
        OfficeFile file = new OfficeFile(folder);

        Problem problem = catchThrowableOfType(Problem.class, () -> file.write(Map.of("daerah.kode", "99")));

        assertThat(problem.code()).isEqualTo(ErrorCode.SETTINGS_INVALID);
        assertThat(file.refusal("daerah.kode", "99")).contains("0000");
        assertThat(file.refusal("daerah.kode", "99.01")).isEmpty();
        assertThat(Files.readString(file.path())).isEqualTo("daerah.kode = 9901\n");
    }

    private Office read(String text) throws IOException {
        Files.writeString(folder.resolve(OfficeFile.NAME), text);
        return new OfficeFile(folder).read();
    }
}
