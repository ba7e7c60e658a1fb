package id.sidaksos.base;

import java.util.List;

/**
 * An expected fault that a person can do something about. Carries a code and the arguments of its sentence, never a NIK
 * or a name of a person: it may be logged and read out.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<Object> args;

    public Problem(ErrorCode code, Object... args) {
        this(null, code, args);
    }

    public Problem(Throwable cause, ErrorCode code, Object... args) {
        super(code.code() + " " + code + " " + List.of(args), cause);
        this.code = code;
        this.args = List.of(args);
    }

    /** A fault of the program itself, with class and line: enough to find it, and no data of a person. */
    public static Problem unexpected(Throwable fault) {
        for (StackTraceElement element : fault.getStackTrace()) {
            if (element.getClassName().startsWith("id.sidaksos.")) {
                String name = element.getClassName();
                String place = name.substring(name.lastIndexOf('.') + 1) + ":" + element.getLineNumber();
                return new Problem(fault, ErrorCode.UNEXPECTED, place);
            }
        }
        return new Problem(fault, ErrorCode.UNEXPECTED, fault.getClass().getSimpleName());
    }

    public ErrorCode code() {
        return code;
    }

    /** What happened, what was kept, what to do, in the reader's language. */
    public Sentence sentence() {
        return new Sentence(code.key(), args);
    }
}
