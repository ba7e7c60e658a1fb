package id.sidaksos.sheet;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xls of Excel 97 to 2003: POI decodes its records one by one, no workbook is built. */
final class XlsBook implements Book {
    private final POIFSFileSystem ole;
    private final XlsStream stream;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private SharedStrings strings = new SharedStrings();
    private CellStyles styles = CellStyles.NONE;
    private boolean since1904;

    private XlsBook(POIFSFileSystem ole, XlsStream stream) {
        this.ole = ole;
        this.stream = stream;
    }

    static XlsBook open(POIFSFileSystem ole, String entry, String fileName, Optional<String> password)
            throws IOException {
        XlsBook book = new XlsBook(ole, XlsStream.open(ole, entry, password));
        try {
            book.readGlobals();
        } catch (EncryptedDocumentException e) {
            ErrorCode code = password.isPresent() ? ErrorCode.FILE_PASSWORD_WRONG : ErrorCode.FILE_PASSWORD_NEEDED;
            throw new Problem(e, code, fileName);
        }
        if (book.sheets.isEmpty()) {
            throw new Problem(ErrorCode.FILE_NOT_TABLE, fileName, Sentence.of("berkas.jenis.tanpaLembar"));
        }
        return book;
    }

    /** What stands before the sheets: their names, the shared strings, the number formats. */
    private void readGlobals() throws IOException {
        List<Integer> formatOfStyle = new ArrayList<>();
        Map<Integer, String> formats = new HashMap<>();
        RecordFactoryInputStream records = stream.records(0);
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            if (record instanceof EOFRecord) {
                break;
            } else if (record instanceof BoundSheetRecord sheet) {
                addSheet(sheet);
            } else if (record instanceof SSTRecord shared) {
                strings = compact(shared);
            } else if (record instanceof ExtendedFormatRecord style) {
                formatOfStyle.add((int) style.getFormatIndex());
            } else if (record instanceof FormatRecord format) {
                formats.put(format.getIndexCode(), format.getFormatString());
            } else if (record instanceof DateWindow1904Record window) {
                since1904 = window.getWindowing() == 1;
            }
        }
        styles = CellStyles.of(formatOfStyle, formats);
    }

    private void addSheet(BoundSheetRecord sheet) {
        if (stream.kindAt(sheet.getPositionOfBof()) == BOFRecord.TYPE_WORKSHEET) {
            boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
            sheets.add(new SheetInfo(sheets.size(), sheet.getSheetname(), hidden));
            places.add(sheet.getPositionOfBof());
        }
    }

    private static SharedStrings compact(SSTRecord shared) throws TooLargeException {
        SharedStrings strings = new SharedStrings();
        for (int i = 0; i < shared.getNumUniqueStrings(); i++) {
            char[] text = shared.getString(i).getString().toCharArray();
            if (!strings.add(text, text.length)) {
                throw new TooLargeException("shared strings");
            }
        }
        return strings;
    }

    @Override
    public BookFormat format() {
        return BookFormat.XLS;
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public XlsRows rows(int sheet) throws IOException {
        int place = places.get(sheet);
        RecordFactoryInputStream records = stream.records(place);
        XlsRows rows = new XlsRows(records, new RowBuffer(strings, styles, since1904), strings.size());
        if (stream.encrypted()) {
            rows.skipParts(stream.partsBefore(place));
        }
        return rows;
    }

    @Override
    public List<CellRange> merges(int sheet) throws IOException {
        XlsRows rows = rows(sheet);
        while (rows.next()) {
            // Passing over the rows gathers the ranges.
        }
        return rows.merges();
    }

    @Override
    public void close() throws IOException {
        ole.close();
    }
}
