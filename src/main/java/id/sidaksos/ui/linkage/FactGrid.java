package id.sidaksos.ui.linkage;

import id.sidaksos.service.linkage.PairSheet;
import id.sidaksos.service.linkage.PairSheet.Fact;
import id.sidaksos.service.linkage.PairSheet.Member;
import id.sidaksos.service.linkage.PairSheet.Side;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two rows side by side, fact by fact, with the members of both families below. */
final class FactGrid extends GridPane {
    private final Texts texts;
    private final boolean masked;

    FactGrid(Texts texts, boolean masked, PairSheet pair) {
        this.texts = texts;
        this.masked = masked;
        getStyleClass().add("banding");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(41);
        half.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(name, half, half);
        addRow(0, new Label(), head(pair.a()), head(pair.b()));
        int row = 1;
        for (Fact fact : Fact.values()) {
            String a = pair.a().facts().getOrDefault(fact, "");
            String b = pair.b().facts().getOrDefault(fact, "");
            if (!a.isEmpty() || !b.isEmpty()) {
                fact(row++, fact, a, b);
            }
        }
        if (!pair.a().members().isEmpty() || !pair.b().members().isEmpty()) {
            addRow(
                    row,
                    label(texts.of("ui.linkage.anggota")),
                    members(pair.a(), pair.b()),
                    members(pair.b(), pair.a()));
        }
        getChildren().forEach(node -> setValignment(node, VPos.TOP));
    }

    private Label head(Side side) {
        Label head = Controls.text(
                texts.of("ui.linkage.daftar." + side.kind().name(), side.key()), "judul-kartu");
        head.setId("sisi-" + side.kind().name().toLowerCase(Locale.ROOT));
        return head;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("keterangan");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void fact(int row, Fact fact, String a, String b) {
        Difference difference = Difference.of(a, b, form(fact));
        String name = texts.of("ui.linkage.fakta." + fact.name());
        addRow(
                row,
                label(name),
                value(name, difference.a(), difference, true),
                value(name, difference.b(), difference, false));
    }

    private UnaryOperator<String> form(Fact fact) {
        boolean number = fact == Fact.NIK || fact == Fact.NO_KK;
        return number ? masked ? texts::maskedNik : texts::nik : UnaryOperator.identity();
    }

    private Node value(String name, String shown, Difference difference, boolean left) {
        if (shown.isEmpty()) {
            return label(texts.of("ui.linkage.kosong"));
        }
        MarkedText text = MarkedText.of(shown, left ? difference.marksA() : difference.marksB());
        text.setAccessibleText(name + ": " + shown
                + (difference.differs() ? ", " + texts.of("ui.linkage.berbeda") : ""));
        return text;
    }

    private VBox members(Side side, Side other) {
        VBox box = new VBox(2);
        for (Member member : side.members()) {
            String line = String.join(
                    " \u00b7 ",
                    List.of(member.name(), member.birth(), member.relation()).stream()
                            .filter(part -> !part.isEmpty())
                            .toList());
            Label label = Controls.text(line);
            boolean met = other.members().stream().anyMatch(each -> meets(member, each));
            label.setGraphic(Controls.icon(
                    member.self() ? "mdi2a-account" : met ? "mdi2c-check" : "mdi2c-circle-small"));
            label.getStyleClass().add(member.self() ? "anggota-diri" : met ? "anggota-temu" : "anggota");
            label.setAccessibleText(line + (met ? ", " + texts.of("ui.linkage.ada_di_sana") : ""));
            box.getChildren().add(label);
        }
        if (side.members().isEmpty()) {
            box.getChildren().add(label(texts.of("ui.linkage.anggota_tidak_diketahui")));
        }
        return box;
    }

    /** Same name, or same birth date: enough to catch the eye, not to decide. */
    private static boolean meets(Member one, Member other) {
        boolean name = !one.name().isEmpty() && one.name().equalsIgnoreCase(other.name());
        return name || !one.birth().isEmpty() && one.birth().equals(other.birth());
    }
}
