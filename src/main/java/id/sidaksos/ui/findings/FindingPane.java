package id.sidaksos.ui.findings;

import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.finding.FindingRow;
import id.sidaksos.ui.findings.FindingsViewModel.Opened;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Destination;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One finding: what is doubtful, where it stands, what can be done, and every cell of its row with the doubtful one marked. */
final class FindingPane extends ScrollPane {
    private final Surroundings house;
    private final Texts texts;
    private final FindingsViewModel model;
    private final List<Button> buttons;
    private final VBox content = new VBox(10);

    FindingPane(Surroundings house, FindingsViewModel model, List<Command> actions) {
        this.house = house;
        this.texts = house.texts();
        this.model = model;
        this.buttons = actions.stream().map(this::button).toList();
        setId("temuan-rincian");
        getStyleClass().add("temuan-rincian");
        content.getStyleClass().add("temuan-rincian-isi");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** The same commands stand in the page's head: their buttons here have ids of their own. */
    private Button button(Command action) {
        Button button = Controls.button(texts, action);
        button.setId(button.getId() + "-rincian");
        return button;
    }

    void show(Opened opened) {
        FindingRow row = opened.row();
        Command close = Command.of("temuan.tutup_rincian", "ui.findings.tutup", "mdi2c-close", model::close);
        Label title = Controls.text(texts.of("jenis." + row.finding().kind().name()), "judul-kartu");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        FlowPane chips = new FlowPane(
                8,
                4,
                Shown.level(texts, row.finding().kind().level()).label(),
                Shown.state(texts, row.state()).label());
        Label place = Controls.text(
                texts.of("ui.findings.tempat", row.file(), row.sheet(), texts.number(row.line())), "keterangan");
        place.setId("temuan-tempat");
        FlowPane actions = new FlowPane(8, 6);
        actions.getChildren().addAll(buttons);
        content.getChildren()
                .setAll(
                        new HBox(8, title, Controls.iconButton(texts, close)),
                        chips,
                        Controls.text(model.sentence(row)),
                        place);
        if (!row.finding().proposal().isEmpty()) {
            content.getChildren()
                    .add(Controls.text(texts.of(
                            "ui.findings.usulan.ialah", Shown.value(house, row.field(), row.finding().proposal()))));
        }
        if (row.row() == 0) {
            content.getChildren().add(Controls.text(texts.of("ui.findings.ditahan"), "keterangan"));
        }
        content.getChildren().add(actions);
        if (!row.familyId().isEmpty()) {
            Command family = Command.of("temuan.keluarga", "ui.findings.ke_keluarga", "mdi2a-account-group-outline", () -> house
                    .navigator()
                    .go(Destination.of(RoomId.KELUARGA, "keluarga", row.familyId())));
            content.getChildren().add(Controls.button(texts, family));
        }
        content.getChildren().add(Controls.text(texts.of("ui.findings.sumber"), "judul-kartu"));
        content.getChildren().add(opened.cells().isEmpty() ? new ProgressBar() : cells(opened));
    }

    private GridPane cells(Opened opened) {
        GridPane grid = new GridPane();
        grid.setId("temuan-sel");
        grid.getStyleClass().add("temuan-sel");
        ColumnConstraints letters = new ColumnConstraints();
        ColumnConstraints heads = new ColumnConstraints();
        heads.setPercentWidth(38);
        ColumnConstraints texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(letters, heads, texts);
        int at = 0;
        for (RowCard.Cell cell : opened.cells()) {
            boolean faulty = cell.field().isPresent() && cell.field().equals(opened.row().field());
            Label letter = new Label(cell.columnName());
            letter.setMinWidth(USE_PREF_SIZE);
            letter.getStyleClass().add("keterangan");
            Label head = Controls.text(cell.header(), "keterangan");
            Label text = Controls.text(Shown.value(house, cell.field(), cell.text()));
            if (faulty) {
                text.setId("temuan-sel-salah");
                text.setGraphic(Controls.icon("mdi2a-alert-outline"));
                text.setMaxWidth(Double.MAX_VALUE);
                text.getStyleClass().add("temuan-salah");
                text.setAccessibleText(this.texts.of("ui.findings.sel_salah", cell.header(), text.getText()));
            }
            grid.addRow(at++, letter, head, text);
        }
        return grid;
    }
}
