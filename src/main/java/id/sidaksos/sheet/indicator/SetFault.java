package id.sidaksos.sheet.indicator;

import id.sidaksos.base.Sentence;

/** Why a workbook cannot be read as a set; becomes a problem where the file's name is known. */
final class SetFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;

    SetFault(Sentence reason) {
        super(reason.key());
        this.reason = reason;
    }

    Sentence reason() {
        return reason;
    }
}
