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
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** An .xlsx or .xlsm: POI opens the package and follows its relationships, the parts are read here. */
final class XlsxBook implements Book {
    private final OPCPackage opc;
    private final PackagePart workbook;
    private final boolean since1904;
    private final List<SheetInfo> sheets;
    private final List<PackagePart> sheetParts;
    private final Map<Integer, List<CellRange>> merges = new HashMap<>();
    private SharedStrings strings;
    private CellStyles styles;

    private XlsxBook(
            OPCPackage opc,
            PackagePart workbook,
            XlsxOutline outline,
            List<SheetInfo> sheets,
            List<PackagePart> parts) {
        this.opc = opc;
        this.workbook = workbook;
        this.since1904 = outline.since1904();
        this.sheets = sheets;
        this.sheetParts = parts;
    }

    static XlsxBook open(ZipContainer zip, String fileName)
            throws IOException, InvalidFormatException, XMLStreamException {
        OPCPackage opc = OPCPackage.open(zip);
        Optional<PackagePart> workbook = target(opc, opc.getRelationships(), "officeDocument");
        if (workbook.isEmpty()) {
            throw new Problem(ErrorCode.FILE_NOT_TABLE, fileName, Sentence.of("berkas.jenis.lain"));
        }
        XlsxOutline outline = XlsxOutline.read(workbook.get().getInputStream());
        List<SheetInfo> sheets = new ArrayList<>();
        List<PackagePart> parts = new ArrayList<>();
        for (XlsxOutline.Entry entry : outline.entries()) {
            PackageRelationship relation = workbook.get().getRelationships().getRelationshipByID(entry.relation());
            PackagePart part = relation != null && isOf(relation, "worksheet") ? part(opc, relation) : null;
            if (part != null) {
                parts.add(part);
                sheets.add(new SheetInfo(sheets.size(), entry.name(), entry.hidden()));
            }
        }
        if (sheets.isEmpty()) {
            throw new Problem(ErrorCode.FILE_NOT_TABLE, fileName, Sentence.of("berkas.jenis.tanpaLembar"));
        }
        return new XlsxBook(opc, workbook.get(), outline, List.copyOf(sheets), parts);
    }

    @Override
    public BookFormat format() {
        return BookFormat.XLSX;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public RowCursor rows(int sheet) throws IOException, XMLStreamException {
        loadShared();
        return new XlsxRows(sheetParts.get(sheet).getInputStream(), strings, styles, since1904);
    }

    @Override
    public List<CellRange> merges(int sheet) throws IOException, XMLStreamException {
        List<CellRange> known = merges.get(sheet);
        if (known == null) {
            known = XlsxMerges.read(sheetParts.get(sheet)::getInputStream);
            merges.put(sheet, known);
        }
        return known;
    }

    /** Strings and styles are one part each for the whole workbook; some writers leave either out. */
    private void loadShared() throws IOException, XMLStreamException {
        if (strings != null) {
            return;
        }
        Optional<PackagePart> stylePart = related("styles");
        styles = stylePart.isPresent() ? CellStyles.read(stylePart.get().getInputStream()) : CellStyles.NONE;
        Optional<PackagePart> stringPart = related("sharedStrings");
        strings = stringPart.isPresent() ? XlsxStrings.read(stringPart.get().getInputStream()) : new SharedStrings();
    }

    private Optional<PackagePart> related(String type) throws IOException {
        try {
            return target(opc, workbook.getRelationships(), type);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static Optional<PackagePart> target(OPCPackage opc, PackageRelationshipCollection relations, String type)
            throws InvalidFormatException {
        for (PackageRelationship relation : relations) {
            if (isOf(relation, type)) {
                return Optional.ofNullable(part(opc, relation));
            }
        }
        return Optional.empty();
    }

    /** Null where the relation leads nowhere. */
    private static PackagePart part(OPCPackage opc, PackageRelationship relation) throws InvalidFormatException {
        return opc.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }

    /** By the end of the type: Transitional and Strict workbooks differ only before it. */
    private static boolean isOf(PackageRelationship relation, String type) {
        return relation.getTargetMode() == TargetMode.INTERNAL
                && relation.getRelationshipType().endsWith("/" + type);
    }

    @Override
    public void close() throws IOException {
        // Not close(), which would save.
        opc.revert();
    }
}
