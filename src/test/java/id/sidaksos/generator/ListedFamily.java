package id.sidaksos.generator;

import java.util.List;

/**
 * A family (P3KE) or a family card (DTKS) as a list has it.
 *
 * @param number unique in its list
 * @param truth number of the true family; for a card that joins two, the first
 * @param again whether P3KE lists a true family a second time
 * @param moved whether it stands in another village than the one where it lives
 */
public record ListedFamily(
        int number, int truth, boolean again, boolean moved, Village village, String kk, List<PersonRow> rows) {}
