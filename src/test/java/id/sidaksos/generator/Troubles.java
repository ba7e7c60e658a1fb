package id.sidaksos.generator;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.Field;
import java.util.Optional;

/** Writes the trouble of a family into its rows. */
final class Troubles {
    private Troubles() {}

    static void apply(Trouble trouble, Line line, Form form, OutRow row) {
        switch (trouble) {
            case OUTSIDE -> outside(line, form, row);
            case NO_HEAD -> {
                if (line.row().head()) {
                    set(form, row, Field.HUBUNGAN, "Lainnya");
                }
            }
            case TWO_HEADS -> {
                if (line.row().member() == 2) {
                    set(form, row, Field.HUBUNGAN, "Kepala Keluarga");
                }
            }
            case NO_MEMBER_NUMBER -> set(form, row, Field.ID_INDIVIDU, "");
            case SAME_MEMBER_NUMBER -> set(form, row, Field.ID_INDIVIDU, "1");
            case OTHER_HEAD -> {
                if (form.column(Field.ID_INDIVIDU) < 0 && form.column(Field.HUBUNGAN) < 0) {
                    PersonRow second = line.listed().rows().get(1);
                    set(form, row, Field.NAMA, second.name());
                    set(form, row, Field.NIK, second.nik());
                }
            }
            default -> {
                // Rows left out or written twice: nothing to change in a cell.
            }
        }
    }

    private static void outside(Line line, Form form, OutRow row) {
        Regency.Neighbour neighbour = line.regency().neighbour();
        set(form, row, Field.KABUPATEN, neighbour.regency());
        set(form, row, Field.KECAMATAN, neighbour.village().district());
        set(form, row, Field.DESA, neighbour.village().name());
        set(form, row, Field.KODE_WILAYAH, neighbour.village().code());
    }

    private static void set(Form form, OutRow row, Field field, String text) {
        int column = form.column(field);
        if (column >= 0) {
            row.set(column + form.left(), text);
        }
    }

    static Optional<FindingKind> finding(Trouble trouble) {
        return Optional.ofNullable(
                switch (trouble) {
                    case NONE -> null;
                    case NO_PERSONS -> FindingKind.KELUARGA_TANPA_ANGGOTA;
                    case NO_FAMILY -> FindingKind.ANGGOTA_TANPA_KELUARGA;
                    case OTHER_HEAD -> FindingKind.KEPALA_BERBEDA;
                    case NO_HEAD -> FindingKind.KEPALA_TIDAK_ADA;
                    case TWO_HEADS -> FindingKind.KEPALA_LEBIH_DARI_SATU;
                    case OUTSIDE -> FindingKind.WILAYAH_LUAR;
                    case SAME_ROW_TWICE -> FindingKind.ID_KELUARGA_GANDA;
                    case NO_MEMBER_NUMBER -> FindingKind.ID_INDIVIDU_KOSONG;
                    case SAME_MEMBER_NUMBER -> FindingKind.ID_INDIVIDU_GANDA;
                });
    }
}
