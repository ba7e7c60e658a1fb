package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.layout.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One source row, understood. The source text of every field stays beside its value; a value that could not be
 * understood is null and has a finding. Reused by the reader for the next row: whoever keeps it copies.
 */
public interface SourceRecord {
    /** Row number as the spreadsheet shows it. */
    int row();

    /** Source text of a field as the file has it, empty where the table has no such column. */
    String source(Field field);

    /**
     * Cleaned text of ID, NAME, TEXT, REGION and BPS_REGION fields; of VOCABULARY fields the label of the answer, or the
     * cleaned text where no vocabulary knows it; empty if none.
     */
    String text(Field field);

    /** Answer of a VOCABULARY field; {@link Answer#NONE} also where the table has no such column. */
    Answer answer(Field field);

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

    /** Why the row is not to be taken in; empty for nearly all rows. */
    Optional<ParkReason> parked();

    /**
     * True where the value in force, written in the file's manner ({@link SourceManner}), is the source text to the last
     * character, so that the source text need not be kept beside it.
     */
    boolean faithful(Field field);

    /**
     * What must be kept beside the values so that nothing that was read is lost: the text of every cell that its value
     * does not give back, and of every cell that no field reads. In the form of {@link KeptSource}; empty where nothing is
     * to be kept.
     *
     * @param stored the fields whose values are kept; any other field's text counts as not given back
     */
    Optional<String> keptSource(Set<Field> stored);

    /** The text of every cell that has one, in the form of {@link KeptSource}: for rows that are parked. */
    String wholeSource();
}
