package id.sidaksos.ui.village;

import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** What a family card reads, and where its answers go. Window's thread only. */
public interface CardAnswers {
    VillageWork work();

    /** Grows whenever anything of {@link #work} has changed. */
    ObservableValue<Number> changes();

    /** Understands what is typed. */
    CellReader reader();

    /** @param value in the form of its item; empty takes the answer back */
    void answer(RowRef row, String item, String value);

    /**
     * Adds a person to a family, or a proposed family.
     *
     * @param family 0 for a proposal
     */
    RowRef add(RecordKind kind, int family);

    /** Takes back a row that was added. */
    void drop(RowRef row);

    void attach(RowRef row, List<Path> files);

    void detach(Photo photo);

    /** Gives the picture of a photo as JPEG, when it has been read. */
    void picture(Photo photo, Consumer<byte[]> shown);
}
