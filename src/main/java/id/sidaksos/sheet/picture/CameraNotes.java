package id.sidaksos.sheet.picture;

import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * What a camera has written beside its picture (EXIF).
 *
 * @param orientation 1 to 8, 1 where it says none
 */
record CameraNotes(
        int orientation, Optional<LocalDateTime> taken, Optional<BigDecimal> latitude, Optional<BigDecimal> longitude) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);
    /** A tenth of a metre. */
    private static final int DECIMALS = 6;

    static CameraNotes of(Metadata metadata) {
        ExifIFD0Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        Optional<GeoLocation> place = Optional.ofNullable(metadata.getFirstDirectoryOfType(GpsDirectory.class))
                .map(GpsDirectory::getGeoLocation)
                .filter(found -> !found.isZero());
        return new CameraNotes(
                orientation == null || orientation < 1 || orientation > 8 ? 1 : orientation,
                taken(metadata, main),
                place.map(found -> degrees(found.getLatitude())),
                place.map(found -> degrees(found.getLongitude())));
    }

    private static Optional<LocalDateTime> taken(Metadata metadata, ExifIFD0Directory main) {
        ExifSubIFDDirectory more = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        String text = more == null ? null : more.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        if (text == null && main != null) {
            text = main.getString(ExifDirectoryBase.TAG_DATETIME);
        }
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), TIME));
        } catch (DateTimeException e) {
            // 0000:00:00 and blanks are how cameras say that nobody has set the clock.
            return Optional.empty();
        }
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
