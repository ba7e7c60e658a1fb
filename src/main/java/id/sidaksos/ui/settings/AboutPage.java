package id.sidaksos.ui.settings;

import id.sidaksos.service.keeping.DataState;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Surroundings;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.DataTable;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.settings.Licences.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which program this is, what it is made of, and what to tell when help is asked for. */
final class AboutPage extends VBox {
    private static final double TABLE = 300;

    private final Surroundings house;
    private final Texts texts;

    AboutPage(Surroundings house, Command details) {
        super(16);
        this.house = house;
        this.texts = house.texts();
        getStyleClass().addAll("isi-halaman", "setelan-halaman");
        Command log = Command.of("setelan.buka_log", "ui.settings.buka_log", "mdi2t-text-box-outline", this::openLog);
        Command typeface = Command.of(
                "setelan.lisensi_huruf", "ui.settings.lisensi_huruf", "mdi2f-format-font", this::showTypeface);
        getChildren()
                .addAll(
                        Controls.card(
                                texts.of("ui.nama_program"),
                                Controls.text(texts.of("ui.settings.tentang.program")),
                                Controls.text(texts.of("ui.settings.tentang.versi", version())),
                                Controls.text(texts.of(
                                        "ui.settings.tentang.java",
                                        System.getProperty("java.version"),
                                        System.getProperty("javafx.runtime.version", ""),
                                        System.getProperty("os.name")))),
                        Controls.card(
                                texts.of("ui.settings.bantuan"),
                                buttons(log, details),
                                Controls.text(texts.of("ui.settings.bantuan.ket"), "keterangan")),
                        Controls.card(
                                texts.of("ui.settings.lisensi"),
                                Controls.text(texts.of("ui.settings.lisensi.ket"), "keterangan"),
                                licences(),
                                buttons(typeface)));
    }

    private FlowPane buttons(Command... commands) {
        FlowPane pane = new FlowPane(8, 6);
        for (Command command : commands) {
            pane.getChildren().add(Controls.button(texts, command));
        }
        return pane;
    }

    private DataTable<Part> licences() {
        TableModel<Part> rows = new TableModel<>(house.tasks(), part -> part.name() + " " + part.licence(), List.of());
        DataTable<Part> table = new DataTable<>(
                "setelan-lisensi",
                texts,
                house.preferences(),
                rows,
                List.of(
                        Column.text("nama", "ui.settings.lisensi.nama", 240, Part::name),
                        Column.text("versi", "ui.settings.lisensi.versi", 100, Part::version),
                        Column.text("lisensi", "ui.settings.lisensi.lisensi", 330, Part::licence)));
        table.setPrefHeight(TABLE);
        rows.rows(Licences.parts());
        return table;
    }

    private void showTypeface() {
        TextArea text = new TextArea(Licences.ofTypeface());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(18);
        text.setAccessibleText(texts.of("ui.settings.lisensi_huruf"));
        house.dialogs().custom("ui.settings.lisensi_huruf", text, List.of());
    }

    private void openLog() {
        Path folder = house.desk().folder().path();
        Path log = folder.resolve("log");
        house.house().show(Files.isDirectory(log) ? log : folder);
    }

    /** Of the packed program; an unpacked one has none. */
    static String version() {
        return Optional.ofNullable(AboutPage.class.getPackage().getImplementationVersion())
                .orElse("–");
    }

    /** For a report by telephone or letter: nothing of persons, no user, no path. */
    static String technical(Surroundings house, DataState state) {
        String text = "Sidaksos " + version() + System.lineSeparator()
                + "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + "), JavaFX "
                + System.getProperty("javafx.runtime.version", "") + System.lineSeparator()
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch") + System.lineSeparator()
                + "memori " + Runtime.getRuntime().maxMemory() / 1_048_576 + " MB, prosesor "
                + Runtime.getRuntime().availableProcessors() + System.lineSeparator()
                + "bahasa " + house.preferences().bahasa().get() + ", teks "
                + house.preferences().textPercent().get() + " %, "
                + (house.preferences().dark().get() ? "gelap" : "terang");
        return state == null
                ? text
                : text + System.lineSeparator() + "basis data " + state.bytes() + " bita, "
                        + (state.encrypted() ? "terenkripsi" : "tidak terenkripsi");
    }
}
