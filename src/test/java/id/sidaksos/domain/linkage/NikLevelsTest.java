package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.identity.NikStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NikLevelsTest {
    @ParameterizedTest(name = "{4}: {0} {1} and {2} {3}")
    @CsvSource({
        "3505015204710003, 19710412, 3505015204710003, 19710412, NIK_EXACT",
        "3505015204710003, 19710412, 3505015204710003, 19800101, NIK_EXACT",
        // A serial that somebody else of the same birth date has is no slip of the pen.
        "3505015204710003, 19710412, 3505015204710004, 19710412, NIK_OTHER_SERIAL",
        "3505015204710003, 19710412, 3505015204718003, 19710412, NIK_ONE_SLIP",
        "3505015204710003, 19710412, 3505025204710003, 19710412, NIK_OTHER_REGION",
        "3505015204710003, 19710412, 3505015204170003, 19710412, NIK_ONE_SLIP",
        "3505015204710003, 19710412, 3505015203710003, 19710412, NIK_ONE_SLIP",
        "3505015204710003, 19710412, 3505015303710003, 19710412, NIK_TWO_SLIPS",
        "3505015204710003, 19710412, 3507206108650001, 19710412, NIK_OTHER",
        // Each number bears out its own birth date: two persons.
        "3505015204710003, 19710412, 3505015304710003, 19710413, NIK_CONTRADICTS",
        "3505015204710003, 19710412, 3507206108650001, 19650821, NIK_CONTRADICTS",
        // A girl's day is forty more: twins.
        "3505216203140005, 20140322, 3505212203140001, 20140322, NIK_OTHER_SERIAL",
    })
    void levels_of_two_nik_beside_their_birth_dates(String nikA, int birthA, String nikB, int birthB, Level expected) {
        assertThat(rank(nikA, NikStatus.UTUH, birthA, nikB, NikStatus.UTUH, birthB))
                .isEqualTo(expected.rank());
    }

    @ParameterizedTest
    @CsvSource({
        "3505015204710000, LIMA_BELAS, 3505015204710003, UTUH, 2",
        "3505015204710000, LIMA_BELAS, 3505015204710000, LIMA_BELAS, 2",
        "9999999999999996, TIADA, 9999999999999996, TIADA, 0",
        "9999999999999996, TIADA, 3505015204710003, UTUH, 0",
        "350501520471000, CACAT, 350501520471000, CACAT, 0",
    })
    void what_is_no_whole_nik_is_compared_as_far_as_it_counts(
            String nikA, NikStatus statusA, String nikB, NikStatus statusB, int rank) {
        assertThat(rank(nikA, statusA, 19710412, nikB, statusB, 19710412)).isEqualTo(rank);
    }

    private static int rank(String nikA, NikStatus statusA, int birthA, String nikB, NikStatus statusB, int birthB) {
        Lexicon lexicon = new Lexicon();
        PersonTableBuilder table = PersonTable.builder(lexicon, 2);
        Someone.called("A").nik(nikA, statusA).born(birthA).addTo(table);
        Someone.called("B").nik(nikB, statusB).born(birthB).addTo(table);
        Side side = new Side(table.build(), null, null, new boolean[2]);
        return NikLevels.rank(side, 0, side, 1);
    }
}
