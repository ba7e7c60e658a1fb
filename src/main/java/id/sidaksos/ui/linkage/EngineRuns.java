package id.sidaksos.ui.linkage;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.service.District;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.LinkSummary;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Runs the engine as a job of the tray, one at a time; its pairs are the queues from then on. Window's thread only. */
final class EngineRuns {
    private final District district;
    private final Messages messages;
    private final Tasks tasks;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    EngineRuns(District district, Messages messages, Tasks tasks) {
        this.district = district;
        this.messages = messages;
        this.tasks = tasks;
    }

    /** Does nothing while another run is at work. */
    void start(Queue of, Consumer<LinkSummary> then) {
        if (running.get()) {
            return;
        }
        running.set(true);
        tasks.job("ui.linkage.tugas." + of.name(), progress -> summary(of, progress))
                .onEnd(() -> running.set(false))
                .onSuccess(then)
                .start();
    }

    private LinkSummary summary(Queue of, Progress progress) {
        return switch (of) {
            case DTKS -> district.reconciliation(messages).run(progress);
            case GANDA_INDIVIDU -> district.duplicates(messages).persons(progress);
            case GANDA_KELUARGA -> district.duplicates(messages).families(progress);
        };
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }
}
