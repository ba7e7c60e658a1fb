package id.sidaksos.domain.decree;

import java.util.List;

/**
 * One stage of a funnel in numbers. Codes are texts, not constants: a frozen decree keeps the stages of its own day.
 *
 * @param stage name of the {@link Stage}
 */
public record StageFigure(String stage, int families, int persons, List<ExitFigure> exits) {
    public StageFigure {
        stage = PrintText.clean(stage);
        exits = List.copyOf(exits);
    }

    /** @param reason name of the {@link ExitReason} */
    public record ExitFigure(String reason, int families, int persons) {
        public ExitFigure {
            reason = PrintText.clean(reason);
        }
    }
}
