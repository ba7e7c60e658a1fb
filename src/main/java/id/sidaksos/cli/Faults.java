package id.sidaksos.cli;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where a fault becomes a sentence and an exit status. */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final PrintStream err;
    private final Messages messages;
    private final boolean trace;

    /** @param trace whether the stack trace is wanted too ({@code --jejak-galat}) */
    Faults(PrintStream err, Messages messages, boolean trace) {
        this.err = err;
        this.messages = messages;
        this.trace = trace;
    }

    /** A command's work. */
    interface Body {
        void run();
    }

    /** Runs a command's work; the exit status of the process. */
    int guard(Body body) {
        try {
            body.run();
            return 0;
        } catch (Problem problem) {
            return tell(problem, problem);
        } catch (OutOfMemoryError full) {
            return tell(full, new Problem(full, ErrorCode.MEMORY_FULL));
        } catch (Exception unexpected) {
            return tell(unexpected, Problem.unexpected(unexpected));
        }
    }

    private int tell(Throwable fault, Problem problem) {
        LOG.error("{}", problem.code(), fault);
        err.println(sentence(problem));
        if (trace) {
            fault.printStackTrace(err);
        }
        return problem.code().exit().status();
    }

    /** The sentence with the code to read out by telephone. */
    String sentence(Problem problem) {
        return messages.text(
                "cli.galat", messages.text(problem.sentence()), problem.code().code());
    }
}
