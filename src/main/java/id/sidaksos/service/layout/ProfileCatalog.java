package id.sidaksos.service.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.LayoutProfile;
import id.sidaksos.domain.layout.LayoutSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * The source layouts that this program knows: those shipped as {@code profiles/*.json} and those an office adds. A
 * layout lists the columns it is known by; headers that any list of its kind may carry are added from
 * {@code profiles/umum.json}.
 */
public final class ProfileCatalog {
    private static final String FOLDER = "profiles/";

    private final ObjectMapper json = new ObjectMapper();
    private final ProfileReader reader;
    private final List<LayoutProfile> profiles = new ArrayList<>();

    private ProfileCatalog() {
        JsonNode index = resource("index.json");
        reader = new ProfileReader(resource(index.get("umum").asText()));
        for (JsonNode name : index.get("profiles")) {
            profiles.add(reader.profile(resource(name.asText())));
        }
    }

    /** The layouts shipped with the program. */
    public static ProfileCatalog shipped() {
        return new ProfileCatalog();
    }

    public List<LayoutProfile> all() {
        return List.copyOf(profiles);
    }

    /** Everything a {@link id.sidaksos.domain.layout.HeaderFinder} needs. */
    public LayoutSet layouts() {
        return new LayoutSet(profiles, new HashSet<>(reader.asideHeaders()), new HashSet<>(reader.asideGroups()));
    }

    /**
     * An office's own layout, in the form of the shipped ones.
     *
     * @throws Problem with {@link ErrorCode#SETTINGS_INVALID} if the text is no layout; says what is wrong with it
     */
    public LayoutProfile parse(String text) {
        try {
            return reader.profile(json.readTree(text));
        } catch (JsonProcessingException e) {
            throw new Problem(e, ErrorCode.SETTINGS_INVALID, "JSON");
        }
    }

    /** This catalogue with one more layout; one of the same name is replaced. */
    public ProfileCatalog with(LayoutProfile profile) {
        ProfileCatalog more = new ProfileCatalog();
        more.profiles.clear();
        more.profiles.addAll(profiles);
        more.profiles.removeIf(known -> known.name().equals(profile.name()));
        more.profiles.add(profile);
        return more;
    }

    private JsonNode resource(String name) {
        try (InputStream in = ProfileCatalog.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return json.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
