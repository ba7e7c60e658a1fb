package id.sidaksos.sheet.indicator;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.sheet.SourceBook;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A set as a workbook of the four sheets of OpenSID's analisis.xlsx, master, pertanyaan, jawaban and klasifikasi, found
 * by name; columns by their labels. What this program adds stands in further rows and columns, which OpenSID passes over.
 * What is written reads back equal.
 */
public final class SetWorkbook {
    private SetWorkbook() {}

    /**
     * Reads the set as it is written; whether it can be scored is told by {@link id.sidaksos.domain.scoring.SetCheck}.
     *
     * @throws Problem FILE_… for a file that is no workbook, SET_INVALID for a workbook that holds no set
     */
    public static ImportedSet read(Path file, Optional<String> password) {
        try (SourceBook book = SourceBook.open(file, password)) {
            return new SetReader(book).read(stem(file));
        } catch (SetFault fault) {
            throw new Problem(fault, ErrorCode.SET_INVALID, name(file), fault.reason());
        }
    }

    /**
     * Writes an .xlsx, whole or not at all.
     *
     * @throws Problem OUTPUT_UNWRITABLE
     */
    public static void write(IndicatorSet set, Path file) {
        SetWriter.write(set, file);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
