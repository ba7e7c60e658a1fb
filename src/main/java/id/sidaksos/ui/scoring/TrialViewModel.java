package id.sidaksos.ui.scoring;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.scoring.ScoreSheet;
import id.sidaksos.service.scoring.FamilyBook;
import id.sidaksos.ui.kit.task.Latest;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Trial of the edited set on one family, found by ID or by a part of the head's name or village. */
final class TrialViewModel {
    private static final int MOST = 50;
    private static final long TYPING_MILLIS = 120;

    private final ScoringViewModel model;
    private final Latest<List<FamilyLine>> searching;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<FamilyLine> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<FamilyLine> family = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ScoreSheet> sheet = new ReadOnlyObjectWrapper<>();
    private String chosen = "";

    /** @param delayed whether to wait for the next keystroke; a test does not */
    TrialViewModel(ScoringViewModel model, Tasks tasks, boolean delayed) {
        this.model = model;
        this.searching = new Latest<>(tasks, delayed ? TYPING_MILLIS : 0);
        search.addListener((o, was, is) -> find());
        model.seen().addListener((o, was, is) -> renew());
        find();
    }

    private void find() {
        WhatIf seen = model.seen().get();
        if (seen == null) {
            return;
        }
        String[] words = TextKey.normalise(search.get()).split(" ");
        searching.submit(
                progress -> {
                    List<FamilyLine> lines = new ArrayList<>();
                    List<FamilyBook.Family> families = seen.book().families();
                    for (int i = 0; i < families.size() && lines.size() < MOST; i++) {
                        if (hasAll(families.get(i), words)) {
                            lines.add(FamilyLine.of(seen.book(), seen.comparison(), i));
                        }
                    }
                    return lines;
                },
                lines -> {
                    found.setAll(lines);
                    if (chosen.isEmpty() && !lines.isEmpty()) {
                        choose(lines.get(0));
                    }
                });
    }

    private static boolean hasAll(FamilyBook.Family family, String[] words) {
        String key = TextKey.normalise(family.id() + " " + family.head() + " " + family.village());
        for (String word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Scores this family from now on, whatever is edited. */
    void choose(FamilyLine line) {
        chosen = line.id();
        renew();
    }

    private void renew() {
        WhatIf seen = model.seen().get();
        if (seen == null) {
            return;
        }
        if (found.isEmpty() && search.get().isEmpty()) {
            find();
        }
        int place = family.get() != null && isAt(seen, family.get().place())
                ? family.get().place()
                : place(seen);
        if (place >= 0) {
            family.set(FamilyLine.of(seen.book(), seen.comparison(), place));
            sheet.set(seen.after().sheet(place));
        }
    }

    private boolean isAt(WhatIf seen, int place) {
        return place < seen.book().families().size()
                && seen.book().families().get(place).id().equals(chosen);
    }

    private int place(WhatIf seen) {
        List<FamilyBook.Family> families = seen.book().families();
        for (int i = 0; i < families.size(); i++) {
            if (families.get(i).id().equals(chosen)) {
                return i;
            }
        }
        return -1;
    }

    StringProperty search() {
        return search;
    }

    /** The first fifty families that the search finds. */
    ObservableList<FamilyLine> found() {
        return found;
    }

    /** The family tried, with its scores; null before one is chosen. */
    ReadOnlyObjectProperty<FamilyLine> family() {
        return family.getReadOnlyProperty();
    }

    /** Its score sheet under the edited set. */
    ReadOnlyObjectProperty<ScoreSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }
}
