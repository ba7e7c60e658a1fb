package id.sidaksos.sheet;

import id.sidaksos.domain.layout.Row;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Rows pulled one by one, so that a fault of the file and a fault of the visitor cannot be confused. */
interface RowCursor extends Closeable {
    /** Moves to the next row with something in it; false at the end. */
    boolean next() throws IOException, XMLStreamException;

    /** The row reached; the same object each time. */
    Row row();
}
