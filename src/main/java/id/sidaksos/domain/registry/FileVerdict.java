package id.sidaksos.domain.registry;

import id.sidaksos.domain.identity.NikColumn;
import java.util.List;
import java.util.Optional;

/**
 * What only the whole file could tell, once its last row is read.
 *
 * @param cutNiks rows whose NIK counts with fifteen digits only: status LIMA_BELAS in place of UTUH or, where the
 *     serial was 0000, CACAT; the row's findings NIK_ANGKA_AKHIR_NOL and NIK_SERI_NOL are void, NIK_LIMA_BELAS_DIGIT is
 *     among {@code findings}
 * @param cutKks rows whose No KK does not count any more, KK_ILMIAH is among {@code findings}
 * @param findings further findings, about single rows
 * @param home four digits of the regency that most rows are of; empty where no row had a code
 */
public record FileVerdict(
        List<NikColumn.Cut> cutNiks, List<NikColumn.Cut> cutKks, List<LateFinding> findings, Optional<String> home) {
    public FileVerdict {
        cutNiks = List.copyOf(cutNiks);
        cutKks = List.copyOf(cutKks);
        findings = List.copyOf(findings);
    }
}
