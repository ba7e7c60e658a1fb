package id.sidaksos.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One kind of file behind {@link SourceBook}. May throw whatever its library throws: {@link FileFaults} sorts it. */
interface Book extends Closeable {
    BookFormat format();

    List<SheetInfo> sheets();

    RowCursor rows(int sheet) throws IOException, XMLStreamException;

    List<CellRange> merges(int sheet) throws IOException, XMLStreamException;
}
