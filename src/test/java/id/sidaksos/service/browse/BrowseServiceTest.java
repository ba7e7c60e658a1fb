package id.sidaksos.service.browse;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.generator.Generate;
import id.sidaksos.service.District;
import id.sidaksos.service.browse.Lists.ScoreState;
import id.sidaksos.service.intake.ImportWish;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.sheet.SourceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window reads, against what the same database gives by the other ways. */
class BrowseServiceTest {
    private static final Messages MESSAGES = new Messages(Bahasa.ID);
    private static final String REASON = "KTP diperlihatkan";
    private static final Map<String, Map<Integer, Row>> FILES = new HashMap<>();

    @TempDir
    static Path folder;

    private static Path lists;
    private static District district;
    private static BrowseService browse;
    private static String corrected;

    @BeforeAll
    static void a_district_that_was_worked_on() throws IOException {
        lists = folder.resolve("daftar");
        Generate.main(
                new String[] {"--keluarga", "120", "--dtks", "500", "--benih", "5", "--keluar", lists.toString()});
        district = open(folder.resolve("data"));
        for (String file : List.of("p3ke-2022-keluarga.xlsx", "p3ke-2022-individu.xlsx", "siks-ng.csv")) {
            district.imports().importFile(lists.resolve(file), ImportWish.PLAIN, Progress.NONE);
        }
        browse = district.browse(MESSAGES);
        corrected = read().hotFamilies().get(7).id();
        Path corrections = folder.resolve("koreksi.csv");
        Files.writeString(corrections, "id_keluarga,id_individu,kolom,nilai\n" + corrected + ",,nama,SITI UJI\n");
        district.corrections().read(corrections, REASON);
        district.scoring(MESSAGES).run(Progress.NONE);
        district.reconciliation(MESSAGES).run(folder.resolve("padanan.csv"), Progress.NONE);
        district.duplicates(MESSAGES).persons(folder.resolve("ganda.csv"), Progress.NONE);
    }

    @AfterAll
    static void close() {
        district.close();
    }

    private static District open(Path data) {
        return District.open(
                new Desk(
                        new DataFolder(data),
                        "petugas",
                        Clock.fixed(Instant.parse("2023-03-27T02:00:00Z"), ZoneOffset.UTC)),
                Optional.empty(),
                new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load()));
    }

    private static Lists read() {
        return browse.lists(Progress.NONE);
    }

    @Test
    void the_funnel_beside_the_tables_is_that_of_the_command_line() {
        Funnel funnel = district.funnel(MESSAGES).funnel(Progress.NONE);

        Lists read = read();

        assertThat(read.funnel().figures()).isEqualTo(funnel.figures());
        assertThat(read.scores()).isEqualTo(ScoreState.CURRENT);
    }

    @Test
    void every_family_says_how_it_leaves_the_funnel() {
        Lists read = read();

        Map<String, Long> leaving = read.hotFamilies().stream()
                .flatMap(family -> family.exit().stream())
                .collect(Collectors.groupingBy(Enum::name, Collectors.counting()));
        Map<String, Long> exits = new HashMap<>();
        read.funnel().stages().forEach(stage -> stage.exits().stream()
                .filter(exit -> exit.families() > 0)
                .forEach(exit -> exits.put(exit.reason().name(), (long) exit.families())));

        assertThat(leaving).isEqualTo(exits);
        assertThat(read.hotFamilies())
                .filteredOn(family -> family.exit().isEmpty())
                .hasSize(read.funnel().decreed().size());
    }

    @Test
    void the_tables_hold_every_accepted_row_with_its_correction() {
        Lists read = read();
        StartFigures start = browse.start();

        assertThat(read.hotFamilies()).hasSize(start.rows().get(SourceKind.P3KE_KELUARGA));
        assertThat(read.hotPersons()).hasSize(start.rows().get(SourceKind.P3KE_INDIVIDU));
        assertThat(read.hotFamilies())
                .filteredOn(family -> family.id().equals(corrected))
                .extracting(HotFamily::name)
                .containsExactly("SITI UJI");
        assertThat(read.hotPersons().stream().mapToInt(HotPerson::findings).sum()
                        + read.hotFamilies().stream()
                                .mapToInt(HotFamily::findings)
                                .sum())
                .isPositive();
        assertThat(read.hotPersons())
                .filteredOn(person -> person.family().isPresent())
                .allMatch(person -> person.family().get().id().equals(person.familyId()));
    }

    @Test
    void the_start_page_counts_what_was_done() {
        StartFigures start = browse.start();

        assertThat(start.findings()).isEqualTo(district.findings(MESSAGES).counts());
        assertThat(start.queues())
                .extracting(StartFigures.QueueFigures::queue)
                .containsExactly(Queue.DTKS, Queue.GANDA_INDIVIDU);
        assertThat(start.queues().get(0).decisions().get(Decision.OTOMATIS)).isPositive();
        assertThat(start.newest())
                .hasValueSatisfying(line -> assertThat(line.entry().act()).isEqualTo(Act.GANDA));
        assertThat(start.decrees()).isZero();
    }

    @Test
    void a_card_shows_every_cell_as_its_file_has_it() {
        for (HotFamily family : read().hotFamilies()) {
            FamilyCard card = browse.family(family.row()).orElseThrow();

            assertThat(source(card.family()))
                    .as("%s line %d", card.family().file(), card.family().line())
                    .isEqualTo(row("p3ke-2022-keluarga.xlsx", card.family()));
            for (RowCard member : card.members()) {
                assertThat(source(member))
                        .as("%s line %d", member.file(), member.line())
                        .isEqualTo(row("p3ke-2022-individu.xlsx", member));
            }
        }
    }

    @Test
    void a_card_tells_who_corrected_what_and_keeps_the_source() {
        HotFamily family = read().hotFamilies().stream()
                .filter(each -> each.id().equals(corrected))
                .findFirst()
                .orElseThrow();

        FamilyCard card = browse.family(family.row()).orElseThrow();

        RowCard.Correction correction = card.family().correction(Field.NAMA).orElseThrow();
        assertThat(correction.after()).isEqualTo("SITI UJI");
        assertThat(correction.why()).isEqualTo(REASON);
        assertThat(card.family().facts().name()).isEqualTo("SITI UJI");
        assertThat(card.family().cells())
                .filteredOn(cell -> cell.field().equals(Optional.of(Field.NAMA)))
                .extracting(RowCard.Cell::text)
                .containsExactly(correction.before());
        assertThat(card.journal()).extracting(line -> line.entry().act()).containsExactly(Act.KOREKSI);
    }

    @Test
    void a_card_has_members_matches_and_the_score_that_was_kept() {
        Lists read = read();
        int matched = 0;
        int members = 0;
        for (HotFamily family : read.hotFamilies()) {
            FamilyCard card = browse.family(family.row()).orElseThrow();
            members += card.members().size();
            matched += (int) card.members().stream()
                    .flatMap(member -> member.matches().stream())
                    .filter(match -> match.queue() == Queue.DTKS && match.decision() == Decision.OTOMATIS)
                    .filter(match ->
                            match.facts().birth() > 0 && !match.reason().isEmpty())
                    .count();
            assertThat(card.sheet().orElseThrow().score().className())
                    .isEqualTo(family.className().isEmpty() ? "BELUM_DAPAT_DINILAI" : family.className());
        }
        assertThat(matched).isGreaterThan(members / 2);
        assertThat(read.hotFamilies().stream().mapToInt(HotFamily::persons).sum())
                .isEqualTo(members);
    }

    @Test
    void findings_of_a_row_come_gravest_first() {
        HotFamily doubtful = read().hotFamilies().stream()
                .filter(family -> family.findings() > 1)
                .findFirst()
                .orElseThrow();

        RowCard card = browse.family(doubtful.row()).orElseThrow().family();

        List<Level> levels =
                card.findings().stream().map(each -> each.kind().level()).toList();
        assertThat(levels).hasSize(doubtful.findings()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void an_empty_database_gives_an_empty_screen() {
        try (District fresh = open(folder.resolve("kosong"))) {
            Lists read = fresh.browse(MESSAGES).lists(Progress.NONE);

            assertThat(read.hotFamilies()).isEmpty();
            assertThat(read.hotPersons()).isEmpty();
            assertThat(read.scores()).isEqualTo(ScoreState.NONE);
            assertThat(fresh.browse(MESSAGES).start().rows().values()).containsOnly(0);
            assertThat(fresh.browse(MESSAGES).family(1)).isEmpty();
        }
    }

    @Test
    void a_newer_file_makes_scores_stale_and_replaced_rows_are_not_shown() throws IOException {
        try (District own = open(folder.resolve("lama"))) {
            String header = "ID Keluarga P3KE|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri|Desil "
                    + "Kesejahteraan|Alamat|Kepala Keluarga|NIK|Padan Dukcapil|Jenis Kelamin|Tanggal Lahir|Pekerjaan\n";
            String row =
                    "1605%d|JAWA TIMUR|BLITAR|WONODADI|JATEN|3505012003|1|DSN JATEN|%s||Ya|Laki-laki|1960-01-02|Petani\n";
            Path first = Files.writeString(
                    folder.resolve("lama.csv"), header + row.formatted(1, "AGUS") + row.formatted(2, "BUDI"));
            own.imports().importFile(first, ImportWish.PLAIN, Progress.NONE);
            own.scoring(MESSAGES).run(Progress.NONE);
            Path second = Files.writeString(
                    folder.resolve("baru.csv"), header + row.formatted(1, "AGUS S") + row.formatted(2, "BUDI"));
            own.imports().importFile(second, ImportWish.PLAIN, Progress.NONE);

            Lists read = own.browse(MESSAGES).lists(Progress.NONE);

            assertThat(read.scores()).isEqualTo(ScoreState.STALE);
            assertThat(read.hotFamilies()).extracting(HotFamily::name).containsExactlyInAnyOrder("AGUS S", "BUDI");
            assertThat(own.browse(MESSAGES).start().rows().get(SourceKind.P3KE_KELUARGA))
                    .isEqualTo(2);
        }
    }

    private static Map<Integer, String> source(RowCard card) {
        Map<Integer, String> texts = new HashMap<>();
        card.cells().stream()
                .filter(cell -> !cell.text().isEmpty() && !cell.field().equals(Optional.of(Field.NO)))
                .forEach(cell -> texts.put(cell.column(), cell.text()));
        return texts;
    }

    /** The cells of a row as the file is read, running numbers left out. */
    private static Map<Integer, String> row(String file, RowCard card) {
        Map<Integer, String> texts = new HashMap<>();
        Set<Integer> numbers = card.cells().stream()
                .filter(cell -> cell.field().equals(Optional.of(Field.NO)))
                .map(RowCard.Cell::column)
                .collect(Collectors.toSet());
        Row row = rows(file).get(card.line());
        for (int column = 0; column < row.width(); column++) {
            if (!row.text(column).isEmpty() && !numbers.contains(column)) {
                texts.put(column, row.text(column));
            }
        }
        return texts;
    }

    private static Map<Integer, Row> rows(String file) {
        return FILES.computeIfAbsent(file, name -> {
            Map<Integer, Row> rows = new HashMap<>();
            try (SourceBook book = SourceBook.open(lists.resolve(name), Optional.empty())) {
                book.read(book.sheets().get(0), row -> {
                    rows.put(row.number(), row.copy());
                    return true;
                });
            }
            return rows;
        });
    }
}
