package id.sidaksos.service.linkage;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Lexicon;
import id.sidaksos.domain.linkage.PersonTable;
import id.sidaksos.domain.linkage.PersonTableBuilder;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Rows in force as the engine wants them: columns of numbers. Row numbers of the database come back with every pair. */
final class PersonLoader {
    private static final String HEAD = "KEPALA_KELUARGA";
    private static final int REPORT_EVERY = 1_000;
    private static final Set<Field> FIELDS = EnumSet.of(
            Field.NAMA,
            Field.NO_KK,
            Field.TANGGAL_LAHIR,
            Field.JENIS_KELAMIN,
            Field.ALAMAT,
            Field.RT,
            Field.RW,
            Field.HUBUNGAN,
            Field.NAMA_IBU);

    private final Store store;
    private final Progress progress;

    PersonLoader(Store store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    /** @param positions receives where in the table the rows with these keys stand, for verdicts */
    PersonTable load(SourceKind kind, Lexicon lexicon, Set<String> keys, Map<String, Integer> positions) {
        int rows = store.rows().count(kind);
        PersonTableBuilder builder = PersonTable.builder(lexicon, rows);
        Map<Integer, Place> places = new HashMap<>();
        int[] done = {0};
        store.rows().each(kind, FIELDS, row -> {
            if (done[0] % REPORT_EVERY == 0) {
                progress.check();
                progress.at("tahap.muat", done[0], rows);
            }
            if (!keys.isEmpty() && keys.contains(row.key())) {
                positions.put(row.key(), done[0]);
            }
            add(builder, kind, row, places.computeIfAbsent(row.region().id(), id -> Place.of(row.region())));
            done[0]++;
        });
        return builder.build();
    }

    /** A table of the one row with this number; empty where it is in force no more. */
    PersonTable one(SourceKind kind, int id, Lexicon lexicon) {
        PersonTableBuilder builder = PersonTable.builder(lexicon, 1);
        store.rows().one(kind, id, FIELDS, row -> add(builder, kind, row, Place.of(row.region())));
        return builder.build();
    }

    private static void add(PersonTableBuilder builder, SourceKind kind, StoredRow row, Place place) {
        String family = kind == SourceKind.DTKS ? row.noKk() : row.text(Field.ID_KELUARGA);
        builder.rowId(row.id())
                .nik(row.nik().digits(), row.nik().status())
                .noKk(row.noKk())
                .name(row.text(Field.NAMA))
                .birth(row.date(Field.TANGGAL_LAHIR))
                .sex(row.sex())
                .place(place.village(), place.district(), place.regency())
                .neighbourhood(Math.max(0, row.count(Field.RT)), Math.max(0, row.count(Field.RW)))
                .address(row.text(Field.ALAMAT))
                .family(family)
                .head(kind == SourceKind.P3KE_KELUARGA
                        || row.answer(Field.HUBUNGAN).equals(HEAD))
                .mother(row.text(Field.NAMA_IBU))
                .add();
    }

    /** Keys of a region in the one form that both lists share: the code where it is known, else the names. */
    record Place(String village, String district, String regency) {
        static Place of(Region region) {
            if (region.code().length() == 10) {
                return new Place(region.code(), region.districtCode(), region.regencyCode());
            }
            if (region.id() == 0) {
                return new Place("", "", "");
            }
            String regency = region.regency().isEmpty() ? "" : "kab " + region.regency();
            String district = region.district().isEmpty() ? "" : regency + " kec " + region.district();
            return new Place(
                    region.village().isEmpty() ? "" : district + " desa " + region.village(), district, regency);
        }
    }
}
