package id.sidaksos.generator;

import id.sidaksos.domain.layout.Field;
import java.io.IOException;
import java.util.List;

/** Writes the rows of one form into a sheet: titles, header, data with what is planted, and what stands below. */
final class FormWriter {
    private final TableFile file;
    private final String name;
    private final Form form;
    private final FileOptions options;
    private final DefectLog log;
    private final Planter planter;
    private final DateCells dates;
    private final OutRow row = new OutRow();
    private int number;
    private int skipped;
    private int headerRow;

    FormWriter(TableFile file, String name, Form form, FileOptions options, DefectLog log, long seed) {
        this.file = file;
        this.name = name;
        this.form = form;
        this.options = options;
        this.log = log;
        this.planter = new Planter(form, log, name, seed, options.defectEvery());
        this.dates = options.dates() == null ? form.dates() : options.dates();
    }

    void start() throws IOException {
        file.sheet(form.sheet());
        for (List<String> cells : form.above()) {
            file.row(row.clear().addAll(cells));
        }
        header();
        headerRow = file.rows();
        if (form.numbered()) {
            indent();
            for (int i = 1; i <= form.columns().size(); i++) {
                row.add("(" + i + ")");
            }
            file.row(row);
        }
    }

    private void header() throws IOException {
        for (List<String> cells : form.headerRows()) {
            indent().addAll(cells);
            file.row(row);
        }
    }

    private OutRow indent() {
        row.clear();
        for (int i = 0; i < form.left(); i++) {
            row.add("");
        }
        return row;
    }

    /** Number that the next data row will have in its column No. */
    int nextNumber() {
        return number + 1;
    }

    void data(Line line, Trouble trouble) throws IOException {
        if (options.defectEvery() > 0 && number > 0 && number % 150 == 0) {
            skip("TAJUK_ULANG");
            header();
        }
        number++;
        indent();
        for (Column column : form.columns()) {
            add(column.field(), column.value().apply(line));
        }
        int rowNumber = file.rows() + 1;
        Troubles.apply(trouble, line, form, row);
        planter.plant(line, row, rowNumber, trouble == Trouble.NONE);
        if (trouble != Trouble.NONE) {
            String member = Integer.toString(line.row().member());
            log.planted(
                    new DefectLog.Spot(
                            name, form.sheet(), rowNumber, "", line.row().p3keFamilyId(), member),
                    trouble.name(),
                    Troubles.finding(trouble).orElse(null),
                    "",
                    "");
        }
        file.row(row);
    }

    private void add(Field field, String text) {
        switch (field) {
            case NIK, NO_KK -> number(text);
            case TANGGAL_LAHIR -> {
                int date = Integer.parseInt(text);
                row.add(dates.text(date), dates == DateCells.SERIAL && date > 0 ? CellForm.DATE : CellForm.TEXT);
            }
            default -> row.add(text);
        }
    }

    private void number(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (options.nik() == NikCells.TEXT || !digits) {
            row.add(text);
        } else if (options.nik() == NikCells.NUMBER15 && text.length() == 16) {
            row.add(text.substring(0, 15) + '0', CellForm.NUMBER);
        } else {
            row.add(text, CellForm.NUMBER);
        }
    }

    private void skip(String why) {
        skipped++;
        log.planted(new DefectLog.Spot(name, form.sheet(), file.rows() + 1, "", "", ""), why, null, "", "");
    }

    /** A total and the signature of an official who does not exist. */
    void finish() throws IOException {
        if (options.defectEvery() == 0) {
            return;
        }
        skip("JUMLAH");
        indent().add("JUMLAH").add("").add(Integer.toString(number));
        file.row(row);
        file.row(row.clear());
        for (String text : List.of("Mengetahui,", "KEPALA DINAS SOSIAL", "", "", "NAMA PEJABAT REKAAN", "NIP. -")) {
            if (!text.isEmpty()) {
                skip("TANDA_TANGAN");
            }
            indent();
            for (int i = 0; i < 8 && !text.isEmpty(); i++) {
                row.add("");
            }
            file.row(text.isEmpty() ? row.clear() : row.add(text));
        }
    }

    /** Row of the header's last line, as a spreadsheet shows it. */
    int headerRow() {
        return headerRow;
    }

    int dataRows() {
        return number;
    }

    /** Rows below the header that are no data and not blank. */
    int skippedRows() {
        return skipped;
    }
}
