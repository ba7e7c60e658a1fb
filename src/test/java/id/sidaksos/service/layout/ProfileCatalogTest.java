package id.sidaksos.service.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.HeaderFinder;
import id.sidaksos.domain.layout.HeaderSearch;
import id.sidaksos.domain.layout.LayoutProfile;
import id.sidaksos.domain.layout.LayoutText;
import id.sidaksos.domain.layout.ListRow;
import id.sidaksos.domain.layout.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCatalogTest {
    private final ProfileCatalog catalog = ProfileCatalog.shipped();

    private static final String OFFICE =
            "{\"name\":\"kantor-kami\",\"kind\":\"dtks\",\"description\":\"x\",\"columns\":["
                    + "{\"field\":\"nik\",\"headers\":[\"Nomor Penduduk\"],\"required\":true},"
                    + "{\"field\":\"nama\",\"headers\":[\"Sebutan\"],\"required\":true},"
                    + "{\"field\":\"dusun\",\"headers\":[\"Kampung\"]},"
                    + "{\"field\":\"hubungan\",\"headers\":[\"Posisi\"],\"part\":\"before_slash\"}]}";

    @Test
    void every_file_of_the_folder_is_in_the_index_under_its_own_name() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/profiles"))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !name.equals("index") && !name.equals("umum"))
                    .sorted()
                    .toList();
            assertThat(catalog.all().stream().map(LayoutProfile::name).sorted()).isEqualTo(names);
        }
    }

    @Test
    void every_kind_has_a_fallback_and_asks_for_what_identifies() {
        for (SourceKind kind : SourceKind.values()) {
            assertThat(catalog.all()).anyMatch(profile -> profile.kind() == kind && profile.generic());
        }
        for (LayoutProfile profile : catalog.all()) {
            assertThat(profile.required()).contains(Field.NAMA);
            if (profile.kind() != SourceKind.DTKS) {
                assertThat(profile.required()).contains(Field.ID_KELUARGA);
            }
            assertThat(profile.description()).isNotBlank();
        }
    }

    @Test
    void every_field_can_be_found_by_some_header() {
        Set<Field> known = EnumSet.noneOf(Field.class);
        catalog.all().forEach(profile -> profile.columns().forEach(column -> known.add(column.field())));
        assertThat(known).containsExactlyInAnyOrder(Field.values());
    }

    @Test
    void an_office_can_add_a_layout_of_its_own() {
        LayoutProfile own = catalog.parse(OFFICE);
        HeaderFinder finder = new HeaderFinder(catalog.with(own).layouts());
        HeaderSearch search = finder.find(
                "Sheet1",
                List.of(ListRow.of(3, "Sebutan", "Nomor Penduduk", "Posisi", "Alamat", "Kampung")),
                List.of(),
                Optional.empty());
        assertThat(search).isInstanceOfSatisfying(HeaderSearch.Found.class, found -> {
            assertThat(found.layout().profile()).isEqualTo("kantor-kami");
            assertThat(found.layout().column(Field.NIK)).isEqualTo(1);
            assertThat(found.layout().column(Field.ALAMAT)).isEqualTo(3);
            assertThat(found.layout().column(Field.DUSUN)).isEqualTo(4);
            assertThat(found.layout().column(Field.DESA)).isEqualTo(-1);
        });
        assertThat(catalog.with(own).with(own).all()).hasSize(catalog.all().size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"name\":\"x\"}",
                "{\"name\":\"x\",\"kind\":\"dtks\"}",
                "{\"name\":\"x\",\"kind\":\"dtks\",\"columns\":[{\"field\":\"tidak_ada\",\"headers\":[\"a\"]}]}",
                "{\"name\":\"x\",\"kind\":\"dtks\",\"columns\":[{\"field\":\"nik\",\"headers\":[]}]}",
                "{\"name\":\"x\",\"kind\":\"dtks\",\"columns\":[{\"field\":\"nik\",\"headers\":[\" - \"]}]}",
                "{\"name\":\"x\",\"kind\":\"dtks\",\"columns\":[{\"field\":\"nik\",\"headers\":[\"a\"],\"part\":\"?\"}]}"
            })
    void a_broken_layout_is_refused_in_words(String text) {
        assertThatThrownBy(() -> catalog.parse(text))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.SETTINGS_INVALID));
    }

    @Test
    void every_field_and_kind_has_a_name_in_both_languages() {
        for (Bahasa bahasa : Bahasa.values()) {
            Messages texts = new Messages(bahasa);
            for (Field field : Field.values()) {
                assertThat(texts.text(LayoutText.name(field))).isNotBlank();
            }
            for (SourceKind kind : SourceKind.values()) {
                assertThat(texts.text(LayoutText.name(kind))).isNotBlank();
            }
        }
    }

    @Test
    void what_cannot_be_used_is_said_in_one_sentence() {
        List<HeaderSearch> searches = List.of(
                new HeaderSearch.None(),
                new HeaderSearch.Missing(
                        "p3ke-2022-individu", SourceKind.P3KE_INDIVIDU, 4, Set.of(Field.ID_KELUARGA, Field.NIK)),
                new HeaderSearch.Ambiguous(
                        List.of("p3ke-umum-individu", "p3ke-umum-keluarga"),
                        Set.of(SourceKind.P3KE_INDIVIDU, SourceKind.P3KE_KELUARGA),
                        1),
                new HeaderSearch.OtherKind(SourceKind.DTKS, SourceKind.P3KE_INDIVIDU, "p3ke-2022-individu", 1));
        for (Bahasa bahasa : Bahasa.values()) {
            Messages texts = new Messages(bahasa);
            for (HeaderSearch search : searches) {
                Sentence sentence = search.problem("Data's").orElseThrow().sentence();
                assertThat(texts.text(sentence))
                        .contains("Data's")
                        .doesNotContain("{")
                        .endsWith(".");
            }
        }
        assertThat(new Messages(Bahasa.ID)
                        .text(searches.get(1).problem("Data").orElseThrow().sentence()))
                .contains("ID Keluarga P3KE, NIK");
    }
}
