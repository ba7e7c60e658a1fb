package id.sidaksos.service.verval;

import id.sidaksos.store.Imports.Imported;
import id.sidaksos.store.Store;
import java.util.Set;
import java.util.stream.Collectors;

/** Families that villages propose: looked through, taken in or turned down. */
public final class ProposalService {
    /** Layout of the tables by which accepted proposals come into the lists. */
    public static final String PROFILE = "usulan-desa";

    private ProposalService() {}

    /** Numbers of the imports by which accepted proposals came into the lists. */
    public static Set<Integer> imports(Store store) {
        return store.imports().done().stream()
                .map(Imported::table)
                .filter(table -> table.profile().equals(PROFILE))
                .map(table -> table.id())
                .collect(Collectors.toSet());
    }
}
