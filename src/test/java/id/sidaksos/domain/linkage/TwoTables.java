package id.sidaksos.domain.linkage;

import id.sidaksos.generator.Damage;
import id.sidaksos.generator.PersonRow;
import id.sidaksos.generator.Plan;
import id.sidaksos.generator.TwoLists;

/** Two lists of a made-up district as a background, to which a test adds the few persons it is about. */
final class TwoTables {
    private final Lexicon lexicon = new Lexicon();
    private final PersonTableBuilder a = PersonTable.builder(lexicon, 1 << 12);
    private final PersonTableBuilder b = PersonTable.builder(lexicon, 1 << 12);
    private int rowsA;
    private int rowsB;

    /** Rows start with the background: some 450 persons against 1.500. */
    static TwoTables withBackground() {
        TwoTables tables = new TwoTables();
        TwoLists lists = new TwoLists(Plan.of(21, 150, 1_500, Damage.ORDINARY));
        lists.eachP3keFamily(family -> family.rows().forEach(row -> tables.addA(of(row, row.p3keFamilyId()))));
        lists.eachDtksCard(card -> card.rows().forEach(row -> tables.addB(of(row, row.kk()))));
        return tables;
    }

    private static Someone of(PersonRow row, String family) {
        return Someone.called(row.name())
                .nik(row.nik())
                .born(row.birth())
                .sex(row.sex())
                .at(row.village(), row.rt(), row.rw())
                .family(family)
                .head(row.head());
    }

    /** @return the row's number in its table */
    int addA(Someone someone) {
        someone.addTo(a);
        return rowsA++;
    }

    int addB(Someone someone) {
        someone.addTo(b);
        return rowsB++;
    }

    PersonTable tableA() {
        return a.build();
    }

    PersonTable tableB() {
        return b.build();
    }
}
