package id.sidaksos.ui.shell;

import id.sidaksos.base.Sentence;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.dialog.Dialogs;
import id.sidaksos.ui.kit.task.Running;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;

/** What a person must be asked about before the database is closed under it. */
final class WorkUnderWay {
    private final Tasks tasks;
    private final Executor window;

    WorkUnderWay(Tasks tasks, Executor window) {
        this.tasks = tasks;
        this.window = window;
    }

    /** Goes on at once where nothing runs; else asks, stops it cleanly, and goes on once nothing runs any more. */
    void endThen(Texts texts, Dialogs dialogs, Runnable then) {
        if (tasks.running().isEmpty()) {
            then.run();
            return;
        }
        String names = tasks.running().stream()
                .map(running -> texts.of(running.nameKey()))
                .collect(Collectors.joining(", "));
        dialogs.ask(
                "ui.tutup.judul",
                Sentence.of("ui.tutup.berjalan", names),
                Command.of("tutup.hentikan", "ui.tutup.hentikan", "mdi2s-stop-circle-outline", () -> stopThen(then)));
    }

    private void stopThen(Runnable then) {
        if (tasks.running().isEmpty()) {
            then.run();
            return;
        }
        tasks.running().addListener(new ListChangeListener<Running>() {
            @Override
            public void onChanged(Change<? extends Running> change) {
                if (tasks.running().isEmpty()) {
                    tasks.running().removeListener(this);
                    window.execute(then);
                }
            }
        });
        List.copyOf(tasks.running()).forEach(Running::cancel);
    }
}
