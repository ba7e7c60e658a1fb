package id.sidaksos.generator;

import java.util.List;

/**
 * A family as it truly lives.
 *
 * @param id number from 0
 * @param welfare about normal with mean 0; low is poor
 * @param kk number of the family card, sixteen digits
 */
public record Family(
        int id, Village village, int rt, int rw, String address, double welfare, long kk, List<Person> members) {
    public Person head() {
        return members.get(0);
    }
}
