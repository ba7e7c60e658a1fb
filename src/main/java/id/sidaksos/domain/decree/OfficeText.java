package id.sidaksos.domain.decree;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The office's settings as text, one a line (key, tab, value): kept beside a frozen snapshot, so that its annex can be
 * written again years later with the officials and words of its own day. No value holds a tab or a line break.
 */
final class OfficeText {
    private OfficeText() {}

    static String of(OfficeSettings office) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("daerah.jenis", office.kind().name());
        values.put("daerah.nama", office.regencyName());
        values.put("daerah.provinsi", office.province());
        values.put("tempat", office.place());
        values.put("kepala_surat", String.join("|", office.letterhead()));
        values.put("keputusan.judul", office.decreeTitle());
        values.put("pejabat.sebutan", office.signatory().title());
        values.put("pejabat.nama", office.signatory().name());
        values.put("lampiran.baris_tanggal", Boolean.toString(office.layout().dateLine()));
        values.put("lampiran.per_kecamatan", Boolean.toString(office.layout().sheetPerDistrict()));
        values.put("lampiran.per_desa", Boolean.toString(office.layout().numberPerVillage()));
        values.put("lampiran.sebutan_desa", office.layout().villageWord());
        values.put("lampiran.sebutan_kecamatan", office.layout().districtWord());
        values.put("salinan.cetak", Boolean.toString(office.copy().printed()));
        values.put("salinan.jabatan", office.copy().office());
        values.put("salinan.nama", office.copy().name());
        values.put("salinan.pangkat", office.copy().rank());
        values.put("salinan.nip", office.copy().nip());
        StringBuilder text = new StringBuilder();
        values.forEach((key, value) ->
                text.append(key).append('\t').append(PrintText.clean(value)).append('\n'));
        return text.toString();
    }

    /** Reads what {@link #of} wrote; a key that an older version did not write takes its default. */
    static OfficeSettings parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                values.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        OfficeSettings usual = OfficeSettings.DEFAULT;
        return new OfficeSettings(
                RegencyKind.valueOf(
                        values.getOrDefault("daerah.jenis", usual.kind().name())),
                values.getOrDefault("daerah.nama", ""),
                values.getOrDefault("daerah.provinsi", ""),
                values.getOrDefault("tempat", ""),
                lines(values.getOrDefault("kepala_surat", "")),
                values.getOrDefault("keputusan.judul", ""),
                new OfficeSettings.Signatory(
                        values.getOrDefault("pejabat.sebutan", ""), values.getOrDefault("pejabat.nama", "")),
                new OfficeSettings.AnnexLayout(
                        Boolean.parseBoolean(values.getOrDefault("lampiran.baris_tanggal", "true")),
                        Boolean.parseBoolean(values.get("lampiran.per_kecamatan")),
                        Boolean.parseBoolean(values.get("lampiran.per_desa")),
                        values.getOrDefault(
                                "lampiran.sebutan_desa", usual.layout().villageWord()),
                        values.getOrDefault(
                                "lampiran.sebutan_kecamatan", usual.layout().districtWord())),
                new OfficeSettings.LegalCopy(
                        Boolean.parseBoolean(values.get("salinan.cetak")),
                        values.getOrDefault("salinan.jabatan", ""),
                        values.getOrDefault("salinan.nama", ""),
                        values.getOrDefault("salinan.pangkat", ""),
                        values.getOrDefault("salinan.nip", "")));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }
}
