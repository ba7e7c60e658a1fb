package id.sidaksos.service.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of the families that are one stays. */
class DoublesTest {
    private static final String PROPOSAL = "2ABCDEFG-U01";

    @Test
    void a_familys_smallest_key_stays() {
        Doubles doubles = new Doubles(Set.of());
        doubles.same("1003", "1002");
        doubles.same("1001", "1003");
        assertThat(doubles.leaving()).containsExactlyInAnyOrder("1002", "1003");
    }

    @Test
    void a_proposal_never_stands_for_a_family_of_the_list() {
        Doubles doubles = new Doubles(Set.of(PROPOSAL));
        doubles.same(PROPOSAL, "9001");
        assertThat(doubles.leaving()).containsExactly(PROPOSAL);
        doubles.same("9002", PROPOSAL);
        assertThat(doubles.leaving()).containsExactlyInAnyOrder("9002", PROPOSAL);
    }
}
