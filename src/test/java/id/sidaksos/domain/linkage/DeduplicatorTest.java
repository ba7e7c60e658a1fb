package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.identity.NikStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeduplicatorTest {
    private static final String VILLAGE = "3505012001";
    private static final Someone FATHER = Someone.called("SUDARMAJI")
            .nik("3505011503680001")
            .born(19680315)
            .sex('L')
            .at(VILLAGE, 2, 1)
            .head(true);
    private static final Someone MOTHER = Someone.called("DARMI SULASTRI")
            .nik("3505015204710003")
            .born(19710412)
            .sex('P')
            .at(VILLAGE, 2, 1);
    private static final Someone SON = Someone.called("AGUS SUDARMAJI")
            .nik("3505010707990002")
            .born(19990707)
            .sex('L')
            .at(VILLAGE, 2, 1);

    @Test
    void a_family_that_was_listed_again_is_proposed_and_not_merged() {
        TwoTables tables = TwoTables.withBackground();
        List<Integer> first = add(tables, "500", FATHER, MOTHER, SON);
        List<Integer> again = add(
                tables,
                "501",
                FATHER.renamed("H. SUDARMADJI").nik("", NikStatus.TIADA),
                MOTHER.at("3505012003", 1, 4),
                SON);
        PersonTable table = tables.tableA();
        DoubleResult result = find(table);
        for (int i = 0; i < 3; i++) {
            int a = first.get(i);
            int b = again.get(i);
            assertThat(result.persons()).anyMatch(pair -> pair.a() == a && pair.b() == b && pair.linked());
        }
        assertThat(result.families())
                .filteredOn(pair -> pair.a() == table.family(first.get(0)) && pair.b() == table.family(again.get(0)))
                .singleElement()
                .satisfies(pair -> assertThat(pair.decision()).isEqualTo(Decision.OTOMATIS))
                .satisfies(pair -> assertThat(pair.members()).hasSize(3));
    }

    @Test
    void a_grown_child_whom_two_families_count_is_a_double_person_but_no_double_family() {
        TwoTables tables = TwoTables.withBackground();
        List<Integer> parents = add(tables, "500", FATHER, MOTHER, SON);
        List<Integer> own = add(
                tables,
                "501",
                Someone.called("RETNO WULANDARI")
                        .nik("3505014303010001")
                        .born(20010303)
                        .sex('P')
                        .at(VILLAGE, 5, 2)
                        .head(true),
                SON.at(VILLAGE, 5, 2),
                Someone.called("KEVIN PRATAMA").born(20220110).sex('L').at(VILLAGE, 5, 2));
        PersonTable table = tables.tableA();
        DoubleResult result = find(table);
        assertThat(result.persons())
                .anyMatch(pair -> pair.a() == parents.get(2) && pair.b() == own.get(1) && pair.linked());
        assertThat(result.families())
                .noneMatch(pair -> pair.a() == table.family(parents.get(0))
                        && pair.b() == table.family(own.get(0))
                        && pair.decision() != Decision.LAIN);
    }

    @Test
    void twins_in_one_family_are_no_double() {
        TwoTables tables = TwoTables.withBackground();
        Someone rina = Someone.called("RINA KHOTIMAH")
                .nik("3505016002070002")
                .born(20070220)
                .sex('P')
                .at(VILLAGE, 3, 2);
        List<Integer> rows =
                add(tables, "500", FATHER, rina, rina.renamed("RINI KHOTIMAH").nik("3505016002070006"));
        List<Integer> blank = add(
                tables,
                "502",
                MOTHER,
                rina.renamed("DINA SALSABILA").nik(""),
                rina.renamed("DINI SALSABILA").nik(""));
        DoubleResult result = find(tables.tableA());
        assertThat(result.persons())
                .filteredOn(LinkPair::linked)
                .filteredOn(pair -> rows.contains(pair.a()) && rows.contains(pair.b())
                        || blank.contains(pair.a()) && blank.contains(pair.b()))
                .isEmpty();
    }

    @Test
    void a_person_written_twice_in_one_family_is_a_double() {
        TwoTables tables = TwoTables.withBackground();
        List<Integer> rows = add(tables, "500", FATHER, MOTHER, SON, SON);
        assertThat(find(tables.tableA()).persons())
                .anyMatch(pair -> pair.a() == rows.get(2) && pair.b() == rows.get(3) && pair.linked());
    }

    @Test
    void what_the_office_told_apart_stays_apart() {
        TwoTables tables = TwoTables.withBackground();
        int a = tables.addA(MOTHER.family("500"));
        int b = tables.addA(MOTHER.family("501"));
        PersonTable table = tables.tableA();
        LinkOptions options = LinkOptions.doubles().with(List.of(new Verdict(b, a, Verdict.Answer.BEDA)));
        DoubleResult result = new Deduplicator(Workers.alone()).find(table, options, Progress.NONE);
        assertThat(result.persons()).noneMatch(pair -> pair.a() == a && pair.b() == b && pair.linked());
        assertThat(result.clusters()).noneMatch(cluster -> cluster.rows().containsAll(List.of(a, b)));
    }

    private static List<Integer> add(TwoTables tables, String family, Someone... members) {
        List<Integer> rows = new ArrayList<>();
        for (Someone member : members) {
            rows.add(tables.addA(member.family(family)));
        }
        return rows;
    }

    private static DoubleResult find(PersonTable table) {
        return new Deduplicator(Workers.alone()).find(table, LinkOptions.doubles(), Progress.NONE);
    }
}
