package id.sidaksos.bench;

import id.sidaksos.ProgramCall;

/** One call of the program in a process of its own, with what it took. */
final class CallChild {
    private CallChild() {}

    public static void main(String[] args) {
        ProgramCall call = ProgramCall.run(args);
        if (call.status() != 0) {
            throw new IllegalStateException(call.err());
        }
        Meter.report("ok");
    }
}
