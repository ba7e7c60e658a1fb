package id.sidaksos.service.verval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.ReturnedRow;
import id.sidaksos.service.District;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.sheet.verval.PacketReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packets of a real district's lists. */
class PacketServiceTest {
    private static final Vocabularies VOCABULARIES = VocabularyCatalog.load();

    @TempDir
    static Path folder;

    private static District district;
    private static List<HotFamily> families;
    private static PacketService.Result whole;
    private static List<ReturnedPacket> returned;

    @BeforeAll
    static void a_district() {
        district = WorkedDistrict.in(folder, 25);
        families = district.browse(new Messages(Bahasa.ID)).lists(Progress.NONE).hotFamilies();
        whole = make(Selection.all(), "semua");
        returned = whole.packets().stream().map(packet -> read(packet.file())).toList();
    }

    @AfterAll
    static void close() {
        district.close();
    }

    @Test
    void every_family_with_a_village_goes_to_it_and_to_no_other() {
        Set<String> sent = new HashSet<>();
        int persons = 0;
        for (int i = 0; i < returned.size(); i++) {
            PacketService.Made packet = whole.packets().get(i);
            assertThat(Files.isRegularFile(packet.file())).isTrue();
            ReturnedPacket back = returned.get(i);
            assertThat(PacketReader.marks(packet.file()))
                    .containsOnlyKeys(packet.packet().mark());
            List<ReturnedRow> rows = back.rows().stream()
                    .filter(row -> row.kind() == RecordKind.KELUARGA)
                    .toList();
            assertThat(rows).hasSize(packet.families());
            rows.forEach(row -> assertThat(sent.add(row.mark())).isTrue());
            persons += packet.persons();
        }
        assertThat(sent).hasSize(families.size() - whole.homeless());
        assertThat(persons).isPositive();
        assertThat(outgoing()).isGreaterThanOrEqualTo(whole.packets().size());
    }

    @Test
    void a_village_is_chosen_by_code_with_or_without_dots_and_by_name() {
        HotFamily family = families.stream()
                .filter(each -> !each.region().code().isEmpty())
                .findFirst()
                .orElseThrow();
        String code = family.region().code();
        String dotted = code.substring(0, 2) + "." + code.substring(2, 4) + "." + code.substring(4, 6) + "."
                + code.substring(6);
        long expected = families.stream()
                .filter(each -> each.region().village().equals(family.village())
                        && each.district().equals(family.district()))
                .count();
        for (String text : List.of(code, dotted, "desa " + family.village().toLowerCase(java.util.Locale.ROOT))) {
            PacketService.Result made = make(Selection.village(text), "desa");
            assertThat(made.packets()).as(text).isNotEmpty();
            assertThat(made.packets().get(0).families()).isEqualTo((int) expected);
        }
        assertThat(make(Selection.district(family.region().districtCode()), "kec")
                        .packets())
                .extracting(each -> each.packet().district())
                .containsOnly(family.district());
    }

    @Test
    void waves_count_on_within_a_village() {
        String village = families.get(0).village();
        int first =
                make(Selection.village(village), "g").packets().get(0).packet().batch();
        PacketService.Made second =
                make(Selection.village(village), "g").packets().get(0);
        assertThat(second.packet().batch()).isEqualTo(first + 1);
        assertThat(second.file().getFileName().toString()).startsWith("verval-").endsWith("-g" + (first + 1) + ".xlsx");
    }

    @Test
    void no_village_of_the_name_is_told_and_nothing_is_made() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> make(Selection.village("Atlantis"), "kosong"))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.VILLAGE_UNKNOWN));
        assertThat(folder.resolve("kosong")).doesNotExist();
    }

    @Test
    void a_packet_shows_the_value_in_force_and_what_is_to_be_settled() {
        ReturnedRow row = returned.get(0).rows().get(0);
        HotFamily family = families.stream()
                .filter(each -> each.id().equals(row.locked().get(Field.ID_KELUARGA.key())))
                .findFirst()
                .orElseThrow();
        assertThat(row.locked().getOrDefault(Field.NAMA.key(), "")).isEqualTo(family.name());
        assertThat(row.locked().getOrDefault(Field.NIK.key(), ""))
                .isEqualTo(family.nik().digits());
        assertThat(row.locked().get(Field.JUMLAH_ANGGOTA.key())).isEqualTo(Integer.toString(family.persons()));
        Set<String> words = new HashSet<>();
        returned.forEach(
                packet -> packet.rows().forEach(each -> words.add(each.locked().getOrDefault(Form.FINDINGS, ""))));
        assertThat(String.join("|", words)).contains("NIK");
    }

    @Test
    void a_packet_whose_file_cannot_be_written_is_not_kept() throws IOException {
        Path occupied = Files.writeString(folder.resolve("berkas"), "bukan folder");
        long before = outgoing();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        district.verval().packets().make(Selection.all(), occupied, OptionalInt.empty(), Progress.NONE))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ErrorCode.OUTPUT_UNWRITABLE));
        assertThat(outgoing()).isEqualTo(before);
    }

    private static long outgoing() {
        return district.journal(1_000).stream()
                .filter(line -> line.entry().act() == Act.PAKET_KELUAR)
                .count();
    }

    @Test
    void a_form_is_read_back_from_what_is_kept_of_it() {
        Form form = district.verval().packets().form();
        assertThat(FormJson.read(FormJson.write(form))).isEqualTo(form);
    }

    private static PacketService.Result make(Selection selection, String name) {
        return district.verval().packets().make(selection, folder.resolve(name), OptionalInt.empty(), Progress.NONE);
    }

    private static ReturnedPacket read(Path file) {
        return new PacketReader(VOCABULARIES)
                .read(file, district.verval().packets().form(), mark -> false);
    }
}
