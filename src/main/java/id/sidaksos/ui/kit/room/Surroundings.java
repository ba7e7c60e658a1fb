package id.sidaksos.ui.kit.room;

import id.sidaksos.desk.Desk;
import id.sidaksos.service.District;
import id.sidaksos.ui.kit.command.History;
import id.sidaksos.ui.kit.dialog.Dialogs;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import id.sidaksos.ui.kit.theme.Preferences;

/** What a room gets of the house. One for each open database and language; a change of either makes new rooms. */
public record Surroundings(
        District district,
        Desk desk,
        Texts texts,
        Tasks tasks,
        Dialogs dialogs,
        History history,
        Navigator navigator,
        Preferences preferences,
        DataVersion dataVersion,
        ListsInForce lists,
        Drafts drafts,
        HouseActions house) {}
