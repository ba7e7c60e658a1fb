package id.sidaksos.domain.decree;

/**
 * How a family stands with the indicator set in force.
 *
 * @param state whether there is a class at all
 * @param classCode name of the class as the set writes it; empty unless {@code state} is DINILAI
 * @param score the score as shown to people, empty where there is none
 */
public record Assessment(State state, String classCode, String score) {
    public static final Assessment NONE = new Assessment(State.BELUM_DINILAI, "", "");

    /** The constant's name is stable. */
    public enum State {
        /** No scoring run has seen the family. */
        BELUM_DINILAI,
        /** Too many answers are unknown (kelengkapan below the set's minimum). */
        BELUM_DAPAT_DINILAI,
        DINILAI
    }

    public static Assessment incomplete(String score) {
        return new Assessment(State.BELUM_DAPAT_DINILAI, "", score);
    }

    public static Assessment of(String classCode, String score) {
        return new Assessment(State.DINILAI, classCode, score);
    }
}
