package id.sidaksos.domain.scoring;

import id.sidaksos.base.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What two sets say differently, in words; indicators by code, answers by code, classes by name. */
public final class SetDifference {
    private final IndicatorSet before;
    private final IndicatorSet after;
    private final List<Sentence> said = new ArrayList<>();

    private SetDifference(IndicatorSet before, IndicatorSet after) {
        this.before = before;
        this.after = after;
    }

    /** In the order: the set as a whole, its indicators, its classes. Empty where both mean the same. */
    public static List<Sentence> of(IndicatorSet before, IndicatorSet after) {
        SetDifference difference = new SetDifference(before, after);
        difference.masters();
        difference.indicators();
        difference.bands();
        return List.copyOf(difference.said);
    }

    private void masters() {
        Master one = before.master();
        Master other = after.master();
        texts("nama", one.name(), other.name());
        numbers("pembagi", one.divisor(), other.divisor());
        numbers("minimal", one.minimum(), other.minimum());
        texts("arah", one.direction().name(), other.direction().name());
        texts("kosong", one.unknown().name(), other.unknown().name());
    }

    private void texts(String what, String one, String other) {
        if (!one.equals(other)) {
            say("nilai.beda." + what, one, other);
        }
    }

    private void numbers(String what, BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) != 0) {
            say("nilai.beda." + what, one, other);
        }
    }

    private void indicators() {
        Map<String, Indicator> were = byKey(before.indicators(), Indicator::code);
        Map<String, Indicator> are = byKey(after.indicators(), Indicator::code);
        are.forEach((code, indicator) -> {
            if (were.containsKey(code)) {
                indicator(were.get(code), indicator);
            } else {
                say("nilai.beda.indikatorBaru", code, indicator.text(), indicator.weight());
            }
        });
        were.forEach((code, indicator) -> {
            if (!are.containsKey(code)) {
                say("nilai.beda.indikatorHilang", code, indicator.text());
            }
        });
    }

    private void indicator(Indicator one, Indicator other) {
        String code = one.code();
        if (one.weight().compareTo(other.weight()) != 0) {
            say("nilai.beda.bobot", code, other.text(), one.weight(), other.weight());
        }
        if (one.counted() != other.counted()) {
            say(other.counted() ? "nilai.beda.dihitung" : "nilai.beda.takDihitung", code, other.text());
        }
        if (!one.gate().equals(other.gate())) {
            say("nilai.beda.gerbang", code, nothing(one.gate()), nothing(other.gate()));
        }
        if (!one.resolvedSource().equals(other.resolvedSource())) {
            say("nilai.beda.sumber", code, nothing(one.source()), nothing(other.source()));
        }
        answers(one, other);
    }

    private void answers(Indicator one, Indicator other) {
        Map<String, Answer> were = byKey(one.answers(), Answer::code);
        Map<String, Answer> are = byKey(other.answers(), Answer::code);
        are.forEach((code, answer) -> {
            Optional<Answer> was = Optional.ofNullable(were.get(code));
            if (was.isEmpty()) {
                say("nilai.beda.jawabanBaru", one.code(), answer.label(), answer.value());
                return;
            }
            if (was.get().value().compareTo(answer.value()) != 0) {
                say("nilai.beda.nilai", one.code(), answer.label(), was.get().value(), answer.value());
            }
            if (!was.get().texts().equals(answer.texts())) {
                say(
                        "nilai.beda.isi",
                        one.code(),
                        code,
                        String.join("; ", was.get().texts()),
                        String.join("; ", answer.texts()));
            }
        });
        were.forEach((code, answer) -> {
            if (!are.containsKey(code)) {
                say("nilai.beda.jawabanHilang", one.code(), answer.label());
            }
        });
    }

    private void bands() {
        Map<String, Band> were = byKey(before.bands().upwards(), Band::name);
        Map<String, Band> are = byKey(after.bands().upwards(), Band::name);
        are.forEach((name, band) -> {
            Band was = were.get(name);
            if (was == null) {
                say("nilai.beda.kelasBaru", name, band.min(), band.max());
            } else if (!was.equals(band)) {
                say("nilai.beda.kelas", name, was.min(), was.max(), band.min(), band.max());
            }
        });
        were.forEach((name, band) -> {
            if (!are.containsKey(name)) {
                say("nilai.beda.kelasHilang", name);
            }
        });
    }

    private static String nothing(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static <T> Map<String, T> byKey(List<T> list, Function<T, String> key) {
        return list.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private void say(String key, Object... args) {
        said.add(Sentence.of(key, args));
    }
}
