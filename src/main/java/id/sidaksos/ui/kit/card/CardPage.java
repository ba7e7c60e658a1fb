package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

/** The card of the row that the list has chosen; it scrolls to what has come to have the focus. */
public final class CardPage extends ScrollPane {
    private final CardAnswers answers;
    private final WorkList rows;
    private final CardList list;
    private final TextField search;
    private final Texts texts;
    private final Preferences preferences;
    private FamilyCard card;

    /** @param search while somebody searches in it, it keeps the focus */
    public CardPage(
            CardAnswers answers, WorkList rows, CardList list, TextField search, Texts texts, Preferences preferences) {
        this.answers = answers;
        this.rows = rows;
        this.list = list;
        this.search = search;
        this.texts = texts;
        this.preferences = preferences;
        setFitToWidth(true);
        setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getStyleClass().add("halaman");
        setFocusTraversable(false);
        rows.selected().addListener((o, was, is) -> show(is));
        sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                is.focusOwnerProperty().addListener((owner, from, to) -> reveal(to));
            }
        });
        show(rows.selected().get());
    }

    private void show(RowRef ref) {
        if (ref == null || answers.work().row(ref).isEmpty()) {
            card = null;
            setContent(Controls.empty("mdi2h-home-outline", texts.of("ui.village.kosong")));
            return;
        }
        card = new FamilyCard(ref, answers, texts, preferences);
        setContent(card);
        setVvalue(0);
        list.select(ref);
        Platform.runLater(() -> {
            boolean looking = (search.isFocused() && !search.getText().isEmpty()) || list.hasFocus();
            if (!looking && ref.equals(rows.selected().get())) {
                focusCard();
            }
        });
    }

    /** To the first key of the card. */
    public void focusCard() {
        if (card != null) {
            card.focusFirst();
        }
    }

    /** Shows what is in force now. */
    public void refresh() {
        if (card != null && answers.work().row(rows.selected().get()).isPresent()) {
            card.refresh();
        }
        list.select(rows.selected().get());
    }

    /** Makes the card anew: nothing that was being typed stays. */
    public void renew() {
        show(rows.selected().get());
    }

    /** Null where there is nothing to be shown. */
    public FamilyCard card() {
        return card;
    }

    RowRef shown() {
        return rows.selected().get();
    }

    boolean isSearch(Object node) {
        return node == search;
    }

    void next() {
        rows.nextOpen();
    }

    private void reveal(Node node) {
        if (node == null || card == null || !FamilyCard.isInside(card, node)) {
            return;
        }
        Bounds inCard = card.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = getViewportBounds().getHeight();
        double whole = card.getBoundsInLocal().getHeight();
        double from = getVvalue() * Math.max(0, whole - seen);
        double top = Math.max(0, inCard.getMinY() - 40);
        double bottom = inCard.getMaxY() + 40;
        if (whole > seen && (top < from || bottom > from + seen)) {
            double to = top < from ? top : bottom - seen;
            setVvalue(Math.min(1, to / (whole - seen)));
        }
    }
}
