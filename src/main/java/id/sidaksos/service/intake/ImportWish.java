package id.sidaksos.service.intake;

import id.sidaksos.domain.layout.SourceKind;
import java.util.Optional;

/**
 * How a file is to be imported.
 *
 * @param kind what its tables are, where their headers leave a doubt
 * @param sheet the one sheet that is wanted
 * @param password of a protected workbook
 * @param trial look only, save nothing
 */
public record ImportWish(Optional<SourceKind> kind, Optional<String> sheet, Optional<String> password, boolean trial) {
    public static final ImportWish PLAIN = new ImportWish(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
