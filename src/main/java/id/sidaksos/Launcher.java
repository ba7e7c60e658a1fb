package id.sidaksos;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts the program. A plain class: the desktop's own class must not be the first one the Java machine loads. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = Wiring.commandLine(out, err, System.getenv(), System.console() != null)
                .run(args);
        out.flush();
        err.flush();
        System.exit(status);
    }
}
