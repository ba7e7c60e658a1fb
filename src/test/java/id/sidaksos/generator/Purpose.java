package id.sidaksos.generator;

/** What a throw of the dice is for: facts of different purposes are independent. */
final class Purpose {
    static final int UNIT = 1;
    static final int FAMILY = 2;
    static final int SERIAL = 3;
    static final int PRESENCE = 4;
    static final int P3KE = 5;
    static final int DTKS = 6;
    static final int DOUBLE = 7;
    static final int REGROUP = 8;
    static final int PLACE = 9;
    static final int HOUSE = 10;
    static final int CELLS = 11;
    static final int PAPERS = 12;
    static final int FEBRL = 13;
    static final int STRANGERS = 14;
    /** And the two numbers after it, one for each list. */
    static final int ORDER = 15;

    private Purpose() {}
}
