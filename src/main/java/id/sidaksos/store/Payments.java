package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.BAYAR;
import static id.sidaksos.store.schema.Tables.BAYAR_BARIS;
import static id.sidaksos.store.schema.Tables.TARIF;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Deduction;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.Tariff;
import id.sidaksos.domain.verification.VillageName;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;

/** Transport money: tariffs by year and kind of record, and the receipt lists with the records that each of them pays. */
public final class Payments {
    private final Database database;

    Payments(Database database) {
        this.database = database;
    }

    public void setTariff(Tariff tariff, Stamp stamp) {
        database.call(c -> database.dsl()
                .insertInto(TARIF)
                .values(
                        Ids.next(c, "TARIF"),
                        (short) tariff.year(),
                        (byte) tariff.kind().ordinal(),
                        tariff.rupiah(),
                        tariff.basis(),
                        stamp.time(),
                        stamp.actor())
                .execute());
    }

    /** The tariffs in force in a year: the newest of each kind. */
    public Map<RecordKind, Tariff> tariffs(int year) {
        return database.call(c -> {
            Map<RecordKind, Tariff> tariffs = new EnumMap<>(RecordKind.class);
            database.dsl()
                    .selectFrom(TARIF)
                    .where(TARIF.TAHUN.eq((short) year))
                    .orderBy(TARIF.ID)
                    .forEach(row -> {
                        RecordKind kind = RecordKind.values()[row.getJenis()];
                        tariffs.put(kind, new Tariff(year, kind, row.getRupiah(), row.getDasar()));
                    });
            return tariffs;
        });
    }

    /**
     * A record that is paid.
     *
     * @param key lasting key
     * @param village the record is of
     * @param rupiah before any deduction
     */
    public record Paid(RecordKind kind, String key, String verifier, VillageName village, int rupiah) {}

    /** @param rupiah of all records together, before any deduction */
    public record Receipt(
            int id, int year, String number, int records, long rupiah, Deduction deduction, Stamp stamp) {}

    /**
     * Books a receipt list with its records.
     *
     * @return its number in this database
     */
    public int add(int year, String number, Deduction deduction, Collection<Paid> records, Stamp stamp) {
        return database.call(c -> {
            int id = Ids.next(c, "BAYAR");
            database.dsl()
                    .insertInto(
                            BAYAR,
                            BAYAR.ID,
                            BAYAR.TAHUN,
                            BAYAR.NOMOR,
                            BAYAR.CATATAN,
                            BAYAR.RUPIAH,
                            BAYAR.PPH,
                            BAYAR.DASAR,
                            BAYAR.WAKTU,
                            BAYAR.PELAKU)
                    .values(
                            id,
                            (short) year,
                            number,
                            records.size(),
                            records.stream().mapToLong(Paid::rupiah).sum(),
                            deduction.hundredths(),
                            deduction.basis(),
                            stamp.time(),
                            stamp.actor())
                    .execute();
            // The key of the table keeps a record from being paid a second time in a year, whoever asks.
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO bayar_baris (bayar_id, tahun, jenis, kunci, petugas, kecamatan, desa, rupiah)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Paid record : records) {
                    PreparedStatement row = batch.row();
                    row.setInt(1, id);
                    row.setInt(2, year);
                    row.setInt(3, record.kind().ordinal());
                    row.setString(4, record.key());
                    row.setString(5, record.verifier());
                    row.setString(6, record.village().district());
                    row.setString(7, record.village().village());
                    row.setInt(8, record.rupiah());
                    batch.add();
                }
            }
            return id;
        });
    }

    /** Receipt lists of a year, oldest first. */
    public List<Receipt> receipts(int year) {
        return receipts(BAYAR.TAHUN.eq((short) year));
    }

    public Optional<Receipt> receipt(int id) {
        return receipts(BAYAR.ID.eq(id)).stream().findFirst();
    }

    private List<Receipt> receipts(Condition which) {
        return database.call(c -> database.dsl()
                .selectFrom(BAYAR)
                .where(which)
                .orderBy(BAYAR.ID)
                .fetch(row -> new Receipt(
                        row.getId(),
                        row.getTahun(),
                        row.getNomor(),
                        row.getCatatan(),
                        row.getRupiah(),
                        new Deduction(row.getPph(), row.getDasar()),
                        new Stamp(row.getWaktu(), row.getPelaku()))));
    }

    /** Every record that is paid in a year. */
    public List<Paid> paid(int year) {
        return paid(BAYAR_BARIS.TAHUN.eq((short) year));
    }

    /** The records of one receipt list. */
    public List<Paid> ofReceipt(int receipt) {
        return paid(BAYAR_BARIS.BAYAR_ID.eq(receipt));
    }

    private List<Paid> paid(Condition which) {
        return database.call(c -> database.dsl()
                .selectFrom(BAYAR_BARIS)
                .where(which)
                .orderBy(BAYAR_BARIS.TAHUN, BAYAR_BARIS.JENIS, BAYAR_BARIS.KUNCI)
                .fetch(row -> new Paid(
                        RecordKind.values()[row.getJenis()],
                        row.getKunci(),
                        row.getPetugas(),
                        new VillageName("", row.getKecamatan(), row.getDesa()),
                        row.getRupiah())));
    }
}
