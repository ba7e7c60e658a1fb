package id.sidaksos.service;

import id.sidaksos.desk.Desk;
import java.util.Optional;

/** Opens the database of a desk. Made once by the roof, over the catalogues the program ships. */
@FunctionalInterface
public interface Districts {
    /** @throws id.sidaksos.base.Problem with a STORE_… code or DISK_FULL */
    District open(Desk desk, Optional<String> passphrase);
}
