package id.sidaksos.ui.linkage;

import id.sidaksos.domain.linkage.text.TextDifference.Span;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A value in which the characters that the other value does not have are marked, by colour, weight and underline. */
final class MarkedText extends TextFlow {
    private MarkedText() {
        getStyleClass().add("nilai-banding");
    }

    /** @param shown as it stands on the screen; {@code marks} places in it */
    static MarkedText of(String shown, List<Span> marks) {
        MarkedText text = new MarkedText();
        int at = 0;
        for (Span mark : marks) {
            text.add(shown.substring(at, mark.first()), false);
            text.add(shown.substring(mark.first(), mark.end()), true);
            at = mark.end();
        }
        text.add(shown.substring(at), false);
        return text;
    }

    private void add(String part, boolean marked) {
        if (!part.isEmpty()) {
            Text node = new Text(part);
            node.getStyleClass().add(marked ? "huruf-beda" : "huruf-sama");
            getChildren().add(node);
        }
    }
}
