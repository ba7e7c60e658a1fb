package id.sidaksos;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the house and those of its manners that a machine can check. */
@AnalyzeClasses(packages = "id.sidaksos", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @ArchTest
    static final ArchRule a_package_uses_only_floors_below_its_own = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("roof")
            .definedBy("id.sidaksos")
            .layer("ui")
            .definedBy("id.sidaksos.ui..")
            .layer("cli")
            .definedBy("id.sidaksos.cli..")
            .layer("service")
            .definedBy("id.sidaksos.service..")
            .layer("store")
            .definedBy("id.sidaksos.store..")
            .layer("sheet")
            .definedBy("id.sidaksos.sheet..")
            .layer("desk")
            .definedBy("id.sidaksos.desk..")
            .layer("domain")
            .definedBy("id.sidaksos.domain..")
            .layer("base")
            .definedBy("id.sidaksos.base..")
            .whereLayer("roof")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("roof")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("roof")
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("roof", "ui", "cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("roof", "service")
            .whereLayer("sheet")
            .mayOnlyBeAccessedByLayers("roof", "service")
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("roof", "ui", "cli", "service")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("roof", "ui", "cli", "service", "store", "sheet", "desk")
            .whereLayer("base")
            .mayOnlyBeAccessedByLayers("roof", "ui", "cli", "service", "store", "sheet", "desk", "domain");

    @ArchTest
    static final ArchRule the_domain_does_no_input_or_output = noClasses()
            .that(resideInAPackage("id.sidaksos.domain.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..",
                    "java.nio.file..",
                    "java.sql..",
                    "java.net..",
                    "org.slf4j..",
                    "org.jooq..",
                    "org.apache.poi..");

    @ArchTest
    static final ArchRule the_domain_reads_no_clock = noClasses()
            .that(resideInAPackage("id.sidaksos.domain.."))
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(java.util.Random.class);

    @ArchTest
    static final ArchRule nothing_of_jooq_leaves_the_store = noClasses()
            .that()
            .resideOutsideOfPackage("id.sidaksos.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..", "id.sidaksos.store.schema..");

    @ArchTest
    static final ArchRule workbooks_are_the_business_of_sheet = noClasses()
            .that()
            .resideOutsideOfPackage("id.sidaksos.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "com.fasterxml.aalto..", "javax.xml.stream..");

    @ArchTest
    static final ArchRule only_the_command_line_speaks_to_the_terminal = noClasses()
            .that()
            .resideOutsideOfPackages("id.sidaksos.cli..", "id.sidaksos")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule the_command_line_knows_no_window = noClasses()
            .that()
            .resideInAPackage("id.sidaksos.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..");

    @ArchTest
    static final ArchRule nothing_below_the_doors_knows_a_window = noClasses()
            .that()
            .resideOutsideOfPackages("id.sidaksos.ui..", "id.sidaksos")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..");

    @ArchTest
    static final ArchRule no_network =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..");

    @ArchTest
    static final ArchRule no_thread_is_made_by_hand =
            noClasses().should().callConstructor(Thread.class, Runnable.class);

    @ArchTest
    static final ArchRule no_static_state = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("id.sidaksos.store.schema..")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule problems_are_final_words = classes()
            .that()
            .areAssignableTo(RuntimeException.class)
            .should()
            .resideInAPackage("id.sidaksos.base..")
            .because("one kind of expected fault, with one list of codes");

    @Test
    void every_package_says_its_role() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(HouseTest::holdsClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .collect(Collectors.toList());
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void nothing_swallows_every_exception() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> swallowing = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).contains("catch (Exception ")
                            || read(file).contains("catch (Throwable "))
                    .map(Path::toString)
                    // The one place where an unexpected fault becomes a code and an exit status.
                    .filter(file -> !file.endsWith("cli/Faults.java"))
                    .collect(Collectors.toList());
            assertThat(swallowing).isEmpty();
        }
    }

    @ArchTest
    static void the_rules_see_the_program(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(20);
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
