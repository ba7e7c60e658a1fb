package id.sidaksos.service.browse;

/** What pairs are looked at for. The constants' names are those under which the database keeps runs and verdicts. */
public enum Queue {
    /** A person of P3KE and a row of DTKS. */
    DTKS,
    /** Two persons of P3KE. */
    GANDA_INDIVIDU,
    /** Two families of P3KE. */
    GANDA_KELUARGA
}
