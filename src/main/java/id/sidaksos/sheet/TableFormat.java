package id.sidaksos.sheet;

import java.io.IOException;
import java.util.List;

/** How a table is put into bytes. */
interface TableFormat {
    /** Strings, numbers and nulls; as many as there are columns, or fewer. */
    void row(List<?> cells) throws IOException;

    /** Writes what is still due; the stream stays open. */
    void finish() throws IOException;
}
