package id.sidaksos.sheet.indicator;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.scoring.IndicatorSet;
import java.util.List;

/**
 * A set as its workbook has it, with what a person should know of the reading. The classes are as written: where they
 * leave gaps, a note offers {@link #closed()}.
 */
public record ImportedSet(IndicatorSet set, List<Sentence> notes) {
    public ImportedSet {
        notes = List.copyOf(notes);
    }

    /** True where the classes leave gaps between them, as OpenSID's bands that are closed at both ends do. */
    public boolean hasGaps() {
        return !set.bands().gaps().isEmpty();
    }

    /** The set with each gap given to the class below it; the set itself where there is none. */
    public IndicatorSet closed() {
        return hasGaps() ? set.withBands(set.bands().close()) : set;
    }
}
