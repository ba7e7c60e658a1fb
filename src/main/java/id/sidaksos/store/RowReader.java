package id.sidaksos.store;

import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.registry.Region;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The row the cursor stands on, with its corrections laid over it. */
final class RowReader implements StoredRow {
    private static final NikStatus[] STATUS = NikStatus.values();
    private static final int FIRST_KEY = 10;

    private final TableSpec spec;
    private final ResultSet result;
    private final VocabularyTable vocabulary;
    private final Map<Integer, Region> regions;
    private final Map<String, Map<Field, String>> corrections;
    private final Field[] fields;
    private final int[] position = new int[Field.values().length];
    private final String[] keys;
    private final Object[] values = new Object[Field.values().length];
    private final int noKkAt;

    private int id;
    private int importId;
    private int row;
    private int order;
    private long content;
    private Region region = Region.NONE;
    private boolean gone;
    private NikReading nik = NikReading.NONE;
    private Map<Field, String> corrected = Map.of();

    RowReader(
            TableSpec spec,
            List<Field> fields,
            ResultSet result,
            VocabularyTable vocabulary,
            Map<Integer, Region> regions,
            Map<String, Map<Field, String>> corrections) {
        this.spec = spec;
        this.result = result;
        this.vocabulary = vocabulary;
        this.regions = regions;
        this.corrections = corrections;
        this.fields = fields.toArray(new Field[0]);
        this.keys = new String[spec.keys().size()];
        Arrays.fill(position, -1);
        int at = FIRST_KEY + keys.length;
        for (Field field : this.fields) {
            position[field.ordinal()] = at++;
        }
        this.noKkAt = position[Field.NO_KK.ordinal()] > 0 ? position[Field.NO_KK.ordinal()] : at;
    }

    /** Takes over the row the cursor has come to. */
    void load() throws SQLException {
        id = result.getInt(1);
        importId = result.getInt(2);
        row = result.getInt(3);
        order = result.getInt(4);
        content = result.getLong(5);
        int regionId = result.getInt(6);
        if (regionId != region.id()) {
            region = regions.getOrDefault(regionId, Region.NONE);
        }
        gone = result.getInt(7) != 0;
        String digits = result.getString(8);
        NikStatus status = STATUS[result.getInt(9)];
        nik = digits == null && status == NikStatus.TIADA
                ? NikReading.NONE
                : new NikReading(digits == null ? "" : digits, status);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = result.getString(FIRST_KEY + i);
        }
        for (Field field : fields) {
            values[field.ordinal()] = value(field, position[field.ordinal()]);
        }
        values[Field.NO_KK.ordinal()] = result.getString(noKkAt);
        corrected = corrections.isEmpty() ? Map.of() : corrections.getOrDefault(key(), Map.of());
        if (!corrected.isEmpty()) {
            correct();
        }
    }

    private Object value(Field field, int at) throws SQLException {
        return switch (field.kind()) {
            case VOCABULARY -> result.getInt(at);
            case COUNT, NEIGHBOURHOOD -> {
                int number = result.getInt(at);
                yield result.wasNull() ? -1 : number;
            }
            case DATE -> {
                LocalDate date = result.getObject(at, LocalDate.class);
                yield date == null ? 0 : date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
            }
            default -> result.getString(at);
        };
    }

    private void correct() {
        Map<Field, String> remaining = new EnumMap<>(corrected);
        String newNik = remaining.remove(Field.NIK);
        if (newNik != null) {
            nik = Corrections.nik(newNik);
        }
        remaining.forEach((field, text) -> {
            Object value =
                    switch (field.kind()) {
                        case COUNT, NEIGHBOURHOOD -> Corrections.number(text);
                        case DATE -> Corrections.date(text);
                        case VOCABULARY -> vocabulary.find(field, text);
                        default -> text;
                    };
            values[field.ordinal()] = value;
        });
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public int importId() {
        return importId;
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public String key() {
        return RowKeys.words(Arrays.asList(keys), order, content);
    }

    @Override
    public String text(Field field) {
        int keyAt = spec.keys().indexOf(field);
        if (keyAt >= 0) {
            return keys[keyAt];
        }
        Object value = values[field.ordinal()];
        if (field.kind() == FieldKind.VOCABULARY) {
            return value == null ? "" : vocabulary.text((Integer) value);
        }
        return value == null ? "" : value.toString();
    }

    @Override
    public String answer(Field field) {
        return vocabulary.answer(code(field));
    }

    @Override
    public int code(Field field) {
        Object value = values[field.ordinal()];
        return value == null ? 0 : (Integer) value;
    }

    @Override
    public int count(Field field) {
        Object value = values[field.ordinal()];
        return value == null ? -1 : (Integer) value;
    }

    @Override
    public int date(Field field) {
        Object value = values[field.ordinal()];
        return value == null ? 0 : (Integer) value;
    }

    @Override
    public NikReading nik() {
        return nik;
    }

    @Override
    public String noKk() {
        Object value = values[Field.NO_KK.ordinal()];
        return value == null ? "" : value.toString();
    }

    @Override
    public char sex() {
        String answer = answer(Field.JENIS_KELAMIN);
        return answer.length() == 1 ? answer.charAt(0) : 0;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public boolean gone() {
        return gone;
    }

    @Override
    public boolean corrected(Field field) {
        return corrected.containsKey(field);
    }
}
