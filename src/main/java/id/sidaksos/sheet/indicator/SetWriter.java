package id.sidaksos.sheet.indicator;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.scoring.Answer;
import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Master;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a set as a workbook: codes and texts as text cells, numbers as number cells. */
final class SetWriter {
    static final String QUESTIONS = "pertanyaan";
    static final String ANSWERS = "jawaban";
    static final String CLASSES = "klasifikasi";

    /** Written beside the target and moved over it, so that a full disk leaves an older file as it was. */
    private static final String DRAFT = ".sementara";

    private static final int CHARACTER = 256;
    private static final int NARROW = 18 * CHARACTER;
    private static final int WIDE = 60 * CHARACTER;
    /** A double holds fifteen decimal digits exactly; a longer number is written as text. */
    private static final int EXACT_DIGITS = 15;

    private final Workbook book;
    private final CellStyle head;
    private final CellStyle body;

    private SetWriter(Workbook book) {
        this.book = book;
        this.head = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        this.body = book.createCellStyle();
        body.setWrapText(true);
        body.setVerticalAlignment(VerticalAlignment.TOP);
    }

    static void write(IndicatorSet set, Path file) {
        Path draft = file.resolveSibling(SetWorkbook.name(file) + DRAFT);
        try {
            try {
                try (Workbook book = new XSSFWorkbook();
                        OutputStream out = Files.newOutputStream(draft)) {
                    new SetWriter(book).fill(set);
                    book.write(out);
                }
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.OUTPUT_UNWRITABLE, SetWorkbook.name(file));
        }
    }

    private void fill(IndicatorSet set) {
        master(set.master());
        Sheet questions = table(QUESTIONS, SetColumn.QUESTIONS);
        Sheet answers = table(ANSWERS, SetColumn.ANSWERS);
        for (Indicator indicator : set.indicators()) {
            row(
                    questions,
                    indicator.code(),
                    indicator.text(),
                    indicator.category(),
                    BigDecimal.valueOf(indicator.type()),
                    indicator.weight(),
                    BigDecimal.valueOf(indicator.action()),
                    indicator.source(),
                    indicator.gate(),
                    indicator.note());
            for (Answer answer : indicator.answers()) {
                String texts = String.join(Answer.SEPARATOR + " ", answer.texts());
                row(answers, indicator.code(), answer.code(), texts, answer.value());
            }
        }
        Sheet classes = table(CLASSES, SetColumn.CLASSES);
        for (Band band : set.bands().list()) {
            row(classes, band.name(), band.min(), band.max());
        }
        wide(questions, SetColumn.QUESTIONS, List.of(SetColumn.PERTANYAAN, SetColumn.KETERANGAN));
        wide(answers, SetColumn.ANSWERS, List.of(SetColumn.ISI));
        wide(classes, SetColumn.CLASSES, List.of());
    }

    private void master(Master master) {
        Sheet sheet = book.createSheet(MasterSheet.NAME);
        List<Object> values = List.of(
                master.name(),
                BigDecimal.valueOf(master.subject()),
                BigDecimal.valueOf(master.status()),
                master.divisor(),
                master.description(),
                master.period(),
                master.year(),
                master.direction().name(),
                master.unknown().name(),
                master.minimum(),
                master.basis());
        for (int i = 0; i < values.size(); i++) {
            Row row = sheet.createRow(i);
            cell(row, 0, SetColumn.MASTER.get(i).label(), head);
            cell(row, 1, values.get(i), body);
        }
        sheet.setColumnWidth(0, 2 * NARROW);
        sheet.setColumnWidth(1, 2 * WIDE);
    }

    private Sheet table(String name, List<SetColumn> columns) {
        Sheet sheet = book.createSheet(name);
        Row row = sheet.createRow(0);
        for (int c = 0; c < columns.size(); c++) {
            cell(row, c, columns.get(c).label(), head);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private void row(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int c = 0; c < values.length; c++) {
            cell(row, c, values[c], body);
        }
    }

    private static void cell(Row row, int column, Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof BigDecimal number && number.precision() <= EXACT_DIGITS) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(number.toPlainString());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static void wide(Sheet sheet, List<SetColumn> columns, List<SetColumn> wide) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.setColumnWidth(c, wide.contains(columns.get(c)) ? WIDE : NARROW);
        }
    }
}
