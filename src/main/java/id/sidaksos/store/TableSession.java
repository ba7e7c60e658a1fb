package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.IMPOR;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.domain.registry.KeptSource;
import id.sidaksos.domain.registry.SourceRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of one table on their way into the database. {@link #place} tells what a row is beside those in force,
 * then {@link #add} writes it; {@link #finish} counts, and marks the rows that are gone.
 */
public final class TableSession {
    private final Connection connection;
    private final Database database;
    private final TableSpec spec;
    private final TableLayout layout;
    private final Stamp stamp;
    private final int fileId;
    private final int importId;
    private final KeyIndex index;
    private final VocabularyTable vocabulary;
    private final BitSet regions = new BitSet();
    /** Rows in force that an earlier file did not have any more. */
    private final BitSet gone = new BitSet();

    private final Batch rows;
    private final Batch replaced;
    private final Batch back;
    private final Batch skipped;
    private final Batch parkedRows;
    private final FindingBatch findings;
    private final CutNumbers cuts = new CutNumbers();

    private int nextRow;
    /** Key of the row last placed, part by part as the key's fields. */
    private String[] keys = {};

    private int slot;
    private int order;
    private int fresh;
    private int changed;
    private int same;
    private int parked;

    TableSession(
            Connection connection,
            Database database,
            int fileId,
            TableLayout layout,
            Stamp stamp,
            VocabularyTable vocabulary)
            throws SQLException {
        this.connection = connection;
        this.database = database;
        this.fileId = fileId;
        this.layout = layout;
        this.stamp = stamp;
        this.vocabulary = vocabulary;
        this.spec = TableSpec.of(layout.kind());
        this.importId = Ids.next(connection, "IMPOR");
        this.nextRow = Ids.next(connection, spec.table());
        this.index = rowsInForce();
        this.rows = new Batch(connection, insert());
        this.replaced =
                new Batch(connection, "UPDATE " + spec.table() + " SET diganti = ?, hilang = NULL WHERE id = ?");
        this.back = new Batch(connection, "UPDATE " + spec.table() + " SET hilang = NULL WHERE id = ?");
        this.skipped = new Batch(connection, "INSERT INTO baris_dilewati (impor_id, baris, sebab) VALUES (?, ?, ?)");
        this.parkedRows =
                new Batch(connection, "INSERT INTO baris_ditahan (impor_id, baris, sebab, isi) VALUES (?, ?, ?, ?)");
        this.findings = new FindingBatch(connection);
        // The rows refer to it; its counts are filled in at the end of the same transaction.
        writeImport();
    }

    /** What a row is beside the rows in force. */
    public enum Standing {
        NEW,
        CHANGED,
        SAME,
        /** The same key and the same content stood in this file before. */
        TWIN
    }

    public int importId() {
        return importId;
    }

    /**
     * Where a row stands. A key that stood in this file before with another content gets the next order number, so that
     * neither row is lost.
     */
    public Standing place(long contentHash, String... keyParts) {
        keys = keyParts;
        for (order = 0; ; order++) {
            slot = index.slotFor(RowKeys.hash(contentHash, order, keyParts));
            if (!index.seen(slot)) {
                break;
            }
            if (index.content(slot) == contentHash) {
                return Standing.TWIN;
            }
        }
        if (index.row(slot) == 0) {
            return Standing.NEW;
        }
        return index.content(slot) == contentHash ? Standing.SAME : Standing.CHANGED;
    }

    /** Whether the row last placed has a key that stood in this file before, with another content. */
    public boolean rival() {
        return order > 0;
    }

    /** Counts a row that stands unchanged, and takes back that it was gone. */
    public void keep(int regionId) {
        regions.set(regionId);
        index.see(slot);
        same++;
        if (gone.get(index.row(slot))) {
            database.call(c -> {
                back.row().setInt(1, index.row(slot));
                back.add();
                return null;
            });
        }
    }

    /**
     * Writes the row last placed, as new or as the newer form of the one in force.
     *
     * @param keptSource source texts that the values do not give back, or null
     * @return the row's number in its table
     */
    public int add(SourceRecord record, Standing standing, long contentHash, String keptSource) {
        return database.call(c -> {
            int id = nextRow++;
            write(id, record, contentHash, keptSource);
            if (standing == Standing.CHANGED) {
                replaced.row().setInt(1, importId);
                replaced.row().setInt(2, index.row(slot));
                replaced.add();
                changed++;
            } else {
                fresh++;
            }
            index.content(slot, contentHash);
            index.see(slot);
            regions.set(record.region().id());
            return id;
        });
    }

    public void skip(int row, String reason) {
        database.call(c -> {
            skipped.row().setInt(1, importId);
            skipped.row().setInt(2, row);
            skipped.row().setString(3, reason);
            skipped.add();
            return null;
        });
    }

    /** Keeps a row that could not be placed, whole. */
    public void park(int row, String reason, String wholeRow) {
        database.call(c -> {
            parkedRows.row().setInt(1, importId);
            parkedRows.row().setInt(2, row);
            parkedRows.row().setString(3, reason);
            parkedRows.row().setString(4, wholeRow);
            parkedRows.add(wholeRow.length());
            parked++;
            return null;
        });
    }

    /** @param rowId the row's number in its table, 0 for a parked row */
    public void findings(int rowId, int row, List<Finding> found) {
        database.call(c -> {
            for (Finding finding : found) {
                findings.add(importId, FindingBatch.FROM_ROW, spec, rowId, row, finding);
            }
            return null;
        });
    }

    /** The column turned out to be cut at fifteen digits: this row's NIK counts only so far. */
    public void cutNik(int rowId) {
        cuts.nik(rowId);
    }

    /** The column turned out to be cut: this row's No KK does not count any more; its text is kept. */
    public void cutKk(int rowId, String digits) {
        StringBuilder kept = new StringBuilder();
        KeptSource.append(kept, layout.column(Field.NO_KK), digits);
        cuts.kk(rowId, kept.toString());
    }

    /** Fields whose values are kept in columns of their own. */
    public Set<Field> storedFields() {
        Set<Field> stored = EnumSet.of(Field.NIK, Field.KODE_WILAYAH, Field.PROVINSI, Field.KABUPATEN, Field.KECAMATAN);
        stored.add(Field.DESA);
        stored.addAll(spec.keys());
        stored.addAll(spec.columns());
        return stored;
    }

    /**
     * Ends the table: writes what is still waiting, marks the rows that are gone, and counts.
     *
     * @param manner how the file writes its values, by which source texts are given back
     */
    public ImportRow finish(String manner) {
        return database.call(c -> {
            rows.close();
            replaced.close();
            skipped.close();
            parkedRows.close();
            findings.close();
            back.close();
            cuts.write(c, spec);
            int[] missing = missing(c);
            try (Batch update =
                    new Batch(c, "UPDATE " + spec.table() + " SET hilang = ? WHERE id = ? AND hilang IS NULL")) {
                for (int row : missing) {
                    update.row().setInt(1, importId);
                    update.row().setInt(2, row);
                    update.add();
                }
            }
            int accepted = fresh + changed + same;
            database.dsl()
                    .update(IMPOR)
                    .set(IMPOR.CARA, manner)
                    .set(IMPOR.BARIS_DATA, accepted + parked)
                    .set(IMPOR.DITERIMA, accepted)
                    .set(IMPOR.DITAHAN, parked)
                    .set(IMPOR.BARU, fresh)
                    .set(IMPOR.BERUBAH, changed)
                    .set(IMPOR.TETAP, same)
                    .set(IMPOR.HILANG, missing.length)
                    .where(IMPOR.ID.eq(importId))
                    .execute();
            return new ImportRow(
                    importId,
                    "",
                    layout.sheet(),
                    layout.kind().key(),
                    layout.profile(),
                    layout.headerRow(),
                    accepted + parked,
                    accepted,
                    parked,
                    fresh,
                    changed,
                    same,
                    missing.length);
        });
    }

    /** Rows in force that a list of their villages would have to have, and this one does not. */
    private int[] missing(Connection c) throws SQLException {
        if (layout.profile().equals(Imports.PROPOSALS)) {
            return new int[0];
        }
        BitSet proposed = proposed(c);
        return Arrays.stream(index.unseenIn(regions))
                .filter(row -> !proposed.get(row))
                .toArray();
    }

    private BitSet proposed(Connection c) throws SQLException {
        BitSet proposed = new BitSet();
        String imports = "SELECT id FROM impor WHERE jenis = ? AND profil = ?";
        try (PreparedStatement any = c.prepareStatement(imports);
                PreparedStatement rows =
                        c.prepareStatement("SELECT id FROM " + spec.table() + " WHERE impor_id IN (" + imports + ")")) {
            for (PreparedStatement query : List.of(any, rows)) {
                query.setString(1, layout.kind().key());
                query.setString(2, Imports.PROPOSALS);
            }
            try (ResultSet first = any.executeQuery()) {
                if (!first.next()) {
                    return proposed;
                }
            }
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    proposed.set(row.getInt(1));
                }
            }
        }
        return proposed;
    }

    private KeyIndex rowsInForce() throws SQLException {
        KeyIndex known = new KeyIndex();
        StringBuilder sql = new StringBuilder("SELECT id, sidik_isi, wilayah_id, urutan, hilang");
        for (Field key : spec.keys()) {
            sql.append(", ").append(key.key());
        }
        sql.append(" FROM ").append(spec.table()).append(" WHERE diganti IS NULL");
        String[] parts = new String[spec.keys().size()];
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.toString())) {
            while (row.next()) {
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = row.getString(6 + i);
                }
                long content = row.getLong(2);
                if (row.getInt(5) != 0) {
                    gone.set(row.getInt(1));
                }
                known.put(RowKeys.hash(content, row.getInt(4), parts), content, row.getInt(1), row.getInt(3));
            }
        }
        return known;
    }

    private String insert() {
        StringBuilder sql =
                new StringBuilder("INSERT INTO ").append(spec.table()).append(" (id, impor_id, baris");
        int count = 3;
        for (Field key : spec.keys()) {
            sql.append(", ").append(key.key());
            count++;
        }
        sql.append(", urutan, sidik_isi, wilayah_id, nik, status_nik, sumber");
        count += 6;
        for (Field column : spec.columns()) {
            sql.append(", ").append(column.key());
            count++;
        }
        return sql.append(") VALUES (?")
                .append(", ?".repeat(count - 1))
                .append(')')
                .toString();
    }

    private void write(int id, SourceRecord record, long contentHash, String keptSource) throws SQLException {
        PreparedStatement row = rows.row();
        StringBuilder overflow = new StringBuilder();
        int at = 1;
        row.setInt(at++, id);
        row.setInt(at++, importId);
        row.setInt(at++, record.row());
        for (int i = 0; i < keys.length; i++) {
            row.setString(at++, bounded(spec.keys().get(i), keys[i], overflow));
        }
        row.setInt(at++, order);
        row.setLong(at++, contentHash);
        row.setInt(at++, record.region().id());
        NikReading nik = record.nik();
        row.setString(at++, nik.digits().isEmpty() ? null : bounded(Field.NIK, nik.digits(), overflow));
        row.setInt(at++, nik.status().ordinal());
        int sourceAt = at++;
        for (Field column : spec.columns()) {
            set(row, at++, column, record, overflow);
        }
        String kept = overflow.isEmpty()
                ? keptSource
                : overflow.insert(0, keptSource == null ? "" : keptSource).toString();
        if (kept != null && kept.length() > Texts.LONGEST_VARCHAR) {
            keepLong(id, kept);
            kept = null;
        }
        row.setString(sourceAt, kept);
        rows.add(kept == null ? 0 : kept.length());
    }

    private void set(PreparedStatement row, int at, Field column, SourceRecord record, StringBuilder overflow)
            throws SQLException {
        switch (column.kind()) {
            case VOCABULARY -> {
                String text = record.source(column);
                int code = vocabulary.code(connection, column, text);
                if (code < 0) {
                    KeptSource.append(overflow, layout.column(column), text);
                }
                setNumber(row, at, Math.max(code, 0), 0);
            }
            case COUNT, NEIGHBOURHOOD -> setNumber(row, at, Math.min(record.count(column), Short.MAX_VALUE), -1);
            case DATE -> {
                LocalDate date = record.date(column);
                if (date == null) {
                    row.setNull(at, Types.DATE);
                } else {
                    row.setObject(at, date);
                }
            }
            case KK -> row.setString(at, record.noKk().isEmpty() ? null : record.noKk());
            default -> {
                String text = record.text(column);
                row.setString(at, text.isEmpty() ? null : bounded(column, text, overflow));
            }
        }
    }

    /** A text that a column can hold; a longer one is kept whole with the row's source texts. */
    private String bounded(Field field, String text, StringBuilder overflow) {
        if (text.length() <= Texts.LONGEST_VARCHAR) {
            return text;
        }
        KeptSource.append(overflow, layout.column(field), text);
        return Texts.upTo(text, Texts.LONGEST_VARCHAR);
    }

    private static void setNumber(PreparedStatement row, int at, int number, int none) throws SQLException {
        if (number == none) {
            row.setNull(at, Types.INTEGER);
        } else {
            row.setInt(at, number);
        }
    }

    private void keepLong(int id, String kept) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO sumber_panjang (jenis_tabel, baris_id, isi) VALUES (?, ?, ?)")) {
            insert.setInt(1, spec.ordinal());
            insert.setInt(2, id);
            insert.setString(3, kept);
            insert.execute();
        }
    }

    private void writeImport() {
        database.dsl()
                .insertInto(IMPOR)
                .set(IMPOR.ID, importId)
                .set(IMPOR.BERKAS_ID, fileId)
                .set(IMPOR.LEMBAR, layout.sheet())
                .set(IMPOR.JENIS, layout.kind().key())
                .set(IMPOR.PROFIL, layout.profile())
                .set(IMPOR.BARIS_TAJUK, layout.headerRow())
                .set(IMPOR.TAJUK, String.join("\u001f", layout.headers()))
                .set(IMPOR.PEMETAAN, mapping(layout))
                .set(IMPOR.CARA, "")
                .set(IMPOR.BARIS_DATA, 0)
                .set(IMPOR.DITERIMA, 0)
                .set(IMPOR.DITAHAN, 0)
                .set(IMPOR.BARU, 0)
                .set(IMPOR.BERUBAH, 0)
                .set(IMPOR.TETAP, 0)
                .set(IMPOR.HILANG, 0)
                .set(IMPOR.WAKTU, stamp.time())
                .set(IMPOR.PELAKU, stamp.actor())
                .execute();
    }

    static String mapping(TableLayout layout) {
        StringBuilder text = new StringBuilder();
        layout.columns()
                .forEach((field, column) ->
                        text.append(field.key()).append('=').append(column).append(' '));
        return text.toString().trim();
    }
}
