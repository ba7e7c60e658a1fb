package id.sidaksos.service.linkage;

import id.sidaksos.domain.linkage.Workers;
import java.util.concurrent.ForkJoinPool;

/** The processors a run of the engine may use: all there are. */
final class Threads {
    private Threads() {}

    static Workers workers() {
        return new Workers(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors());
    }
}
