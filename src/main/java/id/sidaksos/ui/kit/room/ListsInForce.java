package id.sidaksos.ui.kit.room;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.service.District;
import id.sidaksos.service.browse.Lists;
import id.sidaksos.ui.kit.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lists in force, read once for all rooms that show them and again once the data have changed. Window's thread only.
 */
public final class ListsInForce {
    private final District district;
    private final Messages messages;
    private final Tasks tasks;
    private final DataVersion version;
    private final List<Waiting> waiting = new ArrayList<>();
    private Lists lists;
    private long readAt = -1;
    private long reading = -1;

    private record Waiting(Consumer<Lists> handler, Consumer<Problem> failed) {}

    public ListsInForce(District district, Messages messages, Tasks tasks, DataVersion version) {
        this.district = district;
        this.messages = messages;
        this.tasks = tasks;
        this.version = version;
    }

    /**
     * Gives the lists as they are now: at once where they have been read, else when they have. Where they cannot be read,
     * the house's dialog tells it.
     */
    public void with(Consumer<Lists> handler) {
        with(handler, told -> tasks.quiet(progress -> {
                    throw told;
                })
                .start());
    }

    /** @param failed instead of the dialog, for a screen that tells it itself */
    public void with(Consumer<Lists> handler, Consumer<Problem> failed) {
        if (lists != null && readAt == version.get()) {
            handler.accept(lists);
            return;
        }
        waiting.add(new Waiting(handler, failed));
        if (reading != version.get()) {
            read();
        }
    }

    private void read() {
        long wanted = version.get();
        reading = wanted;
        tasks.quiet(progress -> district.browse(messages).lists(progress))
                .onEnd(() -> reading = -1)
                .onSuccess(now -> {
                    if (wanted != version.get()) {
                        // Something was saved meanwhile: what was read is old already.
                        read();
                        return;
                    }
                    lists = now;
                    readAt = wanted;
                    taken().forEach(each -> each.handler().accept(now));
                })
                .onProblem(told -> taken().forEach(each -> each.failed().accept(told)))
                .start();
    }

    private List<Waiting> taken() {
        List<Waiting> now = List.copyOf(waiting);
        waiting.clear();
        return now;
    }
}
