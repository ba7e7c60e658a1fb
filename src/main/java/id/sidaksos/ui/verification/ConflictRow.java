package id.sidaksos.ui.verification;

import id.sidaksos.service.verval.OpenConflict;

/**
 * Two answers, with the family they are about.
 *
 * @param family name of its head as the list has it; empty where the list does not have it
 * @param item the question in words
 */
record ConflictRow(OpenConflict conflict, String family, String village, String item) {
    String searchText() {
        return family + " " + village + " " + item + " " + conflict.key() + " " + conflict.ours() + " "
                + conflict.theirs();
    }
}
