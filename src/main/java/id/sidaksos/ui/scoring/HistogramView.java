package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.ScoreHistogram;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.ui.kit.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Scores of all families as bars coloured by class, the borderline band hatched, and a handle on each border between two
 * classes. Its table twin stands beside it in {@link ThresholdView}.
 */
final class HistogramView extends Pane {
    private static final int TICKS = 10;
    private static final Duration SOON = Duration.millis(150);

    private final Texts texts;
    private final ScoringViewModel model;
    private final double em;
    private final Region hatch = new Region();
    private final Region axis = new Region();
    private final Label most = new Label();
    private final Pane bars = new Pane();
    private final List<List<Region>> segments = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final List<BorderHandle> handles = new ArrayList<>();
    private WhatIf shown;

    /** @param em size of text in pixels */
    HistogramView(Texts texts, ScoringViewModel model, double em) {
        this.texts = texts;
        this.model = model;
        this.em = em;
        setId("histogram");
        getStyleClass().add("histogram");
        setMinHeight(12 * em);
        setPrefHeight(18 * em);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        hatch.getStyleClass().add("arsir");
        hatch.setMouseTransparent(true);
        axis.getStyleClass().add("sumbu");
        most.getStyleClass().add("keterangan");
        getChildren().addAll(bars, hatch, axis, most);
        for (int i = 0; i <= TICKS; i++) {
            Label tick = new Label();
            tick.getStyleClass().add("keterangan");
            ticks.add(tick);
            getChildren().add(tick);
        }
        model.seen().addListener((o, was, is) -> show(is));
        model.draft().addListener((o, was, is) -> borders());
        borders();
        show(model.seen().get());
    }

    private void show(WhatIf seen) {
        if (seen == null) {
            return;
        }
        boolean otherForm = shown == null
                || shown.histogram().steps() != seen.histogram().steps()
                || !shown.after().classes().equals(seen.after().classes())
                || shown.after().poorest() != seen.after().poorest();
        shown = seen;
        if (otherForm) {
            rebuild();
        }
        tell();
        requestLayout();
    }

    /** As many handles as the edited set has borders between classes. */
    private void borders() {
        int borders = model.draft().get() == null
                ? 0
                : Math.max(0, model.draft().get().bands().list().size() - 1);
        while (handles.size() > borders) {
            getChildren().remove(handles.remove(handles.size() - 1));
        }
        while (handles.size() < borders) {
            int at = handles.size();
            BorderHandle handle = new BorderHandle(texts, at, to -> model.edit(set -> SetEdit.border(set, at, to)));
            handles.add(handle);
            getChildren().add(handle);
        }
        requestLayout();
    }

    private void rebuild() {
        segments.clear();
        bars.getChildren().clear();
        for (int c = 0; c < shown.after().classes().size(); c++) {
            List<Region> ofClass = new ArrayList<>();
            for (int step = 0; step < shown.histogram().steps(); step++) {
                Region segment = new Region();
                segment.setManaged(false);
                segment.getStyleClass().add(ClassTones.fill(shown.after(), c));
                install(segment, step);
                ofClass.add(segment);
            }
            segments.add(ofClass);
            bars.getChildren().addAll(ofClass);
        }
    }

    private void install(Region segment, int step) {
        Tooltip tip = new Tooltip();
        tip.setShowDelay(SOON);
        tip.setOnShowing(event -> tip.setText(words(step)));
        Tooltip.install(segment, tip);
    }

    private String words(int step) {
        ScoreHistogram histogram = shown.histogram();
        StringBuilder text = new StringBuilder(texts.of(
                "ui.penilaian.batang",
                number(histogram.from(step)),
                number(histogram.from(step + 1)),
                texts.number(histogram.total(step))));
        for (int c = 0; c < histogram.counts().length; c++) {
            if (histogram.counts()[c][step] > 0) {
                text.append('\n')
                        .append(shown.after().classes().get(c))
                        .append(": ")
                        .append(texts.number(histogram.counts()[c][step]));
            }
        }
        return text.toString();
    }

    private void tell() {
        StringBuilder text = new StringBuilder(texts.of("ui.penilaian.gambar"));
        int[] counts = shown.after().counts();
        for (int c = 0; c < counts.length; c++) {
            text.append(' ')
                    .append(shown.after().classes().get(c))
                    .append(": ")
                    .append(texts.number(counts[c]))
                    .append('.');
        }
        setAccessibleText(text.toString());
    }

    private String number(double value) {
        return NumberField.shown(texts, new BigDecimal(value).setScale(4, java.math.RoundingMode.HALF_UP));
    }

    private double left() {
        return 4.5 * em;
    }

    private double plotWidth() {
        return Math.max(1, getWidth() - left() - 1.5 * em);
    }

    private double bottom() {
        return getHeight() - 1.8 * em;
    }

    private double top() {
        return 2.2 * em;
    }

    private double x(double score) {
        ScoreHistogram histogram = shown.histogram();
        return left() + (score - histogram.low()) / (histogram.high() - histogram.low()) * plotWidth();
    }

    private double score(double x) {
        ScoreHistogram histogram = shown.histogram();
        return histogram.low() + (x - left()) / plotWidth() * (histogram.high() - histogram.low());
    }

    @Override
    protected void layoutChildren() {
        if (shown == null) {
            return;
        }
        layoutBars();
        axis.resizeRelocate(left(), bottom(), plotWidth(), 1);
        most.setText(texts.number(shown.histogram().highest()));
        most.autosize();
        most.relocate(left() - most.prefWidth(-1) - 0.4 * em, top() - 0.6 * em);
        layoutTicks();
        layoutHatch();
        layoutHandles();
    }

    private void layoutBars() {
        ScoreHistogram histogram = shown.histogram();
        double perFamily = (bottom() - top()) / Math.max(1, histogram.highest());
        double width = plotWidth() / histogram.steps();
        for (int step = 0; step < histogram.steps(); step++) {
            double floor = bottom();
            for (int c = 0; c < segments.size(); c++) {
                int count = histogram.counts()[c][step];
                Region segment = segments.get(c).get(step);
                segment.setVisible(count > 0);
                // One family must be seen beside a thousand.
                double height = count == 0 ? 0 : Math.max(1.5, count * perFamily);
                floor -= height;
                segment.resizeRelocate(left() + step * width + 0.5, floor, Math.max(1, width - 1), height);
            }
        }
    }

    private void layoutTicks() {
        ScoreHistogram histogram = shown.histogram();
        int every = Math.max(1, (int) Math.round(histogram.steps() / (double) TICKS));
        for (int i = 0; i < ticks.size(); i++) {
            Label tick = ticks.get(i);
            int step = i * every;
            tick.setVisible(step <= histogram.steps());
            tick.setText(number(histogram.from(step)));
            tick.autosize();
            tick.relocate(x(histogram.from(step)) - tick.prefWidth(-1) / 2, bottom() + 0.2 * em);
        }
    }

    private void layoutHatch() {
        IndicatorSet set = model.draft().get();
        List<Band> upwards = set.bands().upwards();
        hatch.setVisible(upwards.size() > 1);
        if (upwards.size() > 1) {
            boolean high = set.poorestBand().filter(upwards.get(0)::equals).isEmpty();
            double border = (high
                            ? upwards.get(upwards.size() - 1).min()
                            : upwards.get(0).max())
                    .doubleValue();
            double from = Math.max(shown.histogram().low(), border - shown.margin());
            double to = Math.min(shown.histogram().high(), border + shown.margin());
            hatch.resizeRelocate(x(from), top(), Math.max(1, x(to) - x(from)), bottom() - top());
        }
    }

    private void layoutHandles() {
        List<Band> upwards = model.draft().get().bands().upwards();
        BigDecimal step = shown.histogram().fineStep();
        for (int i = 0; i < handles.size(); i++) {
            BigDecimal at = upwards.get(i + 1).min();
            BorderHandle handle = handles.get(i);
            handle.show(
                    at,
                    step,
                    this::score,
                    upwards.get(i).name(),
                    upwards.get(i + 1).name());
            double width = handle.prefWidth(-1);
            handle.resizeRelocate(x(at.doubleValue()) - width / 2, 0, width, bottom());
        }
    }
}
