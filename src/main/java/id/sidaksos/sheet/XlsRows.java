package id.sidaksos.sheet;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Rows of one sheet of an .xls, put together from its cell records. Charts within the sheet are passed over. */
final class XlsRows implements RowCursor {
    private static final int NONE = -1;

    private final RecordFactoryInputStream records;
    private final RowBuffer row;
    private final int stringCount;
    private final BitSet hiddenRows = new BitSet();
    private final List<CellRange> merges = new ArrayList<>();

    private int depth;
    private int current = NONE;
    private CellValueRecordInterface waiting;
    private CellValueRecordInterface textFormula;
    private boolean ended;

    XlsRows(RecordFactoryInputStream records, RowBuffer row, int stringCount) {
        this.records = records;
        this.row = row;
        this.stringCount = stringCount;
    }

    @Override
    public Row row() {
        return row;
    }

    /** Ranges told so far; they stand behind the rows. */
    List<CellRange> merges() {
        return List.copyOf(merges);
    }

    /** Passes over whole parts of the stream. */
    void skipParts(int count) {
        for (int left = count; left > 0; ) {
            Record record = records.nextRecord();
            if (record == null) {
                ended = true;
                return;
            }
            left -= isEndOfPart(record) ? 1 : 0;
        }
    }

    @Override
    public boolean next() throws IOException {
        while (!ended) {
            current = NONE;
            if (waiting != null) {
                begin(waiting);
            }
            readRow();
            if (current != NONE && row.width() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Up to the first cell of another row. */
    private void readRow() throws IOException {
        while (true) {
            Record record = records.nextRecord();
            if (record == null || isEndOfPart(record)) {
                ended = true;
                return;
            }
            if (depth > 1) {
                continue;
            }
            if (record instanceof CellValueRecordInterface cell) {
                if (current == NONE) {
                    begin(cell);
                } else if (cell.getRow() == current) {
                    put(cell);
                } else {
                    waiting = cell;
                    return;
                }
            } else if (record instanceof StringRecord text) {
                putFormulaText(text.getString());
            } else if (record instanceof RowRecord told) {
                hiddenRows.set(told.getRowNumber(), told.getZeroHeight());
            } else if (record instanceof MergeCellsRecord merged) {
                addMerges(merged);
            }
        }
    }

    private boolean isEndOfPart(Record record) {
        if (record instanceof BOFRecord) {
            depth++;
        } else if (record instanceof EOFRecord) {
            depth--;
            return depth == 0;
        }
        return false;
    }

    private void begin(CellValueRecordInterface first) throws IOException {
        waiting = null;
        current = first.getRow();
        row.begin(current + 1, hiddenRows.get(current));
        put(first);
    }

    private void put(CellValueRecordInterface cell) throws IOException {
        textFormula = null;
        int column = cell.getColumn();
        int style = cell.getXFIndex();
        if (cell instanceof LabelSSTRecord label) {
            if (label.getSSTIndex() < 0 || label.getSSTIndex() >= stringCount) {
                throw new IOException("no such shared string");
            }
            row.sharedCell(column, style, label.getSSTIndex());
        } else if (cell instanceof NumberRecord number) {
            putNumber(column, style, number.getValue());
        } else if (cell instanceof FormulaRecord formula) {
            putFormula(formula);
        } else if (cell instanceof BoolErrRecord value) {
            if (value.isBoolean()) {
                putBoolean(column, style, value.getBooleanValue());
            } else {
                putError(column, style, value.getErrorValue());
            }
        } else if (cell instanceof LabelRecord label) {
            row.cell(column, CellKind.TEXT, style, label.getValue());
        }
        // What remains are cells with a style and nothing in them.
    }

    private void putFormula(FormulaRecord formula) {
        int column = formula.getColumn();
        int style = formula.getXFIndex();
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> putNumber(column, style, formula.getValue());
            case BOOLEAN -> putBoolean(column, style, formula.getCachedBooleanValue());
            case ERROR -> putError(column, style, formula.getCachedErrorValue());
            default -> textFormula = formula;
        }
    }

    private void putFormulaText(String text) {
        if (textFormula != null && textFormula.getRow() == current) {
            row.cell(textFormula.getColumn(), CellKind.TEXT, textFormula.getXFIndex(), text);
        }
        textFormula = null;
    }

    private void putNumber(int column, int style, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            row.cell(column, CellKind.ERROR, style, "#NUM!");
            return;
        }
        int mark = row.mark();
        String text = Numbers.text(value);
        row.append(text.toCharArray(), 0, text.length());
        row.numberCell(column, style, mark);
    }

    private void putBoolean(int column, int style, boolean value) {
        row.cell(column, CellKind.BOOLEAN, style, value ? "TRUE" : "FALSE");
    }

    private void putError(int column, int style, int code) {
        String shown =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
        row.cell(column, CellKind.ERROR, style, shown);
    }

    private void addMerges(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            merges.add(new CellRange(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }

    @Override
    public void close() {
        // The stream belongs to the book.
    }
}
