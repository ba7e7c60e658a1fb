package id.sidaksos.sheet;

import java.io.IOException;

/** A file that would need more than the program allows: a zip bomb, or text without end. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String what) {
        super(what);
    }
}
