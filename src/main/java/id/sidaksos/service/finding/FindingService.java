package id.sidaksos.service.finding;

import id.sidaksos.base.Messages;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Findings.Placed;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Findings as a work list. */
public final class FindingService {
    private static final List<String> COLUMNS = List.of(
            "berkas",
            "lembar",
            "baris",
            "kolom",
            "id_keluarga",
            "id_individu",
            "jenis",
            "tingkat",
            "isi",
            "usulan",
            "keterangan");

    private final Store store;
    private final Messages messages;

    public FindingService(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    public Map<FindingKind, Integer> counts() {
        return store.findings().counts();
    }

    /**
     * Writes every finding with its place, by file and row.
     *
     * @return how many
     * @throws id.sidaksos.base.Problem OUTPUT_…, DISK_FULL
     */
    public int write(Path target) {
        int[] written = {0};
        try (TableWriter table = TableWriter.open(target, COLUMNS)) {
            store.findings().each(placed -> {
                table.row(line(placed));
                written[0]++;
            });
            table.save();
        }
        return written[0];
    }

    private Object[] line(Placed placed) {
        Finding finding = placed.finding();
        return new Object[] {
            placed.file(),
            placed.sheet(),
            placed.row(),
            finding.field() == null ? "" : finding.field().key(),
            placed.familyId(),
            placed.personId(),
            finding.kind().name(),
            finding.kind().level().name(),
            finding.content(),
            finding.proposal(),
            messages.text(finding.kind().key(), finding.args().toArray())
        };
    }
}
