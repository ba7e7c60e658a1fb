package id.sidaksos.generator;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.Field;
import java.util.Locale;
import java.util.Optional;

/** What is planted in a cell, by the list of defects that clerks live with. */
enum CellDefect {
    NIK_EMPTY(Field.NIK, FindingKind.NIK_KOSONG, (dice, line, text) -> ""),
    NIK_DASH(Field.NIK, FindingKind.NIK_KOSONG, (dice, line, text) -> "-"),
    NIK_WORD_EMPTY(Field.NIK, FindingKind.NIK_KOSONG, (dice, line, text) -> "KOSONG"),
    NIK_NO_NUMBER_CHILD(Field.NIK, FindingKind.NIK_SENTINEL, (dice, line, text) -> "9999999999999995"),
    NIK_NO_NUMBER_GROWN(Field.NIK, FindingKind.NIK_SENTINEL, (dice, line, text) -> "9999999999999996"),
    NIK_FOREIGNER(Field.NIK, FindingKind.NIK_SENTINEL, (dice, line, text) -> "9999999999999999"),
    NIK_REFUSED(Field.NIK, FindingKind.NIK_SENTINEL, (dice, line, text) -> "9999999999999994"),
    NIK_ZERO(Field.NIK, FindingKind.NIK_NOL, (dice, line, text) -> "0"),
    NIK_ZEROS(Field.NIK, FindingKind.NIK_NOL, (dice, line, text) -> "0000000000000000"),
    NIK_ONES(Field.NIK, FindingKind.NIK_PENGISI, (dice, line, text) -> "1111111111111111"),
    NIK_COUNTED(Field.NIK, FindingKind.NIK_PENGISI, (dice, line, text) -> "1234567890123456"),
    NIK_ONLY_REGION(Field.NIK, FindingKind.NIK_PENGISI, (dice, line, text) -> text.substring(0, 6) + "0000000000"),
    NIK_SHORT(Field.NIK, FindingKind.NIK_KURANG_DIGIT, (dice, line, text) -> NikHurts.shorter(dice, text)),
    NIK_LONG(Field.NIK, FindingKind.NIK_LEBIH_DIGIT, (dice, line, text) -> text + dice.below(10)),
    NIK_LETTER(Field.NIK, FindingKind.NIK_HURUF, (dice, line, text) -> NikHurts.letter(text)),
    NIK_WORDS(Field.NIK, FindingKind.NIK_BUKAN_ANGKA, (dice, line, text) -> "DALAM PROSES"),
    NIK_SCIENTIFIC(Field.NIK, FindingKind.NIK_ILMIAH, (dice, line, text) -> CellTexts.scientific(text)),
    NIK_NO_SUCH_DAY(Field.NIK, FindingKind.NIK_TANGGAL_MUSTAHIL, (dice, line, text) -> CellTexts.put(text, 6, "3602")),
    NIK_NO_SUCH_MONTH(Field.NIK, FindingKind.NIK_TANGGAL_MUSTAHIL, (dice, line, text) -> CellTexts.put(text, 8, "13")),
    NIK_SERIAL_ZERO(Field.NIK, FindingKind.NIK_SERI_NOL, (dice, line, text) -> CellTexts.put(text, 12, "0000")),
    NIK_NO_SUCH_PROVINCE(
            Field.NIK, FindingKind.NIK_PROVINSI_TIDAK_DIKENAL, (dice, line, text) -> CellTexts.put(text, 0, "28")),
    NIK_OTHER_SEX(Field.NIK, FindingKind.NIK_BEDA_JENIS_KELAMIN, (dice, line, text) -> CellTexts.otherSex(text)),
    NIK_OTHER_YEAR(Field.NIK, FindingKind.NIK_BEDA_TANGGAL_LAHIR, (dice, line, text) -> CellTexts.otherYear(text)),
    NIK_APOSTROPHE(Field.NIK, FindingKind.NIK_DIRAPIKAN, (dice, line, text) -> "'" + text),
    NIK_NBSP(Field.NIK, FindingKind.NIK_DIRAPIKAN, (dice, line, text) -> text + '\u00a0'),
    NIK_ZERO_WIDTH(
            Field.NIK,
            FindingKind.NIK_DIRAPIKAN,
            (dice, line, text) -> text.substring(0, 6) + '\u200b' + text.substring(6)),
    NIK_POINT_ZERO(Field.NIK, FindingKind.NIK_DIRAPIKAN, (dice, line, text) -> text + ".0"),
    NIK_SPACED(Field.NIK, FindingKind.NIK_DIRAPIKAN, (dice, line, text) -> text.replaceAll("(\\d{4})(?=\\d)", "$1 ")),
    NIK_DOTTED(
            Field.NIK,
            FindingKind.NIK_DIRAPIKAN,
            (dice, line, text) -> text.substring(0, 6) + '.' + text.substring(6, 12) + '.' + text.substring(12)),

    NAME_EMPTY(Field.NAMA, FindingKind.NAMA_KOSONG, (dice, line, text) -> ""),
    NAME_DEAD(Field.NAMA, FindingKind.NAMA_ALMARHUM, (dice, line, text) -> "ALM. " + text),
    NAME_FORMULA(Field.NAMA, null, (dice, line, text) -> "=CMD|' /C calc'!A0"),
    NAME_PLUS(Field.NAMA, null, (dice, line, text) -> "+" + text),
    NAME_AT(Field.NAMA, null, (dice, line, text) -> "@SUM(1+1)*" + text),
    NAME_MINUS(Field.NAMA, null, (dice, line, text) -> "-" + text),
    NAME_NUMBERED(Field.NAMA, null, (dice, line, text) -> text + " 2"),
    NAME_NBSP(Field.NAMA, null, (dice, line, text) -> text + "\u00a0\u00a0"),
    NAME_LINE_BREAK(Field.NAMA, null, (dice, line, text) -> text + "\n"),
    NAME_SPACES(Field.NAMA, null, (dice, line, text) -> "  " + text.replace(" ", "   ")),
    NAME_LOWER(Field.NAMA, null, (dice, line, text) -> text.toLowerCase(Locale.ROOT)),

    BIRTH_EMPTY(Field.TANGGAL_LAHIR, FindingKind.TANGGAL_KOSONG, (dice, line, text) -> ""),
    BIRTH_WORDS(
            Field.TANGGAL_LAHIR,
            null,
            (dice, line, text) -> CellTexts.words(line.row().birth())),
    BIRTH_TWO_DIGITS(
            Field.TANGGAL_LAHIR,
            FindingKind.TANGGAL_DUA_DIGIT,
            (dice, line, text) -> CellTexts.twoDigits(line.row().birth())),
    BIRTH_NO_SUCH_DAY(
            Field.TANGGAL_LAHIR,
            FindingKind.TANGGAL_MUSTAHIL,
            (dice, line, text) -> "31/02/" + line.row().birth() / 10_000),
    BIRTH_ALIEN(Field.TANGGAL_LAHIR, FindingKind.TANGGAL_TIDAK_TERBACA, (dice, line, text) -> "sebelum Merdeka"),
    BIRTH_TOO_NARROW(Field.TANGGAL_LAHIR, FindingKind.TANGGAL_TIDAK_TERBACA, (dice, line, text) -> "##########"),
    BIRTH_SWAPPED(
            Field.TANGGAL_LAHIR,
            FindingKind.TANGGAL_TERTUKAR,
            (dice, line, text) -> CellTexts.swapped(line.row().birth())),
    BIRTH_NINETEEN_HUNDRED(Field.TANGGAL_LAHIR, FindingKind.TANGGAL_BAWAAN, (dice, line, text) -> "01/01/1900"),
    BIRTH_AGE(
            Field.TANGGAL_LAHIR,
            FindingKind.TANGGAL_BERISI_UMUR,
            (dice, line, text) -> Integer.toString(Math.max(2, line.age()))),
    BIRTH_CELL(
            Field.TANGGAL_LAHIR,
            null,
            (dice, line, text) -> Integer.toString(line.row().birth()),
            CellForm.DATE),

    SEX_ALIEN(Field.JENIS_KELAMIN, FindingKind.JENIS_KELAMIN_TIDAK_DIKENAL, (dice, line, text) -> "X"),
    SEX_LETTER(Field.JENIS_KELAMIN, null, (dice, line, text) -> line.row().sex() == 'L' ? "L" : "P"),
    SEX_CODE(Field.JENIS_KELAMIN, null, (dice, line, text) -> line.row().sex() == 'L' ? "1" : "2"),

    WALL_UNKNOWN(Field.JENIS_DINDING, FindingKind.KOSAKATA_TIDAK_DIKENAL, (dice, line, text) -> "Kalsiboard Hijau"),
    ROOF_LOWER(Field.JENIS_ATAP, null, (dice, line, text) -> ' ' + text.toLowerCase(Locale.ROOT) + ' '),
    FLOOR_EMPTY(Field.JENIS_LANTAI, null, (dice, line, text) -> ""),
    /** All of the house stands one column too far to the right; see {@link Planter}. */
    SHIFTED(Field.JENIS_ATAP, FindingKind.KOLOM_BERGESER, (dice, line, text) -> ""),

    DECILE_ALIEN(Field.DESIL, FindingKind.DESIL_TIDAK_WAJAR, (dice, line, text) -> "15"),
    DECILE_WORD(Field.DESIL, FindingKind.ANGKA_TIDAK_TERBACA, (dice, line, text) -> "satu"),
    CODE_POINT_ZERO(Field.KODE_WILAYAH, null, (dice, line, text) -> text + ".0"),
    CODE_DOTTED(Field.KODE_WILAYAH, null, (dice, line, text) -> line.village().dotted()),
    CODE_OF_ANOTHER(
            Field.KODE_WILAYAH, FindingKind.WILAYAH_BERTENTANGAN, (dice, line, text) -> CellTexts.otherVillage(line)),
    WORK_ERROR(Field.PEKERJAAN, FindingKind.SEL_GALAT, (dice, line, text) -> "#N/A", CellForm.ERROR),
    VILLAGE_FORMULA(Field.DESA, null, (dice, line, text) -> text, CellForm.FORMULA),
    KK_SHORT(Field.NO_KK, FindingKind.KK_TIDAK_VALID, (dice, line, text) -> text.substring(0, 15)),
    KK_SCIENTIFIC(Field.NO_KK, FindingKind.KK_ILMIAH, (dice, line, text) -> CellTexts.scientific(text));

    private interface Change {
        /** The text that stands in the cell instead; the same text where the defect cannot be. */
        String of(Dice dice, Line line, String text);
    }

    private final Field field;
    private final FindingKind finding;
    private final Change change;
    private final CellForm form;

    CellDefect(Field field, FindingKind finding, Change change) {
        this(field, finding, change, CellForm.TEXT);
    }

    CellDefect(Field field, FindingKind finding, Change change, CellForm form) {
        this.field = field;
        this.finding = finding;
        this.change = change;
        this.form = form;
    }

    Field field() {
        return field;
    }

    CellForm form() {
        return form;
    }

    /** What the program is to find; empty where nothing is amiss once read, or where the judgement is open. */
    Optional<FindingKind> finding() {
        return Optional.ofNullable(finding);
    }

    String plant(Dice dice, Line line, String text) {
        return change.of(dice, line, text);
    }
}
