package id.sidaksos;

/** Starts the program: a command where there is one, else the desktop. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {}
}
