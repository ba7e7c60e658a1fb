package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.PAKET;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.schema.tables.records.PaketRecord;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packets that went out: who they are, what they ask, and what each of their rows went out with. */
public final class Packets {
    private static final RecordKind[] KINDS = RecordKind.values();

    private final Database database;

    Packets(Database database) {
        this.database = database;
    }

    /**
     * A packet as it is kept.
     *
     * @param id its number in this database; 0 before it is added
     * @param secret 64 hex digits that sign its rows
     * @param shape XLSX, SVL or KERTAS
     * @param form its questions as the service writes them
     */
    public record Kept(
            int id,
            PacketId packet,
            String secret,
            String shape,
            String form,
            int families,
            int persons,
            Stamp stamp) {}

    /**
     * What a row went out with: the base of the three-way merge.
     *
     * @param values of the open items, as {@link id.sidaksos.domain.verification.PacketText} encodes them
     */
    public record BaseRow(RecordKind kind, int number, String key, String values) {}

    /** Keeps a packet with its rows; inside a transaction. */
    public int add(Kept kept, List<BaseRow> rows) {
        return database.call(c -> {
            int id = Ids.next(c, "PAKET");
            PacketId packet = kept.packet();
            database.dsl()
                    .insertInto(PAKET)
                    .values(
                            id,
                            packet.mark(),
                            kept.secret(),
                            kept.shape(),
                            packet.villageCode(),
                            packet.district(),
                            packet.village(),
                            packet.batch(),
                            packet.set(),
                            kept.form(),
                            kept.families(),
                            kept.persons(),
                            kept.stamp().time(),
                            kept.stamp().actor())
                    .execute();
            try (Batch batch = new Batch(
                    c, "INSERT INTO paket_baris (paket_id, jenis, nomor, kunci, isi) VALUES (?, ?, ?, ?, ?)")) {
                for (BaseRow base : rows) {
                    PreparedStatement row = batch.row();
                    row.setInt(1, id);
                    row.setInt(2, base.kind().ordinal());
                    row.setInt(3, base.number());
                    row.setString(4, base.key());
                    row.setString(5, base.values());
                    batch.add(base.values().length());
                }
            }
            return id;
        });
    }

    /** The packet with this mark; empty for another district's. */
    public Optional<Kept> ofMark(String mark) {
        return database.call(c ->
                database.dsl().selectFrom(PAKET).where(PAKET.TANDA.eq(mark)).fetchOptional(Packets::kept));
    }

    /** Oldest first. */
    public List<Kept> ofVillage(String district, String village) {
        return database.call(c -> database.dsl()
                .selectFrom(PAKET)
                .where(PAKET.KECAMATAN.eq(district).and(PAKET.DESA.eq(village)))
                .orderBy(PAKET.ID)
                .fetch(Packets::kept));
    }

    /** Every packet, oldest first. */
    public List<Kept> all() {
        return database.call(
                c -> database.dsl().selectFrom(PAKET).orderBy(PAKET.ID).fetch(Packets::kept));
    }

    /** The newest batch of each village that has a packet, by kecamatan, U+001F and village. */
    public Map<String, Integer> batches() {
        return database.call(c -> {
            Map<String, Integer> batches = new HashMap<>();
            try (PreparedStatement query = c.prepareStatement(
                            "SELECT kecamatan, desa, MAX(gelombang) FROM paket GROUP BY kecamatan, desa");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    batches.put(row.getString(1) + '\u001f' + row.getString(2), row.getInt(3));
                }
            }
            return batches;
        });
    }

    /** The rows that a packet went out with, by kind and number. */
    public List<BaseRow> rows(int packet) {
        return database.call(c -> {
            List<BaseRow> rows = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT jenis, nomor, kunci, isi FROM paket_baris WHERE paket_id = ? ORDER BY jenis, nomor")) {
                query.setInt(1, packet);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        rows.add(new BaseRow(KINDS[row.getInt(1)], row.getInt(2), row.getString(3), row.getString(4)));
                    }
                }
            }
            return rows;
        });
    }

    /**
     * The newest answer to each item of every row, whatever brought it.
     *
     * @param consumer is given key of the row, key of the item, and value; a later call for the same two stands over an earlier one
     */
    public void answers(RecordKind kind, Answers consumer) {
        database.stream(c -> {
            try (PreparedStatement query =
                    c.prepareStatement("SELECT kunci, butir, baru FROM verval_nilai WHERE jenis = ? ORDER BY id")) {
                query.setInt(1, kind.ordinal());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        consumer.take(row.getString(1), row.getString(2), row.getString(3));
                    }
                }
            }
            return null;
        });
    }

    /** Receives answers. */
    public interface Answers {
        void take(String key, String item, String value);
    }

    private static Kept kept(PaketRecord row) {
        PacketId packet = new PacketId(
                row.getTanda(),
                row.getKodeDesa().length() < 4 ? "" : row.getKodeDesa().substring(0, 4),
                row.getKodeDesa(),
                row.getKecamatan(),
                row.getDesa(),
                row.getGelombang(),
                row.getSetIndikator());
        return new Kept(
                row.getId(),
                packet,
                row.getRahasia(),
                row.getBentuk(),
                row.getButir(),
                row.getKeluarga(),
                row.getAnggota(),
                new Stamp(row.getWaktu(), row.getPelaku()));
    }
}
