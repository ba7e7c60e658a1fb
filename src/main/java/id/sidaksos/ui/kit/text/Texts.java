package id.sidaksos.ui.kit.text;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;

/** Texts and the form of numbers, dates and NIK, in the language of the window. Immutable; used from any thread. */
public final class Texts {
    private static final int GROUP = 4;
    private static final int NIK_LENGTH = 16;

    private final Messages messages;
    private final DateTimeFormatter date;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter shortMoment;

    public Texts(Messages messages) {
        this.messages = messages;
        this.date = DateTimeFormatter.ofPattern("d MMMM yyyy", messages.bahasa().locale());
        this.moment = DateTimeFormatter.ofPattern(
                "d MMMM yyyy HH.mm", messages.bahasa().locale());
        this.shortMoment = DateTimeFormatter.ofPattern(
                "dd/MM/yyyy HH.mm", messages.bahasa().locale());
    }

    /** The language of the window for a calendar: an Indonesian office's week begins on Monday. */
    public Locale calendar() {
        return new Locale.Builder()
                .setLocale(bahasa().locale())
                .setUnicodeLocaleKeyword("fw", "mon")
                .build();
    }

    public Messages messages() {
        return messages;
    }

    public Bahasa bahasa() {
        return messages.bahasa();
    }

    /** @throws MissingResourceException for a key that is in no bundle: a fault of the program, found by a test */
    public String of(String key, Object... args) {
        return messages.text(key, args);
    }

    public String of(Sentence sentence) {
        return messages.text(sentence);
    }

    /** What happened, what was kept, what to do, with the code to read out by telephone. */
    public String told(Problem problem) {
        return of(problem.sentence()) + " (" + problem.code().code() + ")";
    }

    /** The text of a key, or the other text where no bundle has the key. */
    public String or(String key, String otherwise) {
        return messages.has(key) ? messages.text(key) : otherwise;
    }

    /** 1234567 is 1.234.567 in Indonesian. */
    public String number(long value) {
        return new DecimalFormat("#,##0", symbols()).format(value);
    }

    /** @param digits behind the decimal sign, all of them shown */
    public String decimal(double value, int digits) {
        return new DecimalFormat(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits), symbols()).format(value);
    }

    /** 0.1234 is 12,3 %. */
    public String percent(double share) {
        return decimal(share * 100, 1) + " %";
    }

    public String date(LocalDate day) {
        return date.format(day);
    }

    public String moment(LocalDateTime time) {
        return moment.format(time);
    }

    /** For a column of a table: all of one width. */
    public String shortMoment(LocalDateTime time) {
        return shortMoment.format(time);
    }

    /** 75 seconds is "1 menit 15 detik". */
    public String duration(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        return seconds < 60
                ? of("ui.lama.detik", seconds)
                : seconds < 3600
                        ? of("ui.lama.menit", seconds / 60, seconds % 60)
                        : of("ui.lama.jam", seconds / 3600, seconds % 3600 / 60);
    }

    /** Digits in groups of four; what is not sixteen digits stays as it is. */
    public String nik(String nik) {
        return isWhole(nik) ? grouped(nik) : nik == null ? "" : nik;
    }

    /** The region and the last two digits stay; the middle, which names a person, does not. */
    public String maskedNik(String nik) {
        if (nik == null || nik.isEmpty()) {
            return "";
        }
        if (!isWhole(nik)) {
            int shown = Math.min(2, nik.length());
            return nik.substring(0, shown) + "•".repeat(nik.length() - shown);
        }
        return grouped(nik.substring(0, 6) + "•".repeat(8) + nik.substring(14));
    }

    private static String grouped(String nik) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < nik.length(); i += GROUP) {
            text.append(i == 0 ? "" : " ").append(nik, i, Math.min(nik.length(), i + GROUP));
        }
        return text.toString();
    }

    private static boolean isWhole(String nik) {
        return nik != null && nik.length() == NIK_LENGTH && nik.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(bahasa().locale());
    }
}
