package id.sidaksos.domain.verification;

import id.sidaksos.base.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a village's figures say beside its neighbours', its desil and its scores. */
final class VillageRules {
    private final QualityLimits limits;

    VillageRules(QualityLimits limits) {
        this.limits = limits;
    }

    List<QualityNote> notes(List<Visit> visits, Map<VillageName, Integer> families) {
        Map<String, List<Visit>> villages = new LinkedHashMap<>();
        Map<String, Share> districts = new LinkedHashMap<>();
        for (Visit visit : visits) {
            villages.computeIfAbsent(visit.village().key(), key -> new ArrayList<>())
                    .add(visit);
            districts.merge(visit.village().districtKey(), new Share(visit.layak() ? 1 : 0, 1), Share::plus);
        }
        List<QualityNote> notes = new ArrayList<>();
        for (List<Visit> own : villages.values()) {
            VillageName village = own.get(0).village();
            whole(village, own, notes);
            neighbours(village, layak(own), districts.get(village.districtKey()), notes);
            inverted(QualityKind.BEDA_DESIL, village, own, VillageRules::firstDesil, notes);
            inverted(QualityKind.BEDA_SKOR, village, own, Visit::poorest, notes);
        }
        families.forEach((village, all) -> {
            int looked = villages.getOrDefault(village.key(), List.of()).size();
            if (looked > 0 && looked < limits.verified() * all) {
                notes.add(note(QualityKind.BELUM_BANYAK, village, all - looked, looked, all));
            }
        });
        return notes;
    }

    private static Share layak(List<Visit> visits) {
        return new Share((int) visits.stream().filter(Visit::layak).count(), visits.size());
    }

    private static Optional<Boolean> firstDesil(Visit visit) {
        return visit.desil() < 1 ? Optional.empty() : Optional.of(visit.desil() == 1);
    }

    /** All alike: with few families chance does it, so few are not told. */
    private void whole(VillageName village, List<Visit> own, List<QualityNote> notes) {
        if (own.size() < limits.fewest()) {
            return;
        }
        if (own.stream().allMatch(Visit::layak)) {
            notes.add(note(QualityKind.SEMUA_LAYAK, village, own.size(), own.size()));
        }
        if (own.stream().allMatch(visit -> visit.hasil() == Hasil.TIDAK_LAYAK)) {
            notes.add(note(QualityKind.SEMUA_TIDAK_LAYAK, village, own.size(), own.size()));
        }
    }

    private void neighbours(VillageName village, Share own, Share district, List<QualityNote> notes) {
        Share others = district.minus(own);
        if (enough(own)
                && enough(others)
                && Math.abs(own.value() - others.value()) >= limits.apart()
                && Math.abs(own.unlike(others)) >= limits.deviations()) {
            notes.add(note(
                    QualityKind.BEDA_TETANGGA,
                    village,
                    own.of(),
                    own.percent(),
                    own.of(),
                    others.percent(),
                    others.of()));
        }
    }

    /** The poorer ones are layak less often than the others, by more than chance makes. */
    private void inverted(
            QualityKind kind,
            VillageName village,
            List<Visit> own,
            Function<Visit, Optional<Boolean>> poor,
            List<QualityNote> notes) {
        Share poorer = layak(own.stream()
                .filter(visit -> poor.apply(visit).filter(yes -> yes).isPresent())
                .toList());
        Share others = layak(own.stream()
                .filter(visit -> poor.apply(visit).filter(yes -> !yes).isPresent())
                .toList());
        if (enough(poorer) && enough(others) && others.unlike(poorer) >= limits.deviations()) {
            notes.add(note(kind, village, poorer.of(), poorer.percent(), poorer.of(), others.percent(), others.of()));
        }
    }

    private boolean enough(Share share) {
        return share.of() >= limits.fewest();
    }

    private static QualityNote note(QualityKind kind, VillageName village, int families, Object... figures) {
        return new QualityNote(kind, village, "", families, Sentence.of(kind.key(), figures));
    }
}
