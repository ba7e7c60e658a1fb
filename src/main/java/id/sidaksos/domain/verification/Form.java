package id.sidaksos.domain.verification;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.registry.Answer;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a packet asks, by the indicator set in force: the answers that P3KE has are shown and may be set right, those that it
 * cannot give are asked here (domain.scoring's Asked).
 *
 * @param family items of a KELUARGA row, in the order of the sheet: the locked ones first
 * @param member items of an ANGGOTA row
 * @param proposal items of an USULAN row; all open
 */
public record Form(List<Item> family, List<Item> member, List<Item> proposal) {
    /** Begins the key of a repair; the field's key follows. */
    public static final String REPAIR = "perbaikan_";

    /** Begins the key of a question that no list answers; the indicator's code follows. */
    public static final String QUESTION = "tanya_";

    /** Keys of items that no field stands behind. */
    public static final String NUMBER = "nomor";

    public static final String FINDINGS = "temuan";
    public static final String RESULT = "hasil";
    public static final String REASON = "alasan";
    public static final String REMARK = "keterangan_verval";
    public static final String LATITUDE = "lintang";
    public static final String LONGITUDE = "bujur";
    public static final String PHONE = "telepon";
    public static final String VERIFIER = "petugas";
    public static final String DATE = "tanggal_verval";
    public static final String STATE = "keadaan";

    public Form {
        family = List.copyOf(family);
        member = List.copyOf(member);
        proposal = List.copyOf(proposal);
    }

    public List<Item> of(RecordKind kind) {
        return switch (kind) {
            case KELUARGA -> family;
            case ANGGOTA -> member;
            case USULAN -> proposal;
        };
    }

    public Optional<Item> item(RecordKind kind, String key) {
        return of(kind).stream().filter(item -> item.key().equals(key)).findFirst();
    }

    public static Form of(IndicatorSet set, Vocabularies vocabularies) {
        Maker family = new Maker(RecordKind.KELUARGA, vocabularies);
        family.shown(Field.ID_KELUARGA, Field.NAMA, Field.NIK, Field.ALAMAT, Field.DESIL, Field.JUMLAH_ANGGOTA);
        family.locked(FINDINGS);
        family.questions(set);
        family.outcome();
        family.repairs(Field.NIK, Field.NAMA);
        family.prefilled(Field.NO_KK, Field.RT, Field.RW);
        family.visit();

        Maker member = new Maker(RecordKind.ANGGOTA, vocabularies);
        member.shown(Field.ID_KELUARGA, Field.ID_INDIVIDU, Field.NAMA, Field.NIK);
        member.locked(FINDINGS);
        member.choice(STATE, codes(Keadaan.values()));
        member.prefilled(Field.HUBUNGAN, Field.JENIS_KELAMIN, Field.TANGGAL_LAHIR, Field.PEKERJAAN, Field.PENDIDIKAN);
        member.repairs(Field.NIK, Field.NAMA);
        member.asked(REMARK, ItemKind.TEXT);

        Maker proposal = new Maker(RecordKind.USULAN, vocabularies);
        proposal.blank(Field.NAMA, Field.NIK, Field.NO_KK, Field.TANGGAL_LAHIR, Field.JENIS_KELAMIN);
        proposal.blank(Field.ALAMAT, Field.RT, Field.RW, Field.JUMLAH_ANGGOTA, Field.PEKERJAAN);
        proposal.questions(set);
        proposal.asked(REMARK, ItemKind.TEXT);
        proposal.visit();
        return new Form(family.items, member.items, proposal.items);
    }

    private static List<Choice> codes(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), ""))
                .toList();
    }

    /** Collects the items of one kind of row. */
    private static final class Maker {
        private final List<Item> items = new ArrayList<>();
        private final RecordKind record;
        private final Vocabularies vocabularies;

        Maker(RecordKind record, Vocabularies vocabularies) {
            this.record = record;
            this.vocabularies = vocabularies;
        }

        void shown(Field... fields) {
            for (Field field : fields) {
                add(field.key(), "", kindOf(field), Optional.of(field), choices(field), false, true);
            }
        }

        void prefilled(Field... fields) {
            for (Field field : fields) {
                add(field.key(), "", kindOf(field), Optional.of(field), choices(field), true, true);
            }
        }

        void blank(Field... fields) {
            for (Field field : fields) {
                add(field.key(), "", kindOf(field), Optional.of(field), choices(field), true, false);
            }
        }

        void repairs(Field... fields) {
            for (Field field : fields) {
                add(REPAIR + field.key(), "", kindOf(field), Optional.of(field), List.of(), true, false);
            }
        }

        void locked(String key) {
            add(key, "", ItemKind.TEXT, Optional.empty(), List.of(), false, true);
        }

        void asked(String key, ItemKind kind) {
            add(key, "", kind, Optional.empty(), List.of(), true, false);
        }

        void choice(String key, List<Choice> choices) {
            add(key, "", ItemKind.CHOICE, Optional.empty(), choices, true, false);
        }

        void outcome() {
            choice(RESULT, codes(Hasil.values()));
            choice(REASON, codes(Alasan.values()));
            asked(REMARK, ItemKind.TEXT);
        }

        void visit() {
            asked(PHONE, ItemKind.PHONE);
            asked(LATITUDE, ItemKind.COORDINATE);
            asked(LONGITUDE, ItemKind.COORDINATE);
            asked(VERIFIER, ItemKind.NAME);
            asked(DATE, ItemKind.DATE);
        }

        /** Each column that the set asks of the family once, and each question that no list answers. */
        void questions(IndicatorSet set) {
            Set<Field> fields = new LinkedHashSet<>();
            for (Indicator indicator : set.indicators()) {
                Source source = indicator.resolvedSource();
                if (source instanceof Source.OfField of
                        && of.field().kind() == FieldKind.VOCABULARY
                        && fields.add(of.field())) {
                    boolean proposed = record == RecordKind.USULAN;
                    if (items.stream()
                            .noneMatch(item -> item.key().equals(of.field().key()))) {
                        add(
                                of.field().key(),
                                "",
                                ItemKind.CHOICE,
                                Optional.of(of.field()),
                                choices(of.field()),
                                true,
                                !proposed);
                    }
                } else if (source instanceof Source.Asked) {
                    add(
                            QUESTION + indicator.code(),
                            indicator.text(),
                            ItemKind.CHOICE,
                            Optional.empty(),
                            indicator.answers().stream()
                                    .map(answer -> new Choice(answer.label(), answer.label()))
                                    .toList(),
                            true,
                            record == RecordKind.KELUARGA);
                }
            }
        }

        private void add(
                String key,
                String label,
                ItemKind kind,
                Optional<Field> field,
                List<Choice> choices,
                boolean open,
                boolean prefilled) {
            items.add(new Item(key, label, record, kind, field, choices, open, prefilled));
        }

        /** Answers that stand alone: what other vintages call otherwise is offered once. The code is the label itself. */
        private List<Choice> choices(Field field) {
            if (field.kind() != FieldKind.VOCABULARY) {
                return List.of();
            }
            return vocabularies.of(field).answers().stream()
                    .filter(answer -> answer.means().equals(answer.code()))
                    .map(Answer::label)
                    .distinct()
                    .map(label -> new Choice(label, label))
                    .toList();
        }

        private static ItemKind kindOf(Field field) {
            return switch (field.kind()) {
                case NIK -> ItemKind.NIK;
                case KK -> ItemKind.KK;
                case NAME -> ItemKind.NAME;
                case DATE -> ItemKind.DATE;
                case COUNT, NEIGHBOURHOOD -> ItemKind.NUMBER;
                case VOCABULARY -> ItemKind.CHOICE;
                default -> ItemKind.TEXT;
            };
        }
    }
}
