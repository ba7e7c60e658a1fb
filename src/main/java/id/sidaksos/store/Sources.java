package id.sidaksos.store;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.KeptSource;
import id.sidaksos.domain.registry.SourceManner;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;

/**
 * Source rows as their files have them, cell by cell: put together from the values, the file's manner of writing and the
 * texts that were kept beside the values.
 */
public final class Sources {
    /** Begins a mark that stands for an ID the list does not give. */
    private static final String MARK = "~";

    private final Database database;
    private final BiFunction<Field, String, String> canonical;

    Sources(Database database, BiFunction<Field, String, String> canonical) {
        this.database = database;
        this.canonical = canonical;
    }

    /**
     * One row of a file.
     *
     * @param row number as the spreadsheet shows it
     */
    public record SourceRow(String file, String sheet, int row, List<SourceCell> cells) {}

    /**
     * One cell.
     *
     * @param column from 0
     * @param header as the file has it, empty where there is none
     * @param field the field that reads it, or null
     */
    public record SourceCell(int column, String header, Field field, String text) {}

    /** Where the rows of one imported table come from. */
    private record Origin(String file, String sheet, List<String> headers, Map<Integer, Field> owners, String manner) {}

    /** The row of a file behind a row of the lists; empty where there is no row in force with this number. */
    public Optional<SourceRow> of(SourceKind kind, int id) {
        List<SourceRow> found = new ArrayList<>(1);
        database.call(c -> {
            TableSpec spec = TableSpec.of(kind);
            String kept = new Rows(database, canonical).keptSource(kind, id);
            new Rows(database, canonical)
                    .uncorrected(kind, id, EnumSet.copyOf(spec.columns()), row -> found.add(sourceRow(row, kept)));
            return null;
        });
        return found.stream().findFirst();
    }

    /** A row that was parked, as its file has it; empty where there is none. */
    public Optional<SourceRow> parked(int importId, int row) {
        return database.call(c -> {
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT CAST(isi AS VARCHAR) FROM baris_ditahan WHERE impor_id = ? AND baris = ?")) {
                query.setInt(1, importId);
                query.setInt(2, row);
                try (ResultSet result = query.executeQuery()) {
                    return result.next()
                            ? Optional.of(parkedRow(origin(importId), row, KeptSource.decode(result.getString(1))))
                            : Optional.empty();
                }
            }
        });
    }

    private static SourceRow parkedRow(Origin origin, int row, SortedMap<Integer, String> texts) {
        int width = Math.max(origin.headers().size(), texts.isEmpty() ? 0 : texts.lastKey() + 1);
        List<SourceCell> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            String header = column < origin.headers().size() ? origin.headers().get(column) : "";
            cells.add(new SourceCell(
                    column, header, origin.owners().get(column), texts.getOrDefault(column, "")));
        }
        return new SourceRow(origin.file(), origin.sheet(), row, cells);
    }

    private SourceRow sourceRow(StoredRow row, String kept) {
        Origin origin = origin(row.importId());
        SourceManner manner = SourceManner.decode(origin.manner());
        SortedMap<Integer, String> texts = KeptSource.decode(kept);
        int width = origin.headers().size();
        if (!texts.isEmpty()) {
            width = Math.max(width, texts.lastKey() + 1);
        }
        List<SourceCell> cells = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            Field field = origin.owners().get(column);
            String text = texts.get(column);
            if (text == null) {
                text = field == null ? "" : written(field, row, manner);
            }
            String header = column < origin.headers().size() ? origin.headers().get(column) : "";
            cells.add(new SourceCell(column, header, field, text));
        }
        return new SourceRow(origin.file(), origin.sheet(), row.row(), cells);
    }

    /** A value as its file writes it. */
    private static String written(Field field, StoredRow row, SourceManner manner) {
        return switch (field.kind()) {
            case NIK -> row.nik().digits();
            case KK -> row.noKk();
            case DATE -> {
                int date = row.date(field);
                yield date == 0
                        ? ""
                        : manner.date(field, LocalDate.of(date / 10_000, date / 100 % 100, date % 100))
                                .orElse("");
            }
            case COUNT, NEIGHBOURHOOD -> row.count(field) < 0 ? "" : manner.count(field, row.count(field));
            case ID -> row.text(field).startsWith(MARK) ? "" : row.text(field);
            case REGION, BPS_REGION -> place(field, row, manner);
            case TEXT ->
                switch (field) {
                    case PROVINSI, KABUPATEN, KECAMATAN, DESA -> place(field, row, manner);
                    default -> row.text(field);
                };
            case NAME, VOCABULARY -> row.text(field);
            case IGNORED -> "";
        };
    }

    private static String place(Field field, StoredRow row, SourceManner manner) {
        return row.region().id() == 0
                ? ""
                : manner.place(field, row.region().id()).orElse("");
    }

    private Origin origin(int importId) {
        return database.call(c -> {
            try (PreparedStatement query =
                    c.prepareStatement("SELECT b.nama, i.lembar, i.tajuk, i.pemetaan, CAST(i.cara AS VARCHAR)"
                            + " FROM impor i JOIN berkas b ON b.id = i.berkas_id WHERE i.id = ?")) {
                query.setInt(1, importId);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return new Origin(
                            row.getString(1),
                            row.getString(2),
                            List.of(row.getString(3).split("\u001f", -1)),
                            owners(row),
                            row.getString(5));
                }
            }
        });
    }

    /** The field that reads each column: the first in the order of the mapping, as when the row was read. */
    private static Map<Integer, Field> owners(ResultSet row) throws SQLException {
        Map<Integer, Field> owners = new HashMap<>();
        for (String pair : row.getString(4).split(" ")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                Field.ofKey(pair.substring(0, at))
                        .ifPresent(field -> owners.putIfAbsent(Integer.valueOf(pair.substring(at + 1)), field));
            }
        }
        return owners;
    }
}
