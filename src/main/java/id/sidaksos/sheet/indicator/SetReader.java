package id.sidaksos.sheet.indicator;

import id.sidaksos.base.Sentence;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.scoring.Answer;
import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.Bands;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Master;
import id.sidaksos.domain.scoring.Source;
import id.sidaksos.sheet.SourceBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a set from its workbook. */
final class SetReader {
    /** OpenSID's own default: kept and not counted. */
    private static final int NOT_COUNTED = 2;

    private static final Set<String> YES = Set.of(TextKey.normalise("Ya"), TextKey.normalise("Y"));
    private static final Set<String> NO = Set.of(TextKey.normalise("Tidak"), TextKey.normalise("T"));

    private final SourceBook book;
    private final List<Sentence> notes = new ArrayList<>();

    SetReader(SourceBook book) {
        this.book = book;
    }

    ImportedSet read(String otherName) throws SetFault {
        Master master = MasterSheet.read(SetTable.rows(book, MasterSheet.NAME), otherName, notes);
        SetTable questions = SetTable.read(
                book,
                SetWriter.QUESTIONS,
                SetColumn.QUESTIONS,
                List.of(SetColumn.KODE, SetColumn.PERTANYAAN, SetColumn.BOBOT));
        SetTable answers = SetTable.read(
                book,
                SetWriter.ANSWERS,
                SetColumn.ANSWERS,
                List.of(SetColumn.KODE_PERTANYAAN, SetColumn.ISI, SetColumn.NILAI));
        SetTable classes = SetTable.read(book, SetWriter.CLASSES, SetColumn.CLASSES, SetColumn.CLASSES);
        Bands bands = bands(classes);
        IndicatorSet set = new IndicatorSet(master, indicators(questions, answers(questions, answers), bands), bands);
        tellUnasked(set);
        tellGaps(bands);
        return new ImportedSet(set, notes);
    }

    private List<Indicator> indicators(SetTable table, Map<String, List<Answer>> answers, Bands bands) throws SetFault {
        List<Indicator> indicators = new ArrayList<>();
        for (Row row : table.rows()) {
            String code = table.code(row, SetColumn.KODE);
            String text = table.text(row, SetColumn.PERTANYAAN);
            if (code.isEmpty()) {
                throw new SetFault(Sentence.of("nilai.berkas.codeMissing", Integer.toString(row.number()), text));
            }
            indicators.add(new Indicator(
                    code,
                    text,
                    table.text(row, SetColumn.KATEGORI),
                    table.whole(row, SetColumn.TIPE, 1),
                    table.number(row, SetColumn.BOBOT, BigDecimal.ZERO),
                    action(table, row),
                    source(table.text(row, SetColumn.SUMBER)),
                    gate(table.text(row, SetColumn.GERBANG), bands),
                    table.text(row, SetColumn.KETERANGAN),
                    answers.getOrDefault(code, List.of())));
        }
        return indicators;
    }

    private static int action(SetTable table, Row row) throws SetFault {
        String key = TextKey.normalise(table.text(row, SetColumn.AKSI));
        if (YES.contains(key)) {
            return Indicator.COUNTS;
        }
        return NO.contains(key) ? NOT_COUNTED : table.whole(row, SetColumn.AKSI, NOT_COUNTED);
    }

    /** A header of a list is kept as the key of its field, so that the set says the same in every workbook. */
    private static String source(String text) {
        Source source = Source.of(text);
        if (source instanceof Source.OfField of) {
            return of.field().key();
        }
        return source instanceof Source.OfMembers members ? members.rule().key() : text;
    }

    /** A gate's class is written as the class is, whatever the case in its own column. */
    private static String gate(String text, Bands bands) {
        String key = TextKey.normalise(text);
        return bands.list().stream()
                .map(Band::name)
                .filter(name -> TextKey.normalise(name).equals(key))
                .findFirst()
                .orElse(text);
    }

    private Map<String, List<Answer>> answers(SetTable questions, SetTable table) throws SetFault {
        Set<String> known = new HashSet<>();
        questions.rows().forEach(row -> known.add(questions.code(row, SetColumn.KODE)));
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String question = table.code(row, SetColumn.KODE_PERTANYAAN);
            if (!known.contains(question)) {
                notes.add(Sentence.of("nilai.berkas.answerWithoutQuestion", Integer.toString(row.number()), question));
                continue;
            }
            List<String> texts = Stream.of(table.code(row, SetColumn.ISI).split(Answer.SEPARATOR))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            answers.computeIfAbsent(question, none -> new ArrayList<>())
                    .add(new Answer(
                            table.code(row, SetColumn.KODE_JAWABAN),
                            texts,
                            table.number(row, SetColumn.NILAI, BigDecimal.ZERO)));
        }
        return answers;
    }

    private static Bands bands(SetTable table) throws SetFault {
        List<Band> bands = new ArrayList<>();
        for (Row row : table.rows()) {
            String name = table.text(row, SetColumn.KLASIFIKASI);
            if (!name.isEmpty()) {
                bands.add(new Band(
                        name,
                        table.number(row, SetColumn.MINIMAL, BigDecimal.ZERO),
                        table.number(row, SetColumn.MAKSIMAL, BigDecimal.ZERO)));
            }
        }
        return new Bands(bands);
    }

    private void tellUnasked(IndicatorSet set) {
        boolean asked = set.indicators().stream()
                .allMatch(indicator -> indicator.source().isEmpty());
        if (asked && !set.indicators().isEmpty()) {
            notes.add(Sentence.of("nilai.berkas.noSource"));
        }
    }

    private void tellGaps(Bands bands) {
        List<Band> before = bands.upwards();
        List<Band> after = bands.close().upwards();
        List<Sentence> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                Band band = after.get(i);
                changes.add(Sentence.of("nilai.berkas.bandClosed", band.name(), band.min(), band.max()));
            }
        }
        changes.stream()
                .reduce((one, other) -> Sentence.of("nilai.berkas.bandsList", one, other))
                .ifPresent(all -> notes.add(Sentence.of("nilai.berkas.bandsCanClose", all)));
    }
}
