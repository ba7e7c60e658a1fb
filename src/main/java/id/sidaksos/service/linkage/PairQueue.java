package id.sidaksos.service.linkage;

import id.sidaksos.store.PairQueues;
import java.util.List;

/** Where pairs of a run wait, or what became of them. */
public enum PairQueue {
    /** The engine is sure; nobody has confirmed it yet. */
    PASTI(List.of(""), List.of("PASTI")),
    /** For a person to look at. */
    TINJAU(List.of(""), List.of("TINJAU")),
    /** One NIK, but not one person, or borne by more than two: a fault of its own kind. */
    NIK(List.of(""), List.of("NIK")),
    /** Other possibilities: under one half, or the partner is taken. */
    LAIN(List.of(""), List.of("LAIN")),
    /** Put off. */
    NANTI(List.of("NANTI"), List.of()),
    /** Decided by a person. */
    DIPUTUSKAN(List.of("SAMA", "BEDA"), List.of());

    private final List<String> verdicts;
    private final List<String> queues;

    PairQueue(List<String> verdicts, List<String> queues) {
        this.verdicts = verdicts;
        this.queues = queues;
    }

    List<String> verdicts() {
        return verdicts;
    }

    List<String> queues() {
        return queues;
    }

    boolean holds(PairQueues.Count count) {
        return verdicts.contains(count.verdict()) && (queues.isEmpty() || queues.contains(count.queue()));
    }
}
