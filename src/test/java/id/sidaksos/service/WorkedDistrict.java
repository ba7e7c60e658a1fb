package id.sidaksos.service;

import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.generator.Generate;
import id.sidaksos.service.intake.ImportWish;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A small district with both lists of P3KE and DTKS imported, on a clock that goes on by a second at every look. */
public final class WorkedDistrict {
    private WorkedDistrict() {}

    public static District in(Path folder, int families) {
        Path lists = folder.resolve("daftar");
        Generate.main(new String[] {
            "--keluarga", Integer.toString(families), "--dtks", "500", "--benih", "5", "--keluar", lists.toString()
        });
        District district = open(folder, Instant.parse("2023-03-27T02:00:00Z"));
        for (String file : List.of("p3ke-2022-keluarga.xlsx", "p3ke-2022-individu.xlsx", "siks-ng.csv")) {
            district.imports().importFile(lists.resolve(file), ImportWish.PLAIN, Progress.NONE);
        }
        return district;
    }

    /** The same district the day after, or a copy of its database in {@code folder/data}. */
    public static District open(Path folder) {
        return open(folder, Instant.parse("2023-03-28T02:00:00Z"));
    }

    /** A copy of the database made in one folder, opened in another the day after. */
    public static District copy(Path made, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.copy(made.resolve("data/sidaksos.mv.db"), folder.resolve("data/sidaksos.mv.db"));
        return open(folder);
    }

    private static District open(Path folder, Instant from) {
        return District.open(
                new Desk(new DataFolder(folder.resolve("data")), "petugas", new Seconds(from)),
                Optional.empty(),
                new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load()));
    }

    private static final class Seconds extends Clock {
        private final AtomicLong now;

        Seconds(Instant from) {
            this.now = new AtomicLong(from.getEpochSecond());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(now.getAndIncrement());
        }
    }
}
