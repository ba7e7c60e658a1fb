package id.sidaksos.service.decree;

import id.sidaksos.domain.decree.DecreeHeading;
import id.sidaksos.domain.decree.DecreeSnapshot;
import id.sidaksos.domain.decree.DecreedFamily;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.domain.decree.OfficeSettings;
import id.sidaksos.domain.decree.SetStamp;
import id.sidaksos.domain.decree.paper.PaperSheet;
import id.sidaksos.sheet.annex.AnnexWriter;
import java.util.List;

/**
 * What would be decreed with the lists, scores and settings as they are now; nothing of it is frozen.
 *
 * @param setId number of the set's version in the database
 * @param office the wording in force
 */
public record Draft(Funnel funnel, SetStamp set, int setId, List<DecreedFamily> families, OfficeSettings office) {
    public Draft {
        families = List.copyOf(families);
    }

    public DecreeSnapshot snapshot(DecreeHeading heading) {
        return new DecreeSnapshot(heading, set, funnel.rule(), funnel.figures(), families);
    }

    /** The annex as it would print, sheet by sheet. */
    public List<PaperSheet> preview(DecreeHeading heading, boolean masked) {
        return new AnnexWriter().preview(snapshot(heading), office, masked);
    }
}
