package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import java.util.Optional;
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

    /** Whether a sheet of paper is keyed in: what paper asks stands first, and its questions last. */
    boolean paper();

    /** What is done with photos; empty where the card has none. */
    Optional<CardPhotos> photos();
}
