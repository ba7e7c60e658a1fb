package id.sidaksos.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of pengaturan.properties as they stand on the screen: on which page, under which title, edited how. */
enum OfficeKey {
    JENIS("daerah.jenis", Group.DAERAH, Form.CHOICE, List.of("kabupaten", "kota")),
    NAMA("daerah.nama", Group.DAERAH, Form.LINE, List.of()),
    PROVINSI("daerah.provinsi", Group.DAERAH, Form.LINE, List.of()),
    KODE("daerah.kode", Group.DAERAH, Form.LINE, List.of()),
    TEMPAT("tempat", Group.DAERAH, Form.LINE, List.of()),
    PEJABAT_NAMA("pejabat.nama", Group.PEJABAT, Form.LINE, List.of()),
    PEJABAT_SEBUTAN("pejabat.sebutan", Group.PEJABAT, Form.LINE, List.of()),
    JUDUL("keputusan.judul", Group.LAMPIRAN, Form.LINE, List.of()),
    KEPALA("kepala_surat", Group.LAMPIRAN, Form.LINES, List.of()),
    BARIS_TANGGAL("lampiran.baris_tanggal", Group.LAMPIRAN, Form.YES_NO, List.of()),
    PER_KECAMATAN("lampiran.per_kecamatan", Group.LAMPIRAN, Form.YES_NO, List.of()),
    NOMOR_URUT("lampiran.nomor_urut", Group.LAMPIRAN, Form.CHOICE, List.of("menerus", "per_desa")),
    SEBUTAN_DESA("lampiran.sebutan_desa", Group.LAMPIRAN, Form.LINE, List.of()),
    SEBUTAN_KECAMATAN("lampiran.sebutan_kecamatan", Group.LAMPIRAN, Form.LINE, List.of()),
    SALINAN("salinan.cetak", Group.SALINAN, Form.YES_NO, List.of()),
    SALINAN_JABATAN("salinan.jabatan", Group.SALINAN, Form.LINE, List.of()),
    SALINAN_NAMA("salinan.nama", Group.SALINAN, Form.LINE, List.of()),
    SALINAN_PANGKAT("salinan.pangkat", Group.SALINAN, Form.LINE, List.of()),
    SALINAN_NIP("salinan.nip", Group.SALINAN, Form.LINE, List.of()),
    DESIL("aturan.desil_maks", Group.ATURAN, Form.LINE, List.of()),
    PADAN("aturan.padan_wajib", Group.ATURAN, Form.YES_NO, List.of()),
    GAWAT("aturan.temuan_gawat_keluar", Group.ATURAN, Form.YES_NO, List.of()),
    DITUNDA("aturan.sertakan_ditunda", Group.ATURAN, Form.YES_NO, List.of()),
    USULAN("aturan.sertakan_usulan", Group.ATURAN, Form.YES_NO, List.of());

    /** Blocks of fields, each on a page. */
    enum Group {
        DAERAH(SettingsPage.KANTOR),
        PEJABAT(SettingsPage.KANTOR),
        LAMPIRAN(SettingsPage.KANTOR),
        SALINAN(SettingsPage.KANTOR),
        ATURAN(SettingsPage.ATURAN);

        private final SettingsPage page;

        Group(SettingsPage page) {
            this.page = page;
        }

        SettingsPage page() {
            return page;
        }

        List<OfficeKey> keys() {
            return Arrays.stream(OfficeKey.values())
                    .filter(key -> key.group == this)
                    .toList();
        }
    }

    /** How a value is edited. */
    enum Form {
        LINE,
        /** Several lines, in the file divided by a bar. */
        LINES,
        YES_NO,
        CHOICE
    }

    private final String key;
    private final Group group;
    private final Form form;
    private final List<String> choices;

    OfficeKey(String key, Group group, Form form, List<String> choices) {
        this.key = key;
        this.group = group;
        this.form = form;
        this.choices = choices;
    }

    static Optional<OfficeKey> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** As it stands in the file. */
    String key() {
        return key;
    }

    SettingsPage page() {
        return group.page();
    }

    Form form() {
        return form;
    }

    List<String> choices() {
        return choices;
    }

    /** Text key of its name; {@code + ".ket"} says what it does. */
    String textKey() {
        return "ui.settings.kunci." + key;
    }
}
