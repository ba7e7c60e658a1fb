package id.sidaksos.ui.settings;

import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.service.office.OfficeService;
import id.sidaksos.ui.kit.command.Change;
import id.sidaksos.ui.kit.room.Surroundings;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The office's settings: checked as one types, saved field by field, each step to be undone. */
final class OfficeViewModel {
    private final Surroundings house;
    private final OfficeService office;
    private final Map<OfficeKey, OfficeField> fields = new EnumMap<>(OfficeKey.class);
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final OfficeDrafts drafts;
    private boolean resumed;
    private long shown = -1;

    OfficeViewModel(Surroundings house) {
        this.house = house;
        this.office = house.district().office();
        this.drafts = house.drafts().of(OfficeDrafts.class, OfficeDrafts::new);
        for (OfficeKey key : OfficeKey.values()) {
            OfficeField field = new OfficeField(key);
            field.text().addListener((o, was, is) -> typed(field));
            fields.put(key, field);
        }
    }

    void refresh() {
        long version = house.dataVersion().get();
        if (shown != version) {
            shown = version;
            read();
        }
    }

    /** Reads the file again: it may have been changed by hand. */
    void read() {
        house.tasks()
                .quiet(progress -> office.values())
                .onProblem(problem::set)
                .onSuccess(values -> {
                    problem.set(null);
                    Map<OfficeKey, String> begun = resumed ? Map.of() : Map.copyOf(drafts.typed());
                    fields.forEach((key, field) -> field.saved(values.getOrDefault(key.key(), "")));
                    resumed = true;
                    begun.forEach((key, typed) -> fields.get(key).text().set(typed));
                })
                .start();
    }

    private void typed(OfficeField field) {
        if (field.changed()) {
            drafts.typed().put(field.key(), field.text().get());
        } else {
            drafts.typed().remove(field.key());
        }
        field.refuse(
                office.refusal(field.key().key(), field.text().get().strip()).orElse(""));
    }

    /** Saves what was typed into a field, where it can be used and is not what was there. */
    void commit(OfficeField field) {
        String typed = field.text().get().strip();
        if (!field.changed() || !field.refusal().get().isEmpty()) {
            return;
        }
        String before = field.saved();
        String key = field.key().key();
        field.settle(typed);
        house.history()
                .perform(
                        new Change(
                                Sentence.of(
                                        "ui.settings.diubah",
                                        Sentence.of(field.key().textKey())),
                                () -> office.change(Map.of(key, typed)),
                                () -> office.change(Map.of(key, before))),
                        this::read);
    }

    /** Gives up what was typed. */
    void revert(OfficeField field) {
        field.settle(field.saved());
    }

    OfficeField field(OfficeKey key) {
        return fields.get(key);
    }

    /** Why the file cannot be read, or null. */
    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    Path path() {
        return office.path();
    }
}
