package id.sidaksos.ui.verification;

import id.sidaksos.domain.verification.Deduction;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.Tariff;
import id.sidaksos.service.verval.TransportService;
import id.sidaksos.service.verval.TransportService.Owed;
import id.sidaksos.service.verval.TransportService.Payment;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Latest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** Transport money of a year: tariffs, who is owed what. Window's thread only. */
final class MoneyViewModel {
    private final Surroundings house;
    private final TableModel<Owed> owed;
    private final Latest<Year> reading;
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Map<RecordKind, Tariff>> tariffs = new ReadOnlyObjectWrapper<>(Map.of());

    private record Year(Map<RecordKind, Tariff> tariffs, List<Owed> owed) {}

    MoneyViewModel(Surroundings house) {
        this.house = house;
        this.reading = new Latest<>(house.tasks(), 0);
        this.owed = new TableModel<>(
                house.tasks(),
                line -> line.verifier() + " " + line.village().village() + " "
                        + line.village().district(),
                List.of());
        year.set(house.desk().today().getYear());
        year.addListener((o, was, is) -> refresh());
    }

    private TransportService service() {
        return house.district().verval().transport(house.texts().messages());
    }

    void refresh() {
        int wanted = year.get();
        reading.submit(
                progress -> new Year(
                        service().tariffs(wanted), service().recap(wanted).owed()),
                read -> {
                    tariffs.set(read.tariffs());
                    total.set(read.owed().stream().mapToLong(Owed::owed).sum());
                    owed.rows(read.owed());
                });
    }

    /** Sets both tariffs of the year. */
    void setTariffs(int family, int proposal, String basis, Runnable then) {
        int of = year.get();
        house.tasks()
                .quiet(progress -> {
                    service().setTariff(new Tariff(of, RecordKind.KELUARGA, family, basis));
                    service().setTariff(new Tariff(of, RecordKind.USULAN, proposal, basis));
                    return of;
                })
                .onSuccess(done -> {
                    house.dataVersion().changed();
                    refresh();
                    then.run();
                })
                .start();
    }

    /** Books what is not paid yet and writes the receipt list. */
    void pay(String number, Deduction deduction, Path target, Consumer<Payment> then) {
        int of = year.get();
        house.tasks()
                .job("ui.verification.tugas.bayar", progress -> service().pay(of, number, deduction, target))
                .onSuccess(payment -> {
                    house.dataVersion().changed();
                    refresh();
                    then.accept(payment);
                })
                .start();
    }

    TableModel<Owed> owed() {
        return owed;
    }

    IntegerProperty year() {
        return year;
    }

    /** Rupiah that are owed and not paid. */
    ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<RecordKind, Tariff>> tariffs() {
        return tariffs.getReadOnlyProperty();
    }
}
