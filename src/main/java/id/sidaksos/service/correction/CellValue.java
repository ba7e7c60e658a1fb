package id.sidaksos.service.correction;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.NikDoctor;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that a cell can be corrected to, in the form of a clean source. */
public final class CellValue {
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final int OLDEST = 1850;

    private CellValue() {}

    /** Keys, places and running numbers are the file's own: they are set right there. */
    static boolean isCorrectable(Field field) {
        return switch (field.kind()) {
            case NIK, KK, DATE, COUNT, NEIGHBOURHOOD, NAME, TEXT, VOCABULARY -> true;
            case ID, REGION, BPS_REGION, IGNORED -> false;
        };
    }

    /** Whether a value is one of the field's kind: sixteen digits that can be a NIK, yyyy-MM-dd, a number, or text. */
    public static boolean fits(Field field, String value) {
        return switch (field.kind()) {
            case NIK -> whole(value);
            case KK -> value.matches("[0-9]{16}");
            case DATE -> isDate(value);
            case COUNT, NEIGHBOURHOOD -> value.matches("[0-9]{1,4}");
            case NAME, TEXT, VOCABULARY -> !value.isBlank();
            case ID, REGION, BPS_REGION, IGNORED -> false;
        };
    }

    /** What a person typed, in the form of a clean source: digits without spaces, 31/12/1980 as 1980-12-31. Empty where it is none. */
    public static Optional<String> typed(Field field, String text) {
        String value =
                switch (field.kind()) {
                    case NIK, KK -> text.replaceAll("[ .'-]", "");
                    case DATE -> date(text.strip());
                    default -> text.strip();
                };
        return Optional.of(value).filter(each -> fits(field, each));
    }

    private static String date(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (!dayFirst.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(dayFirst.group(3)),
                            Integer.parseInt(dayFirst.group(2)),
                            Integer.parseInt(dayFirst.group(1)))
                    .toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static boolean whole(String value) {
        List<Finding> findings = new ArrayList<>();
        NikReading nik = NikDoctor.read(value, CellKind.TEXT, findings);
        return nik.whole() && nik.digits().equals(value);
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() > OLDEST;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
