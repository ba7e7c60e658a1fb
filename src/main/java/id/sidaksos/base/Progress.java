package id.sidaksos.base;

/** Where long work stands, and whether it should stop. Passed down to the row loop; called from any thread. */
public interface Progress {
    /** Nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void at(String stage, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param stage key of the stage's name in the text bundles, for instance {@code tahap.baca}
     * @param done units done: rows, bytes, pairs
     * @param total units in all, or -1 where nobody knows yet
     */
    void at(String stage, long done, long total);

    boolean cancelled();

    /** @throws Problem with {@link ErrorCode#CANCELLED} once somebody has cancelled */
    default void check() {
        if (cancelled()) {
            throw new Problem(ErrorCode.CANCELLED);
        }
    }
}
