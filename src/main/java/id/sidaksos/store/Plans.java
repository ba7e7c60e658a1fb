package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.RENCANA_DESA;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.domain.verification.VillagePlan;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rencana: which team looks at which village, and by when. One for each village; a new one takes the old one's place. */
public final class Plans {
    private final Database database;

    Plans(Database database) {
        this.database = database;
    }

    public void put(VillagePlan plan, Stamp stamp) {
        database.call(c -> database.dsl()
                .mergeInto(RENCANA_DESA)
                .columns(
                        RENCANA_DESA.KODE_DESA,
                        RENCANA_DESA.KECAMATAN,
                        RENCANA_DESA.DESA,
                        RENCANA_DESA.REGU,
                        RENCANA_DESA.PETUGAS,
                        RENCANA_DESA.MULAI,
                        RENCANA_DESA.TENGGAT,
                        RENCANA_DESA.WAKTU,
                        RENCANA_DESA.PELAKU)
                .key(RENCANA_DESA.KECAMATAN, RENCANA_DESA.DESA)
                .values(
                        plan.village().code(),
                        plan.village().district(),
                        plan.village().village(),
                        plan.team(),
                        plan.verifiers(),
                        plan.from().orElse(null),
                        plan.deadline().orElse(null),
                        stamp.time(),
                        stamp.actor())
                .execute());
    }

    /** By kecamatan and village. */
    public List<VillagePlan> all() {
        return database.call(c -> {
            List<VillagePlan> plans = new ArrayList<>();
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery("SELECT kode_desa, kecamatan, desa, regu, petugas, mulai,"
                            + " tenggat FROM rencana_desa ORDER BY kecamatan, desa")) {
                while (row.next()) {
                    plans.add(new VillagePlan(
                            new VillageName(row.getString(1), row.getString(2), row.getString(3)),
                            row.getString(4),
                            row.getString(5),
                            Optional.ofNullable(row.getObject(6, LocalDate.class)),
                            Optional.ofNullable(row.getObject(7, LocalDate.class))));
                }
            }
            return plans;
        });
    }
}
