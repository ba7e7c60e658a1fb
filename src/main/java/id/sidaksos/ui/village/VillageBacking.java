package id.sidaksos.ui.village;

import id.sidaksos.base.Bahasa;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.ui.kit.dialog.FilePicker;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * What a village's window stands on; the roof makes it, and a test makes its own.
 *
 * @param background where work runs
 * @param window the window's thread
 * @param picker instead of the system's file dialogs
 * @param language asked for at the start
 * @param closed what follows once the window is closed
 */
public record VillageBacking(
        Vocabularies vocabularies,
        Clock clock,
        Executor background,
        Executor window,
        Optional<FilePicker> picker,
        Optional<Bahasa> language,
        Runnable closed) {}
