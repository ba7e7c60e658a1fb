package id.sidaksos.ui.home;

import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.browse.Lists.ScoreState;
import id.sidaksos.ui.home.HomeViewModel.Overview;
import id.sidaksos.ui.home.HomeViewModel.Step;
import id.sidaksos.ui.home.HomeViewModel.Work;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.picture.BarsTable;
import id.sidaksos.ui.kit.picture.FunnelPicture;
import id.sidaksos.ui.kit.picture.FunnelTable;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The start page once there are lists: key figures, funnel, what to do next, progress by kecamatan. */
final class HomeView extends VBox {
    private static final String UNKNOWN_YET = "\u2026";

    private final Surroundings house;
    private final Texts texts;
    private final HBox figures = new HBox(40);
    private final FunnelPicture funnel;
    private final FunnelTable table;
    private final VBox next = new VBox(6);
    private final BarsTable kecamatan;
    private final VBox note = new VBox();
    /** What is seen only once the lists have been read. */
    private final List<Node> details;

    HomeView(Surroundings house, HomeViewModel model) {
        super(16);
        this.house = house;
        this.texts = house.texts();
        getStyleClass().add("isi-halaman");
        funnel = new FunnelPicture(texts, this::openStage);
        table = new FunnelTable(texts);
        kecamatan =
                new BarsTable(texts, name -> house.navigator().go(Destination.of(RoomId.KELUARGA, "kecamatan", name)));
        CheckBox persons = new CheckBox(texts.of("ui.beranda.jiwa"));
        persons.setId("corong-jiwa");
        funnel.byPersons().bind(persons.selectedProperty());
        TitledPane twin = new TitledPane(texts.of("ui.beranda.tabel_corong"), table);
        twin.setExpanded(false);
        twin.setAnimated(false);
        VBox picture = Controls.card(texts.of("ui.beranda.corong"), note, persons, funnel, twin);
        VBox todo = Controls.card(texts.of("ui.beranda.berikutnya"), next);
        VBox places = Controls.card(texts.of("ui.beranda.kecamatan"), kecamatan);
        HBox.setHgrow(todo, Priority.ALWAYS);
        HBox.setHgrow(places, Priority.ALWAYS);
        todo.setPrefWidth(380);
        places.setPrefWidth(420);
        HBox below = new HBox(16, todo, places);
        details = List.of(persons, twin, below);
        getChildren().addAll(figures, picture, below);
        model.overview().addListener((o, was, is) -> show(is));
        show(model.overview().get());
    }

    private void show(Overview overview) {
        Optional<Work> work = overview.work();
        figures.getChildren()
                .setAll(
                        figure(number(overview.rows(), SourceKind.P3KE_KELUARGA), "ui.beranda.angka.keluarga"),
                        figure(number(overview.rows(), SourceKind.P3KE_INDIVIDU), "ui.beranda.angka.jiwa"),
                        figure(number(overview.rows(), SourceKind.DTKS), "ui.beranda.angka.dtks"),
                        figure(work.map(Work::findings), "ui.beranda.angka.temuan"),
                        figure(work.map(HomeView::decreed), "ui.beranda.angka.sk"));
        details.forEach(each -> each.setVisible(work.isPresent()));
        note.getChildren().clear();
        if (work.isEmpty()) {
            note.getChildren().add(Controls.text(texts.of("ui.tabel.memuat"), "keterangan"));
        } else {
            show(work.get());
        }
    }

    private void show(Work work) {
        if (work.scores() == ScoreState.STALE) {
            note.getChildren().add(Controls.text(texts.of("ui.beranda.nilai_lama"), "keterangan"));
        }
        funnel.show(work.funnel());
        table.show(work.funnel());
        next.getChildren().setAll(work.next().stream().map(this::step).toList());
        kecamatan.show(work.kecamatan().stream()
                .map(each -> new BarsTable.Bar(each.name(), each.decreed(), each.families()))
                .toList());
    }

    private static Optional<Integer> number(Map<SourceKind, Integer> rows, SourceKind kind) {
        return Optional.of(rows.getOrDefault(kind, 0));
    }

    private static int decreed(Work work) {
        return work.funnel().get(work.funnel().size() - 1).families();
    }

    private VBox figure(Optional<Integer> number, String key) {
        return Controls.figure(number.map(texts::number).orElse(UNKNOWN_YET), texts.of(key));
    }

    private Button step(Step step) {
        Button button = new Button(texts.of(step.sentence()), Controls.icon(step.icon()));
        button.setId("berikutnya-" + step.destination().room().lower());
        button.getStyleClass().addAll("flat", "langkah-berikut");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> house.navigator().go(step.destination()));
        return button;
    }

    private void openStage(String stage, String reason) {
        Map<String, String> wish = reason.isEmpty() ? Map.of("tahap", stage) : Map.of("tahap", stage, "alasan", reason);
        house.navigator().go(new Destination(RoomId.KELUARGA, wish));
    }
}
