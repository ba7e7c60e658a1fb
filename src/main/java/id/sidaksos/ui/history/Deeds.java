package id.sidaksos.ui.history;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.journal.JournalLine;
import id.sidaksos.ui.kit.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Lines of the journal in words: deeds, targets and values as people call them, never codes. */
final class Deeds {
    private static final List<String> ANSWERS = List.of("SAMA", "BEDA", "NANTI", "DICABUT");

    private final Texts texts;
    private final BooleanSupplier masked;

    /** @param masked whether numbers of persons are hidden now */
    Deeds(Texts texts, BooleanSupplier masked) {
        this.texts = texts;
        this.masked = masked;
    }

    HistoryRow row(JournalLine line) {
        Entry entry = line.line().entry();
        return new HistoryRow(
                line,
                texts.shortMoment(line.line().stamp().time()),
                line.line().stamp().actor(),
                deed(entry),
                target(line),
                value(line, line.before()),
                value(line, line.after()),
                entry.why());
    }

    private String deed(Entry entry) {
        boolean withdrawn = entry.act() == Act.KOREKSI && entry.after().isEmpty();
        return withdrawn ? texts.of("ui.history.koreksi_dicabut") : act(entry.act());
    }

    String act(Act act) {
        return texts.of("jurnal." + act.name());
    }

    private String target(JournalLine line) {
        Entry entry = line.line().entry();
        String target = entry.target();
        return switch (entry.act()) {
            case KOREKSI ->
                line.field()
                        .map(field -> texts.of("ui.history.sel", texts.of("kolom." + field.key()), target))
                        .orElse(target);
            case PUTUSAN -> pair(target);
            case IMPOR, IMPOR_ULANG -> numbered(target, "impor ", "ui.history.impor");
            case PADANKAN, GANDA -> numbered(target, "jalan ", "ui.history.jalan");
            default -> target;
        };
    }

    private String numbered(String target, String prefix, String key) {
        return target.startsWith(prefix) ? texts.of(key, target.substring(prefix.length())) : target;
    }

    /** {@code KIND keyA ~ keyB} */
    private String pair(String target) {
        int space = target.indexOf(' ');
        String kind = space < 0 ? "" : target.substring(0, space);
        boolean known = Arrays.stream(Queue.values()).anyMatch(each -> each.name().equals(kind));
        return known ? texts.of("ui.linkage.jenis." + kind) + ": " + target.substring(space + 1) : target;
    }

    private String value(JournalLine line, String value) {
        if (value.isEmpty()) {
            return "";
        }
        if (line.line().entry().act() == Act.PUTUSAN) {
            return ANSWERS.contains(value) ? texts.of("ui.history.jawab." + value) : value;
        }
        FieldKind kind = line.field().map(Field::kind).orElse(FieldKind.TEXT);
        boolean number = kind == FieldKind.NIK || kind == FieldKind.KK;
        return !number ? value : masked.getAsBoolean() ? texts.maskedNik(value) : texts.nik(value);
    }
}
