package id.sidaksos.ui.kit.table;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How wide a column's head is drawn, so that no column begins narrower than its own name. */
final class HeadWidth {
    private static final Font BOLD = Font.font("Inter", FontWeight.BOLD, 13);
    /** The head's padding at both sides. */
    private static final double AROUND = 18;

    /** @return px at 100 % size of text */
    double width(String title) {
        Text text = new Text(title);
        text.setFont(BOLD);
        return text.getLayoutBounds().getWidth() + AROUND;
    }
}
