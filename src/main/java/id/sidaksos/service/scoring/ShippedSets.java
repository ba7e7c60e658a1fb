package id.sidaksos.service.scoring;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.scoring.IndicatorSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The indicator sets that come with the program, as data in {@code indikator/*.json}. The first is the default. */
public final class ShippedSets {
    private static final List<String> FILES = List.of("sidaksos-p3ke", "kepmensos-262", "bps-14");

    private final List<IndicatorSet> sets;

    public ShippedSets() {
        this.sets = FILES.stream().map(this::read).toList();
    }

    public List<IndicatorSet> all() {
        return sets;
    }

    /** The set that scores where no other was chosen: it classifies from P3KE alone. */
    public IndicatorSet standard() {
        return sets.get(0);
    }

    /** By name, whatever its case and spaces. */
    public Optional<IndicatorSet> named(String name) {
        String wanted = TextKey.normalise(name);
        return sets.stream()
                .filter(set -> TextKey.normalise(set.name()).equals(wanted))
                .findFirst();
    }

    private IndicatorSet read(String file) {
        try (InputStream in = ShippedSets.class.getResourceAsStream("/indikator/" + file + ".json")) {
            return SetJson.of(SetJson.MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("set " + file, e);
        }
    }
}
