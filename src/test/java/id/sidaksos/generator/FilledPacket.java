package id.sidaksos.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A village's packet as people fill it in: opened as any office program would, cells written, the truth kept beside. What is
 * done to the workbook itself stands in {@link PacketBreak}.
 */
public final class FilledPacket {
    /** Row of the hidden keys, from 0; the header stands below it, then the rows. */
    static final int KEY_ROW = 3;

    static final int FIRST_ROW = 5;

    private final Path file;
    private final Workbook book;
    private final Map<String, String> truth = new TreeMap<>();

    private FilledPacket(Path file, Workbook book) {
        this.file = file;
        this.book = book;
    }

    public static FilledPacket open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new FilledPacket(file, new XSSFWorkbook(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file() {
        return file;
    }

    Workbook book() {
        return book;
    }

    /** What the village meant: {@code KIND key item} to the answer in its stable form. */
    public Map<String, String> truth() {
        return truth;
    }

    /** The sheet whose hidden keys say that its rows are of this kind: KELUARGA, ANGGOTA or USULAN. */
    Sheet sheet(String kind) {
        for (Sheet sheet : book) {
            Row keys = sheet.getRow(KEY_ROW);
            if (keys != null
                    && keys.getCell(0) != null
                    && keys.getCell(0).toString().equals("kode_baris:" + kind)) {
                return sheet;
            }
        }
        throw new IllegalStateException("no sheet of " + kind);
    }

    Map<String, Integer> columns(String kind) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (Cell cell : sheet(kind).getRow(KEY_ROW)) {
            columns.put(cell.toString().replaceAll(":.*", ""), cell.getColumnIndex());
        }
        return columns;
    }

    /** Rows that name a family or a person, from 0. */
    public List<Integer> rows(String kind) {
        Sheet sheet = sheet(kind);
        List<Integer> rows = new ArrayList<>();
        for (int r = FIRST_ROW; r <= sheet.getLastRowNum(); r++) {
            if (!text(kind, r, "id_keluarga").isEmpty()) {
                rows.add(r);
            }
        }
        return rows;
    }

    /** The first line that went out blank, after {@code nth} others. */
    public int blankLine(String kind, int nth) {
        Sheet sheet = sheet(kind);
        int left = nth;
        for (int r = FIRST_ROW; r <= sheet.getLastRowNum(); r++) {
            if (text(kind, r, "nama").isEmpty() && left-- == 0) {
                return r;
            }
        }
        throw new IllegalStateException("no blank line");
    }

    /** Lasting key of a row, as the database names it. */
    public String key(String kind, int row) {
        String family = text(kind, row, "id_keluarga");
        return kind.equals("ANGGOTA") ? family + "/" + text(kind, row, "id_individu") : family;
    }

    public String text(String kind, int row, String item) {
        Integer column = columns(kind).get(item);
        Row line = sheet(kind).getRow(row);
        Cell cell = column == null || line == null ? null : line.getCell(column);
        return cell == null ? "" : cell.toString();
    }

    /** Types into a cell what a person would, and keeps what is meant by it. */
    public void answer(String kind, int row, String item, String typed, String meant) {
        type(kind, row, item, typed);
        truth.put(kind + " " + key(kind, row) + " " + item, meant);
    }

    /** Types into the sheet Berita acara, beside the hidden key. */
    public void minutes(String key, String typed) {
        for (Sheet sheet : book) {
            for (Row line : sheet) {
                Cell hidden = line.getCell(0);
                if (hidden != null && hidden.toString().equals("ba." + key)) {
                    fresh(line, 2).setCellValue(typed);
                }
            }
        }
    }

    /** Types into a cell; nothing is to come of it. */
    public void type(String kind, int row, String item, String typed) {
        cell(kind, row, item).setCellValue(typed);
    }

    Cell cell(String kind, int row, String item) {
        return fresh(sheet(kind).getRow(row), columns(kind).get(item));
    }

    /** POI cannot change a cell whose text stands in the sheet itself; an office program can. */
    static Cell fresh(Row line, int column) {
        Cell before = line.getCell(column);
        if (before == null) {
            return line.createCell(column);
        }
        CellStyle style = before.getCellStyle();
        line.removeCell(before);
        Cell cell = line.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** Name of the village, as the title tells it. */
    public String village() {
        String line = sheet("KELUARGA").getRow(1).getCell(1).toString();
        return line.replaceAll("^Desa/Kelurahan (.*), Kecamatan .*$", "$1");
    }

    /** Pastes a row of another packet below the rows of this one. */
    public void paste(String kind, FilledPacket other, int row) {
        Sheet sheet = sheet(kind);
        Row line = sheet.createRow(sheet.getLastRowNum() + 1);
        PacketBreak.write(line, PacketBreak.contents(other.sheet(kind).getRow(row)));
    }

    public Path save(Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }

    /** What stands in a cell, to be put into another workbook. */
    static Object content(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType();
        if (type == CellType.NUMERIC) {
            return DateUtil.isCellDateFormatted(cell) ? cell.getDateCellValue() : (Object) cell.getNumericCellValue();
        }
        return type == CellType.STRING ? cell.getStringCellValue() : cell.toString();
    }
}
