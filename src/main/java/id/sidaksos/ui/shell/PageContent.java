package id.sidaksos.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;

/** The rows a page is about: where the keyboard goes from the search field and by F6, past sidebar, buttons and facets. */
final class PageContent {
    private PageContent() {}

    /** Puts the focus on the first table that is seen, or else the first list, with a row chosen; nothing where there is neither. */
    static void focus(Node page) {
        Optional<TableView<?>> table = first(page, TableView.class).map(each -> (TableView<?>) each);
        if (table.isPresent()) {
            enter(table.get(), table.get().getSelectionModel());
        } else {
            first(page, ListView.class)
                    .map(each -> (ListView<?>) each)
                    .ifPresent(list -> enter(list, list.getSelectionModel()));
        }
    }

    private static void enter(Node rows, MultipleSelectionModel<?> selection) {
        rows.requestFocus();
        if (selection.isEmpty()) {
            selection.selectFirst();
        }
    }

    private static <N extends Node> Optional<N> first(Node node, Class<N> kind) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (kind.isInstance(node)) {
            return Optional.of(kind.cast(node));
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child, kind).stream())
                        .findFirst()
                : Optional.empty();
    }
}
