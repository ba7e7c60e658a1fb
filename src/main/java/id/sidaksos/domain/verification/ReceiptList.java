package id.sidaksos.domain.verification;

import java.util.List;

/**
 * Tanda terima: who gets how much transport money. What is kept back is rounded line by line, so that every line is exact and the sums are
 * those of the lines.
 *
 * @param number of the office's own, may be empty
 * @param regency KABUPATEN or KOTA with its name; may be empty
 * @param basis the rules that tariffs stand on, each once; may be empty
 */
public record ReceiptList(
        int year, String number, String regency, Deduction deduction, List<String> basis, List<Line> lines) {
    public ReceiptList {
        basis = List.copyOf(basis);
        lines = List.copyOf(lines);
    }

    /** @param records that the verifier completed in the village at this tariff */
    public record Line(String verifier, VillageName village, int records, int tariff) {
        /** Before the deduction. */
        public long amount() {
            return (long) tariff * records;
        }
    }

    public long kept(Line line) {
        return deduction.from(line.amount());
    }

    public long received(Line line) {
        return line.amount() - kept(line);
    }

    public int records() {
        return lines.stream().mapToInt(Line::records).sum();
    }

    public long amount() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    public long kept() {
        return lines.stream().mapToLong(this::kept).sum();
    }

    public long received() {
        return amount() - kept();
    }
}
