package id.sidaksos.domain.identity;

import id.sidaksos.base.CleanText;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads birth dates in all the forms that lists have: day first; ISO; serial numbers of the 1900 calendar; named months;
 * eight or six digits; years of two digits; a place before the date. Where day and month could be exchanged the NIK
 * decides, since it carries the same date. One reader serves one file and one thread.
 */
public final class BirthDates {
    private static final int OLDEST = 1900;
    private static final int OLDEST_AGE = 120;
    /** A number of four digits up to this one is a year and no serial (which would mean a birth before 1906). */
    private static final int LATEST_YEAR = 2100;

    /** Day 0 of the 1900 calendar as spreadsheets count from March 1900 on. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private final LocalDate reference;
    private final DateText parts = new DateText();

    /** @param reference the day of the list or of the import; births after it are impossible */
    public BirthDates(LocalDate reference) {
        this.reference = reference;
    }

    /** As {@link #read(String, CellKind, NikReading, AgeHint, List)} with nothing else known of the age. */
    public BirthReading read(String text, CellKind kind, NikReading nik, List<Finding> out) {
        return read(text, kind, nik, AgeHint.NONE, out);
    }

    /**
     * Never fails; what cannot be believed adds a finding, with the NIK's own date as proposal where its century is sure.
     *
     * @param nik the same row's NIK
     * @param age what else the row says of the age
     */
    public BirthReading read(String text, CellKind kind, NikReading nik, AgeHint age, List<Finding> out) {
        LocalDate plain = DayFirst.read(text);
        if (plain != null) {
            return judge(plain, text, nik, age, out);
        }
        if (text.isEmpty() || DigitText.isWordForNothing(text) || kind == CellKind.ERROR) {
            return without(FindingKind.TANGGAL_KOSONG, text, nik, age, out);
        }
        String bare = kind == CellKind.NUMBER ? plainNumber(text) : withoutZeroFraction(CleanText.of(text));
        parts.read(bare);
        if (parts.unreadable() || parts.numbers() == 0) {
            return without(FindingKind.TANGGAL_TIDAK_TERBACA, text, nik, age, out);
        }
        if (parts.isAge() || parts.isOneNumber() && parts.length(0) <= 3 && parts.value(0) <= OLDEST_AGE) {
            return ofSmallNumber(text, nik, age, out);
        }
        if (parts.isOneNumber()) {
            return ofOneNumber(text, nik, age, out);
        }
        return ofParts(text, nik, age, out);
    }

    private BirthReading ofSmallNumber(String text, NikReading nik, AgeHint age, List<Finding> out) {
        boolean nothing = parts.value(0) == 0 && !parts.isAge();
        return without(nothing ? FindingKind.TANGGAL_KOSONG : FindingKind.TANGGAL_BERISI_UMUR, text, nik, age, out);
    }

    /** One number: eight or seven digits of a date, six with a short year, a serial, or a year alone. */
    private BirthReading ofOneNumber(String text, NikReading nik, AgeHint age, List<Finding> out) {
        int value = parts.value(0);
        switch (parts.length(0)) {
            case 8:
            case 7:
                LocalDate dayFirst = day(value % 10_000, value / 10_000 % 100, value / 1_000_000);
                LocalDate yearFirst = parts.length(0) == 8 ? day(value / 10_000, value / 100 % 100, value % 100) : null;
                LocalDate date = choose(dayFirst, yearFirst, nik);
                return date == null
                        ? without(FindingKind.TANGGAL_MUSTAHIL, text, nik, age, out)
                        : judge(date, text, nik, age, out);
            case 6:
                return ofShortYear(value % 100, value / 100 % 100, value / 10_000, text, nik, age, out);
            case 5:
                return judge(SERIAL_ZERO.plusDays(value), text, nik, age, out);
            default:
                return value > LATEST_YEAR
                        ? judge(SERIAL_ZERO.plusDays(value), text, nik, age, out)
                        : without(FindingKind.TANGGAL_TIDAK_TERBACA, text, nik, age, out);
        }
    }

    private BirthReading ofParts(String text, NikReading nik, AgeHint age, List<Finding> out) {
        int named = parts.namedMonth();
        if (named == 0 && parts.numbers() != 3) {
            return without(FindingKind.TANGGAL_TIDAK_TERBACA, text, nik, age, out);
        }
        int last = parts.numbers() - 1;
        boolean yearFirst = parts.length(0) == 4;
        int year = yearFirst ? parts.value(0) : parts.value(last);
        int day = yearFirst ? parts.value(last) : parts.value(0);
        int month = named > 0 ? named : parts.value(1);
        int yearLength = yearFirst ? 4 : parts.length(last);
        boolean lengthsFit = parts.length(yearFirst ? last : 0) <= 2 && (named > 0 || parts.length(1) <= 2);
        if (!lengthsFit || yearLength != 4 && yearLength != 2) {
            return without(FindingKind.TANGGAL_TIDAK_TERBACA, text, nik, age, out);
        }
        if (yearLength == 2) {
            boolean shortYearFirst = named == 0 && day > 31 && year <= 31;
            return shortYearFirst
                    ? ofShortYear(day, month, year, text, nik, age, out)
                    : ofShortYear(year, month, day, text, nik, age, out);
        }
        return ofDay(year, month, day, text, nik, age, out);
    }

    private BirthReading ofDay(
            int year, int month, int day, String text, NikReading nik, AgeHint age, List<Finding> out) {
        LocalDate date = day(year, month, day);
        if (date != null) {
            return judge(date, text, nik, age, out);
        }
        LocalDate exchanged = day(year, day, month);
        if (exchanged != null && isPlausible(exchanged)) {
            out.add(finding(FindingKind.TANGGAL_TERTUKAR, text, exchanged).proposing(exchanged.toString()));
            return new BirthReading(exchanged, exchanged);
        }
        boolean empty = (month == 0 || day == 0) && Defaults.isDefaultYear(year);
        return without(empty ? FindingKind.TANGGAL_BAWAAN : FindingKind.TANGGAL_MUSTAHIL, text, nik, age, out);
    }

    private BirthReading ofShortYear(
            int year, int month, int day, String text, NikReading nik, AgeHint age, List<Finding> out) {
        LocalDate date = inCentury(year, month, day, age);
        LocalDate exchanged = date == null ? inCentury(year, day, month, age) : null;
        if (date == null && exchanged == null) {
            return without(FindingKind.TANGGAL_MUSTAHIL, text, nik, age, out);
        }
        if (date == null) {
            out.add(finding(FindingKind.TANGGAL_TERTUKAR, text, exchanged).proposing(exchanged.toString()));
            out.add(finding(FindingKind.TANGGAL_DUA_DIGIT, text, exchanged));
            return new BirthReading(exchanged, exchanged);
        }
        BirthReading reading = judge(date, text, nik, age, out);
        out.add(finding(FindingKind.TANGGAL_DUA_DIGIT, text, reading.asWritten()));
        return reading;
    }

    /** The latest century in which the day is not to come and the age fits what else is known. */
    private LocalDate inCentury(int year, int month, int day, AgeHint age) {
        LocalDate young = day(2000 + year, month, day);
        LocalDate old = day(1900 + year, month, day);
        boolean youngFits = young != null && !young.isAfter(reference);
        boolean oldFits = old != null && !old.isAfter(reference);
        if (youngFits && oldFits) {
            return age.allows(ageOf(young)) || !age.allows(ageOf(old)) ? young : old;
        }
        return youngFits ? young : old;
    }

    private BirthReading judge(LocalDate date, String text, NikReading nik, AgeHint age, List<Finding> out) {
        boolean nikKnows = NikDoctor.carriesDate(nik);
        boolean believable = isPlausible(date) && !Defaults.isNobodysBirth(date);
        if (nikKnows && believable && NikParts.carries(nik.digits(), date)) {
            return new BirthReading(date, date);
        }
        if (Defaults.isDefault(date)) {
            LocalDate inForce = believable ? date : null;
            propose(finding(FindingKind.TANGGAL_BAWAAN, text, date), nik, age, out);
            return new BirthReading(date, inForce);
        }
        if (!isPlausible(date)) {
            propose(finding(FindingKind.TANGGAL_MUSTAHIL, text, date), nik, age, out);
            return new BirthReading(date, null);
        }
        LocalDate exchanged = nikKnows ? exchanged(date) : null;
        if (exchanged != null && isPlausible(exchanged) && NikParts.carries(nik.digits(), exchanged)) {
            out.add(finding(FindingKind.TANGGAL_TERTUKAR, text, exchanged).proposing(exchanged.toString()));
            return new BirthReading(exchanged, exchanged);
        }
        return new BirthReading(date, date);
    }

    private BirthReading without(FindingKind kind, String text, NikReading nik, AgeHint age, List<Finding> out) {
        propose(Finding.of(kind, Field.TANGGAL_LAHIR, text), nik, age, out);
        return BirthReading.NONE;
    }

    /** Adds the NIK's own date as proposal where the number is whole and only one century is possible. */
    private void propose(Finding finding, NikReading nik, AgeHint age, List<Finding> out) {
        if (!nik.whole()) {
            out.add(finding);
            return;
        }
        String digits = nik.digits();
        LocalDate young = day(2000 + NikParts.year(digits), NikParts.month(digits), NikParts.day(digits));
        LocalDate old = day(1900 + NikParts.year(digits), NikParts.month(digits), NikParts.day(digits));
        boolean youngFits = young != null && !young.isAfter(reference) && age.allows(ageOf(young));
        boolean oldFits = old != null && age.allows(ageOf(old)) && ageOf(old) <= OLDEST_AGE;
        if (youngFits == oldFits) {
            out.add(finding);
        } else {
            out.add(finding.proposing((youngFits ? young : old).toString()));
        }
    }

    private LocalDate choose(LocalDate dayFirst, LocalDate yearFirst, NikReading nik) {
        boolean first = dayFirst != null && isPlausible(dayFirst);
        boolean second = yearFirst != null && isPlausible(yearFirst);
        if (first && second) {
            boolean nikSaysSecond = NikDoctor.carriesDate(nik) && NikParts.carries(nik.digits(), yearFirst);
            return nikSaysSecond ? yearFirst : dayFirst;
        }
        if (first || second) {
            return first ? dayFirst : yearFirst;
        }
        return dayFirst != null ? dayFirst : yearFirst;
    }

    private boolean isPlausible(LocalDate date) {
        return date.getYear() >= OLDEST && !date.isAfter(reference);
    }

    private int ageOf(LocalDate birth) {
        int years = reference.getYear() - birth.getYear();
        boolean before = reference.getMonthValue() < birth.getMonthValue()
                || reference.getMonthValue() == birth.getMonthValue()
                        && reference.getDayOfMonth() < birth.getDayOfMonth();
        return before ? years - 1 : years;
    }

    private static Finding finding(FindingKind kind, String text, LocalDate date) {
        return Finding.of(kind, Field.TANGGAL_LAHIR, text, date.toString());
    }

    private static LocalDate exchanged(LocalDate date) {
        return date.getDayOfMonth() == date.getMonthValue()
                ? null
                : day(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    }

    private static LocalDate day(int year, int month, int day) {
        return DayFirst.day(year, month, day);
    }

    /** 2.5708E4 is 25708; the time of day behind the point is left aside. */
    private static String plainNumber(String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            long places = (long) number.precision() - number.scale();
            boolean readable = number.signum() >= 0 && places <= 8;
            return readable ? Integer.toString(number.intValue()) : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** Drops .0 behind a single number. */
    private static String withoutZeroFraction(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot + 1 == text.length()) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = i == dot || (i < dot ? c >= '0' && c <= '9' : c == '0');
            if (!fits) {
                return text;
            }
        }
        return text.substring(0, dot);
    }
}
