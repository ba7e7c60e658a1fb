package id.sidaksos.service.verval;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.service.WorkedDistrict;
import id.sidaksos.store.FieldRows;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A small district whose villages have been verified as a test says; on the fifth of April 2023. */
final class VerifiedDistrict implements AutoCloseable {
    static final Messages MESSAGES = new Messages(Bahasa.ID);

    final Path data;
    final Desk desk;
    Store store;

    private final Map<VillageName, List<String>> villages;

    /** Imports the lists once, for {@link #VerifiedDistrict} to begin with. */
    static void prepare(Path folder, int families) {
        WorkedDistrict.in(folder, families).close();
    }

    /** @param prepared a folder that {@link #prepare} has filled */
    VerifiedDistrict(Path prepared, Path folder) {
        data = folder.resolve("data");
        try {
            Files.createDirectories(data);
            Files.copy(Store.fileIn(prepared.resolve("data")), Store.fileIn(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk = new Desk(
                new DataFolder(data), "dinsos", Clock.fixed(Instant.parse("2023-04-05T02:00:00Z"), ZoneOffset.UTC));
        open();
        villages = read();
    }

    private void open() {
        store = Store.open(data, Optional.empty(), (field, text) -> "");
    }

    /** Lets packets leave their rows. */
    void field(Consumer<FieldRows> work) {
        store.close();
        try (FieldRows rows = new FieldRows(data)) {
            work.accept(rows);
        }
        open();
    }

    /** Keys of the families of each village that has a code, the largest first. */
    Map<VillageName, List<String>> villages() {
        return villages;
    }

    private Map<VillageName, List<String>> read() {
        Map<VillageName, List<String>> villages = new LinkedHashMap<>();
        for (ListedFamily family : ListedFamily.places(store)) {
            if (!family.village().code().isEmpty()) {
                villages.computeIfAbsent(family.village(), name -> new ArrayList<>())
                        .add(family.id());
            }
        }
        List<Map.Entry<VillageName, List<String>>> order = new ArrayList<>(villages.entrySet());
        order.sort((a, b) -> b.getValue().size() - a.getValue().size());
        Map<VillageName, List<String>> largest = new LinkedHashMap<>();
        order.forEach(each -> largest.put(each.getKey(), each.getValue()));
        return largest;
    }

    VillageName village(int index) {
        return List.copyOf(villages().keySet()).get(index);
    }

    List<String> families(int index) {
        return villages().get(village(index));
    }

    @Override
    public void close() {
        store.close();
    }
}
