package id.sidaksos.domain.layout;

import id.sidaksos.base.Sentence;

/** What a row below a header is. All but {@link #DATA} are left out of the import, each with this as its reason. */
public enum RowClass {
    DATA,
    BLANK,
    /** (1) (2) (3) below the header or at the head of a printed page. */
    NUMBER_ROW,
    REPEATED_HEADER,
    /** Only a running number: a line of the form that nobody filled in. */
    NUMBER_ONLY,
    /** What the columns mean, in words, between header and data. */
    COLUMN_NOTE,
    TOTAL,
    /** Place and date, office, name and NIP of whoever signs. */
    SIGNATURE,
    /** A heading of a part of the list, or a note: no name, no number of a person. */
    TITLE;

    public boolean isData() {
        return this == DATA;
    }

    /** Why a row of this class is left out. */
    public Sentence reason() {
        return Sentence.of("tataletak.lewati." + name());
    }
}
