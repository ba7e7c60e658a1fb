package id.sidaksos.ui.decree;

import id.sidaksos.domain.decree.paper.Paper;
import id.sidaksos.domain.decree.paper.PaperCell;
import id.sidaksos.domain.decree.paper.PaperLook;
import id.sidaksos.domain.decree.paper.PaperRow;
import id.sidaksos.domain.decree.paper.PaperSheet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** One page of the annex, drawn as it will print. White with black letters in either theme: it is paper. */
final class PaperView extends Pane {
    private static final double PIXELS_PER_INCH = 96;
    private static final double PIXELS_PER_POINT = 96 / 72.0;
    private static final double PADDING = 2;
    private static final String FACE = "Bookman Old Style";
    /** A stand-in may be wider than the face that the sheet was reckoned for. */
    private static final double STAND_IN = 0.93;

    private final String family;
    private final double size;
    private PaperSheet sheet;
    private int page;
    private double zoom = 1;

    PaperView() {
        getStyleClass().add("kertas");
        setId("kertas");
        // Where the face of regional legal products is not installed, the nearest the system has stands in for it.
        boolean installed = Font.getFamilies().contains(FACE);
        family = installed ? FACE : "Serif";
        size = installed ? 1 : STAND_IN;
    }

    /** @param page from 0 */
    void show(PaperSheet of, int ofPage) {
        sheet = of;
        page = ofPage;
        draw();
    }

    /** @param factor 1 is the size of the paper itself */
    void zoom(double factor) {
        zoom = factor;
        draw();
    }

    private void draw() {
        getChildren().clear();
        if (sheet == null) {
            return;
        }
        double width = sheet.paper().width() * PIXELS_PER_INCH * zoom;
        double height = sheet.paper().height() * PIXELS_PER_INCH * zoom;
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        List<List<PaperRow>> pages = sheet.pages();
        double y = Paper.TOP * PIXELS_PER_INCH * zoom;
        for (PaperRow row : pages.get(Math.min(page, pages.size() - 1))) {
            double high = row.points() * PIXELS_PER_POINT * factor();
            for (PaperCell cell : row.cells()) {
                place(cell, y, high);
            }
            y += high;
        }
    }

    private double factor() {
        return sheet.scale() * zoom;
    }

    /** The table stands in the middle of what can be printed on. */
    private double left() {
        double table = sheet.pixels(0, sheet.widths().size() - 1) * sheet.scale() / PIXELS_PER_INCH;
        return (sheet.paper().left() + (sheet.paper().printableWidth() - table) / 2) * PIXELS_PER_INCH * zoom;
    }

    private void place(PaperCell cell, double y, double high) {
        double x = left() + sheet.pixels(0, cell.first() - 1) * factor();
        double wide = sheet.pixels(cell.first(), cell.last()) * factor();
        PaperLook look = cell.look();
        if (look.bordered()) {
            Region box = new Region();
            box.getStyleClass().add("kertas-sel");
            box.resizeRelocate(x, y, wide, high);
            box.setManaged(false);
            getChildren().add(box);
        }
        if (!cell.text().isEmpty()) {
            Label text = label(cell.text(), look);
            text.resizeRelocate(x + PADDING * factor(), y, wide - 2 * PADDING * factor(), high);
            getChildren().add(text);
        }
    }

    private Label label(String words, PaperLook look) {
        Label text = new Label(words);
        text.setManaged(false);
        text.setWrapText(true);
        text.setTextOverrun(OverrunStyle.CLIP);
        // As a style: the window's own font is inherited by style, and would win over a font that is merely set.
        text.setStyle("-fx-font-family: \"" + family + "\"; -fx-font-size: "
                + look.points() * PIXELS_PER_POINT * factor() * size + "px;"
                + (look.bold() ? " -fx-font-weight: bold;" : ""));
        boolean top = !look.bordered();
        switch (look.align()) {
            case LEFT -> text.setAlignment(top ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
            case CENTRE -> {
                text.setAlignment(top ? Pos.TOP_CENTER : Pos.CENTER);
                text.setTextAlignment(TextAlignment.CENTER);
            }
            case RIGHT -> {
                text.setAlignment(top ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
                text.setTextAlignment(TextAlignment.RIGHT);
            }
        }
        return text;
    }
}
