package id.sidaksos.service.intake;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Sentence;
import id.sidaksos.sheet.TableWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What became of files, as a table to keep: one line for each figure, each row that was left out, each note. */
public final class ReportFile {
    private final Messages messages;

    public ReportFile(Messages messages) {
        this.messages = messages;
    }

    /** @throws id.sidaksos.base.Problem OUTPUT_…, DISK_FULL */
    public void write(List<FileReport> reports, Path target) {
        List<String> heads = new ArrayList<>();
        for (String column : List.of("berkas", "lembar", "uraian", "baris", "jumlah")) {
            heads.add(messages.text("impor.laporan.kolom." + column));
        }
        try (TableWriter table = TableWriter.open(target, heads)) {
            for (FileReport report : reports) {
                report.tables().forEach(each -> write(table, report, each));
                for (Sentence note : report.notes()) {
                    table.row(report.name(), "", messages.text(note));
                }
            }
            table.save();
        }
    }

    private void write(TableWriter out, FileReport report, TableReport table) {
        figure(out, report, table, "impor.laporan.baris", table.rows());
        figure(out, report, table, "impor.laporan.diterima", table.accepted());
        figure(out, report, table, "impor.laporan.ditahan", table.parked());
        figure(out, report, table, "impor.laporan.baru", table.fresh());
        figure(out, report, table, "impor.laporan.berubah", table.changed());
        figure(out, report, table, "impor.laporan.tetap", table.same());
        figure(out, report, table, "impor.laporan.hilang", table.gone());
        table.findings()
                .forEach((kind, count) ->
                        out.row(report.name(), table.sheet(), messages.text("jenis." + kind.name()), null, count));
        table.parkedRows()
                .forEach((reason, count) -> out.row(
                        report.name(),
                        table.sheet(),
                        messages.text("impor.laporan.ditahan_karena", messages.text("tahan." + reason)),
                        null,
                        count));
        for (TableReport.Skipped skipped : table.skipped()) {
            String why = messages.text("tataletak.lewati." + skipped.reason());
            out.row(report.name(), table.sheet(), messages.text("impor.laporan.dilewati", why), skipped.row());
        }
    }

    private void figure(TableWriter out, FileReport report, TableReport table, String key, int number) {
        out.row(report.name(), table.sheet(), messages.text(key), null, number);
    }
}
