package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.MUSDES;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.VillageName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Musdes: village meetings, and what they decide of families. What they decide stands among all other values. */
public final class Meetings {
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
                            Texts.upTo(meeting.chair(), 200),
                            Texts.upTo(meeting.head(), 200))
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
}
