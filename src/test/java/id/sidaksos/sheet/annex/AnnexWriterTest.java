package id.sidaksos.sheet.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.sidaksos.domain.decree.DecreeSnapshot;
import id.sidaksos.domain.decree.DecreedFamily;
import id.sidaksos.domain.decree.DecreedPerson;
import id.sidaksos.domain.decree.Decrees;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.OfficeSettings.AnnexLayout;
import id.sidaksos.domain.decree.RegencyKind;
import id.sidaksos.domain.decree.paper.Paper;
import id.sidaksos.domain.decree.paper.PaperCell;
import id.sidaksos.domain.decree.paper.PaperRow;
import id.sidaksos.domain.decree.paper.PaperSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnexWriterTest {
    private static final OfficeSettings OFFICE = office(OfficeSettings.DEFAULT.layout(), false, "");
    private static final String NAMES = "LAMPIRAN II";

    @TempDir
    private Path folder;

    @Test
    void lampiran_two_has_the_columns_of_the_decree_and_every_person_in_order() throws IOException {
        DecreeSnapshot snapshot = Decrees.of(30, 4);
        XSSFWorkbook book = book(snapshot, OFFICE, false);
        XSSFSheet sheet = book.getSheet(NAMES);
        int header = header(sheet);

        assertThat(texts(sheet, header))
                .containsExactly(
                        "NO",
                        "NAMA",
                        "NIK",
                        "NO KK",
                        "L/P",
                        "TANGGAL LAHIR",
                        "ALAMAT",
                        "RT",
                        "RW",
                        "DESA/KELURAHAN",
                        "KECAMATAN",
                        "KET");
        assertThat(texts(sheet, header + 1))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> "(" + n + ")")
                        .toList());
        int row = header + 2;
        for (DecreedFamily family : snapshot.families()) {
            for (DecreedPerson person : family.persons()) {
                assertThat(sheet.getRow(row).getCell(0).getNumericCellValue()).isEqualTo(row - header - 1);
                assertThat(texts(sheet, row).subList(1, 12))
                        .containsExactly(
                                person.name(),
                                person.nik(),
                                person.noKk(),
                                person.sex(),
                                person.birthDateShown(),
                                person.address(),
                                person.rt(),
                                person.rw(),
                                family.village(),
                                family.district(),
                                person.note());
                row++;
            }
        }
        assertThat(text(sheet, row, 0)).startsWith("JUMLAH: 30 KELUARGA, " + snapshot.persons() + " JIWA (LAKI-LAKI ");
    }

    @Test
    void numbers_of_persons_are_bordered_text_cells_in_bookman_ten() throws IOException {
        XSSFSheet sheet = book(Decrees.of(5, 4), OFFICE, false).getSheet(NAMES);
        Row row = sheet.getRow(header(sheet) + 2);

        for (int column : new int[] {2, 3}) {
            XSSFCell cell = (XSSFCell) row.getCell(column);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell.getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.THIN);
            assertThat(cell.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
            assertThat(cell.getCellStyle().getFont().getFontName()).isEqualTo("Bookman Old Style");
            assertThat(cell.getCellStyle().getFont().getFontHeightInPoints()).isEqualTo((short) 10);
        }
        XSSFCell title = sheet.getRow(0).getCell(7);
        assertThat(title.getCellStyle().getFont().getFontHeightInPoints()).isEqualTo((short) 12);
    }

    @Test
    void prints_on_folio_one_page_wide_with_its_header_on_every_page() throws IOException {
        XSSFWorkbook book = book(Decrees.of(5, 4), OFFICE, false);

        for (Sheet sheet : book) {
            XSSFSheet xssf = (XSSFSheet) sheet;
            int header = header(xssf);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 14);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
            assertThat(sheet.getPrintSetup().getLandscape())
                    .isEqualTo(sheet.getSheetName().equals(NAMES));
            assertThat(sheet.getFooter().getCenter()).contains("Halaman &P dari &N");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo((header + 1) + ":" + (header + 2));
            String lastColumn = sheet.getSheetName().equals(NAMES) ? "$L$" : "$G$";
            assertThat(book.getPrintArea(book.getSheetIndex(sheet)))
                    .endsWith("!$A$1:" + lastColumn + (sheet.getLastRowNum() + 1));
        }
    }

    @Test
    void every_sheet_opens_with_the_title_block_and_closes_with_signature_and_fingerprint() throws IOException {
        DecreeSnapshot snapshot = Decrees.of(5, 4);
        XSSFWorkbook book = book(snapshot, office(OFFICE.layout(), false, "Contohrejo"), false);

        assertThat(sheetNames(book)).containsExactly("LAMPIRAN I", "LAMPIRAN I DESA", NAMES);
        for (Sheet sheet : book) {
            assertThat(lines(sheet).subList(0, 6))
                    .containsExactly(
                            sheet.getSheetName().equals(NAMES) ? "LAMPIRAN II" : "LAMPIRAN I",
                            "KEPUTUSAN BUPATI CONTOH",
                            "NOMOR | : 188/45/409.06/KPTS/2023",
                            "TANGGAL | : 29 Desember 2023",
                            "TENTANG",
                            "PENETAPAN DATA SASARAN PENSASARAN PERCEPATAN PENGHAPUSAN KEMISKINAN EKSTREM"
                                    + " KABUPATEN CONTOH TAHUN 2023");
            List<String> end = lines(sheet);
            int official = end.indexOf("BUPATI CONTOH,");
            assertThat(end.subList(official - 2, end.size()))
                    .containsExactly(
                            "Ditetapkan di Contohrejo",
                            "pada tanggal 29 Desember 2023",
                            "BUPATI CONTOH,",
                            "",
                            "",
                            "",
                            "",
                            "BUDI CONTOH",
                            "",
                            "Sidik: " + snapshot.sidik());
        }
    }

    @Test
    void a_certified_copy_has_its_block_beside_the_signature() throws IOException {
        XSSFSheet sheet =
                book(Decrees.of(2, 4), office(OFFICE.layout(), true, ""), false).getSheet(NAMES);
        List<String> lines = lines(sheet);
        int start = lines.indexOf("Salinan sesuai dengan aslinya | BUPATI CONTOH,");

        assertThat(start).isPositive();
        assertThat(lines.subList(start + 1, start + 8))
                .containsExactly(
                        "KEPALA BAGIAN HUKUM,",
                        "ttd",
                        "ttd",
                        "",
                        "ANI CONTOH | BUDI CONTOH",
                        "Pembina",
                        "NIP 19700101 199001 1 001");
    }

    @Test
    void the_date_line_is_the_office_s_choice() throws IOException {
        XSSFWorkbook book = book(Decrees.of(2, 4), office(layout(false, false, false), false, ""), false);

        assertThat(lines(book.getSheet(NAMES))).noneMatch(line -> line.startsWith("TANGGAL |"));
    }

    @Test
    void lampiran_one_counts_families_men_women_and_persons_per_kecamatan_and_desa() throws IOException {
        DecreeSnapshot snapshot = Decrees.of(50, 4);
        XSSFWorkbook book = book(snapshot, OFFICE, false);
        XSSFSheet districts = book.getSheet("LAMPIRAN I");
        int header = header(districts);

        assertThat(texts(districts, header))
                .containsExactly(
                        "NO",
                        "KECAMATAN",
                        "JUMLAH DESA/KELURAHAN",
                        "JUMLAH KELUARGA",
                        "LAKI-LAKI",
                        "PEREMPUAN",
                        "JUMLAH JIWA");
        var count = snapshot.count();
        assertThat(numbers(districts, header + 5, 2))
                .containsExactly(12.0, 50.0, (double) count.men(), (double) count.women(), (double) count.persons());
        XSSFSheet villages = book.getSheet("LAMPIRAN I DESA");
        assertThat(lines(villages)).anyMatch(line -> line.startsWith("JUMLAH WONOASRI |"));
    }

    @Test
    void persons_whose_sex_nobody_told_have_a_column_so_that_the_row_adds_up() throws IOException {
        DecreedPerson person = Decrees.person("1", "A", "", "", "", "Anak");
        DecreeSnapshot snapshot = Decrees.snapshot(
                List.of(new DecreedFamily("1", "990101", "Wonoasri", "9901012001", "Desa A", List.of(person))));
        XSSFWorkbook book = book(snapshot, OFFICE, false);
        XSSFSheet sheet = book.getSheet("LAMPIRAN I");
        int header = header(sheet);

        assertThat(texts(sheet, header)).contains("L/P TIDAK DIKETAHUI").hasSize(8);
        assertThat(numbers(sheet, header + 2, 3)).containsExactly(1.0, 0.0, 0.0, 1.0, 1.0);
    }

    @Test
    void a_sheet_for_each_kecamatan_numbers_on_or_anew_in_each_desa() throws IOException {
        DecreeSnapshot snapshot = Decrees.of(60, 4);
        XSSFWorkbook through = book(snapshot, office(layout(true, true, false), false, ""), false);
        XSSFWorkbook anew = book(snapshot, office(layout(true, true, true), false, ""), false);

        assertThat(sheetNames(through))
                .containsExactly("LAMPIRAN I", "LAMPIRAN I DESA", "II WONOASRI", "II SUMBEREJO", "II KARANGTENGAH");
        assertThat(running(through)).hasSize(snapshot.persons()).last().isEqualTo(snapshot.persons());
        assertThat(running(anew).stream().filter(n -> n == 1)).hasSize(12);
    }

    @Test
    void nothing_that_data_says_becomes_a_formula_or_breaks_the_file() throws IOException {
        List<DecreedPerson> persons = new ArrayList<>();
        List<String> names = List.of(
                "=cmd|'/c calc'!A0",
                "+62",
                "-1",
                "@SUM(1)",
                "a<b>&\"c\"'",
                "_x0041_",
                "\u0000NUL\uD800",
                "ibu \uD83D\uDE00",
                "y".repeat(40_000));
        for (String name : names) {
            persons.add(Decrees.person(
                    String.format("%02d", persons.size()), name, "9901014101800001", "P", "1980-01-01", "Lainnya"));
        }
        DecreeSnapshot snapshot = Decrees.snapshot(
                List.of(new DecreedFamily("1", "990101", "=Wonoasri", "9901012001", "[Desa]", persons)));
        XSSFWorkbook book = book(snapshot, office(layout(true, true, false), false, ""), false);
        XSSFSheet sheet = book.getSheetAt(2);
        int first = header(sheet) + 2;

        for (Sheet each : book) {
            each.forEach(row -> row.forEach(
                    cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK)));
        }
        assertThat(IntStream.range(0, 8).mapToObj(i -> text(sheet, first + i, 1)))
                .containsExactly(
                        "=cmd|'/c calc'!A0",
                        "+62",
                        "-1",
                        "@SUM(1)",
                        "a<b>&\"c\"'",
                        "_x0041_",
                        "NUL\uFFFD",
                        "ibu \uD83D\uDE00");
        assertThat(text(sheet, first + 8, 1)).hasSize(32_767);
        XSSFCell formulaLike = sheet.getRow(first).getCell(1);
        assertThat(formulaLike.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(formulaLike.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @Test
    void the_masked_twin_has_no_whole_number_of_a_person_anywhere_in_the_file() throws IOException {
        List<DecreedFamily> families = new ArrayList<>(Decrees.of(40, 9).families());
        families.add(new DecreedFamily(
                "x",
                "990101",
                "Wonoasri",
                "9901012001",
                "Desa A",
                List.of(new DecreedPerson(
                        "1",
                        "SITI 9901014101807777",
                        "9901014101807777",
                        "990101410180777",
                        "P",
                        "",
                        "NIK lama 9901014101807777",
                        "",
                        "",
                        "Anak",
                        "KK 9901010102037777"))));
        DecreeSnapshot snapshot = Decrees.snapshot(families);
        Path file = write(snapshot, OFFICE, true);

        String everything = unzipped(file);
        for (DecreedFamily family : snapshot.families()) {
            for (DecreedPerson person : family.persons()) {
                assertThat(everything).doesNotContain(person.nik());
                assertThat(person.noKk().isEmpty() || !everything.contains(person.noKk()))
                        .isTrue();
            }
        }
        assertThat(everything).contains("9901**********77").contains("NIK dan nomor KK disamarkan");
        assertThat(unzipped(write(snapshot, OFFICE, false))).contains("9901014101807777");
    }

    @Test
    void the_same_snapshot_gives_the_same_bytes_and_no_person_as_author() throws IOException {
        DecreeSnapshot snapshot = Decrees.of(10, 4);
        byte[] first = Files.readAllBytes(write(snapshot, OFFICE, false));
        byte[] second = Files.readAllBytes(write(DecreeSnapshot.parse(snapshot.canonical()), OFFICE, false));

        assertThat(second).isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(first))) {
            var properties = book.getProperties().getCoreProperties();
            assertThat(properties.getCreator()).isEqualTo("Sidaksos");
            assertThat(properties.getTitle())
                    .isEqualTo("Lampiran KEPUTUSAN BUPATI CONTOH Nomor 188/45/409.06/KPTS/2023");
            assertThat(properties.getCreated()).isEqualTo("2023-12-29T00:00:00Z");
        }
    }

    @Test
    void a_decree_without_families_is_still_an_annex() throws IOException {
        for (boolean perDistrict : new boolean[] {true, false}) {
            XSSFWorkbook book =
                    book(Decrees.snapshot(List.of()), office(layout(true, perDistrict, false), false, ""), false);

            assertThat(lines(book.getSheetAt(2))).contains("NIHIL");
        }
    }

    @Test
    void ten_thousand_names_take_less_than_three_seconds() {
        DecreeSnapshot snapshot = Decrees.of(3_400, 4);
        assertThat(snapshot.persons()).isGreaterThan(10_000);

        // The time of this thread, not of the clock: other tests and programs may be at work beside it.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        write(snapshot, OFFICE, false);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void the_preview_shows_what_the_workbook_holds_cell_by_cell() throws IOException {
        DecreeSnapshot snapshot = Decrees.of(40, 9);
        OfficeSettings office = office(new AnnexLayout(true, true, true, "NAGARI", "KECAMATAN"), true, "Contohrejo");
        for (boolean masked : new boolean[] {false, true}) {
            XSSFWorkbook book = book(snapshot, office, masked);
            List<PaperSheet> preview = new AnnexWriter().preview(snapshot, office, masked);

            assertThat(preview).extracting(PaperSheet::name).isEqualTo(sheetNames(book));
            for (PaperSheet paper : preview) {
                XSSFSheet sheet = book.getSheet(paper.name());
                assertThat(paper.rows()).hasSize(sheet.getLastRowNum() + 1);
                assertThat(paper.paper() == Paper.LANDSCAPE)
                        .isEqualTo(sheet.getPrintSetup().getLandscape());
                for (int r = 0; r < paper.rows().size(); r++) {
                    Row row = sheet.getRow(r);
                    assertThat(paper.rows().get(r).points()).isEqualTo(row.getHeightInPoints(), offset(0.06));
                    for (PaperCell cell : paper.rows().get(r).cells()) {
                        Cell written = row.getCell(cell.first());
                        String text = written.getCellType() == CellType.NUMERIC
                                ? Long.toString((long) written.getNumericCellValue())
                                : written.getStringCellValue();
                        assertThat(cell.text().replace(".", "")).isEqualTo(text.replace(".", ""));
                    }
                }
            }
        }
    }

    @Test
    void the_preview_breaks_into_pages_that_repeat_the_head_of_the_table_and_lose_no_row() {
        PaperSheet sheet =
                new AnnexWriter().preview(Decrees.of(60, 9), OFFICE, false).get(2);
        List<List<PaperRow>> pages = sheet.pages();

        assertThat(pages).hasSizeGreaterThan(3);
        List<PaperRow> head = sheet.rows().subList(sheet.titleFrom(), sheet.titleFrom() + sheet.titleRows());
        List<PaperRow> all = new ArrayList<>(pages.get(0));
        for (List<PaperRow> page : pages.subList(1, pages.size())) {
            assertThat(page.subList(0, head.size())).isEqualTo(head);
            all.addAll(page.subList(head.size(), page.size()));
        }
        assertThat(all).isEqualTo(sheet.rows());
        double room = sheet.paper().printableHeight() * 72 / sheet.scale();
        assertThat(pages).allSatisfy(page -> assertThat(
                        page.stream().mapToDouble(PaperRow::points).sum())
                .isLessThanOrEqualTo(room));
    }

    private static OfficeSettings office(AnnexLayout layout, boolean copy, String place) {
        return new OfficeSettings(
                RegencyKind.KABUPATEN,
                "Contoh",
                "Jawa Contoh",
                place,
                List.of(),
                "",
                new OfficeSettings.Signatory("", "Budi Contoh"),
                layout,
                new OfficeSettings.LegalCopy(
                        copy, "KEPALA BAGIAN HUKUM", "Ani Contoh", "Pembina", "19700101 199001 1 001"));
    }

    private static AnnexLayout layout(boolean dateLine, boolean perDistrict, boolean perVillage) {
        return new AnnexLayout(dateLine, perDistrict, perVillage, "DESA/KELURAHAN", "KECAMATAN");
    }

    private Path write(DecreeSnapshot snapshot, OfficeSettings office, boolean masked) {
        Path file = folder.resolve("lampiran.xlsx");
        new AnnexWriter().write(snapshot, office, file, masked);
        return file;
    }

    private XSSFWorkbook book(DecreeSnapshot snapshot, OfficeSettings office, boolean masked) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(write(snapshot, office, masked)))) {
            return book;
        }
    }

    private static List<String> sheetNames(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    private static int header(Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("NO")) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no header on " + sheet.getSheetName());
    }

    /** Every row as its texts, empty cells left out. */
    private static List<String> lines(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            lines.add(String.join(
                    " | ",
                    texts(sheet, r).stream().filter(text -> !text.isEmpty()).toList()));
        }
        return lines;
    }

    private static List<String> texts(Sheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : sheet.getRow(row)) {
            texts.add(cell.toString());
        }
        return texts;
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<Double> numbers(Sheet sheet, int row, int firstColumn) {
        List<Double> numbers = new ArrayList<>();
        for (int c = firstColumn; c < sheet.getRow(row).getLastCellNum(); c++) {
            numbers.add(sheet.getRow(row).getCell(c).getNumericCellValue());
        }
        return numbers;
    }

    /** The running numbers of Lampiran II over all its sheets. */
    private static List<Integer> running(XSSFWorkbook book) {
        List<Integer> running = new ArrayList<>();
        for (int s = 2; s < book.getNumberOfSheets(); s++) {
            for (Row row : book.getSheetAt(s)) {
                Cell cell = row.getCell(0);
                if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                    running.add((int) cell.getNumericCellValue());
                }
            }
        }
        return running;
    }

    private static String unzipped(Path file) throws IOException {
        StringBuilder everything = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                everything.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return everything.toString();
    }
}
