package id.sidaksos.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The files no office should send and some do. Each ends in the right code, none in another exception. */
class BadFilesTest {
    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path goodXlsx(String name) {
        StringBuilder rows = new StringBuilder();
        StringBuilder strings = new StringBuilder();
        Random random = new Random(7);
        for (int i = 1; i <= 2_000; i++) {
            rows.append("<row r=\"" + i + "\"><c r=\"A" + i + "\" t=\"s\"><v>" + (i - 1) + "</v></c><c r=\"B" + i
                    + "\"><v>" + random.nextLong(1L << 50) + "</v></c></row>");
            strings.append("<si><t>Nama ").append(random.nextInt()).append("</t></si>");
        }
        return HandMadeXlsx.book()
                .sharedStrings(strings.toString())
                .styles("", 0)
                .sheet("Data", rows.toString())
                .write(folder.resolve(name));
    }

    private Path encrypted(String password) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("sandi.xlsx");
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(ole)) {
                Files.copy(goodXlsx("terbuka.xlsx"), out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                ole.writeFilesystem(out);
            }
        }
        return file;
    }

    @Test
    void what_is_no_file_is_told_as_what_it_is() throws IOException {
        assertThat(Reading.refusal(folder)).isEqualTo(ErrorCode.FILE_IS_FOLDER);
        assertThat(Reading.refusal(folder.resolve("tiada.xlsx"))).isEqualTo(ErrorCode.FILE_MISSING);
        assertThat(Reading.refusal(file("kosong.xlsx", new byte[0]))).isEqualTo(ErrorCode.FILE_EMPTY);
    }

    @Test
    void a_file_without_permission_is_unreadable() throws IOException {
        Path file = goodXlsx("terkunci.xlsx");
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();
        assertThat(Reading.refusal(file)).isEqualTo(ErrorCode.FILE_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "berkas.jenis.pdf, 255044462D312E340A25E2E3CFD3",
        "berkas.jenis.gambar, 89504E470D0A1A0A0000000D49484452",
        "berkas.jenis.gambar, FFD8FFE000104A4649460001",
        "berkas.jenis.arsip, 504B0506000000000000000000000000000000000000",
        "berkas.jenis.arsip, 526172211A0701003392B5E50A",
        "berkas.jenis.dokumen, 7B5C727466315C616E7369",
        "berkas.jenis.excelLama, 0904060000000002",
        "berkas.jenis.xml, 3C3F786D6C2076657273696F6E3D22312E30223F3E3C612F3E",
        "berkas.jenis.webArsip, 4D494D452D56657273696F6E3A20312E300D0A",
        "berkas.jenis.tanpaTabel, 3C68746D6C3E3C626F64793E78",
        "berkas.jenis.lain, 00000000000000000000000000000000"
    })
    void other_kinds_of_files_are_named(String kind, String hex) throws IOException {
        Path file = file("daftar.xlsx", HexFormat.of().parseHex(hex));
        assertThatThrownBy(() -> SourceBook.open(file, Optional.empty()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ErrorCode.FILE_NOT_TABLE);
                    assertThat(problem.sentence().args().toString()).contains("daftar.xlsx", kind + ",");
                });
    }

    @Test
    void random_bytes_are_no_table() throws IOException {
        Random random = new Random(1);
        for (int size : new int[] {64, 1_000, 100_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            assertThat(Reading.refusal(file("acak.csv", bytes))).isEqualTo(ErrorCode.FILE_NOT_TABLE);
        }
    }

    @Test
    void zips_that_are_no_workbook_are_told_apart() throws IOException {
        Map<String, String> firstEntries = new LinkedHashMap<>();
        firstEntries.put("foto.txt", "berkas.jenis.arsip");
        firstEntries.put("word/document.xml", "berkas.jenis.dokumen");
        firstEntries.put("xl/workbook.bin", "berkas.jenis.xlsb");
        firstEntries.forEach((entry, kind) -> {
            Path file = folder.resolve("z.xlsx");
            HandMadeXlsx.zip(file, Map.of(entry, new byte[] {1, 2, 3}));
            assertThatThrownBy(() -> SourceBook.open(file, Optional.empty()))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                                    problem.sentence().args().toString())
                            .contains(kind + ","));
        });
    }

    @Test
    void an_ole_file_without_a_workbook_is_no_table() throws IOException {
        Path file = folder.resolve("surat.xls");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            ole.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            ole.writeFilesystem(out);
        }
        assertThat(Reading.refusal(file)).isEqualTo(ErrorCode.FILE_NOT_TABLE);
    }

    @Test
    void a_workbook_cut_short_anywhere_is_corrupt() throws IOException {
        byte[] whole = Files.readAllBytes(goodXlsx("utuh.xlsx"));
        for (int part = 1; part < 20; part++) {
            Path cut = file("potong.xlsx", Arrays.copyOf(whole, whole.length * part / 20));
            assertThat(Reading.refusal(cut)).isEqualTo(ErrorCode.FILE_CORRUPT);
        }
    }

    @Test
    void a_sheet_cut_short_inside_a_sound_zip_is_corrupt_after_its_sound_rows() {
        Path file = HandMadeXlsx.book()
                .sheetPart(
                        "A",
                        "",
                        "<worksheet xmlns=\"" + HandMadeXlsx.MAIN
                                + "\"><sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v>")
                .write(folder.resolve("x.xlsx"));
        StringBuilder seen = new StringBuilder();
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThatThrownBy(() -> book.read(
                            book.sheets().get(0),
                            row -> seen.append(row.text(0)).length() > 0))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.FILE_CORRUPT));
        }
        assertThat(seen).hasToString("1");
    }

    /** Damage anywhere may go unnoticed, for instance in a picture of a byte of text, but never ends in a crash. */
    @ParameterizedTest
    @EnumSource(BookFormat.class)
    void damaged_bytes_end_in_a_problem_or_not_at_all(BookFormat format) throws IOException {
        byte[] sound = sound(format);
        Random random = new Random(42);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = sound.clone();
            for (int n = random.nextInt(20); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file =
                    file("rusak.bin", i % 3 == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged);
            try {
                Reading.readAll(file, Optional.empty());
            } catch (Problem problem) {
                assertThat(problem.code().exit()).isEqualTo(ErrorCode.Exit.INPUT);
            }
        }
    }

    private byte[] sound(BookFormat format) throws IOException {
        return switch (format) {
            case XLSX -> Files.readAllBytes(goodXlsx("utuh.xlsx"));
            case XLS -> {
                Path file = folder.resolve("utuh.xls");
                try (HSSFWorkbook book = new HSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    for (int r = 0; r < 300; r++) {
                        var row = book.getNumberOfSheets() == 0
                                ? book.createSheet().createRow(r)
                                : book.getSheetAt(0).createRow(r);
                        row.createCell(0).setCellValue("Nama " + r);
                        row.createCell(1).setCellValue(r / 7d);
                        row.createCell(2).setCellFormula("B1&\"x\"");
                    }
                    book.write(out);
                }
                yield Files.readAllBytes(file);
            }
            case ODS -> {
                Path file = folder.resolve("utuh.ods");
                OdsFile.write(file, "<table:table table:name=\"x\">" + OdsFile.ROW.repeat(300) + "</table:table>");
                yield Files.readAllBytes(file);
            }
            case XML_2003 ->
                ("<Workbook xmlns=\"" + Xml2003Book.NAME_SPACE + "\"><Worksheet Name=\"x\"><Table>"
                                + "<Row Index=\"7\"><Cell MergeAcross=\"2\"><Data Type=\"Number\">12</Data></Cell></Row>"
                                        .repeat(50)
                                + "</Table></Worksheet></Workbook>")
                        .getBytes(StandardCharsets.UTF_8);
            case HTML ->
                ("<html><table>" + "<tr><td rowspan=2>a<td colspan=3>b<td>c</tr>".repeat(50) + "</table>")
                        .getBytes(StandardCharsets.UTF_8);
            case DELIMITED -> "a|b|\"c\n\"\"d\"|e\n".repeat(100).getBytes(StandardCharsets.UTF_8);
        };
    }

    @Test
    void a_password_is_asked_for_and_checked() throws IOException, GeneralSecurityException {
        Path file = encrypted("rahasia");
        assertThat(Reading.refusal(file)).isEqualTo(ErrorCode.FILE_PASSWORD_NEEDED);
        assertThat(Reading.refusal(file, Optional.of("Rahasia"))).isEqualTo(ErrorCode.FILE_PASSWORD_WRONG);
        try (SourceBook book = SourceBook.open(file, Optional.of("rahasia"))) {
            assertThat(Reading.rows(book, 0)).hasSize(2_000);
        }
    }

    @Test
    void a_write_protected_workbook_needs_no_password() throws IOException, GeneralSecurityException {
        Path file = encrypted("VelvetSweatshop");
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(Reading.rows(book, 0)).hasSize(2_000);
        }
    }

    @Test
    void a_bomb_of_entities_is_refused() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        Path strings = HandMadeXlsx.book()
                .sharedStringsPart(entities + "]><sst xmlns=\"" + HandMadeXlsx.MAIN + "\"><si><t>&a29;</t></si></sst>")
                .sheet("A", "<row><c t=\"s\"><v>0</v></c></row>")
                .write(folder.resolve("tawa.xlsx"));
        Path sheet = HandMadeXlsx.book()
                .sheetPart(
                        "A",
                        "",
                        entities.toString().replace("sst [", "worksheet [") + "]><worksheet xmlns=\""
                                + HandMadeXlsx.MAIN
                                + "\"><sheetData><row><c t=\"str\"><v>&a29;</v></c></row></sheetData></worksheet>")
                .write(folder.resolve("tawa2.xlsx"));
        assertThat(Reading.refusal(strings)).isEqualTo(ErrorCode.FILE_CORRUPT);
        assertThat(Reading.refusal(sheet)).isEqualTo(ErrorCode.FILE_CORRUPT);
    }

    @Test
    void an_outside_entity_is_never_fetched() throws IOException {
        Path secret = file("rahasia.txt", "isi rahasia".getBytes(StandardCharsets.UTF_8));
        Path book = HandMadeXlsx.book()
                .sheetPart(
                        "A",
                        "",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet xmlns=\""
                                + HandMadeXlsx.MAIN
                                + "\"><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>")
                .write(folder.resolve("luar.xlsx"));
        assertThat(Reading.refusal(book)).isEqualTo(ErrorCode.FILE_CORRUPT);
    }

    /** 40 MB of the same few bytes pack to next to nothing. */
    @ParameterizedTest
    @CsvSource({
        "xl/sharedStrings.xml, <sst><si><t>, A",
        "xl/sharedStrings.xml, <sst><si><t>, <r/>",
        "xl/worksheets/sheet1.xml, <worksheet><sheetData><row><c t='str'><v>, A",
        "xl/worksheets/sheet1.xml, <worksheet><sheetData>, <row/>",
        "xl/styles.xml, <styleSheet><cellXfs>, <xf/>",
        "xl/workbook.xml, <workbook>, <sheet/>"
    })
    void a_zip_bomb_is_refused(String part, String opening, String filler) throws IOException {
        Path good = HandMadeXlsx.book()
                .sharedStrings("<si><t>x</t></si>")
                .styles("", 0)
                .sheet("A", "<row><c t=\"s\"><v>0</v></c></row>")
                .write(folder.resolve("baik.xlsx"));
        Path bomb = folder.resolve("bom.xlsx");
        byte[] block = filler.repeat((1 << 20) / filler.length()).getBytes(StandardCharsets.UTF_8);
        try (ZipFile from = new ZipFile(good.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bomb))) {
            to.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    to.write(opening.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 40; i++) {
                        to.write(block);
                    }
                } else {
                    from.getInputStream(entry).transferTo(to);
                }
                to.closeEntry();
            }
        }
        assertThat(Reading.refusal(bomb)).isEqualTo(ErrorCode.FILE_TOO_LARGE);
    }

    @Test
    void a_million_empty_rows_cost_next_to_nothing() {
        StringBuilder rows = new StringBuilder(60 << 20);
        for (int i = 1; i <= 1_048_576; i++) {
            rows.append("<row r=\"").append(i).append("\" spans=\"1:31\" ht=\"15\" s=\"3\"/>");
        }
        rows.insert(0, "<row r=\"1\"><c><v>1</v></c></row>");
        Path file = HandMadeXlsx.book().sheet("A", rows.toString()).write(folder.resolve("hantu.xlsx"));
        assertThat(Reading.firstSheet(file)).extracting(Row::number).containsExactly(1);
    }

    @Test
    void more_columns_than_a_spreadsheet_has_are_refused() throws IOException {
        Path sheet = HandMadeXlsx.book()
                .sheet("A", "<row><c r=\"XFE1\"><v>1</v></c></row>")
                .write(folder.resolve("lebar.xlsx"));
        assertThat(Reading.refusal(sheet)).isEqualTo(ErrorCode.FILE_CORRUPT);
        Path text = file("lebar.csv", ";".repeat(20_000).getBytes(StandardCharsets.UTF_8));
        assertThat(Reading.refusal(text)).isEqualTo(ErrorCode.FILE_TOO_LARGE);
    }

    @Test
    void what_a_visitor_throws_is_not_taken_for_a_fault_of_the_file() {
        try (SourceBook book = SourceBook.open(goodXlsx("x.xlsx"), Optional.empty())) {
            assertThatThrownBy(() -> book.read(book.sheets().get(0), row -> {
                        throw new IllegalStateException("own fault");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("own fault");
        }
    }

    @Test
    void the_file_is_never_touched() throws IOException, GeneralSecurityException {
        for (Path file : List.of(
                goodXlsx("a.xlsx"),
                encrypted("x"),
                file("b.xls", sound(BookFormat.XLS)),
                file("c.csv", sound(BookFormat.DELIMITED)))) {
            byte[] before = Files.readAllBytes(file);
            FileTime time = FileTime.from(Instant.parse("2022-01-02T03:04:05Z"));
            Files.setLastModifiedTime(file, time);
            Reading.readAll(file, Optional.of("x"));
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(6);
        }
    }

    @Test
    void each_refusal_has_its_sentence_in_both_languages() {
        for (ErrorCode code : ErrorCode.values()) {
            if (code.name().startsWith("FILE_") || code.name().startsWith("OUTPUT_") || code == ErrorCode.DISK_FULL) {
                for (Bahasa bahasa : Bahasa.values()) {
                    assertThat(new Messages(bahasa).text(new Problem(code, "daftar.xlsx", "x").sentence()))
                            .contains("daftar.xlsx")
                            .doesNotContain("{");
                }
            }
        }
    }
}
