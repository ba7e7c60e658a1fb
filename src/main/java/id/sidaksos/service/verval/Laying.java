package id.sidaksos.service.verval;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.MergedCell;
import id.sidaksos.service.correction.CellValue;
import id.sidaksos.store.Corrections.Laid;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers that are taken: kept as the village's, and laid beside the source where a column of the list asks for them. */
final class Laying {
    private final Store store;
    private final String mark;
    private final Stamp stamp;
    private final List<Value> values = new ArrayList<>();
    private final List<Laid> corrections = new ArrayList<>();

    Laying(Store store, String mark, Stamp stamp) {
        this.store = store;
        this.mark = mark;
        this.stamp = stamp;
    }

    /** Takes an answer of a return; false where its column can not have it: then nothing is taken. */
    boolean take(MergedCell cell, int returned) {
        Optional<Field> field = cell.item().field();
        if (!fits(cell)) {
            return false;
        }
        if (field.isPresent()) {
            String verifier = cell.by().verifier();
            corrections.add(new Laid(
                    OfficeValues.listOf(cell.home().kind()),
                    cell.home().key(),
                    field.get(),
                    cell.ours(),
                    cell.theirs(),
                    new Stamp(stamp.time(), verifier.isEmpty() ? "Paket " + mark : verifier),
                    why()));
        }
        values.add(new Value(
                Origin.PAKET,
                returned,
                cell.home().kind(),
                cell.home().key(),
                cell.item().key(),
                cell.ours(),
                cell.theirs(),
                cell.by().verifier(),
                date(cell.by().date()),
                stamp));
        return true;
    }

    /** Whether the column of the list, where there is one, can have this answer. */
    static boolean fits(MergedCell cell) {
        return cell.item()
                .field()
                .map(field -> CellValue.fits(field, cell.theirs()))
                .orElse(true);
    }

    int count() {
        return values.size();
    }

    void write() {
        store.corrections().addAll(corrections);
        store.verifications().add(values);
        new Following(store).lay(corrections, values, why());
    }

    /** IDs of families of which a person has died or moved. */
    Set<String> left() {
        return values.stream()
                .filter(Following::isGone)
                .map(value -> OfficeValues.familyOf(value.key()))
                .collect(Collectors.toSet());
    }

    private String why() {
        return "paket " + mark;
    }

    /** yyyy-MM-dd as a day; null where there is none. */
    static LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
