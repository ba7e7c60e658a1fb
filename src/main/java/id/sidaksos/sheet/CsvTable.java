package id.sidaksos.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as RFC 4180 quotes it, with line feeds. */
final class CsvTable implements TableFormat {
    private final Writer out;
    private final int columns;
    private final StringBuilder line = new StringBuilder(256);

    CsvTable(OutputStream out, List<String> header) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.columns = header.size();
        row(header);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        line.setLength(0);
        for (int c = 0; c < columns; c++) {
            if (c > 0) {
                line.append(',');
            }
            Object cell = c < cells.size() ? cells.get(c) : null;
            String number = TableWriter.number(cell);
            if (!number.isEmpty()) {
                line.append(number);
            } else if (cell != null) {
                text(cell.toString());
            }
        }
        line.append('\n');
        out.append(line);
    }

    private void text(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        if (!needsQuotes(safe)) {
            line.append(safe);
            return;
        }
        line.append('"').append(safe.replace("\"", "\"\"")).append('"');
    }

    /**
     * A spreadsheet that opens a CSV takes such a text for a formula; an apostrophe before it prevents that. A plain
     * number with a sign is harmless and stays as it is.
     */
    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !Numbers.looksLike(text.toCharArray(), 0, text.length());
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\",\n\r".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
