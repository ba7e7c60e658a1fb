package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.layout.Field;
import java.time.LocalDate;
import java.util.List;

/**
 * One source row, understood. The source text of every field stays beside its value; a value that could not be
 * understood is null and has a finding. Reused by the reader for the next row: whoever keeps it copies.
 */
public interface SourceRecord {
    /** Row number as the spreadsheet shows it. */
    int row();

    /** Source text of a field as the file has it, empty where the table has no such column. */
    String source(Field field);

    /** Cleaned text of ID, NAME and TEXT fields, and of VOCABULARY fields the text as the vocabulary knows it; empty if none. */
    String text(Field field);

    /** Birth date, or null. */
    LocalDate date(Field field);

    /** COUNT and NEIGHBOURHOOD fields, or -1 where unknown. */
    int count(Field field);

    NikReading nik();

    /** No KK: sixteen digits, or empty where there is none that counts. */
    String noKk();

    /** 'L', 'P', or 0 where unknown. */
    char sex();

    /** Region as resolved in the tree of the database. */
    Region region();

    List<Finding> findings();
}
