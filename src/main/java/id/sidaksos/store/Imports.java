package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.BARIS_DILEWATI;
import static id.sidaksos.store.schema.Tables.BARIS_DITAHAN;
import static id.sidaksos.store.schema.Tables.BERKAS;
import static id.sidaksos.store.schema.Tables.IMPOR;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.domain.registry.RegionNode;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Files and the tables that were imported from them. */
public final class Imports {
    /**
     * Layout of the tables by which a village's proposals come into the lists. They add to a village's rows and say nothing of the
     * others; no other list says of them that they are gone.
     */
    public static final String PROPOSALS = "usulan-desa";

    private final Database database;
    private final BiFunction<Field, String, String> canonical;

    Imports(Database database, BiFunction<Field, String, String> canonical) {
        this.database = database;
        this.canonical = canonical;
    }

    /** Tables of a file with these very bytes; empty where it has never been imported. */
    public List<ImportRow> of(String sha256) {
        return database.call(c -> database.dsl()
                .select(IMPOR.asterisk(), BERKAS.NAMA)
                .from(IMPOR)
                .join(BERKAS)
                .on(BERKAS.ID.eq(IMPOR.BERKAS_ID))
                .where(BERKAS.SHA256.eq(sha256))
                .orderBy(IMPOR.ID)
                .fetch(Imports::importRow));
    }

    /** Every table imported so far, oldest first. */
    public List<ImportRow> all() {
        return database.call(c -> database.dsl()
                .select(IMPOR.asterisk(), BERKAS.NAMA)
                .from(IMPOR)
                .join(BERKAS)
                .on(BERKAS.ID.eq(IMPOR.BERKAS_ID))
                .orderBy(IMPOR.ID)
                .fetch(Imports::importRow));
    }

    /** A table imported before, with when and by whom. */
    public record Imported(ImportRow table, Stamp stamp) {}

    /** Every table imported so far, newest first. */
    public List<Imported> done() {
        return done(DSL.noCondition());
    }

    /** Tables of a file with these very bytes, newest first. */
    public List<Imported> done(String sha256) {
        return done(BERKAS.SHA256.eq(sha256));
    }

    private List<Imported> done(Condition which) {
        return database.call(c -> database.dsl()
                .select(IMPOR.asterisk(), BERKAS.NAMA)
                .from(IMPOR)
                .join(BERKAS)
                .on(BERKAS.ID.eq(IMPOR.BERKAS_ID))
                .where(which)
                .orderBy(IMPOR.ID.desc())
                .fetch(row -> new Imported(importRow(row), new Stamp(row.get(IMPOR.WAKTU), row.get(IMPOR.PELAKU)))));
    }

    /** What was imported from these very bytes: sheet, header row and columns, as {@link TableSession} keeps them. */
    public Set<String> shapes(String sha256) {
        return database.call(c -> {
            Set<String> shapes = new HashSet<>();
            database.dsl()
                    .select(IMPOR.LEMBAR, IMPOR.BARIS_TAJUK, IMPOR.JENIS, IMPOR.PEMETAAN)
                    .from(IMPOR)
                    .join(BERKAS)
                    .on(BERKAS.ID.eq(IMPOR.BERKAS_ID))
                    .where(BERKAS.SHA256.eq(sha256))
                    .forEach(row -> shapes.add(shape(
                            row.get(IMPOR.LEMBAR),
                            row.get(IMPOR.BARIS_TAJUK),
                            row.get(IMPOR.JENIS),
                            row.get(IMPOR.PEMETAAN))));
            return shapes;
        });
    }

    /** How a table is read, as {@link #shapes} tells it. */
    public static String shape(TableLayout layout) {
        return shape(layout.sheet(), layout.headerRow(), layout.kind().key(), TableSession.mapping(layout));
    }

    private static String shape(String sheet, int headerRow, String kind, String mapping) {
        return String.join("\u001f", sheet, Integer.toString(headerRow), kind, mapping);
    }

    private static ImportRow importRow(org.jooq.Record row) {
        return new ImportRow(
                row.get(IMPOR.ID),
                row.get(BERKAS.NAMA),
                row.get(IMPOR.LEMBAR),
                row.get(IMPOR.JENIS),
                row.get(IMPOR.PROFIL),
                row.get(IMPOR.BARIS_TAJUK),
                row.get(IMPOR.BARIS_DATA),
                row.get(IMPOR.DITERIMA),
                row.get(IMPOR.DITAHAN),
                row.get(IMPOR.BARU),
                row.get(IMPOR.BERUBAH),
                row.get(IMPOR.TETAP),
                row.get(IMPOR.HILANG));
    }

    /** When a list was last imported; empty where none ever was. */
    public Optional<LocalDateTime> newest() {
        return Optional.ofNullable(database.call(c -> database.dsl()
                .select(org.jooq.impl.DSL.max(IMPOR.WAKTU))
                .from(IMPOR)
                .fetchOneInto(LocalDateTime.class)));
    }

    /** Rows of a table that are no data, with the reason, by row number. */
    public SortedMap<Integer, String> skipped(int importId) {
        return database.call(c -> new TreeMap<>(database.dsl()
                .selectFrom(BARIS_DILEWATI)
                .where(BARIS_DILEWATI.IMPOR_ID.eq(importId))
                .fetchMap(BARIS_DILEWATI.BARIS, BARIS_DILEWATI.SEBAB)));
    }

    /** How many rows of a table are parked, by reason. */
    public SortedMap<String, Integer> parked(int importId) {
        return database.call(c -> {
            SortedMap<String, Integer> counts = new TreeMap<>();
            database.dsl()
                    .select(BARIS_DITAHAN.SEBAB)
                    .from(BARIS_DITAHAN)
                    .where(BARIS_DITAHAN.IMPOR_ID.eq(importId))
                    .forEach(row -> counts.merge(row.value1(), 1, Integer::sum));
            return counts;
        });
    }

    /** Records a file; inside a transaction. */
    public int addFile(String name, String sha256, long size, Stamp stamp) {
        return database.call(c -> {
            int id = Ids.next(c, "BERKAS");
            database.dsl()
                    .insertInto(BERKAS)
                    .values(id, name, sha256, size, stamp.time(), stamp.actor())
                    .execute();
            return id;
        });
    }

    /** Begins the rows of one table; inside a transaction, and closed before it ends. */
    public TableSession begin(int fileId, TableLayout layout, Stamp stamp) {
        return database.call(
                c -> new TableSession(c, database, fileId, layout, stamp, new VocabularyTable(c, canonical)));
    }

    public List<RegionNode> regions() {
        return database.call(RegionTable::all);
    }

    public void saveRegions(Collection<RegionNode> regions) {
        database.call(c -> {
            RegionTable.save(c, regions);
            return null;
        });
    }

    /** The four digits of the regency most rows of the families, else of the persons, belong to; empty before the first. */
    public Optional<String> regencyCode() {
        return database.call(c -> {
            for (String table : List.of("keluarga", "individu")) {
                List<String> codes = database.dsl()
                        .fetch("SELECT daerah FROM (SELECT SUBSTRING(w.kode, 1, 4) AS daerah FROM " + table
                                + " k JOIN wilayah w ON w.id = k.wilayah_id WHERE w.kode <> '')"
                                + " GROUP BY daerah ORDER BY COUNT(*) DESC, daerah LIMIT 1")
                        .getValues(0, String.class);
                if (!codes.isEmpty()) {
                    return Optional.of(codes.get(0));
                }
            }
            return Optional.empty();
        });
    }
}
