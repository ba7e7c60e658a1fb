package id.sidaksos.service.finding;

import id.sidaksos.base.Progress;
import id.sidaksos.store.Store;

/** Holds the lists against one another after each import. */
public final class ComparisonService {
    public ComparisonService(Store store) {}

    public void renew(Progress progress) {}
}
