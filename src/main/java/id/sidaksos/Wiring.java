package id.sidaksos;

import id.sidaksos.cli.Main;
import id.sidaksos.service.District;
import id.sidaksos.service.Districts;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import java.io.PrintStream;
import java.util.Map;

/** The one place that joins the parts of the program, by constructors. */
final class Wiring {
    private Wiring() {}

    static Districts districts() {
        District.Catalogs catalogs = new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load());
        return (desk, passphrase) -> District.open(desk, passphrase, catalogs);
    }

    static Main commandLine(PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal) {
        return new Main(districts(), out, err, environment, terminal);
    }
}
