package id.sidaksos.domain.linkage;

import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.generator.PersonRow;
import id.sidaksos.generator.Plan;
import id.sidaksos.generator.TwoLists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The generator's two lists as tables, with who is who and the true family of each P3KE listing. */
public final class GeneratedLists {
    public final PersonTable p3ke;
    public final PersonTable dtks;
    public final int[] truthOfP3ke;
    public final int[] truthOfDtks;
    /** By row of P3KE: the generator's row, for a look at the damage. */
    public final List<PersonRow> rowsOfP3ke = new ArrayList<>();

    public final List<PersonRow> rowsOfDtks = new ArrayList<>();
    /** By family number of the P3KE table: the true family. */
    public final int[] truthOfFamily;

    public final boolean[] againOfFamily;

    public GeneratedLists(Plan plan) {
        this(plan, true);
    }

    /** @param keepRows false where only figures are wanted: the generator's rows take 250 bytes each */
    public GeneratedLists(Plan plan, boolean keepRows) {
        TwoLists lists = new TwoLists(plan);
        Lexicon lexicon = new Lexicon(plan.dtksRows() + plan.p3keFamilies() * 3);
        PersonTableBuilder a = PersonTable.builder(lexicon, plan.p3keFamilies() * 4);
        List<int[]> families = new ArrayList<>();
        IntStream.Builder truthsA = IntStream.builder();
        IntStream.Builder truthsB = IntStream.builder();
        lists.eachP3keFamily(family -> {
            if (!family.rows().isEmpty()) {
                families.add(new int[] {
                    family.truth(), family.again() ? 1 : 0, family.rows().size()
                });
            }
            for (PersonRow row : family.rows()) {
                add(a, row, true);
                truthsA.add(row.truth());
                if (keepRows) {
                    rowsOfP3ke.add(row);
                }
            }
        });
        p3ke = a.build();
        PersonTableBuilder b = PersonTable.builder(lexicon, plan.dtksRows() + 100);
        lists.eachDtksCard(card -> {
            for (PersonRow row : card.rows()) {
                add(b, row, false);
                truthsB.add(row.truth());
                if (keepRows) {
                    rowsOfDtks.add(row);
                }
            }
        });
        dtks = b.build();
        truthOfP3ke = truthsA.build().toArray();
        truthOfDtks = truthsB.build().toArray();
        truthOfFamily = new int[p3ke.familyCount() + 1];
        againOfFamily = new boolean[p3ke.familyCount() + 1];
        int row = 0;
        for (int[] family : families) {
            truthOfFamily[p3ke.family(row)] = family[0];
            againOfFamily[p3ke.family(row)] = family[1] == 1;
            row += family[2];
        }
    }

    private static void add(PersonTableBuilder table, PersonRow row, boolean p3ke) {
        String nik = digits(row.nik());
        table.nik(nik, status(nik))
                .name(row.name())
                .birth(row.birth())
                .sex(row.sex())
                .place(row.village(), "", "")
                .neighbourhood(row.rt(), row.rw())
                .address(row.address())
                .family(p3ke ? row.p3keFamilyId() : row.kk())
                .noKk(digits(row.kk()))
                .head(row.head())
                .add();
    }

    private static String digits(String cell) {
        StringBuilder digits = new StringBuilder(16);
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            char digit = c == 'O' ? '0' : c == 'I' ? '1' : c;
            if (digit >= '0' && digit <= '9') {
                digits.append(digit);
            }
        }
        return digits.toString();
    }

    /** A short form of the NIK doctor's judgement. */
    static NikStatus status(String digits) {
        if (digits.isEmpty()
                || digits.startsWith("99999")
                || digits.chars().distinct().count() == 1) {
            return NikStatus.TIADA;
        }
        boolean whole =
                digits.length() == 16 && NikDate.birth(NikColumn.packed(digits)) != 0 && !digits.endsWith("0000");
        return whole ? NikStatus.UTUH : NikStatus.CACAT;
    }
}
