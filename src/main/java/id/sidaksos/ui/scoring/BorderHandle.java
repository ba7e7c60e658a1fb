package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.Decimals;
import id.sidaksos.ui.kit.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The border between two classes in the picture: dragged by the mouse, moved by the arrow keys (with Shift ten steps at
 * once) where it has the focus.
 */
final class BorderHandle extends StackPane {
    private static final int LEAP = 10;

    private final Texts texts;
    private final Label number = new Label();
    private final Region line = new Region();
    private final Consumer<BigDecimal> moved;
    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal step = BigDecimal.ONE;
    private DoubleUnaryOperator scoreAt = x -> x;
    private String below = "";
    private String above = "";

    /** @param moved where to, in whole steps */
    BorderHandle(Texts texts, int at, Consumer<BigDecimal> moved) {
        this.texts = texts;
        this.moved = moved;
        setId("batas-" + at);
        getStyleClass().add("batas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setCursor(Cursor.H_RESIZE);
        line.getStyleClass().add("batas-garis");
        number.getStyleClass().add("batas-angka");
        number.setMinWidth(USE_PREF_SIZE);
        StackPane.setAlignment(number, Pos.TOP_CENTER);
        getChildren().addAll(line, number);
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();
        });
        setOnMouseDragged(event -> {
            moveTo(scoreAt.applyAsDouble(localToParent(event.getX(), 0).getX()));
            event.consume();
        });
        setOnKeyPressed(this::key);
        Tooltip.install(this, new Tooltip(texts.of("ui.penilaian.batas.ket")));
    }

    /**
     * @param at score at which the border stands
     * @param by the step in which it is moved
     * @param pictureToScore gives the score of a horizontal place in the picture
     */
    void show(BigDecimal at, BigDecimal by, DoubleUnaryOperator pictureToScore, String classBelow, String classAbove) {
        value = at;
        step = by;
        scoreAt = pictureToScore;
        below = classBelow;
        above = classAbove;
        number.setText(NumberField.shown(texts, value));
        setAccessibleText(texts.of("ui.penilaian.batas", below, above, number.getText()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void key(KeyEvent event) {
        BigDecimal by = event.isShiftDown() ? step.multiply(BigDecimal.valueOf(LEAP)) : step;
        switch (event.getCode()) {
            case LEFT, DOWN -> moved.accept(value.subtract(by));
            case RIGHT, UP -> moved.accept(value.add(by));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveTo(double score) {
        BigDecimal steps = new BigDecimal(score).divide(step, 0, RoundingMode.HALF_UP);
        moved.accept(Decimals.plain(steps.multiply(step)));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.VALUE
                ? value.doubleValue()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
