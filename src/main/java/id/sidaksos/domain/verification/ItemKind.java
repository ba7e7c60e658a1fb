package id.sidaksos.domain.verification;

/** How the cell of an item is understood. Values in a {@link PacketRow} have the form that is given here. */
public enum ItemKind {
    /** As it is, without blanks at its ends. */
    TEXT,
    NAME,
    /** Sixteen digits. */
    NIK,
    /** Sixteen digits. */
    KK,
    /** yyyy-MM-dd. */
    DATE,
    /** Whole number, zero or more, without zeros in front. */
    NUMBER,
    /** One of the item's choices: its code. */
    CHOICE,
    /** Degrees with a decimal point, south and west negative. */
    COORDINATE,
    /** Digits, with + in front or not. */
    PHONE
}
