package id.sidaksos.domain.verification;

import id.sidaksos.base.Sentence;
import id.sidaksos.base.TextKey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the records of one verifier say of how they were made. */
final class VerifierRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final QualityLimits limits;

    VerifierRules(QualityLimits limits) {
        this.limits = limits;
    }

    List<QualityNote> notes(List<Visit> visits) {
        List<Visit> named =
                visits.stream().filter(visit -> !visit.verifier().isBlank()).toList();
        List<QualityNote> notes = new ArrayList<>();
        by(named, visit -> visit.village().key() + '\u001f' + name(visit)).forEach(own -> {
            straight(own, notes);
            second(own, notes);
        });
        // One name in two villages of a kecamatan is taken for one person; far apart it may be two.
        by(named, visit -> visit.village().districtKey() + '\u001f' + name(visit))
                .forEach(own -> speed(own, notes));
        return notes;
    }

    private interface Key {
        String of(Visit visit);
    }

    private static List<List<Visit>> by(List<Visit> visits, Key key) {
        return List.copyOf(visits.stream()
                .collect(Collectors.groupingBy(key::of, TreeMap::new, Collectors.toList()))
                .values());
    }

    private static String name(Visit visit) {
        return TextKey.normalise(visit.verifier());
    }

    /**
     * Families that were answered alike: by all answers to the questions that he has worked on, those confirmed as they went out among
     * them. A question that he left as it was everywhere says nothing of him.
     */
    private void straight(List<Visit> own, List<QualityNote> notes) {
        Set<String> questions = workedOn(own);
        Map<Map<String, String>, Integer> patterns = new HashMap<>();
        int answered = 0;
        for (Visit visit : own) {
            Map<String, String> said = new HashMap<>(visit.answers().said());
            said.keySet().retainAll(questions);
            if (said.size() >= limits.questions()) {
                answered++;
                patterns.merge(said, 1, Integer::sum);
            }
        }
        int most = patterns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (answered >= limits.fewest() && most >= limits.straight() * answered) {
            notes.add(note(QualityKind.JAWABAN_SERAGAM, own.get(0), most, most, answered));
        }
    }

    /** Questions that he has answered otherwise than they went out, in more than the few families that need not be alike. */
    private Set<String> workedOn(List<Visit> own) {
        Map<String, Integer> changed = new HashMap<>();
        own.forEach(visit -> visit.answers().own().forEach(item -> changed.merge(item, 1, Integer::sum)));
        changed.values().removeIf(families -> families < (1 - limits.straight()) * own.size());
        return changed.keySet();
    }

    private void speed(List<Visit> own, List<QualityNote> notes) {
        Map<LocalDate, List<Visit>> days = new TreeMap<>();
        own.forEach(visit -> visit.date().ifPresent(day -> days.computeIfAbsent(day, d -> new ArrayList<>())
                .add(visit)));
        days.forEach((day, visits) -> {
            if (visits.size() > limits.perDay()) {
                QualityKind kind = QualityKind.TERLALU_CEPAT;
                notes.add(new QualityNote(
                        kind,
                        together(visits),
                        visits.get(0).verifier(),
                        visits.size(),
                        Sentence.of(kind.key(), visits.size(), DAY.format(day), limits.perDay())));
            }
        });
    }

    /** The village of all of them, or their kecamatan alone. */
    private static VillageName together(List<Visit> visits) {
        VillageName first = visits.get(0).village();
        return visits.stream().allMatch(visit -> visit.village().key().equals(first.key()))
                ? first
                : new VillageName("", first.district(), "");
    }

    private void second(List<Visit> own, List<QualityNote> notes) {
        Agreement agreement = agreement(own);
        if (agreement.families() >= limits.secondLooks() && agreement.share() < limits.agreement()) {
            int unequal = agreement.families() - agreement.equal();
            notes.add(note(QualityKind.BEDA_UJI_PETIK, own.get(0), unequal, unequal, agreement.families()));
        }
    }

    static Agreement agreement(List<Visit> visits) {
        return Agreement.of(visits.stream()
                .filter(visit -> visit.second().isPresent())
                .map(visit -> new Agreement.Pair(visit.hasil(), visit.second().get()))
                .toList());
    }

    private static QualityNote note(QualityKind kind, Visit one, int families, Object... figures) {
        return new QualityNote(kind, one.village(), one.verifier(), families, Sentence.of(kind.key(), figures));
    }
}
