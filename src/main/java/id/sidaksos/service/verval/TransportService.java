package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.TextKey;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Completion;
import id.sidaksos.domain.verification.Deduction;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.ReceiptList;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.Tariff;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.service.decree.OfficeNames;
import id.sidaksos.sheet.OutputFile;
import id.sidaksos.sheet.verval.ReceiptWriter;
import id.sidaksos.store.FieldWork.Proposal;
import id.sidaksos.store.Payments.Paid;
import id.sidaksos.store.Payments.Receipt;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Uang transpor: what completed records of a year are worth, who is owed what, and receipt lists that pay each record once. */
public final class TransportService {
    private static final List<String> ITEMS = List.of(Form.RESULT, Form.REASON, Form.VERIFIER, Form.DATE);

    private final Store store;
    private final Desk desk;

    public TransportService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
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

    /** By kecamatan, village and verifier. */
    public List<Owed> recap(int year) {
        Map<RecordKind, Tariff> tariffs = tariffs(year);
        Set<String> paid = paid(year);
        Map<String, Owed> recap = new TreeMap<>();
        for (Done done : completed(year)) {
            boolean already = paid.contains(done.id());
            long rupiah = already || !tariffs.containsKey(done.kind())
                    ? 0
                    : tariffs.get(done.kind()).rupiah();
            recap.merge(
                    done.group(),
                    new Owed(done.verifier(), done.village(), 1, already ? 1 : 0, rupiah),
                    (one, other) -> new Owed(
                            one.verifier(),
                            one.village(),
                            one.completed() + other.completed(),
                            one.paid() + other.paid(),
                            one.owed() + other.owed()));
        }
        return List.copyOf(recap.values());
    }

    /** A completed record. */
    private record Done(RecordKind kind, String key, VillageName village, String verifier) {
        private String id() {
            return kind.ordinal() + " " + key;
        }

        private String group() {
            return village.key() + '\u001f' + TextKey.normalise(verifier);
        }
    }

    /** Records whose visit was in the year and that {@link Completion} calls done; proposals that were turned down are not. */
    private List<Done> completed(int year) {
        List<Done> done = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Findings findings = Findings.of(store, ITEMS);
        for (ListedFamily family : ListedFamily.places(store)) {
            add(done, seen, year, RecordKind.KELUARGA, family.id(), family.village(), findings.of(family.id()).record());
        }
        for (Proposal proposal : store.fieldWork().proposals()) {
            if (!proposal.rejected()) {
                add(done, seen, year, RecordKind.USULAN, proposal.key(), proposal.village(), proposal.values());
            }
        }
        return done;
    }

    private void add(
            List<Done> done, Set<String> seen, int year, RecordKind kind, String key, VillageName village, Map<String, String> record) {
        boolean inYear = Completion.date(record.getOrDefault(Form.DATE, ""))
                .map(LocalDate::getYear)
                .filter(each -> each == year)
                .isPresent();
        Done one = new Done(kind, key, village, record.getOrDefault(Form.VERIFIER, "").strip());
        if (inYear && Completion.done(kind, record, desk.today()) && seen.add(one.id())) {
            done.add(one);
        }
    }

    private Set<String> paid(int year) {
        Set<String> paid = new HashSet<>();
        store.payments().paid(year).forEach(each -> paid.add(each.kind().ordinal() + " " + each.key()));
        return paid;
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
        for (Done done : completed(year)) {
            if (!paid.contains(done.id())) {
                Tariff tariff = tariffs.get(done.kind());
                if (tariff == null) {
                    throw new Problem(ErrorCode.TARIFF_MISSING, Integer.toString(year), done.kind().name());
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
                receipt.year(), receipt.number(), receipt.deduction(), store.payments().ofReceipt(id));
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
                            one.verifier(), one.village(), one.records() + other.records(), one.tariff()));
        }
        List<String> basis = tariffs(year).values().stream()
                .map(Tariff::basis)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return new ReceiptList(year, number, new OfficeNames(store, desk).regency(), deduction, basis, List.copyOf(lines.values()));
    }
}
