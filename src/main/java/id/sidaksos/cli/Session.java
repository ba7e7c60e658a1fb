package id.sidaksos.cli;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.DataFolder;
import id.sidaksos.desk.Desk;
import id.sidaksos.desk.Logs;
import id.sidaksos.service.District;
import id.sidaksos.service.Districts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** What every command needs of its surroundings, made from the options of the call. */
final class Session {
    private final Sidaksos options;
    private final Map<String, String> environment;
    private final Console console;
    private final Districts districts;

    Session(Sidaksos options, Map<String, String> environment, Console console, Districts districts) {
        this.options = options;
        this.environment = environment;
        this.console = console;
        this.districts = districts;
    }

    /** The database of the call's data folder, open; the command closes it. */
    District district() {
        return district(desk());
    }

    District district(Desk desk) {
        return districts.open(desk, passphrase());
    }

    Districts districts() {
        return districts;
    }

    Console console() {
        return console;
    }

    Messages messages() {
        return console.messages();
    }

    Desk desk() {
        return desk(options.dataFolder());
    }

    Desk desk(Optional<Path> folder) {
        DataFolder data = DataFolder.choose(
                folder, environment, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
        Logs.into(data.path());
        return new Desk(data, System.getProperty("user.name", "?"), Clock.systemDefaultZone());
    }

    /**
     * Passphrase of an encrypted database: first line of the file that was named, else SIDAKSOS_SANDI.
     *
     * @throws Problem FILE_UNREADABLE
     */
    Optional<String> passphrase() {
        if (options.passphraseFile == null) {
            return Optional.ofNullable(environment.get("SIDAKSOS_SANDI")).filter(phrase -> !phrase.isEmpty());
        }
        try {
            String text = Files.readString(options.passphraseFile, StandardCharsets.UTF_8);
            return text.lines().findFirst().filter(phrase -> !phrase.isEmpty());
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.FILE_UNREADABLE, options.passphraseFile.toString());
        }
    }
}
