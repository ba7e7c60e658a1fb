package id.sidaksos.sheet.verval;

import static id.sidaksos.domain.verification.RecordKind.ANGGOTA;
import static id.sidaksos.domain.verification.RecordKind.KELUARGA;
import static id.sidaksos.domain.verification.RecordKind.USULAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.verification.CellFault;
import id.sidaksos.domain.verification.Minutes;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.ReturnedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packet comes back in all the ways in which villages bring it back. */
class PacketReaderTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void a_packet() {
        file = SamplePacket.write(folder.resolve("paket.xlsx"));
    }

    @Test
    void untouched_it_reads_back_what_it_went_out_with() {
        assertThat(PacketReader.marks(file)).containsOnlyKeys(SamplePacket.SIGNER.packet());
        ReturnedPacket back = SamplePacket.read(file);
        assertUntouched(back);
        assertThat(back.rows()).hasSize(SamplePacket.FAMILIES + SamplePacket.PERSONS);
        assertThat(back.minutes()).isEmpty();
    }

    @Test
    void saved_as_xls_it_reads_back_the_same() {
        assertUntouched(SamplePacket.read(Workbook.asXls(file, folder.resolve("paket.xls"))));
    }

    @Test
    void answers_of_every_kind_come_back_in_clean_form() {
        Workbook.change(file, book -> {
            Sheet sheet = book.getSheet("Keluarga");
            Workbook.fill(
                    sheet,
                    1,
                    "hasil",
                    "tidak layak ",
                    "alasan",
                    "ASN/TNI/Polri/pensiunan",
                    "jenis_lantai",
                    "keramik",
                    "perbaikan_nik",
                    "3505 0101 0170 0099",
                    "rt",
                    "RT 007",
                    "lintang",
                    "-8,0954",
                    "bujur",
                    "112.16",
                    "telepon",
                    "0812-3456-7890",
                    "petugas",
                    " Sari ",
                    "tanggal_verval",
                    "5 Juli 2026",
                    "tanya_P2",
                    "Dua kali",
                    "keterangan_verval",
                    "-");
            // What a spreadsheet makes of a day that is typed.
            Workbook.cell(sheet, 2, "tanggal_verval").setCellValue(java.time.LocalDate.of(2026, 7, 6));
            Workbook.cell(sheet, 2, "rt").setBlank();
            Workbook.cell(sheet, 2, "rt").setCellValue(7);
        });
        Map<String, String> first = row(SamplePacket.read(file), KELUARGA, 1).values();
        assertThat(first)
                .containsEntry("hasil", "TIDAK_LAYAK")
                .containsEntry("alasan", "ASN_TNI_POLRI")
                .containsEntry("perbaikan_nik", "3505010101700099")
                .containsEntry("rt", "7")
                .containsEntry("lintang", "-8.0954")
                .containsEntry("bujur", "112.16")
                .containsEntry("telepon", "081234567890")
                .containsEntry("petugas", "Sari")
                .containsEntry("tanggal_verval", "2026-07-05")
                .containsEntry("tanya_P2", "Dua kali")
                .doesNotContainKey("keterangan_verval");
        assertThat(first.get("jenis_lantai")).startsWith("Keramik");
        assertThat(row(SamplePacket.read(file), KELUARGA, 2).values())
                .containsEntry("tanggal_verval", "2026-07-06")
                .containsEntry("rt", "7");
    }

    @Test
    void a_bad_cell_is_told_and_its_row_is_kept() {
        Workbook.change(file, book -> {
            Sheet sheet = book.getSheet("Keluarga");
            Workbook.fill(
                    sheet,
                    2,
                    "hasil",
                    "Layak",
                    "perbaikan_nik",
                    "35050101",
                    "jenis_lantai",
                    "Emas",
                    "tanggal_verval",
                    "31/02/2026",
                    "rt",
                    "tujuh",
                    "lintang",
                    "8,09",
                    "telepon",
                    "tidak ada hp");
            Workbook.cell(sheet, 3, "perbaikan_nik").setCellValue(3505010101700090d);
            Workbook.cell(sheet, 4, "petugas")
                    .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        });
        ReturnedPacket back = SamplePacket.read(file);
        assertThat(row(back, KELUARGA, 2).values())
                .containsEntry("hasil", "LAYAK")
                .doesNotContainKey("perbaikan_nik");
        Map<String, String> whys = new HashMap<>();
        back.faults().forEach(fault -> whys.put(fault.item() + " " + fault.row(), fault.why()));
        assertThat(whys)
                .containsOnly(
                        Map.entry("perbaikan_nik 7", CellFault.NIK),
                        Map.entry("jenis_lantai 7", CellFault.CHOICE),
                        Map.entry("tanggal_verval 7", CellFault.DATE),
                        Map.entry("rt 7", CellFault.NUMBER),
                        Map.entry("lintang 7", CellFault.COORDINATE),
                        Map.entry("telepon 7", CellFault.PHONE),
                        Map.entry("perbaikan_nik 8", CellFault.NIK),
                        Map.entry("petugas 9", CellFault.FORMULA));
        assertThat(back.faults())
                .filteredOn(fault -> fault.item().equals("jenis_lantai"))
                .extracting(CellFault::text, CellFault::mark)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Emas", SamplePacket.mark(KELUARGA, 2)));
    }

    @Test
    void renamed_headers_are_known_by_their_keys_and_without_those_by_their_neighbours() {
        Workbook.change(file, book -> {
            XSSFSheet sheet = book.getSheet("Keluarga");
            Workbook.fill(sheet, 1, "hasil", "Layak");
            sheet.getRow(Workbook.HEADER)
                    .getCell(Workbook.column(sheet, "hasil"))
                    .setCellValue("Kesimpulan");
        });
        assertThat(row(SamplePacket.read(file), KELUARGA, 1).value("hasil")).isEqualTo("LAYAK");

        Workbook.change(file, book -> {
            Sheet sheet = book.getSheet("Keluarga");
            sheet.removeRow(sheet.getRow(Workbook.KEYS));
        });
        assertThat(row(SamplePacket.read(file), KELUARGA, 1).value("hasil")).isEqualTo("LAYAK");
    }

    @Test
    void a_moved_column_with_another_header_is_known_by_its_key() {
        Workbook.change(file, book -> {
            XSSFSheet sheet = book.getSheet("Keluarga");
            int from = Workbook.column(sheet, "petugas");
            int to = sheet.getRow(Workbook.HEADER).getLastCellNum();
            sheet.getRow(Workbook.KEYS).getCell(from).setBlank();
            sheet.getRow(Workbook.KEYS).createCell(to).setCellValue("petugas");
            sheet.getRow(Workbook.HEADER).getCell(from).setBlank();
            sheet.getRow(Workbook.HEADER).createCell(to).setCellValue("Siapa");
            sheet.getRow(Workbook.FIRST).createCell(to).setCellValue("Sari");
        });
        ReturnedPacket back = SamplePacket.read(file);
        assertThat(row(back, KELUARGA, 1).value("petugas")).isEqualTo("Sari");
        assertThat(back.unknownColumns()).isEmpty();
    }

    @Test
    void a_column_that_the_village_has_added_is_told_and_never_taken_for_another() {
        Workbook.change(file, book -> {
            XSSFSheet sheet = book.getSheet("Keluarga");
            int last = sheet.getRow(Workbook.HEADER).getLastCellNum();
            sheet.getRow(Workbook.HEADER).createCell(last).setCellValue("Catatan RT");
            sheet.getRow(Workbook.FIRST).createCell(last).setCellValue("rumah kosong");
        });
        ReturnedPacket back = SamplePacket.read(file);
        assertThat(back.unknownColumns()).containsExactly("Keluarga: Catatan RT");
        assertUntouched(new ReturnedPacket(back.rows(), back.faults(), List.of(), back.minutes()));
    }

    @Test
    void rows_copied_to_a_sheet_without_header_find_home() {
        Workbook.change(file, book -> {
            XSSFSheet sheet = book.getSheet("Keluarga");
            Workbook.fill(sheet, 3, "hasil", "Ditunda");
            XSSFSheet other = book.createSheet("Sheet7");
            other.copyRows(List.of(sheet.getRow(Workbook.FIRST + 2)), 0, new CellCopyPolicy());
            sheet.removeRow(sheet.getRow(Workbook.FIRST + 2));
        });
        ReturnedRow back = row(SamplePacket.read(file), KELUARGA, 3);
        assertThat(back.sheet()).isEqualTo("Sheet7");
        assertThat(back.value("hasil")).isEqualTo("DITUNDA");
        assertThat(back.locked()).containsEntry("nama", "KEPALA 3");
    }

    @Test
    void a_sheet_exported_as_text_reads_back() throws IOException {
        StringBuilder csv = new StringBuilder();
        Sheet sheet = Workbook.open(file).getSheet("Keluarga");
        Workbook.fill(sheet, 1, "hasil", "Layak");
        for (Row row : sheet) {
            for (int c = 0; c < row.getLastCellNum(); c++) {
                Cell cell = row.getCell(c);
                String text = cell == null ? "" : new org.apache.poi.ss.usermodel.DataFormatter().formatCellValue(cell);
                csv.append(c == 0 ? "" : ";")
                        .append('"')
                        .append(text.replace("\"", "\"\""))
                        .append('"');
            }
            csv.append('\n');
        }
        Path text = Files.writeString(folder.resolve("paket.csv"), csv);
        ReturnedPacket back = SamplePacket.read(text);
        assertThat(back.rows()).hasSize(SamplePacket.FAMILIES);
        assertThat(row(back, KELUARGA, 1).value("hasil")).isEqualTo("LAYAK");
    }

    @Test
    void new_persons_come_with_their_family() {
        Workbook.change(file, book -> {
            Sheet sheet = book.getSheet("Anggota");
            Workbook.fill(sheet, SamplePacket.PERSONS + 1, "nomor", "4", "nama", "BAYI BARU", "keadaan", "Baru");
            Workbook.fill(sheet, SamplePacket.PERSONS + 2, "id_keluarga", "100000002", "nama", "NENEK");
            Workbook.fill(sheet, SamplePacket.PERSONS + 3, "nama", "ENTAH SIAPA");
            // Inserted between the two persons of family 3.
            sheet.shiftRows(Workbook.FIRST + 5, sheet.getLastRowNum(), 1);
            Row inserted = sheet.createRow(Workbook.FIRST + 5);
            inserted.createCell(Workbook.column(sheet, "perbaikan_nama")).setCellValue("ANAK SISIPAN");
        });
        ReturnedPacket back = SamplePacket.read(file);
        Map<String, String> parents = new LinkedHashMap<>();
        back.rows().stream()
                .filter(row -> row.kind() == ANGGOTA)
                .filter(row -> !row.value("nama").isEmpty() || row.mark().isEmpty())
                .forEach(row -> parents.put(row.value("nama") + row.value("perbaikan_nama"), row.parent()));
        assertThat(parents)
                .containsOnly(
                        Map.entry("BAYI BARU", "4"),
                        Map.entry("NENEK", "100000002"),
                        Map.entry("ENTAH SIAPA", ""),
                        Map.entry("ANAK SISIPAN", "3"));
        assertThat(back.faults()).extracting(CellFault::why).containsExactly(CellFault.FAMILY);
        assertThat(back.rows().stream().filter(row -> row.value("nama").equals("BAYI BARU")))
                .extracting(ReturnedRow::mark)
                .as("a blank line has a mark of its own, so that it is one line however often it comes back")
                .containsExactly(SamplePacket.mark(ANGGOTA, SamplePacket.PERSONS + 1));
    }

    @Test
    void proposals_and_minutes_come_back() {
        Workbook.change(file, book -> {
            Workbook.fill(
                    book.getSheet("Usulan baru"),
                    2,
                    "nama",
                    "KELUARGA BARU",
                    "nik",
                    "3505010101700077",
                    "jenis_lantai",
                    "Tanah");
            Sheet minutes = book.getSheet("Berita acara");
            minutes.getRow(3).getCell(2).setCellValue("Balai desa");
            minutes.getRow(4).getCell(2).setCellValue(java.time.LocalDate.of(2026, 8, 1));
            minutes.getRow(5).getCell(2).setCellValue(40);
            minutes.getRow(6).getCell(2).setCellValue("31");
            book.setSheetName(book.getSheetIndex(minutes), "BA");
        });
        ReturnedPacket back = SamplePacket.read(file);
        assertThat(back.rows().stream().filter(row -> row.kind() == USULAN))
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsOnly(
                                Map.entry("nama", "KELUARGA BARU"),
                                Map.entry("nik", "3505010101700077"),
                                Map.entry("jenis_lantai", "Tanah")));
        assertThat(back.minutes())
                .containsOnly(
                        Map.entry(Minutes.PLACE, "Balai desa"),
                        Map.entry(Minutes.DATE, "2026-08-01"),
                        Map.entry(Minutes.INVITED, "40"),
                        Map.entry(Minutes.PRESENT, "31"));
    }

    @Test
    void a_row_without_its_mark_is_given_with_what_still_names_it() {
        Workbook.change(file, book -> {
            Sheet sheet = book.getSheet("Keluarga");
            Workbook.fill(sheet, 5, "hasil", "Layak", "kode_baris", "");
        });
        assertThat(SamplePacket.read(file).rows().stream()
                        .filter(row -> row.kind() == KELUARGA && row.mark().isEmpty()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.locked()).containsEntry("id_keluarga", "100000005");
                    assertThat(row.value("hasil")).isEqualTo("LAYAK");
                });
    }

    @Test
    void a_file_of_something_else_bears_no_mark() throws IOException {
        Path other = Files.writeString(folder.resolve("x.csv"), "NIK;NAMA\n1;2\n");
        assertThat(PacketReader.marks(other)).isEmpty();
        assertThat(SamplePacket.read(other).rows()).isEmpty();
    }

    private static void assertUntouched(ReturnedPacket back) {
        assertThat(back.faults()).isEmpty();
        assertThat(back.unknownColumns()).isEmpty();
        for (PacketRow out : SamplePacket.packet().rows()) {
            Map<String, String> shown = new HashMap<>(out.values());
            SamplePacket.FORM.of(out.kind()).stream()
                    .filter(item -> !item.open() || !item.prefilled())
                    .forEach(item -> shown.remove(item.key()));
            assertThat(row(back, out.kind(), out.number()).values()).isEqualTo(shown);
        }
    }

    private static ReturnedRow row(ReturnedPacket back, RecordKind kind, int number) {
        String mark = SamplePacket.mark(kind, number);
        List<ReturnedRow> rows =
                back.rows().stream().filter(row -> row.mark().equals(mark)).toList();
        assertThat(rows).as(mark).hasSize(1);
        return rows.get(0);
    }
}
