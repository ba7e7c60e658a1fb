package id.sidaksos.cli;

import java.util.List;

/** One command: its fields are filled from the call, then it runs. Faults leave it as problems. */
interface Command {
    void run(Session session);

    static List<Object> all() {
        return List.of(
                new ImporCommand(),
                new TemuanCommand(),
                new GandaCommand(),
                new PadankanCommand(),
                new PadankanBerkasCommand(),
                new NilaiCommand(),
                new CorongCommand(),
                new SkCommand(),
                new CadangkanCommand(),
                new PulihkanCommand(),
                new ContohCommand(),
                new IndikatorCommand(),
                new PutusanCommand(),
                new KoreksiCommand(),
                new RiwayatCommand(),
                new VervalCommand());
    }
}
