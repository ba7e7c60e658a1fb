package id.sidaksos.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LicencesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>(?:(?!</dependency>).)*?<artifactId>([^<]+)</artifactId>(?:(?!</dependency>).)*");

    @Test
    void every_part_that_the_program_is_built_with_is_named_with_its_licence() throws IOException {
        List<String> named = Licences.parts().stream().map(Licences.Part::name).toList();
        Matcher dependencies = DEPENDENCY.matcher(Files.readString(Path.of("pom.xml")));
        int seen = 0;
        while (dependencies.find()) {
            if (!dependencies.group().contains("<scope>test</scope>")) {
                assertThat(named).contains(dependencies.group(1));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(10);
        assertThat(named).doesNotHaveDuplicates();
        assertThat(Licences.parts()).noneMatch(part -> part.licence().isBlank());
    }

    @Test
    void the_licence_of_the_typeface_is_brought_along_whole() {
        assertThat(Licences.ofTypeface()).contains("SIL OPEN FONT LICENSE").contains("PERMISSION & CONDITIONS");
    }
}
