package id.sidaksos.ui.verification;

import java.time.LocalDate;

/** Which stack of paper is open, and whose it is: stays while rooms are made anew. Window's thread only. */
final class PaperDraft {
    /** Mark of the packet; empty where none is open. */
    private String packet = "";

    private String verifier = "";
    private LocalDate date;

    /** @param date null where nobody told */
    PaperDraft(LocalDate date) {
        this.date = date;
    }

    String packet() {
        return packet;
    }

    void packet(String opened) {
        packet = opened;
    }

    String verifier() {
        return verifier;
    }

    void verifier(String told) {
        verifier = told;
    }

    LocalDate date() {
        return date;
    }

    void date(LocalDate told) {
        date = told;
    }
}
