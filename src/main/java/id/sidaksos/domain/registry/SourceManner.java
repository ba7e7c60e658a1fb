package id.sidaksos.domain.registry;

import id.sidaksos.domain.identity.DateForm;
import id.sidaksos.domain.layout.Field;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How one file writes its values: the form of its dates, its words for each answer, its names of each place, its leading
 * zeros. The first row that has a value sets the manner. Kept once with the file, it gives the source text of nearly every
 * cell back, so that only texts that differ are kept with the rows.
 */
public final class SourceManner {
    private static final String DATE = "d";
    private static final String ANSWER = "a";
    private static final String WIDTH = "w";
    private static final String PLACE = "p";

    private final Map<Field, DateForm> dates = new EnumMap<>(Field.class);
    private final Map<Field, Integer> widths = new EnumMap<>(Field.class);
    private final Map<Field, Map<Integer, String>> answers = new EnumMap<>(Field.class);
    private final Map<Integer, Place> places = new HashMap<>();

    /** A date as this file writes it; empty where it never wrote one that was read. */
    public Optional<String> date(Field field, LocalDate date) {
        return Optional.ofNullable(dates.get(field)).map(form -> form.render(date));
    }

    /** This file's word for the answer with this number; empty where it had none. */
    public Optional<String> answer(Field field, int number) {
        return Optional.ofNullable(answers.getOrDefault(field, Map.of()).get(number));
    }

    /** A number with this file's leading zeros. */
    public String count(Field field, int number) {
        return padded(number, widths.getOrDefault(field, 0));
    }

    /** This file's text for one of the region fields of the place with this number; empty where it had none. */
    public Optional<String> place(Field field, int regionId) {
        return Optional.ofNullable(places.get(regionId)).map(place -> part(place, field));
    }

    /** As a text that {@link #decode} reads. */
    public String encode() {
        StringBuilder text = new StringBuilder();
        dates.forEach((field, form) -> line(text, DATE, field.key(), form.name()));
        widths.forEach((field, width) -> line(text, WIDTH, field.key(), Integer.toString(width)));
        answers.forEach((field, words) ->
                words.forEach((number, word) -> line(text, ANSWER, field.key(), Integer.toString(number), word)));
        places.forEach((id, p) -> line(
                text, PLACE, Integer.toString(id), p.code(), p.province(), p.regency(), p.district(), p.village()));
        return text.toString();
    }

    /** @param text from {@link #encode} */
    public static SourceManner decode(String text) {
        SourceManner manner = new SourceManner();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String[] parts = text.substring(at, end).split("\t", -1);
            for (int i = 0; i < parts.length; i++) {
                parts[i] = unescaped(parts[i]);
            }
            manner.take(parts);
            at = end + 1;
        }
        return manner;
    }

    boolean writes(Field field, LocalDate date, String text) {
        DateForm form = dates.get(field);
        if (form == null) {
            Optional<DateForm> found = DateForm.of(text, date);
            found.ifPresent(each -> dates.put(field, each));
            return found.isPresent();
        }
        return form.render(date).equals(text);
    }

    boolean writes(Field field, Answer answer, String text) {
        if (answer == Answer.UNKNOWN) {
            return false;
        }
        Map<Integer, String> words = answers.computeIfAbsent(field, each -> new HashMap<>());
        String word = words.putIfAbsent(answer.number(), text);
        return word == null || word.equals(text);
    }

    boolean writes(Field field, int number, String text) {
        Integer width = widths.get(field);
        if (width == null) {
            width = text.startsWith("0") ? text.length() : 0;
            widths.put(field, width);
        }
        return padded(number, width).equals(text);
    }

    boolean writes(Field field, int regionId, Place place) {
        Place usual = places.putIfAbsent(regionId, place);
        return usual == null || part(usual, field).equals(part(place, field));
    }

    private void take(String[] parts) {
        switch (parts[0]) {
            case DATE:
                dates.put(Field.ofKey(parts[1]).orElseThrow(), DateForm.valueOf(parts[2]));
                break;
            case WIDTH:
                widths.put(Field.ofKey(parts[1]).orElseThrow(), Integer.valueOf(parts[2]));
                break;
            case ANSWER:
                answers.computeIfAbsent(Field.ofKey(parts[1]).orElseThrow(), each -> new HashMap<>())
                        .put(Integer.valueOf(parts[2]), parts[3]);
                break;
            default:
                places.put(Integer.valueOf(parts[1]), new Place(parts[2], parts[3], parts[4], parts[5], parts[6]));
        }
    }

    private static String part(Place place, Field field) {
        switch (field) {
            case KODE_WILAYAH:
                return place.code();
            case PROVINSI:
                return place.province();
            case KABUPATEN:
                return place.regency();
            case KECAMATAN:
                return place.district();
            default:
                return place.village();
        }
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
    }

    private static void line(StringBuilder text, String... parts) {
        for (int i = 0; i < parts.length; i++) {
            text.append(i == 0 ? "" : "\t").append(escaped(parts[i]));
        }
        text.append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                char letter = text.charAt(i);
                plain.append(letter == 't' ? '\t' : letter == 'n' ? '\n' : letter);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
