package id.sidaksos.domain.scoring;

import id.sidaksos.domain.layout.Field;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the answer to an indicator comes from (column SUMBER of a set). */
public sealed interface Source {
    /** A column of the family's row. Facts of a person are those of the head. */
    record OfField(Field field) implements Source {}

    /** Facts of the family's members, folded up. */
    record OfMembers(FoldRule rule) implements Source {}

    /**
     * Asked in verification; no list answers it.
     *
     * @param indicator code of the indicator that asks, empty where that is not known
     */
    record Asked(String indicator) implements Source {}

    /** A name that this program does not know: never answered by a list. */
    record Unknown(String name) implements Source {}

    /**
     * Headers of P3KE whose field has a shorter key. An office that writes a set by hand knows the column of its list
     * rather than the field's key, so both are taken.
     */
    Map<String, Field> HEADERS = Map.ofEntries(
            Map.entry("desil_kesejahteraan", Field.DESIL),
            Map.entry("pekerjaan_kepala_keluarga", Field.PEKERJAAN),
            Map.entry("status_pekerjaan_kepala_keluarga", Field.STATUS_PEKERJAAN),
            Map.entry("pendidikan_kepala_keluarga", Field.PENDIDIKAN),
            Map.entry("status_kawin_kepala_keluarga", Field.STATUS_KAWIN),
            Map.entry("jenis_kelamin_kepala_keluarga", Field.JENIS_KELAMIN),
            Map.entry("padan_dukcapil", Field.PADAN),
            Map.entry("memiliki_simpanan", Field.SIMPANAN),
            Map.entry("memiliki_simpanan_uang_perhiasan_ternak_lainnya", Field.SIMPANAN),
            Map.entry("daya_listrik_terpasang", Field.DAYA_LISTRIK),
            Map.entry("bahan_bakar_memasak", Field.BAHAN_BAKAR),
            Map.entry("sumber_air_minum", Field.SUMBER_AIR),
            Map.entry("memiliki_fasilitas_buang_air_besar", Field.FASILITAS_BAB),
            Map.entry("fasilitas_buang_air_besar", Field.FASILITAS_BAB));

    /** Reads SUMBER: a field's key, a P3KE header or a fold rule's key, whatever its case and punctuation. */
    static Source of(String text) {
        String key = key(text);
        if (key.isEmpty()) {
            return new Asked("");
        }
        Optional<Field> field = Field.ofKey(key).or(() -> Optional.ofNullable(HEADERS.get(key)));
        if (field.isPresent()) {
            return new OfField(field.get());
        }
        return FoldRule.ofKey(text.strip().toLowerCase(Locale.ROOT))
                .<Source>map(OfMembers::new)
                .orElseGet(() -> new Unknown(text.strip()));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    }
}
