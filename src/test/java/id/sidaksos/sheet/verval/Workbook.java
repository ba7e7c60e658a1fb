package id.sidaksos.sheet.verval;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A packet in the hands of a village: opened, changed and saved by another library. */
final class Workbook {
    static final int KEYS = 3;
    static final int HEADER = 4;
    static final int FIRST = 5;

    private Workbook() {}

    static Path change(Path file, Consumer<XSSFWorkbook> change) {
        XSSFWorkbook book = open(file);
        change.accept(book);
        return save(book, file);
    }

    static XSSFWorkbook open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path save(org.apache.poi.ss.usermodel.Workbook book, Path file) {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Column of an item by the row of keys. */
    static int column(Sheet sheet, String key) {
        for (Cell cell : sheet.getRow(KEYS)) {
            if (cell.getStringCellValue().split(":")[0].equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(key);
    }

    static Cell cell(Sheet sheet, int number, String key) {
        Row row = sheet.getRow(FIRST + number - 1);
        return row.getCell(column(sheet, key), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static void fill(Sheet sheet, int number, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            Cell cell = cell(sheet, number, pairs[i]);
            // POI leaves an inline text beside the new one otherwise.
            cell.setBlank();
            cell.setCellValue(pairs[i + 1]);
        }
    }

    /** The same cells in the format of Excel 97, without anything else. */
    static Path asXls(Path file, Path target) {
        XSSFWorkbook book = open(file);
        HSSFWorkbook old = new HSSFWorkbook();
        for (Sheet sheet : book) {
            Sheet copy = old.createSheet(sheet.getSheetName());
            for (Row row : sheet) {
                Row line = copy.createRow(row.getRowNum());
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        line.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                    } else if (cell.getCellType() == CellType.STRING) {
                        line.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                    }
                }
            }
        }
        return save(old, target);
    }
}
