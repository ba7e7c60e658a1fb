package id.sidaksos.ui.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.MeetingReport.Gathering;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.service.verval.BoardLine;
import id.sidaksos.service.verval.MeetingAgenda;
import id.sidaksos.service.verval.MusdesService;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.DateField;
import id.sidaksos.ui.kit.control.DateWords;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.StringConverter;

/** Prepares a village's meeting, opens the projector's screen, and writes its documents. */
final class MeetingPage extends StackPane {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Surroundings house;
    private final Texts texts;
    private final ObservableList<VillageName> villages = FXCollections.observableArrayList();
    private final ComboBox<VillageName> village = new ComboBox<>(villages);
    private final DatePicker date;
    private final TextField place = new TextField();
    private final TextField present = new TextField();
    private final TextField invited = new TextField();
    private final TextField chair = new TextField();
    private final TextField head = new TextField();
    private final VBox form = new VBox(16);

    MeetingPage(Surroundings house) {
        this.house = house;
        this.texts = house.texts();
        this.date = new DateField(texts, DateWords.inWords(texts));
        date.setValue(house.desk().today());
        village.setId("musdes-desa");
        village.setConverter(new StringConverter<>() {
            @Override
            public String toString(VillageName name) {
                return name == null ? "" : name.village() + ", " + name.district();
            }

            @Override
            public VillageName fromString(String text) {
                return village.getValue();
            }
        });
        form.getStyleClass().add("isi-halaman");
        form.getChildren().addAll(fields(), actions());
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("halaman");
        getChildren().add(scroll);
    }

    /** The villages of the board. */
    void villages(List<BoardLine> lines) {
        VillageName chosen = village.getValue();
        villages.setAll(lines.stream().map(BoardLine::village).toList());
        village.setValue(villages.contains(chosen) ? chosen : villages.isEmpty() ? null : villages.get(0));
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        row(grid, 0, "ui.verification.musdes.desa", village);
        row(grid, 1, "ui.verification.musdes.tanggal", date);
        row(grid, 2, "ui.verification.musdes.tempat", place);
        row(grid, 3, "ui.verification.musdes.hadir", present);
        row(grid, 4, "ui.verification.musdes.undangan", invited);
        row(grid, 5, "ui.verification.musdes.ketua", chair);
        row(grid, 6, "ui.verification.musdes.kepala", head);
        place.setPrefColumnCount(30);
        return grid;
    }

    private void row(GridPane grid, int row, String key, javafx.scene.control.Control field) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(field);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        field.setAccessibleText(texts.of(key));
        grid.addRow(row, label, field);
    }

    private Node actions() {
        BooleanExpression chosen =
                BooleanExpression.booleanExpression(village.valueProperty().isNotNull());
        Command screen = Command.of(
                        "musdes.mulai", "ui.verification.musdes.mulai", "mdi2p-projector-screen-outline", this::begin)
                .when(chosen);
        Command minutes = Command.of(
                        "musdes.berita_acara",
                        "ui.verification.musdes.berita_acara",
                        "mdi2f-file-document-outline",
                        () -> write("ui.verification.musdes.berita_acara", "berita-acara", MusdesService::writeMinutes))
                .when(chosen);
        Command attendance = Command.of(
                        "musdes.daftar_hadir",
                        "ui.verification.musdes.daftar_hadir",
                        "mdi2f-format-list-checks",
                        () -> write(
                                "ui.verification.musdes.daftar_hadir", "daftar-hadir", MusdesService::writeAttendance))
                .when(chosen);
        FlowPane bar = new FlowPane(
                8,
                8,
                Controls.primary(texts, screen),
                Controls.button(texts, minutes),
                Controls.button(texts, attendance));
        return new VBox(8, bar, Controls.text(texts.of("ui.verification.musdes.ket"), "keterangan"));
    }

    private MusdesService service() {
        return house.district().verval().musdes();
    }

    private static String asked(VillageName name) {
        return name.code().isEmpty() ? name.district() + "/" + name.village() : name.code();
    }

    private Gathering gathering() {
        return new Gathering(
                Optional.ofNullable(date.getValue()),
                place.getText().strip(),
                number(present),
                number(invited),
                chair.getText().strip(),
                head.getText().strip(),
                "");
    }

    private static int number(TextField field) {
        String digits = field.getText().replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
    }

    /** Keeps the meeting, then goes through its families. */
    private void begin() {
        VillageName name = village.getValue();
        Gathering gathering = gathering();
        house.tasks()
                .quiet(progress -> {
                    List<AgendaRow> agenda = new ArrayList<>();
                    for (MeetingAgenda.Family family :
                            house.district().verval().agenda().of(asked(name))) {
                        agenda.add(row(family));
                    }
                    return new Sitting(service().hold(asked(name), gathering), agenda);
                })
                .onSuccess(sitting -> sit(name, sitting))
                .start();
    }

    private record Sitting(int meeting, List<AgendaRow> agenda) {}

    private void sit(VillageName name, Sitting sitting) {
        MeetingViewModel model =
                new MeetingViewModel(house.tasks(), sitting.agenda(), (family, hasil, alasan, words) -> service()
                        .decide(sitting.meeting(), family.key(), hasil, alasan, words));
        Stage stage = new Stage();
        MeetingScreen screen = new MeetingScreen(
                house, texts.of("ui.verification.musdes.judul", name.village(), name.district()), model, stage::close);
        // The theme sets the size of text on the root: large type is a multiple of it.
        Scene scene = new Scene(new StackPane(screen), WIDTH, HEIGHT);
        new Theme(house.preferences()).dress(scene);
        stage.setTitle(texts.of("ui.verification.musdes.layar"));
        stage.initOwner(getScene().getWindow());
        stage.setScene(scene);
        toProjector(stage);
        stage.setOnHidden(event -> house.dataVersion().changed());
        stage.show();
        screen.requestFocus();
    }

    /** The second screen is the projector's; with one only, the window stands before the office's own. */
    private void toProjector(Stage stage) {
        List<Screen> screens = Screen.getScreens();
        if (screens.size() > 1) {
            Rectangle2D projector = screens.get(1).getVisualBounds();
            stage.setX(projector.getMinX());
            stage.setY(projector.getMinY());
            stage.setFullScreenExitHint("");
            // Escape leaves the meeting, and asks nothing: every decision is kept already.
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(true);
        } else {
            stage.setMaximized(true);
        }
    }

    private AgendaRow row(MeetingAgenda.Family family) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.of("ui.verification.musdes.anggota", texts.number(family.persons())));
        if (family.desil() > 0) {
            facts.add(texts.of("ui.verification.musdes.desil", family.desil()));
        }
        String place = family.address()
                + (family.rt() < 0 ? "" : ", RT " + family.rt())
                + (family.rw() < 0 ? "" : ", RW " + family.rw());
        return new AgendaRow(
                family.id(),
                family.name(),
                family.nik(),
                place,
                facts,
                family.hasil(),
                family.alasan(),
                family.byMeeting());
    }

    private void write(String titleKey, String file, Writing writing) {
        VillageName name = village.getValue();
        String suggested =
                file + "-" + name.village().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".docx";
        house.dialogs()
                .files()
                .save(titleKey, suggested, FilePicker.Kind.DOCUMENT)
                .ifPresent(target -> house.tasks()
                        .job("ui.verification.tugas.musdes", progress -> {
                            writing.write(service(), service().report(asked(name)), target);
                            return target;
                        })
                        .onSuccess(written -> house.dialogs()
                                .notice(Sentence.of(
                                        "ui.verification.disimpan",
                                        written.getFileName().toString())))
                        .start());
    }

    /** Writes one of the meeting's documents. */
    @FunctionalInterface
    private interface Writing {
        void write(MusdesService service, id.sidaksos.domain.verification.MeetingReport report, Path target);
    }
}
