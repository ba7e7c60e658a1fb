package id.sidaksos.domain.decree;

import java.util.Comparator;

/**
 * One line of Lampiran II, every value a text as it will be printed. Nothing here is looked up again later.
 *
 * @param id ID Individu, or empty
 * @param nik sixteen digits where they count, else what the list had or empty
 * @param noKk number of the family card, or empty
 * @param sex L, P or empty
 * @param birthDate yyyy-MM-dd where it is known, else the source text or empty
 * @param relation hubungan dengan kepala keluarga, in the words of the list
 * @param note KET
 */
public record DecreedPerson(
        String id,
        String name,
        String nik,
        String noKk,
        String sex,
        String birthDate,
        String address,
        String rt,
        String rw,
        String relation,
        String note) {
    /**
     * Head, then wife or husband, then children with the eldest first, then the others. The rest makes the order total:
     * the same persons always stand in the same order, whatever order they came in.
     */
    static final Comparator<DecreedPerson> ORDER = Comparator.comparingInt(DecreedPerson::rank)
            .thenComparing(person -> person.rank() == Relation.CHILD ? person.birthKey() : "")
            .thenComparing(DecreedPerson::id)
            .thenComparing(DecreedPerson::name)
            .thenComparing(DecreedPerson::nik)
            .thenComparing(SnapshotText::line);

    public DecreedPerson {
        id = PrintText.clean(id);
        name = PrintText.clean(name);
        nik = PrintText.clean(nik);
        noKk = PrintText.clean(noKk);
        sex = PrintText.clean(sex);
        birthDate = PrintText.clean(birthDate);
        address = PrintText.clean(address);
        rt = PrintText.clean(rt);
        rw = PrintText.clean(rw);
        relation = PrintText.clean(relation);
        note = PrintText.clean(note);
    }

    /** The birth date as lists show it, dd-mm-yyyy; a text that is no date as it is. */
    public String birthDateShown() {
        return isoDate()
                ? birthDate.substring(8) + "-" + birthDate.substring(5, 7) + "-" + birthDate.substring(0, 4)
                : birthDate;
    }

    private int rank() {
        return Relation.rank(relation);
    }

    /** Children without a date come after those with one. */
    private String birthKey() {
        return isoDate() ? birthDate : "~" + birthDate;
    }

    private boolean isoDate() {
        if (birthDate.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = birthDate.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
