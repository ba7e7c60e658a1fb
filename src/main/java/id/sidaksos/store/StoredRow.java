package id.sidaksos.store;

import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.registry.Region;

/**
 * A source row in force with its corrections laid over it. Reused for the next row: whoever keeps it copies the values.
 */
public interface StoredRow {
    int id();

    int importId();

    /** Row number as the spreadsheet shows it. */
    int row();

    /** Lasting key in words: ID keluarga, ID keluarga/ID individu, or ID DTKS. */
    String key();

    /** Text of an ID, NAME, TEXT or VOCABULARY field; empty where there is none. */
    String text(Field field);

    /** Canonical answer of a VOCABULARY field; empty where there is none or it is not known. */
    String answer(Field field);

    /** Number of a VOCABULARY text in {@link Rows#vocabularySize()}, 0 where there is none. */
    int code(Field field);

    /** COUNT and NEIGHBOURHOOD fields, -1 where unknown. */
    int count(Field field);

    /** Birth date as yyyymmdd, 0 where unknown. */
    int date(Field field);

    NikReading nik();

    String noKk();

    /** 'L', 'P' or 0. */
    char sex();

    Region region();

    /** A correction stands beside the source value of this field. */
    boolean corrected(Field field);

    /** The newest file that speaks of this village does not have the row any more. */
    boolean gone();
}
