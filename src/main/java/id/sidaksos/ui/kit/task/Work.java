package id.sidaksos.ui.kit.task;

import id.sidaksos.base.Progress;

/** Work off the window's thread. */
@FunctionalInterface
public interface Work<T> {
    /**
     * @param progress to be told where the work stands, and to be asked whether to stop
     * @throws id.sidaksos.base.Problem for what a person can do something about; CANCELLED once cancelled
     */
    T run(Progress progress);
}
