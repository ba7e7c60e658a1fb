package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.MUSDES;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.VillageName;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Musdes: village meetings, and what they decide of families. What they decide stands among all other values. */
public final class Meetings {
    /** asal of a value that a meeting decided. */
    static final String ORIGIN = "MUSDES";

    private final Database database;

    Meetings(Database database) {
        this.database = database;
    }

    /**
     * A meeting.
     *
     * @param present persons, 0 where it was not told
     * @param invited persons, of whom a quorum is counted; 0 where it was not told
     * @param chair Ketua BPD or LPMK, as he signs; may be empty
     * @param head Kepala Desa or Lurah, as he signs; may be empty
     */
    public record Meeting(
            VillageName village,
            LocalDate date,
            String place,
            int present,
            int invited,
            String chair,
            String head,
            String remark) {}

    /** A meeting with its number in this database. */
    public record Held(int id, Meeting meeting, Stamp stamp) {}

    /** @return its number */
    public int add(Meeting meeting, Stamp stamp) {
        return database.call(c -> {
            int id = Ids.next(c, "MUSDES");
            database.dsl()
                    .insertInto(
                            MUSDES,
                            MUSDES.ID,
                            MUSDES.KODE_DESA,
                            MUSDES.KECAMATAN,
                            MUSDES.DESA,
                            MUSDES.TANGGAL,
                            MUSDES.TEMPAT,
                            MUSDES.HADIR,
                            MUSDES.UNDANGAN,
                            MUSDES.KETERANGAN,
                            MUSDES.WAKTU,
                            MUSDES.PELAKU,
                            MUSDES.PIMPINAN,
                            MUSDES.KEPALA_DESA)
                    .values(
                            id,
                            meeting.village().code(),
                            meeting.village().district(),
                            meeting.village().village(),
                            meeting.date(),
                            meeting.place(),
                            meeting.present(),
                            meeting.invited(),
                            meeting.remark(),
                            stamp.time(),
                            stamp.actor(),
                            meeting.chair(),
                            meeting.head())
                    .execute();
            return id;
        });
    }

    /** Every meeting, oldest first. */
    public List<Held> all() {
        return database.call(c -> database.dsl()
                .selectFrom(MUSDES)
                .orderBy(MUSDES.ID)
                .fetch(row -> new Held(
                        row.getId(),
                        new Meeting(
                                new VillageName(row.getKodeDesa(), row.getKecamatan(), row.getDesa()),
                                row.getTanggal(),
                                row.getTempat(),
                                row.getHadir(),
                                row.getUndangan(),
                                row.getPimpinan(),
                                row.getKepalaDesa(),
                                row.getKeterangan()),
                        new Stamp(row.getWaktu(), row.getPelaku()))));
    }

    /** The newest meeting of a village, whatever the spelling of its name. */
    public Optional<Held> newest(VillageName village) {
        return all().stream()
                .filter(held -> held.meeting().village().key().equals(village.key()))
                .reduce((older, newer) -> newer);
    }

    /**
     * What a meeting decides of one item of a family. Values are only ever added to.
     *
     * @param key ID Keluarga
     * @param before the value that was in force, empty where there was none
     */
    public void decide(int meeting, LocalDate date, String key, String item, String before, String after, Stamp stamp) {
        database.call(c -> {
            try (PreparedStatement insert = c.prepareStatement("INSERT INTO verval_nilai (id, asal, asal_id, jenis,"
                    + " kunci, butir, lama, baru, petugas, tanggal, waktu, pelaku)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)")) {
                insert.setInt(1, Ids.next(c, "VERVAL_NILAI"));
                insert.setString(2, ORIGIN);
                insert.setInt(3, meeting);
                insert.setInt(4, RecordKind.KELUARGA.ordinal());
                insert.setString(5, key);
                insert.setString(6, item);
                insert.setString(7, before);
                insert.setString(8, after);
                insert.setObject(9, date);
                insert.setObject(10, stamp.time());
                insert.setString(11, stamp.actor());
                return insert.executeUpdate();
            }
        });
    }
}
