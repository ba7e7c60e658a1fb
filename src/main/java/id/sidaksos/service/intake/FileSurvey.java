package id.sidaksos.service.intake;

import java.util.List;

/**
 * A file before it is imported.
 *
 * @param size in bytes
 * @param before tables of the very same file that were imported already
 */
public record FileSurvey(String name, String sha256, long size, List<SheetSurvey> sheets, List<DoneImport> before) {
    public FileSurvey {
        sheets = List.copyOf(sheets);
        before = List.copyOf(before);
    }
}
