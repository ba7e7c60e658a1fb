package id.sidaksos.service.linkage;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.BirthDates;
import id.sidaksos.domain.identity.KkDoctor;
import id.sidaksos.domain.identity.NikDoctor;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.linkage.Lexicon;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.domain.linkage.PersonTableBuilder;
import id.sidaksos.sheet.SheetInfo;
import id.sidaksos.sheet.SourceBook;
import id.sidaksos.store.RowKeys;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One list of persons as the engine wants it; the row number of the spreadsheet comes back with every pair. */
final class ListLoader {
    private static final int HEAD_ROWS = 40;
    private static final int REPORT_EVERY = 1_000;
    private static final int NIK_LENGTH = 16;
    private static final Set<ListRole> WHERE = EnumSet.of(
            ListRole.NO_KK, ListRole.ALAMAT, ListRole.DESA, ListRole.KELUARGA, ListRole.ID, ListRole.KODE_WILAYAH);

    private final List<Finding> leftAside = new ArrayList<>();
    private final BirthDates dates;
    private final Progress progress;
    private final TwinRows twins = new TwinRows();

    ListLoader(LocalDate reference, Progress progress) {
        this.dates = new BirthDates(reference);
        this.progress = progress;
    }

    /** @throws Problem FILE_…, LIST_COLUMNS, LIST_WITHOUT_ROWS */
    PersonTable load(Path file, Optional<String> password, List<String> mapping, Lexicon lexicon) {
        String name = file.getFileName().toString();
        try (SourceBook book = SourceBook.open(file, password)) {
            SheetInfo sheet = firstWithCells(book);
            List<Row> head = new ArrayList<>();
            book.read(sheet, row -> {
                head.add(row.copy());
                return head.size() < HEAD_ROWS;
            });
            ListColumns columns = ListColumns.find(name, head, mapping);
            PersonTableBuilder builder = PersonTable.builder(lexicon, 1 << 12);
            int[] rows = {0};
            book.read(sheet, row -> {
                if (row.number() > columns.headerRow() && !row.blank()) {
                    if (!isTwin(columns, row, rows[0] - twins.count())) {
                        add(builder, columns, row);
                    }
                    if (++rows[0] % REPORT_EVERY == 0) {
                        progress.check();
                        progress.at("tahap.baca", rows[0], -1);
                    }
                }
                return true;
            });
            if (rows[0] == 0) {
                throw new Problem(ErrorCode.TABLE_WITHOUT_ROWS, name);
            }
            return builder.build();
        }
    }

    /** The rows that follow another one of the list that was loaded. */
    TwinRows twins() {
        return twins;
    }

    /**
     * Only a row that names one person may follow another: with a whole NIK, or a name with birth date and a place or family.
     * Of two rows that say "SITI" and nothing else nobody knows whether they are one.
     */
    private boolean isTwin(ListColumns columns, Row row, int index) {
        boolean person = columns.text(row, ListRole.NIK).length() >= NIK_LENGTH
                || (!name(columns, row).isEmpty()
                        && !columns.text(row, ListRole.TANGGAL_LAHIR).isEmpty()
                        && WHERE.stream()
                                .anyMatch(role -> !columns.text(row, role).isEmpty()));
        if (!person) {
            return false;
        }
        long content = 0;
        for (ListRole role : ListRole.values()) {
            content = RowKeys.mix(content + role.ordinal(), columns.text(row, role));
        }
        return twins.follows(content, index, row.number());
    }

    private static SheetInfo firstWithCells(SourceBook book) {
        for (SheetInfo sheet : book.sheets()) {
            boolean[] any = {false};
            book.read(sheet, row -> {
                any[0] = true;
                return false;
            });
            if (any[0]) {
                return sheet;
            }
        }
        return book.sheets().get(0);
    }

    private void add(PersonTableBuilder builder, ListColumns columns, Row row) {
        leftAside.clear();
        NikReading nik = nik(columns, row);
        builder.rowId(row.number())
                .nik(nik.digits(), nik.status())
                .noKk(KkDoctor.read(columns.text(row, ListRole.NO_KK), kind(columns, row, ListRole.NO_KK), leftAside))
                .name(name(columns, row))
                .birth(birth(columns, row, nik))
                .sex(sex(columns.text(row, ListRole.JENIS_KELAMIN)))
                .neighbourhood(number(columns.text(row, ListRole.RT)), number(columns.text(row, ListRole.RW)))
                .address(address(columns, row))
                .postcode(key(columns.text(row, ListRole.KODE_POS)))
                .family(family(columns, row))
                .otherId(key(columns.text(row, ListRole.ID)))
                .mother(columns.text(row, ListRole.IBU));
        place(builder, columns, row);
        builder.add();
    }

    private NikReading nik(ListColumns columns, Row row) {
        return columns.column(ListRole.NIK) < 0
                ? NikReading.NONE
                : NikDoctor.read(columns.text(row, ListRole.NIK), kind(columns, row, ListRole.NIK), leftAside);
    }

    private static String name(ListColumns columns, Row row) {
        String whole = columns.text(row, ListRole.NAMA);
        return whole.isEmpty()
                ? (columns.text(row, ListRole.NAMA_DEPAN) + " " + columns.text(row, ListRole.NAMA_BELAKANG)).strip()
                : whole;
    }

    private int birth(ListColumns columns, Row row, NikReading nik) {
        String text = columns.text(row, ListRole.TANGGAL_LAHIR);
        if (text.isEmpty()) {
            return 0;
        }
        LocalDate date = dates.read(text, kind(columns, row, ListRole.TANGGAL_LAHIR), nik, leftAside)
                .date()
                .orElse(null);
        return date == null ? 0 : date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    private static CellKind kind(ListColumns columns, Row row, ListRole role) {
        int column = columns.column(role);
        return column < 0 ? CellKind.MISSING : row.kind(column);
    }

    private static char sex(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        String word = text.toUpperCase(Locale.ROOT);
        return switch (word.charAt(0)) {
            case 'L', '1' -> 'L';
            case '2', 'F', 'W' -> 'P';
            case 'P' -> word.startsWith("PRIA") ? 'L' : 'P';
            case 'M' -> 'L';
            default -> 0;
        };
    }

    private static String address(ListColumns columns, Row row) {
        return (columns.text(row, ListRole.ALAMAT_NOMOR) + " " + columns.text(row, ListRole.ALAMAT) + " "
                        + columns.text(row, ListRole.ALAMAT_LANJUT))
                .strip();
    }

    private static String family(ListColumns columns, Row row) {
        String family = columns.text(row, ListRole.KELUARGA);
        return family.isEmpty() ? columns.text(row, ListRole.NO_KK) : family;
    }

    private static void place(PersonTableBuilder builder, ListColumns columns, Row row) {
        String code = columns.text(row, ListRole.KODE_WILAYAH).replace(".", "");
        if (code.matches("[0-9]{10}")) {
            builder.place(code, "", "");
            return;
        }
        String regency = key(columns.text(row, ListRole.KABUPATEN));
        String district = key(columns.text(row, ListRole.KECAMATAN));
        String village = key(columns.text(row, ListRole.DESA));
        builder.place(
                village.isEmpty() ? "" : regency + "|" + district + "|" + village,
                district.isEmpty() ? "" : regency + "|" + district,
                regency);
    }

    private static String key(String text) {
        return text.isEmpty() ? "" : TextKey.normalise(text);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
