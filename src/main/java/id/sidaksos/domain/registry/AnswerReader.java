package id.sidaksos.domain.registry;

import id.sidaksos.base.CleanText;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the vocabulary cells of row after row. Remembers every text that it has seen: a district's file has a few hundred
 * in millions of cells. Two or more texts of one row that belong to other columns are told as one shift of columns.
 */
final class AnswerReader {
    /** A column that holds free text after all must not fill the memory. */
    private static final int MOST_REMEMBERED = 5_000;
    /** So many aliens in one row are no chance. */
    private static final int SHIFT = 2;
    /** Digits of a date or a number that stands in a column of answers. */
    private static final int LONG_NUMBER = 6;

    private final Vocabularies vocabularies;
    private final Field[] fields;
    private final List<Map<String, Seen>> memory = new ArrayList<>();
    private final List<Field> aliens = new ArrayList<>();

    AnswerReader(Vocabularies vocabularies, Field[] fields) {
        this.vocabularies = vocabularies;
        this.fields = fields;
        for (int i = 0; i < fields.length; i++) {
            memory.add(new HashMap<>());
        }
    }

    void read(RowRecord record) {
        aliens.clear();
        int before = record.findings.size();
        for (int i = 0; i < fields.length; i++) {
            Field field = fields[i];
            int at = field.ordinal();
            if (record.kinds[at] == CellKind.ERROR) {
                continue;
            }
            Seen seen = seen(i, record.sources[at]);
            record.answers[at] = seen.answer;
            record.texts[at] = seen.text;
            if (seen.answer == Answer.UNKNOWN) {
                record.findings.add(Finding.of(unknown(field), field, record.sources[at], seen.text));
                if (seen.alien) {
                    aliens.add(field);
                }
            }
        }
        if (aliens.size() >= SHIFT) {
            tellShift(record, before);
        }
    }

    private void tellShift(RowRecord record, int before) {
        List<Finding> mine = record.findings.subList(before, record.findings.size());
        mine.removeIf(finding -> aliens.contains(finding.field()));
        StringBuilder content = new StringBuilder();
        for (Field field : aliens) {
            content.append(content.length() == 0 ? "" : "; ")
                    .append(field.key())
                    .append('=')
                    .append(record.texts[field.ordinal()]);
        }
        record.findings.add(
                Finding.of(FindingKind.KOLOM_BERGESER, null, content.toString(), Integer.toString(aliens.size())));
    }

    private static FindingKind unknown(Field field) {
        return field == Field.JENIS_KELAMIN
                ? FindingKind.JENIS_KELAMIN_TIDAK_DIKENAL
                : FindingKind.KOSAKATA_TIDAK_DIKENAL;
    }

    private Seen seen(int index, String text) {
        Map<String, Seen> known = memory.get(index);
        Seen seen = known.get(text);
        if (seen == null) {
            seen = look(fields[index], text);
            if (known.size() < MOST_REMEMBERED) {
                known.put(text, seen);
            }
        }
        return seen;
    }

    private Seen look(Field field, String text) {
        Answer answer = vocabularies.of(field).answer(text);
        if (answer != Answer.UNKNOWN) {
            return new Seen(answer, answer.label(), false);
        }
        String clean = CleanText.of(text);
        int digits = 0;
        for (int i = 0; i < clean.length(); i++) {
            digits += Character.isDigit(clean.charAt(i)) ? 1 : 0;
        }
        // A bare code of one or two digits is in many vocabularies and proves no shift.
        boolean code = digits == clean.length() && digits < LONG_NUMBER;
        boolean alien = digits >= LONG_NUMBER || !code && vocabularies.isAnswerElsewhere(field, text);
        return new Seen(answer, clean, alien);
    }

    private record Seen(Answer answer, String text, boolean alien) {}
}
