package id.sidaksos;

import id.sidaksos.base.Bahasa;
import id.sidaksos.cli.Main;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.desk.FolderPointer;
import id.sidaksos.desk.Logs;
import id.sidaksos.service.District;
import id.sidaksos.service.Districts;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.ui.decree.DecreeRoom;
import id.sidaksos.ui.families.FamiliesRoom;
import id.sidaksos.ui.findings.FindingsRoom;
import id.sidaksos.ui.history.HistoryRoom;
import id.sidaksos.ui.home.HomeRoom;
import id.sidaksos.ui.intake.IntakeRoom;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.room.RoomId;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.linkage.LinkageRoom;
import id.sidaksos.ui.scoring.ScoringRoom;
import id.sidaksos.ui.settings.SettingsRoom;
import id.sidaksos.ui.shell.Backing;
import id.sidaksos.ui.shell.MainWindow;
import id.sidaksos.ui.shell.RoomMakers;
import id.sidaksos.ui.verification.VerificationRoom;
import id.sidaksos.ui.village.VillageBacking;
import id.sidaksos.ui.village.VillageWindow;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The one place that joins the parts of the program, by constructors. */
final class Wiring {
    private Wiring() {}

    static Districts districts() {
        return new Shipped();
    }

    /** Reads the catalogues when the first database is opened: a window is drawn meanwhile, and help needs none of them. */
    private static final class Shipped implements Districts {
        private District.Catalogs catalogs;

        @Override
        public District open(Desk desk, Optional<String> passphrase) {
            return District.open(desk, passphrase, catalogs());
        }

        private synchronized District.Catalogs catalogs() {
            if (catalogs == null) {
                catalogs = new District.Catalogs(ProfileCatalog.shipped(), VocabularyCatalog.load());
            }
            return catalogs;
        }
    }

    static Main commandLine(PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal) {
        return new Main(districts(), new Screen(environment), out, err, environment, terminal);
    }

    /** Every room of the desktop. */
    static RoomMakers rooms() {
        Map<RoomId, Function<Surroundings, Room>> makers = new EnumMap<>(RoomId.class);
        makers.put(RoomId.BERANDA, HomeRoom::new);
        makers.put(RoomId.SK, DecreeRoom::new);
        makers.put(RoomId.PENGATURAN, SettingsRoom::new);
        makers.put(RoomId.IMPOR, IntakeRoom::new);
        makers.put(RoomId.TEMUAN, FindingsRoom::new);
        makers.put(RoomId.KELUARGA, FamiliesRoom::new);
        makers.put(RoomId.VERIFIKASI, VerificationRoom::new);
        makers.put(RoomId.PENILAIAN, ScoringRoom::new);
        makers.put(RoomId.PADANKAN, LinkageRoom::new);
        makers.put(RoomId.RIWAYAT, HistoryRoom::new);
        return new RoomMakers(makers);
    }

    static MainWindow window(
            Stage stage, DesktopCall call, Executor background, Consumer<Path> showFile, Runnable closed) {
        Logs.into(call.folder());
        Desk desk = new Desk(call.data(), System.getProperty("user.name", "?"), Clock.systemDefaultZone());
        Backing backing = new Backing(
                districts(),
                rooms(),
                background,
                Platform::runLater,
                Optional.empty(),
                Optional.ofNullable(System.getProperty("sidaksos.home")),
                call.language(),
                showFile,
                closed,
                remember(call.folder()));
        MainWindow window = new MainWindow(stage, desk, backing);
        window.opensVillagesWith(
                (packet, language) -> village(new Stage(), packet, Optional.of(language), background, () -> {})
                        .show());
        return window;
    }

    /** The window of a village, which needs no data folder. */
    static VillageWindow village(
            Stage stage, Path packet, Optional<Bahasa> language, Executor background, Runnable closed) {
        return new VillageWindow(
                stage,
                packet,
                new VillageBacking(
                        VocabularyCatalog.load(),
                        Clock.systemDefaultZone(),
                        background,
                        Platform::runLater,
                        Optional.empty(),
                        language,
                        closed));
    }

    /** A folder that was named at the start holds for that start: then the window leaves no trace of its choice. */
    private static Consumer<Path> remember(Path started) {
        String system = System.getProperty("os.name", "");
        Path home = Path.of(System.getProperty("user.home", "."));
        Path usual = DataFolder.choose(Optional.empty(), System.getenv(), system, home)
                .path();
        FolderPointer pointer = new FolderPointer(DataFolder.own(System.getenv(), system, home));
        return started.equals(usual) ? pointer::point : folder -> {};
    }

    /** The desktop as the command line sees it. */
    private record Screen(Map<String, String> environment) implements id.sidaksos.cli.Desktop {
        @Override
        public boolean present() {
            String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
            boolean windowSystem = system.contains("win") || system.contains("mac");
            return windowSystem || environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        }

        @Override
        public void open(DataFolder data, Optional<Bahasa> language) {
            ExecutorService beside = Executors.newSingleThreadExecutor();
            beside.execute(District::warmUp);
            beside.shutdown();
            launch(new DesktopCall(data.path(), language, false, data.remembered()));
        }

        @Override
        public void openVillage(Path packet, Optional<Bahasa> language) {
            launch(new DesktopCall(packet, language, true, false));
        }

        private static void launch(DesktopCall call) {
            Application.launch(App.class, call.parameters().toArray(String[]::new));
        }
    }
}
