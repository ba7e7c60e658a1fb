package id.sidaksos.ui.decree;

import id.sidaksos.domain.decree.paper.PaperSheet;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

/** The annex page by page: which sheet, which page, how large. Page Up and Page Down turn the leaves. */
final class PreviewPane extends BorderPane {
    private static final double LEAST = 0.3;
    private static final double MOST = 2;
    private static final double STEP = 1.2;
    private static final double MARGIN = 60;

    private final Texts texts;
    private final Surroundings house;
    private final PaperView paper = new PaperView();
    private final ScrollPane scroll = new ScrollPane();
    private final ComboBox<PaperSheet> sheet = new ComboBox<>();
    private final Label place = new Label();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty pages = new SimpleIntegerProperty(1);
    private double zoom;

    PreviewPane(Surroundings house, DraftViewModel model) {
        this.house = house;
        this.texts = house.texts();
        getStyleClass().add("pratinjau");
        setId("pratinjau");
        StackPane desk = new StackPane(new Group(paper));
        desk.getStyleClass().add("pratinjau-meja");
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("pratinjau-gulung");
        scroll.setId("pratinjau-gulung");
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        scroll.widthProperty().addListener((o, was, is) -> fit());
        setTop(bar());
        setCenter(scroll);
        page.addListener((o, was, is) -> draw());
        model.sheets().addListener((o, was, is) -> show(is));
        show(model.sheets().get());
    }

    private FlowPane bar() {
        sheet.setId("pratinjau-lembar");
        sheet.setAccessibleText(texts.of("ui.decree.lembar"));
        sheet.setConverter(new StringConverter<>() {
            @Override
            public String toString(PaperSheet of) {
                return of == null ? "" : of.name();
            }

            @Override
            public PaperSheet fromString(String name) {
                return null;
            }
        });
        sheet.valueProperty().addListener((o, was, is) -> sheetChosen(was, is));
        place.setId("pratinjau-halaman");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Command back = Command.of(
                        "sk.halaman_sebelum",
                        "ui.decree.halaman_sebelum",
                        "mdi2c-chevron-left",
                        () -> page.set(page.get() - 1))
                .when(page.greaterThan(0));
        Command next = Command.of(
                        "sk.halaman_berikut",
                        "ui.decree.halaman_berikut",
                        "mdi2c-chevron-right",
                        () -> page.set(page.get() + 1))
                .when(page.lessThan(pages.subtract(1)));
        Command smaller =
                Command.of("sk.perkecil", "ui.decree.perkecil", "mdi2m-magnify-minus-outline", () -> zoom(zoom / STEP));
        Command larger =
                Command.of("sk.perbesar", "ui.decree.perbesar", "mdi2m-magnify-plus-outline", () -> zoom(zoom * STEP));
        Command whole = Command.of("sk.pas_lebar", "ui.decree.pas_lebar", "mdi2a-arrow-expand-horizontal", () -> {
            zoom = 0;
            fit();
        });
        Command mask = Command.of("sk.samarkan", "ui.samarkan", "mdi2e-eye-outline", () -> house.preferences()
                        .masked()
                        .set(!house.preferences().masked().get()))
                .when(new SimpleBooleanProperty(true));
        FlowPane bar = new FlowPane(
                6,
                4,
                sheet,
                Controls.iconButton(texts, back),
                place,
                Controls.iconButton(texts, next),
                Controls.iconButton(texts, smaller),
                Controls.iconButton(texts, larger),
                Controls.iconButton(texts, whole),
                Controls.iconButton(texts, mask));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("pratinjau-bilah");
        return bar;
    }

    /** The sheet and page in sight stay where the new annex has them. */
    private void show(List<PaperSheet> sheets) {
        PaperSheet before = sheet.getValue();
        int at = page.get();
        sheet.getItems().setAll(sheets);
        setVisible(!sheets.isEmpty());
        PaperSheet same = sheets.stream()
                .filter(each -> before != null && each.name().equals(before.name()))
                .findFirst()
                .orElse(sheets.isEmpty() ? null : sheets.get(0));
        sheet.setValue(same);
        page.set(Math.min(at, pages.get() - 1));
        draw();
    }

    private void sheetChosen(PaperSheet was, PaperSheet is) {
        if (is == null) {
            return;
        }
        pages.set(is.pages().size());
        boolean turned = was == null || !was.name().equals(is.name());
        page.set(turned ? 0 : Math.min(page.get(), pages.get() - 1));
        fit();
        draw();
    }

    private void turn(KeyEvent event) {
        int step = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (step != 0) {
            page.set(Math.max(0, Math.min(pages.get() - 1, page.get() + step)));
            scroll.setVvalue(0);
            event.consume();
        }
    }

    private void zoom(double to) {
        zoom = Math.max(LEAST, Math.min(MOST, to));
        paper.zoom(zoom);
    }

    /** As wide as the room there is, until a person chooses a size of his own. */
    private void fit() {
        PaperSheet shown = sheet.getValue();
        if (shown != null && scroll.getWidth() > MARGIN * 2) {
            double inches = shown.paper().width();
            zoom((scroll.getWidth() - MARGIN) / (inches * 96));
        }
    }

    private void draw() {
        PaperSheet shown = sheet.getValue();
        if (shown == null) {
            return;
        }
        paper.show(shown, page.get());
        String where = texts.of("ui.decree.halaman", texts.number(page.get() + 1L), texts.number(pages.get()));
        place.setText(where);
        scroll.setAccessibleText(shown.name() + ", " + where);
    }
}
