package id.sidaksos.ui.scoring;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.Dialogs;
import id.sidaksos.ui.kit.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** The indicators at the left with their weights; the chosen one at the right, to be changed. */
final class IndicatorEditor extends HBox {
    /** Padding of a cell and the scroll bar, in em. */
    private static final double MARGIN = 3;

    private final Texts texts;
    private final Dialogs dialogs;
    private final ScoringViewModel model;
    private final double em;
    private final ListView<Integer> list = new ListView<>();
    private final ScrollPane detail = new ScrollPane();
    private IndicatorForm form;
    private String formOf = "";

    IndicatorEditor(Texts texts, Dialogs dialogs, ScoringViewModel model, double em) {
        super(12);
        this.texts = texts;
        this.dialogs = dialogs;
        this.model = model;
        this.em = em;
        getStyleClass().add("isi-tab");
        list.setId("daftar-indikator");
        list.getStyleClass().add("daftar-indikator");
        list.setAccessibleText(texts.of("ui.penilaian.tab.indikator"));
        list.setCellFactory(view -> new IndicatorCell());
        list.setPrefWidth(Math.min(21 * em, 275));
        list.setMinWidth(12 * em);
        list.setMinHeight(14 * em);
        detail.setFitToWidth(true);
        detail.getStyleClass().add("gulung-polos");
        HBox.setHgrow(detail, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        Command add =
                Command.of("penilaian.tambah_indikator", "ui.penilaian.tambah_indikator", "mdi2p-plus", this::add);
        getChildren().addAll(new VBox(8, list, Controls.button(texts, add)), detail);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> form());
        model.draft().addListener((o, was, is) -> show(is));
        show(model.draft().get());
    }

    private void show(IndicatorSet set) {
        if (set == null) {
            return;
        }
        List<Integer> places =
                IntStream.range(0, set.indicators().size()).boxed().toList();
        if (!places.equals(list.getItems())) {
            list.getItems().setAll(places);
        }
        list.refresh();
        if (list.getSelectionModel().isEmpty() && !places.isEmpty()) {
            list.getSelectionModel().select(0);
        }
        form();
    }

    private void add() {
        model.edit(SetEdit::added);
        int last = list.getItems().size() - 1;
        list.getSelectionModel().select(last);
        list.scrollTo(last);
        form.begin();
    }

    /** Asks first where somebody has written anything into it: there is no step back for a single change. */
    private void remove(int at) {
        Indicator indicator = model.draft().get().indicators().get(at);
        if (indicator.text().isEmpty() && indicator.answers().isEmpty()) {
            removeNow(at);
            return;
        }
        dialogs.ask(
                "ui.penilaian.hapus_indikator",
                Sentence.of(
                        "ui.penilaian.hapus_indikator.tanya",
                        indicator.code(),
                        indicator.text(),
                        indicator.answers().size()),
                Command.of(
                        "penilaian.hapus_indikator_ini",
                        "ui.penilaian.hapus_indikator",
                        "mdi2d-delete-outline",
                        () -> removeNow(at)));
    }

    private void removeNow(int at) {
        model.edit(set -> SetEdit.removed(set, at));
        list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
        list.requestFocus();
    }

    /** The form stays the same nodes as long as it is the same indicator with as many answers, so that typing goes on. */
    private void form() {
        IndicatorSet set = model.draft().get();
        Integer at = list.getSelectionModel().getSelectedItem();
        if (at == null || at >= set.indicators().size()) {
            detail.setContent(null);
            formOf = "";
            return;
        }
        Indicator indicator = set.indicators().get(at);
        String form1 = at + "/" + set.indicators().size() + "/"
                + indicator.answers().size() + "/" + model.opened().get().fingerprint() + "/"
                + set.bands().list().size();
        if (!form1.equals(formOf)) {
            formOf = form1;
            Command remove = Command.of(
                    "penilaian.hapus_indikator",
                    "ui.penilaian.hapus_indikator",
                    "mdi2d-delete-outline",
                    () -> remove(at));
            form = new IndicatorForm(texts, model, at, em, remove);
            detail.setContent(form);
        }
        form.show(indicator, set);
    }

    /** Code, question, and the weight with its share of all. */
    private final class IndicatorCell extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer at, boolean empty) {
            super.updateItem(at, empty);
            setText(null);
            IndicatorSet set = model.draft().get();
            boolean none = empty || at == null || at >= set.indicators().size();
            setGraphic(none ? null : content(set.indicators().get(at), set));
        }

        private Node content(Indicator indicator, IndicatorSet set) {
            // A label would not tell the list how high its lines are once they are wrapped.
            Text text = new Text(indicator.code() + "  " + indicator.text());
            text.getStyleClass().add("teks-daftar");
            text.wrappingWidthProperty().bind(list.widthProperty().subtract(MARGIN * em));
            Label weight = new Label(right(indicator, set));
            weight.getStyleClass().add("keterangan");
            setAccessibleText(text.getText() + ", " + weight.getText());
            return new VBox(2, text, weight);
        }

        private String right(Indicator indicator, IndicatorSet set) {
            if (indicator.isGate()) {
                return texts.of("ui.penilaian.gerbang");
            }
            BigDecimal all = set.largestPoints();
            return all.signum() == 0 || !indicator.counted()
                    ? texts.of("ui.penilaian.tak_dihitung")
                    : texts.percent(indicator.largestPoints().doubleValue() / all.doubleValue());
        }
    }
}
