package id.sidaksos.ui.history;

import id.sidaksos.service.journal.JournalLine;

/** A line of the journal in words. */
record HistoryRow(
        JournalLine line, String time, String actor, String deed, String target, String before, String after, String why) {
    int number() {
        return line.line().number();
    }
}
