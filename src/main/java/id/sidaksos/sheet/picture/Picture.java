package id.sidaksos.sheet.picture;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A photo as it is kept.
 *
 * @param jpeg upright, at most 1,280 pixels long
 * @param taken by the camera's own clock
 * @param latitude degrees, south negative
 * @param longitude degrees, west negative
 * @param sha256 of the JPEG, 64 hex digits
 */
public record Picture(
        byte[] jpeg,
        int width,
        int height,
        Optional<LocalDateTime> taken,
        Optional<BigDecimal> latitude,
        Optional<BigDecimal> longitude,
        String sha256) {}
