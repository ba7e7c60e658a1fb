package id.sidaksos.ui.verification;

import id.sidaksos.domain.verification.VillagePlan;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.control.DateField;
import id.sidaksos.ui.kit.control.DateWords;
import id.sidaksos.ui.kit.dialog.Dialogs;
import id.sidaksos.ui.kit.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Team and dates of one village, or the same for several: what is left blank for several stays as each has it. */
final class PlanDialog {
    private final Texts texts;
    private final List<VillagePlan> plans;
    private final TextField team = new TextField();
    private final TextField verifiers = new TextField();
    private final DateField from;
    private final DateField deadline;

    /** @param plans of the villages that are chosen, at least one */
    PlanDialog(Texts texts, List<VillagePlan> plans) {
        this.texts = texts;
        this.plans = plans;
        from = new DateField(texts, DateWords.inWords(texts));
        deadline = new DateField(texts, DateWords.inWords(texts));
        if (plans.size() == 1) {
            VillagePlan now = plans.get(0);
            team.setText(now.team());
            verifiers.setText(now.verifiers());
            from.setValue(now.from().orElse(null));
            deadline.setValue(now.deadline().orElse(null));
        }
    }

    /** @param keep is given the plans as they are wished now */
    void show(Dialogs dialogs, Consumer<List<VillagePlan>> keep) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(8);
        row(grid, 0, "verval.papan.kolom.REGU", team);
        row(grid, 1, "verval.rencana.kolom.PETUGAS", verifiers);
        row(grid, 2, "verval.rencana.kolom.MULAI", from);
        row(grid, 3, "verval.papan.kolom.TENGGAT", deadline);
        team.setId("rencana-regu");
        verifiers.setId("rencana-petugas");
        verifiers.setPrefColumnCount(28);
        from.setId("rencana-mulai");
        deadline.setId("rencana-tenggat");
        String which = plans.size() == 1
                ? texts.of(
                        "ui.verification.rencana.satu",
                        plans.get(0).village().village(),
                        plans.get(0).village().district())
                : texts.of("ui.verification.rencana.banyak", texts.number(plans.size()));
        Label backwards = Controls.text(texts.of("ui.verification.rencana.terbalik"), "gawat");
        var turned = Bindings.createBooleanBinding(this::isBackwards, from.valueProperty(), deadline.valueProperty());
        backwards.visibleProperty().bind(turned);
        backwards.managedProperty().bind(turned);
        dialogs.custom(
                "ui.verification.rencana.ubah",
                new VBox(12, Controls.text(which), grid, backwards),
                List.of(Command.of(
                                "rencana.simpan",
                                "ui.verification.rencana.simpan",
                                "mdi2c-content-save-outline",
                                () -> keep.accept(
                                        plans.stream().map(this::wished).toList()))
                        .when(turned.not())));
        team.requestFocus();
    }

    private boolean isBackwards() {
        return from.getValue() != null
                && deadline.getValue() != null
                && deadline.getValue().isBefore(from.getValue());
    }

    private VillagePlan wished(VillagePlan plan) {
        boolean one = plans.size() == 1;
        return new VillagePlan(
                plan.village(),
                one || !team.getText().isBlank() ? team.getText().strip() : plan.team(),
                one || !verifiers.getText().isBlank() ? verifiers.getText().strip() : plan.verifiers(),
                one || from.getValue() != null ? Optional.ofNullable(from.getValue()) : plan.from(),
                one || deadline.getValue() != null ? Optional.ofNullable(deadline.getValue()) : plan.deadline());
    }

    private void row(GridPane grid, int row, String key, Control field) {
        Label label = new Label(texts.of(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(texts.of(key));
        grid.addRow(row, label, field);
    }
}
