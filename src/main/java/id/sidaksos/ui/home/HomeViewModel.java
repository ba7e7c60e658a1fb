package id.sidaksos.ui.home;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.decree.StageFigure;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.service.browse.BrowseService;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.Lists;
import id.sidaksos.service.browse.Lists.ScoreState;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.browse.StartFigures;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Figures of the start page, the progress of each kecamatan, and what to do next, in the order of the work. */
final class HomeViewModel {
    private static final Optional<Map<SourceKind, Integer>> NO_ROWS = Optional.empty();

    private final Surroundings house;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private StartFigures figures;
    private Lists lists;
    private long shown = -1;

    HomeViewModel(Surroundings house) {
        this.house = house;
    }

    /** What the page shows. */
    enum State {
        LOADING,
        EMPTY,
        READY
    }

    /** @param decreed families in the decree of today's rule, out of all families */
    record KecamatanFigures(String name, int decreed, int families) {}

    /** @param sentence what to do, with its number; the destination is where it is done */
    record Step(Sentence sentence, String icon, Destination destination) {}

    /**
     * What the page shows.
     *
     * @param rows rows in force of each kind of list, known at once
     * @param work what needs the lists read through; empty until they are
     */
    record Overview(Map<SourceKind, Integer> rows, Optional<Work> work) {}

    /** Where the work stands. */
    record Work(
            int findings,
            List<StageFigure> funnel,
            List<KecamatanFigures> kecamatan,
            List<Step> next,
            ScoreState scores) {}

    void refresh() {
        long version = house.dataVersion().get();
        if (shown == version) {
            return;
        }
        shown = version;
        house.tasks()
                .quiet(progress -> house.district().hasLists() ? Optional.of(browse().rows()) : NO_ROWS)
                .onSuccess(rows -> rows.ifPresentOrElse(this::rows, () -> state.set(State.EMPTY)))
                .start();
    }

    private BrowseService browse() {
        return house.district().browse(house.texts().messages());
    }

    /** Shows at once how much there is, and reads the rest; what was shown before stays until all of it is new. */
    private void rows(Map<SourceKind, Integer> rows) {
        Texts texts = house.texts();
        status.set(texts.of(
                "ui.beranda.status",
                texts.number(rows.getOrDefault(SourceKind.P3KE_KELUARGA, 0)),
                texts.number(rows.getOrDefault(SourceKind.P3KE_INDIVIDU, 0)),
                texts.number(rows.getOrDefault(SourceKind.DTKS, 0))));
        if (overview.get() == null) {
            overview.set(new Overview(rows, Optional.empty()));
            state.set(State.READY);
        }
        figures = null;
        lists = null;
        long version = shown;
        house.tasks()
                .quiet(progress -> browse().start())
                .onSuccess(read -> {
                    figures = read;
                    show(version);
                })
                .start();
        house.lists().with(read -> {
            lists = read;
            show(version);
        });
    }

    private void show(long version) {
        if (version != shown || figures == null || lists == null) {
            return;
        }
        int findings =
                figures.findings().values().stream().mapToInt(Integer::intValue).sum();
        overview.set(new Overview(
                figures.rows(),
                Optional.of(new Work(
                        findings, lists.funnel().figures(), kecamatan(lists), next(figures, lists), lists.scores()))));
        state.set(State.READY);
    }

    private static List<KecamatanFigures> kecamatan(Lists lists) {
        Map<String, int[]> counts = new TreeMap<>();
        for (HotFamily family : lists.hotFamilies()) {
            if (!family.gone()) {
                int[] count = counts.computeIfAbsent(family.district(), name -> new int[2]);
                count[1]++;
                count[0] += family.exit().isEmpty() ? 1 : 0;
            }
        }
        List<KecamatanFigures> figures = new ArrayList<>();
        counts.forEach((name, count) -> figures.add(new KecamatanFigures(name, count[0], count[1])));
        figures.sort(Comparator.comparingInt(KecamatanFigures::decreed).reversed());
        return figures;
    }

    /** In the order of the work; a step that needs nothing is left out. */
    static List<Step> next(StartFigures figures, Lists lists) {
        List<Step> steps = new ArrayList<>();
        rows(figures, steps);
        int grave = figures.findings().entrySet().stream()
                .filter(entry -> entry.getKey().level() == Level.GAWAT)
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (grave > 0) {
            steps.add(step("ui.beranda.temuan", grave, "mdi2a-alert-circle-outline", RoomId.TEMUAN));
        }
        queues(figures, steps);
        if (lists.scores() != ScoreState.CURRENT) {
            String key = lists.scores() == ScoreState.NONE ? "ui.beranda.nilai" : "ui.beranda.nilai_ulang";
            steps.add(step(key, 0, "mdi2s-scale-balance", RoomId.PENILAIAN));
        } else {
            int decreed = lists.funnel().decreed().size();
            steps.add(step("ui.beranda.sk", decreed, "mdi2f-file-certificate-outline", RoomId.SK));
        }
        return steps;
    }

    private static void rows(StartFigures figures, List<Step> steps) {
        if (figures.rows().getOrDefault(SourceKind.P3KE_KELUARGA, 0) == 0) {
            steps.add(step("ui.beranda.impor_keluarga", 0, "mdi2t-tray-arrow-down", RoomId.IMPOR));
        }
        if (figures.rows().getOrDefault(SourceKind.P3KE_INDIVIDU, 0) == 0) {
            steps.add(step("ui.beranda.impor_individu", 0, "mdi2t-tray-arrow-down", RoomId.IMPOR));
        }
        if (figures.rows().getOrDefault(SourceKind.DTKS, 0) == 0) {
            steps.add(step("ui.beranda.impor_dtks", 0, "mdi2t-tray-arrow-down", RoomId.IMPOR));
        }
    }

    private static void queues(StartFigures figures, List<Step> steps) {
        boolean dtks = figures.rows().getOrDefault(SourceKind.DTKS, 0) > 0;
        boolean matched = figures.queues().stream().anyMatch(queue -> queue.queue() == Queue.DTKS);
        if (dtks && !matched) {
            steps.add(step("ui.beranda.padankan", 0, "mdi2s-set-center", RoomId.PADANKAN));
        }
        if (figures.queues().stream().noneMatch(queue -> queue.queue() == Queue.GANDA_KELUARGA)) {
            steps.add(step("ui.beranda.ganda", 0, "mdi2s-set-center", RoomId.PADANKAN));
        }
        int doubtful = figures.queues().stream()
                .mapToInt(queue -> Math.max(0, queue.decisions().getOrDefault(Decision.TINJAU, 0) - queue.verdicts()))
                .sum();
        if (doubtful > 0) {
            steps.add(step("ui.beranda.tinjau", doubtful, "mdi2a-account-question-outline", RoomId.PADANKAN));
        }
    }

    private static Step step(String key, int count, String icon, RoomId room) {
        return new Step(Sentence.of(key, count), icon, Destination.of(room));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }
}
