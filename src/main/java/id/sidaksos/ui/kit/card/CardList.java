package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.verification.FamilyState;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.ui.kit.control.Chip;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The families in the order of the paper, and below them what the village proposes. */
public final class CardList extends VBox {
    private final WorkList model;
    private final Texts texts;
    private final ListView<ListRow> list = new ListView<>();

    public CardList(WorkList model, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("daftar-desa");
        CheckBox openOnly = new CheckBox(texts.of("ui.village.hanya_terbuka"));
        openOnly.setId("hanya-terbuka");
        openOnly.selectedProperty().bindBidirectional(model.openOnly());
        list.setId("daftar");
        list.setAccessibleText(texts.of("ui.village.daftar"));
        list.setItems(model.rows());
        list.setCellFactory(view -> new Line());
        list.setPlaceholder(Controls.text(texts.of("ui.village.tidak_ada")));
        // What a person does selects; a list that becomes shorter while somebody searches does not.
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> take());
        list.addEventHandler(KeyEvent.KEY_RELEASED, event -> take());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(openOnly, list);
    }

    private void take() {
        ListRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && !row.ref().equals(model.selected().get())) {
            model.selected().set(row.ref());
        }
    }

    public boolean hasFocus() {
        return list.isFocused();
    }

    public void select(RowRef ref) {
        for (int at = 0; at < model.rows().size(); at++) {
            if (model.rows().get(at).ref().equals(ref)) {
                if (list.getSelectionModel().getSelectedIndex() != at) {
                    list.getSelectionModel().clearAndSelect(at);
                    list.scrollTo(Math.max(0, at - 4));
                }
                return;
            }
        }
    }

    private Chip chip(ListRow row) {
        if (row.ref().kind() == RecordKind.USULAN) {
            return new Chip(texts.of("ui.village.cip.usulan"), "mdi2h-home-plus-outline", Chip.Tone.INFO);
        }
        if (row.state() == FamilyState.BELUM) {
            return new Chip(texts.of(row.state().key()), "mdi2c-circle-outline", Chip.Tone.ABU);
        }
        if (row.state() == FamilyState.SEBAGIAN) {
            return new Chip(texts.of(row.state().key()), "mdi2c-circle-half-full", Chip.Tone.PERIKSA);
        }
        Hasil result = row.result().orElseThrow();
        String words = texts.of(result.key());
        return switch (result) {
            case LAYAK -> new Chip(words, "mdi2c-check", Chip.Tone.BAIK);
            case TIDAK_LAYAK -> new Chip(words, "mdi2c-close", Chip.Tone.GAWAT);
            case DITUNDA -> new Chip(words, "mdi2c-clock-outline", Chip.Tone.INFO);
        };
    }

    private final class Line extends ListCell<ListRow> {
        private final Label number = new Label();
        private final Label name = new Label();
        private final Label place = new Label();
        private final Label state = new Label();
        private final HBox line;

        Line() {
            number.getStyleClass().add("nomor-daftar");
            number.setMinWidth(Region.USE_PREF_SIZE);
            place.getStyleClass().add("keterangan");
            state.setMinWidth(Region.USE_PREF_SIZE);
            VBox words = new VBox(name, place);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(8, number, words, state);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ListRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            boolean family = row.ref().kind() == RecordKind.KELUARGA;
            number.setText(family ? Integer.toString(row.ref().number()) : "+");
            name.setText(row.name().isEmpty() ? texts.of("ui.village.tanpa_nama") : row.name());
            place.setText(row.rt().isEmpty() && row.rw().isEmpty() ? "" : "RT " + row.rt() + " / RW " + row.rw());
            chip(row).apply(state);
            setGraphic(line);
            setText(null);
        }
    }
}
