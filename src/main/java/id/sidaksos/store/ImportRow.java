package id.sidaksos.store;

/**
 * What became of one table of a file: rows = accepted + parked, accepted = fresh + changed + same.
 *
 * @param gone rows in force that this file, though it speaks of their village, does not have
 */
public record ImportRow(
        int id,
        String file,
        String sheet,
        String kind,
        String profile,
        int headerRow,
        int rows,
        int accepted,
        int parked,
        int fresh,
        int changed,
        int same,
        int gone) {}
