package id.sidaksos.domain.verification;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What is known of a photo; its picture stands elsewhere.
 *
 * @param row the family, person or proposal it shows
 * @param name of the file it came from, without its folder
 * @param taken as the camera has written it, by the camera's own clock
 * @param latitude degrees, south negative; there only together with the longitude
 * @param longitude degrees, west negative
 * @param sha256 of the picture as it is kept: 64 hex digits
 */
public record Photo(
        RowRef row,
        String name,
        Optional<LocalDateTime> taken,
        Optional<BigDecimal> latitude,
        Optional<BigDecimal> longitude,
        String sha256) {}
