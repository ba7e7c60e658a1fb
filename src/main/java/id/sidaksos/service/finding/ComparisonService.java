package id.sidaksos.service.finding;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.CrossCheck;
import id.sidaksos.domain.registry.CrossResult;
import id.sidaksos.domain.registry.ListedPerson;
import id.sidaksos.domain.registry.SharedNiks;
import id.sidaksos.store.Findings.Compared;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Findings that no row shows by itself: the two lists of P3KE against one another, one NIK in several rows, rows that the
 * newest file does not have. Made anew after each import, in its transaction.
 */
public final class ComparisonService {
    private static final String HEAD = "KEPALA_KELUARGA";
    private static final int REPORT_EVERY = 1_000;
    private static final Set<Field> FIELDS =
            EnumSet.of(Field.NAMA, Field.TANGGAL_LAHIR, Field.JENIS_KELAMIN, Field.HUBUNGAN);

    private final Store store;

    public ComparisonService(Store store) {
        this.store = store;
    }

    /** Where each row that was looked at stands in its file. */
    private record Place(int importId, int row) {}

    /** @param changed the kinds of list that an import has changed */
    public void renew(Set<SourceKind> changed, Progress progress) {
        if (changed.contains(SourceKind.P3KE_KELUARGA) || changed.contains(SourceKind.P3KE_INDIVIDU)) {
            renewP3ke(progress);
        }
        if (changed.contains(SourceKind.DTKS)) {
            renewDtks(progress);
        }
    }

    private void renewP3ke(Progress progress) {
        Map<SourceKind, Map<Integer, Place>> places = new HashMap<>();
        Map<SourceKind, List<Compared>> found = new HashMap<>();
        Map<SourceKind, List<ListedPerson>> lists = new HashMap<>();
        for (SourceKind kind : List.of(SourceKind.P3KE_KELUARGA, SourceKind.P3KE_INDIVIDU)) {
            Map<Integer, Place> own = new HashMap<>();
            List<Compared> told = new ArrayList<>();
            List<ListedPerson> rows = new ArrayList<>();
            read(kind, progress, row -> {
                own.put(row.id(), new Place(row.importId(), row.row()));
                rows.add(listed(kind, row));
                if (row.gone()) {
                    told.add(gone(kind, row));
                }
            });
            places.put(kind, own);
            found.put(kind, told);
            lists.put(kind, rows);
        }
        CrossResult result =
                CrossCheck.compare(lists.get(SourceKind.P3KE_KELUARGA), lists.get(SourceKind.P3KE_INDIVIDU));
        List<CrossResult.About> all = new ArrayList<>(result.findings());
        all.addAll(SharedNiks.find(SourceKind.P3KE_INDIVIDU, lists.get(SourceKind.P3KE_INDIVIDU)));
        all.addAll(SharedNiks.find(SourceKind.P3KE_KELUARGA, lists.get(SourceKind.P3KE_KELUARGA)));
        for (CrossResult.About each : all) {
            Place place = places.get(each.list()).get(each.row());
            found.get(each.list())
                    .add(new Compared(each.list(), place.importId(), each.row(), place.row(), each.finding()));
        }
        found.forEach((kind, told) -> store.findings().replaceCompared(kind, told));
        store.findings().proposeNiks(result.proposals());
    }

    /** A registry has a million rows: only those whose NIK stands more than once are kept at hand. */
    private void renewDtks(Progress progress) {
        long[] repeated = repeatedNiks(progress);
        List<Compared> told = new ArrayList<>();
        List<ListedPerson> rows = new ArrayList<>();
        Map<Integer, Place> places = new HashMap<>();
        read(SourceKind.DTKS, progress, row -> {
            if (row.gone()) {
                told.add(gone(SourceKind.DTKS, row));
            }
            if (row.nik().whole()
                    && Arrays.binarySearch(repeated, Long.parseLong(row.nik().digits())) >= 0) {
                rows.add(listed(SourceKind.DTKS, row));
                places.put(row.id(), new Place(row.importId(), row.row()));
            }
        });
        for (CrossResult.About each : SharedNiks.find(SourceKind.DTKS, rows)) {
            Place place = places.get(each.row());
            told.add(new Compared(SourceKind.DTKS, place.importId(), each.row(), place.row(), each.finding()));
        }
        store.findings().replaceCompared(SourceKind.DTKS, told);
    }

    private long[] repeatedNiks(Progress progress) {
        long[] niks = new long[store.rows().count(SourceKind.DTKS)];
        int[] size = {0};
        read(SourceKind.DTKS, progress, row -> {
            if (row.nik().whole()) {
                niks[size[0]++] = Long.parseLong(row.nik().digits());
            }
        });
        Arrays.sort(niks, 0, size[0]);
        long[] repeated = new long[size[0]];
        int n = 0;
        for (int i = 1; i < size[0]; i++) {
            if (niks[i] == niks[i - 1] && (n == 0 || repeated[n - 1] != niks[i])) {
                repeated[n++] = niks[i];
            }
        }
        return Arrays.copyOf(repeated, n);
    }

    private void read(SourceKind kind, Progress progress, Consumer<StoredRow> consumer) {
        int[] done = {0};
        store.rows().each(kind, FIELDS, row -> {
            if (done[0]++ % REPORT_EVERY == 0) {
                progress.check();
                progress.at("tahap.banding", done[0], -1);
            }
            consumer.accept(row);
        });
    }

    private static Compared gone(SourceKind kind, StoredRow row) {
        return new Compared(
                kind, row.importId(), row.id(), row.row(), Finding.of(FindingKind.HILANG_DI_BERKAS_BARU, null, ""));
    }

    private static ListedPerson listed(SourceKind kind, StoredRow row) {
        boolean head = kind == SourceKind.P3KE_KELUARGA
                || (kind == SourceKind.P3KE_INDIVIDU
                        && row.answer(Field.HUBUNGAN).equals(HEAD));
        return new ListedPerson(
                row.id(),
                kind == SourceKind.DTKS ? "" : row.text(Field.ID_KELUARGA),
                head,
                row.text(Field.NAMA),
                row.nik(),
                row.date(Field.TANGGAL_LAHIR),
                row.sex(),
                row.region().id());
    }
}
