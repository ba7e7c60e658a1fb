package id.sidaksos.ui.intake;

import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.service.intake.SheetSurvey;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A sheet on its way into the lists: what was found in it, and what a person has made of that. */
public final class TableDraft {
    private final ChosenFile file;
    private final SheetSurvey sheet;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ObjectProperty<TableLayout> layout = new SimpleObjectProperty<>();

    TableDraft(ChosenFile file, SheetSurvey sheet) {
        this.file = file;
        this.sheet = sheet;
        layout.set(sheet.table().orElse(null));
        wanted.set(layout.get() != null);
    }

    public ChosenFile file() {
        return file;
    }

    public SheetSurvey sheet() {
        return sheet;
    }

    /** Whether it is to be imported. */
    public BooleanProperty wanted() {
        return wanted;
    }

    /** The table as it will be read; its value is null while nobody has said which kind of list it is. */
    ObjectProperty<TableLayout> layout() {
        return layout;
    }

    public Optional<TableLayout> table() {
        return Optional.ofNullable(layout.get());
    }

    /** What a person has named, read or left out otherwise than it was found. */
    public boolean changed() {
        return layout.get() != null && !sheet.table().equals(table());
    }
}
