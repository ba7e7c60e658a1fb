package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.TextKey;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Completion.Missing;
import id.sidaksos.domain.verification.Deduction;
import id.sidaksos.domain.verification.ReceiptList;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.Tariff;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.service.decree.OfficeNames;
import id.sidaksos.service.verval.CompletedRecords.Done;
import id.sidaksos.sheet.OutputFile;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.sheet.verval.ReceiptWriter;
import id.sidaksos.store.Payments.Paid;
import id.sidaksos.store.Payments.Receipt;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Uang transpor: what completed records of a year are worth, who is owed what, and receipt lists that pay each record once. */
public final class TransportService {
    private static final List<String> RECAP_COLUMNS =
            List.of("PETUGAS", "KECAMATAN", "DESA", "SELESAI", "DIBAYAR", "BELUM_DIBAYAR", "RUPIAH");

    private final Store store;
    private final Desk desk;
    private final Messages messages;

    public TransportService(Store store, Desk desk, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.messages = messages;
    }

    /** Sets the tariff of a year and kind of record; lists that were paid before keep theirs. */
    public void setTariff(Tariff tariff) {
        Tariff before = store.payments().tariffs(tariff.year()).get(tariff.kind());
        if (tariff.equals(before)) {
            return;
        }
        store.transaction(() -> {
            Stamp stamp = desk.stamp();
            store.payments().setTariff(tariff, stamp);
            store.journal()
                    .add(
                            stamp,
                            new Entry(
                                    Act.TARIF,
                                    "tarif " + tariff.year() + " " + tariff.kind(),
                                    before == null ? "" : Integer.toString(before.rupiah()),
                                    Integer.toString(tariff.rupiah()),
                                    tariff.basis()));
            return null;
        });
    }

    public Map<RecordKind, Tariff> tariffs(int year) {
        return store.payments().tariffs(year);
    }

    /**
     * What a verifier has done in a village in a year.
     *
     * @param completed records, of which {@code paid} are paid already
     * @param owed rupiah for those that are not, at the tariffs in force; 0 where there is no tariff
     */
    public record Owed(String verifier, VillageName village, int completed, int paid, long owed) {}

    /**
     * @param owed by kecamatan, village and verifier
     * @param lacking what begun records of the year, or of no day yet, still need to count: how many need it
     */
    public record Recap(List<Owed> owed, Map<Missing, Integer> lacking) {}

    public Recap recap(int year) {
        Map<RecordKind, Tariff> tariffs = tariffs(year);
        Set<String> paid = paid(year);
        Map<String, Owed> recap = new TreeMap<>();
        CompletedRecords completed = CompletedRecords.of(store, year, desk.today());
        for (Done done : completed.done()) {
            boolean already = paid.contains(done.id());
            long rupiah = already || !tariffs.containsKey(done.kind())
                    ? 0
                    : tariffs.get(done.kind()).rupiah();
            recap.merge(
                    done.group(),
                    new Owed(done.verifier(), done.village(), 1, already ? 1 : 0, rupiah),
                    (one, other) -> new Owed(
                            oneSpelling(one.verifier(), other.verifier()),
                            one.village(),
                            one.completed() + other.completed(),
                            one.paid() + other.paid(),
                            one.owed() + other.owed()));
        }
        return new Recap(List.copyOf(recap.values()), completed.lacking());
    }

    /** A name that is spelled in two ways is printed in one, whatever the order of the records. */
    private static String oneSpelling(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private Set<String> paid(int year) {
        Set<String> paid = new HashSet<>();
        store.payments().paid(year).forEach(each -> paid.add(Done.id(each.kind(), each.key())));
        return paid;
    }

    /**
     * The recap as a table.
     *
     * @throws Problem OUTPUT_…, DISK_FULL
     */
    public void writeRecap(Recap recap, Path target) {
        List<String> header = RECAP_COLUMNS.stream()
                .map(column -> messages.text("verval.transpor.kolom." + column))
                .toList();
        try (TableWriter table = TableWriter.open(target, header)) {
            for (Owed each : recap.owed()) {
                table.row(
                        each.verifier(),
                        each.village().district(),
                        each.village().village(),
                        each.completed(),
                        each.paid(),
                        each.completed() - each.paid(),
                        each.owed());
            }
            table.save();
        }
    }

    /** @param id number of the list in this database, by which it can be written again */
    public record Payment(int id, ReceiptList list) {}

    /**
     * Books every completed record of the year that no list has paid, and writes the receipt list. The file is whole before anything is
     * booked and stands in its place only after: a record is never paid twice, and a booked list that was lost can be written
     * again.
     *
     * @throws Problem TARIFF_MISSING, NOTHING_TO_PAY, OUTPUT_…, DISK_FULL
     */
    public Payment pay(int year, String number, Deduction deduction, Path target) {
        Map<RecordKind, Tariff> tariffs = tariffs(year);
        Set<String> paid = paid(year);
        List<Paid> records = new ArrayList<>();
        for (Done done : CompletedRecords.of(store, year, desk.today()).done()) {
            if (!paid.contains(done.id())) {
                Tariff tariff = tariffs.get(done.kind());
                if (tariff == null) {
                    throw new Problem(
                            ErrorCode.TARIFF_MISSING,
                            Integer.toString(year),
                            done.kind().name());
                }
                records.add(new Paid(done.kind(), done.key(), done.verifier(), done.village(), tariff.rupiah()));
            }
        }
        if (records.isEmpty()) {
            throw new Problem(ErrorCode.NOTHING_TO_PAY, Integer.toString(year));
        }
        ReceiptList list = list(year, number, deduction, records);
        try (OutputFile file = OutputFile.open(target)) {
            write(list, file);
            int id = book(list, records);
            file.publish();
            return new Payment(id, list);
        }
    }

    private int book(ReceiptList list, List<Paid> records) {
        return store.transaction(() -> {
            Stamp stamp = desk.stamp();
            int id = store.payments().add(list.year(), list.number(), list.deduction(), records, stamp);
            store.journal()
                    .add(
                            stamp,
                            new Entry(
                                    Act.BAYAR,
                                    "bayar " + id,
                                    "",
                                    records.size() + " catatan, " + list.amount() + " rupiah",
                                    list.number()));
            return id;
        });
    }

    /**
     * Writes a list that was paid before once more, with the records, amounts and deduction of its own day.
     *
     * @throws Problem RECEIPT_UNKNOWN, OUTPUT_…, DISK_FULL
     */
    public Payment again(int id, Path target) {
        Receipt receipt = store.payments()
                .receipt(id)
                .orElseThrow(() -> new Problem(ErrorCode.RECEIPT_UNKNOWN, Integer.toString(id)));
        ReceiptList list = list(
                receipt.year(),
                receipt.number(),
                receipt.deduction(),
                store.payments().ofReceipt(id));
        try (OutputFile file = OutputFile.open(target)) {
            write(list, file);
            file.publish();
        }
        return new Payment(id, list);
    }

    public List<Receipt> receipts(int year) {
        return store.payments().receipts(year);
    }

    private static void write(ReceiptList list, OutputFile file) {
        try {
            new ReceiptWriter().write(list, file.stream());
        } catch (IOException e) {
            throw file.problem(e);
        }
    }

    /** One line for a verifier in a village at a tariff, by kecamatan, village and verifier. */
    private ReceiptList list(int year, String number, Deduction deduction, Collection<Paid> records) {
        Map<String, ReceiptList.Line> lines = new TreeMap<>();
        for (Paid paid : records) {
            lines.merge(
                    paid.village().key() + '\u001f' + TextKey.normalise(paid.verifier()) + '\u001f' + paid.rupiah(),
                    new ReceiptList.Line(paid.verifier(), paid.village(), 1, paid.rupiah()),
                    (one, other) -> new ReceiptList.Line(
                            oneSpelling(one.verifier(), other.verifier()),
                            one.village(),
                            one.records() + other.records(),
                            one.tariff()));
        }
        List<String> basis = tariffs(year).values().stream()
                .map(Tariff::basis)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return new ReceiptList(
                year, number, new OfficeNames(store, desk).regency(), deduction, basis, List.copyOf(lines.values()));
    }
}
