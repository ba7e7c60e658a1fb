package id.sidaksos.sheet.paper;

import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Hasil;

/** Columns of the paper from the left; widths in millimetres, 312 in all: F4 across less its margins. */
final class PaperColumns {
    static final int NUMBER = 0;
    static final int CODE = 1;
    static final int FAMILY = 2;
    static final int RESULT = 3;
    static final int REASON = RESULT + Hasil.values().length;
    static final int NIK = REASON + Alasan.values().length;
    static final int NIK_BOXES = 16;
    static final int REMARK = NIK + NIK_BOXES;
    static final int COUNT = REMARK + 1;

    private static final double BOX = 6;
    private static final double NIK_BOX = 4.6;
    private static final double NUMBER_WIDTH = 10;
    private static final double CODE_WIDTH = 21;
    private static final double FAMILY_WIDTH = 78;
    private static final double REMARK_WIDTH = 63;

    private PaperColumns() {}

    static double millimetres(int column) {
        if (column == NUMBER) {
            return NUMBER_WIDTH;
        }
        if (column == CODE) {
            return CODE_WIDTH;
        }
        if (column == FAMILY) {
            return FAMILY_WIDTH;
        }
        if (column == REMARK) {
            return REMARK_WIDTH;
        }
        return column >= NIK ? NIK_BOX : BOX;
    }
}
