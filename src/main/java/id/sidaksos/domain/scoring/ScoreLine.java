package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One indicator of a family's score sheet.
 *
 * @param answer the answer given, or empty where it is unknown
 * @param points b·n before scaling and divisor; zero where unknown or not counted
 * @param largest b·nmax; zero where not counted
 */
public record ScoreLine(Indicator indicator, Optional<Answer> answer, BigDecimal points, BigDecimal largest) {
    public boolean known() {
        return answer.isPresent();
    }
}
