package id.sidaksos.ui.kit.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The system's own dialogs for files, behind an interface: they cannot open without a screen. */
public interface FilePicker {
    /** Kinds of files by their endings, without the dot; the name is a text key. */
    record Kind(String nameKey, List<String> endings) {
        public static final Kind LISTS =
                new Kind("ui.berkas.daftar", List.of("xlsx", "xlsm", "xls", "ods", "csv", "txt", "xml", "html", "htm"));
        public static final Kind WORKBOOK = new Kind("ui.berkas.buku", List.of("xlsx"));
        public static final Kind TABLE = new Kind("ui.berkas.tabel", List.of("xlsx", "csv"));
        public static final Kind PACKETS = new Kind("ui.berkas.paket", List.of("xlsx", "xls", "ods", "csv", "svl"));
        public static final Kind DOCUMENT = new Kind("ui.berkas.dokumen", List.of("docx"));
        public static final Kind VILLAGE = new Kind("ui.berkas.desa", List.of("svl"));
        public static final Kind BACKUP = new Kind("ui.berkas.cadangan", List.of("zip"));
    }

    List<Path> open(String titleKey, Kind kind);

    Optional<Path> save(String titleKey, String suggestedName, Kind kind);

    Optional<Path> folder(String titleKey);
}
