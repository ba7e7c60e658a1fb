package id.sidaksos.domain.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which offices close a list: totals, signatures, headings of parts. */
final class Closing {
    private static final Pattern TOTAL = Pattern.compile(
            "(sub|grand)?[ .-]*(jumlah|total|jml|rekapitulasi)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What may stand in a row of totals besides its label: numbers, amounts, units. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)[\\s:=.,%()\\d+-]*(rp\\.?)?[\\s:=.,%()\\d+-]*(kk|jiwa|orang|keluarga|kpm|rumah tangga|data|baris)?\\.?\\s*");

    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:mengetahui|menyetujui|mengesahkan|disahkan|ditetapkan|ditandatangani|dibuat|diketahui)\\b.*"
                    + "|(?:pada )?tanggal\\s*[:.]?\\s*(?:[\\d.]|…).*"
                    + "|n\\.?i\\.?p\\b.*"
                    + "|(?:a\\.?n\\.?|plt\\.?|pj\\.?|plh\\.?|u\\.?b\\.?)?\\s*"
                    + "(?:kepala (?:desa|dinas|bidang|bagian|kelurahan|seksi|dusun|kampung)|pj\\.? kepala desa|lurah|camat"
                    + "|bupati|wali ?kota|sekretaris|ketua|pembina|penata|pendamping|petugas|operator|enumerator|verifikator"
                    + "|koordinator|perbekel|keuchik|wali nagari|penghulu)\\b.*"
                    + "|t\\.?t\\.?d\\.?|tertanda|\\(\\s*[._…\\s]*\\s*\\)"
                    + "|[\\p{L} .]{3,40},\\s*(?:tgl\\.?|tanggal)?\\s*[\\d.…_]{0,12}\\s*"
                    + "(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember"
                    + "|desember|[\\d]{1,2}[-/]\\d{1,2}[-/]\\d{4})\\b.*");

    private static final Pattern HEADING = Pattern.compile(
            "(?:provinsi|propinsi|kabupaten|kota|kecamatan|desa|kelurahan|dusun|lingkungan|rt|rw|rt/rw|halaman|hal|page|daftar"
                    + "|data p3ke|sumber|catatan|keterangan|ket|lampiran|lanjutan|tahun|nomor|tanggal|dicetak)\\b.*"
                    + "|[*].*",
            Pattern.DOTALL);

    private Closing() {}

    /** A label of a total, and besides it nothing but figures. */
    static boolean isTotal(Row row) {
        boolean label = false;
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (text.isBlank()) {
                continue;
            }
            if (!label && TOTAL.matcher(text.strip()).matches()) {
                label = true;
            } else if (text.length() > HeaderText.LONGEST
                    || !FIGURE.matcher(text).matches()) {
                return false;
            }
        }
        return label;
    }

    static boolean isSignature(Row row) {
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (!text.isBlank() && text.length() <= HeaderText.LONGEST && matches(SIGNATURE, text)) {
                return true;
            }
        }
        return false;
    }

    /** A heading of a part of the list ("DESA JATEN"), or a note below it. */
    static boolean isHeading(String text) {
        return text.length() > HeaderText.LONGEST || matches(HEADING, text);
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(HeaderText.shown(text).toLowerCase(Locale.ROOT)).matches();
    }
}
