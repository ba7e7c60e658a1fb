package id.sidaksos.ui.kit.dialog;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Clipping;
import id.sidaksos.ui.kit.control.LinesField;
import id.sidaksos.ui.kit.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Questions and problems. One at a time: a further one waits until the one before is answered. */
public final class Dialogs {
    private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);

    private final DialogHost host;
    private final Texts texts;
    private final FilePicker files;

    public Dialogs(DialogHost host, Texts texts, FilePicker files) {
        this.host = host;
        this.texts = texts;
        this.files = files;
    }

    public FilePicker files() {
        return files;
    }

    /**
     * What happened, what was kept, what to do, with the code and a button that copies the details.
     *
     * @param ways on from here: choose another file, enter the password
     */
    public void problem(Problem problem, Command... ways) {
        LOG.warn("{}", problem.code());
        show(problem, details(problem, problem), ways);
    }

    /** A fault of the program itself: told without a stack trace, which stands in the log and in the copied details. */
    public void fault(Throwable fault) {
        LOG.error("{}", ErrorCode.UNEXPECTED, fault);
        Problem problem = Problem.unexpected(fault);
        show(problem, details(problem, fault));
    }

    private void show(Problem problem, String details, Command... ways) {
        DialogPane pane = new DialogPane(
                texts,
                texts.of("ui.galat.judul", problem.code().code()),
                texts.of(problem.sentence()),
                "mdi2a-alert-circle-outline");
        pane.side(Command.of("galat.salin", "ui.galat.salin", "mdi2c-content-copy", () -> copy(details)));
        for (Command way : ways) {
            pane.button(way, host::close);
        }
        pane.closing(texts.of("ui.tutup"), host::close);
        host.show(pane);
    }

    /**
     * A question that names its consequence.
     *
     * @param action the button that does it, named for what it does
     */
    public void ask(String titleKey, Sentence question, Command action) {
        DialogPane pane = new DialogPane(texts, texts.of(titleKey), texts.of(question), "mdi2h-help-circle-outline");
        pane.button(action, host::close);
        pane.closing(texts.of("ui.batal"), host::close);
        host.show(pane);
    }

    /** A sentence to know, with one button to close it. */
    public void tell(String titleKey, Sentence sentence) {
        DialogPane pane = new DialogPane(texts, texts.of(titleKey), texts.of(sentence), "mdi2i-information-outline");
        pane.closing(texts.of("ui.tutup"), host::close);
        host.show(pane);
    }

    /** Asks for a reason, which no decision goes without; the action stays grey until something is written. */
    public void reason(String titleKey, Sentence question, String actionKey, Consumer<String> action) {
        input(titleKey, question, actionKey, new LinesField(3), action);
    }

    /** Asks for one line of text. */
    public void line(String titleKey, Sentence question, String actionKey, String now, Consumer<String> action) {
        input(titleKey, question, actionKey, new TextField(now), action);
    }

    /** Asks for a password or passphrase. */
    public void secret(String titleKey, Sentence question, String actionKey, Consumer<String> action) {
        input(titleKey, question, actionKey, new javafx.scene.control.PasswordField(), action);
    }

    private void input(
            String titleKey, Sentence question, String actionKey, TextInputControl field, Consumer<String> action) {
        field.setId("dialog-isian");
        field.setAccessibleText(texts.of(question));
        DialogPane pane = new DialogPane(texts, texts.of(titleKey), texts.of(question), "mdi2p-pencil-outline");
        pane.content(field);
        Command act = Command.of(
                        "dialog.lanjut",
                        actionKey,
                        "mdi2c-check",
                        () -> action.accept(field.getText().strip()))
                .when(javafx.beans.binding.Bindings.createBooleanBinding(
                        () -> !field.getText().isBlank(), field.textProperty()));
        pane.button(act, host::close);
        // In a field of several lines Enter begins a line; with Ctrl it means what it means in one line.
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean done = event.getCode() == KeyCode.ENTER && (field instanceof TextField || event.isShortcutDown());
            if (done && act.enabled().get()) {
                event.consume();
                host.close();
                act.run();
            }
        });
        pane.closing(texts.of("ui.batal"), host::close);
        host.show(pane);
        field.requestFocus();
    }

    /** Any content with buttons of its own. */
    public void custom(String titleKey, Node content, List<Command> actions) {
        DialogPane pane = new DialogPane(texts, texts.of(titleKey), "", "");
        pane.content(content);
        actions.forEach(action -> pane.button(action, host::close));
        pane.closing(texts.of("ui.tutup"), host::close);
        host.show(pane);
    }

    /** A short notice that goes by itself. */
    public void notice(Sentence sentence) {
        host.notice(texts.of(sentence));
    }

    /** Puts text on the system's clipboard. */
    public void copy(String text) {
        Clipping.put(text);
        host.notice(texts.of("ui.disalin"));
    }

    private String details(Problem problem, Throwable thrown) {
        StringWriter trace = new StringWriter();
        trace.write("Sidaksos " + problem.code().code() + " " + problem.code() + System.lineSeparator());
        trace.write(System.getProperty("os.name") + ", Java " + System.getProperty("java.version")
                + System.lineSeparator());
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
