package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;

/**
 * A finding about a row that only the whole file could tell.
 *
 * @param row number of the row as the spreadsheet shows it
 */
public record LateFinding(int row, Finding finding) {}
