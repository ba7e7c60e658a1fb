package id.sidaksos.ui.shell;

import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.room.Room;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Top of the page: where one is at the left, search in the middle, the page's actions at the right. */
final class PageHead extends HBox {
    /** Above this size of text one button stands beside the menu, so that nothing is pushed out of the window. */
    private static final int LARGE_TEXT = 125;

    /** A place up to this many letters is never cut: the search field gives way first. */
    private static final int SHORT_PLACE = 22;

    private static final double SEARCH_WIDTH = 110;

    private final Texts texts;
    private final int buttons;
    private final Label title = new Label();
    private final Label place = new Label();
    private final TextField search = new TextField();
    private final HBox actions = new HBox(8);
    private StringProperty bound;

    /**
     * @param textPercent size of text, 100 is 13 px
     * @param toContent where Enter and arrow down lead from the search field
     */
    PageHead(Texts texts, int textPercent, Runnable toContent) {
        this.texts = texts;
        this.buttons = textPercent > LARGE_TEXT ? 1 : 2;
        getStyleClass().add("kepala-halaman");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("judul-halaman");
        title.setId("judul-halaman");
        title.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("remah");
        place.setId("remah");
        search.setId("cari");
        search.setPromptText(texts.of("ui.cari.isian"));
        search.setAccessibleText(texts.of("ui.cari"));
        search.getStyleClass().add("cari");
        search.setMinWidth(SEARCH_WIDTH * textPercent / 100.0);
        search.setOnKeyPressed(event -> key(event, toContent));
        search.managedProperty().bind(search.visibleProperty());
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(title, place, Controls.gap(), search, Controls.gap(), actions);
    }

    void show(Room room) {
        title.setText(texts.of(room.id().textKey()));
        place.textProperty().unbind();
        place.textProperty().bind(room.place().map(text -> text.isEmpty() ? "" : "›  " + text));
        place.minWidthProperty().unbind();
        place.minWidthProperty()
                .bind(room.place()
                        .map(text -> text.length() <= SHORT_PLACE ? Region.USE_PREF_SIZE : Region.USE_COMPUTED_SIZE));
        if (bound != null) {
            search.textProperty().unbindBidirectional(bound);
        }
        bound = room.search().orElse(null);
        search.setVisible(bound != null);
        if (bound != null) {
            search.textProperty().bindBidirectional(bound);
        }
        actions(room.commands());
    }

    private void key(KeyEvent event, Runnable toContent) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            toContent.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void actions(List<Command> commands) {
        actions.getChildren().clear();
        for (int i = Math.min(buttons, commands.size()) - 1; i >= 0; i--) {
            actions.getChildren()
                    .add(i == 0 ? Controls.primary(texts, commands.get(0)) : Controls.button(texts, commands.get(i)));
        }
        if (commands.size() > buttons) {
            MenuButton more = new MenuButton(texts.of("ui.lainnya"), Controls.icon("mdi2d-dots-horizontal"));
            more.setId("tindakan-lain");
            more.setMinWidth(Region.USE_PREF_SIZE);
            commands.stream().skip(buttons).forEach(command -> more.getItems().add(Controls.menuItem(texts, command)));
            actions.getChildren().add(0, more);
        }
    }

    /** Whether there is a field to go to. */
    boolean focusSearch() {
        if (!search.isVisible()) {
            return false;
        }
        search.requestFocus();
        search.selectAll();
        return true;
    }
}
