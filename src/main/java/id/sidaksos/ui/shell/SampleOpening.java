package id.sidaksos.ui.shell;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.service.District;
import id.sidaksos.service.sample.SampleDistrict;
import id.sidaksos.service.sample.SampleFiles;
import java.util.Optional;

/** Opens the sample database of a folder, made from the sample files where there is none yet. */
final class SampleOpening {
    private SampleOpening() {}

    /** @throws id.sidaksos.base.Problem SAMPLES_MISSING, CANCELLED, or what opening and importing throw */
    static District open(Backing backing, Desk desk, Messages messages, Progress progress) {
        District made = backing.districts().open(desk, Optional.empty());
        if (made.hasLists()) {
            return made;
        }
        boolean filled = false;
        try {
            SampleDistrict.fill(
                    made,
                    SampleFiles.find(backing.home()),
                    messages,
                    desk.folder().path().resolve("hasil"),
                    progress);
            filled = true;
            return made;
        } finally {
            if (!filled) {
                made.close();
            }
        }
    }
}
