package id.sidaksos.ui.kit.room;

import id.sidaksos.base.Messages;
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
    private final List<Consumer<Lists>> waiting = new ArrayList<>();
    private Lists lists;
    private long readAt = -1;
    private long reading = -1;

    public ListsInForce(District district, Messages messages, Tasks tasks, DataVersion version) {
        this.district = district;
        this.messages = messages;
        this.tasks = tasks;
        this.version = version;
    }

    /** Gives the lists as they are now: at once where they have been read, else when they have. */
    public void with(Consumer<Lists> handler) {
        if (lists != null && readAt == version.get()) {
            handler.accept(lists);
            return;
        }
        waiting.add(handler);
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
                    List<Consumer<Lists>> handlers = List.copyOf(waiting);
                    waiting.clear();
                    handlers.forEach(handler -> handler.accept(now));
                })
                .start();
    }
}
