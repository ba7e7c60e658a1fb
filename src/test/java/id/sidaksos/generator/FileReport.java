package id.sidaksos.generator;

import id.sidaksos.domain.finding.FindingKind;
import java.util.Map;

/**
 * What a written file holds.
 *
 * @param headerRow last row of the header, as a spreadsheet shows it
 * @param dataRows rows of families or persons
 * @param skippedRows repeated headers, totals, signatures
 * @param findings findings that must be made in single rows, by kind; those that need other rows or files are not counted
 */
public record FileReport(
        String file,
        FileKind kind,
        String sheet,
        int headerRow,
        int dataRows,
        int skippedRows,
        Map<FindingKind, Integer> findings) {}
