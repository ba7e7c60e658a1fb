package id.sidaksos.service.verval;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.sheet.verval.PacketTexts;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Families that may be the same as another one, in words for both of their villages: nobody has said yet that they are two. */
final class Doubles {
    private final Store store;
    private final PacketTexts texts;
    private final Map<Integer, List<String>> words = new HashMap<>();

    Doubles(Store store, PacketTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    private record Pair(int a, int b) {}

    private record Head(String name, Region region) {}

    void read(Progress progress) {
        OptionalInt run = store.matches().newestRun(Matches.Kind.GANDA_KELUARGA);
        if (run.isEmpty()) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        Map<Integer, Head> heads = new HashMap<>();
        store.matches().each(run.getAsInt(), pair -> {
            if (!pair.decision().equals(Decision.LAIN.name())) {
                pairs.add(new Pair(pair.a(), pair.b()));
                heads.put(pair.a(), null);
                heads.put(pair.b(), null);
            }
        });
        store.rows().each(SourceKind.P3KE_KELUARGA, EnumSet.of(Field.NAMA), row -> {
            progress.check();
            if (heads.containsKey(row.id())) {
                heads.put(row.id(), new Head(row.text(Field.NAMA), row.region()));
            }
        });
        for (Pair pair : pairs) {
            tell(pair.a(), heads.get(pair.b()));
            tell(pair.b(), heads.get(pair.a()));
        }
    }

    /** By the number of the family's row: each a text without a field. */
    Map<Integer, List<String>> words() {
        return words;
    }

    private void tell(int row, Head other) {
        // A row that a newer file has replaced is no family any more.
        if (other != null) {
            words.computeIfAbsent(row, each -> new ArrayList<>(1))
                    .add('\u001f'
                            + texts.mayBeSame(
                                    other.name(),
                                    other.region().village(),
                                    other.region().district()));
        }
    }
}
