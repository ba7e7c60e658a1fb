package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.identity.NikRepair;
import id.sidaksos.domain.identity.NikStatus;
import java.util.Optional;

/** Adds the repair that birth date and sex prove to the findings about a damaged NIK. */
final class NikProposals {
    private NikProposals() {}

    static void add(RowRecord record) {
        if (record.nik.status() != NikStatus.CACAT || record.birth == null) {
            return;
        }
        Optional<String> repaired = NikRepair.fromBirth(record.nik, record.birth, record.sex);
        if (repaired.isEmpty()) {
            return;
        }
        for (int i = 0; i < record.findings.size(); i++) {
            Finding finding = record.findings.get(i);
            if (isAboutDigits(finding.kind()) && finding.proposal().isEmpty()) {
                record.findings.set(i, finding.proposing(repaired.get()));
            }
        }
    }

    private static boolean isAboutDigits(FindingKind kind) {
        return kind == FindingKind.NIK_KURANG_DIGIT
                || kind == FindingKind.NIK_LEBIH_DIGIT
                || kind == FindingKind.NIK_TANGGAL_MUSTAHIL;
    }
}
