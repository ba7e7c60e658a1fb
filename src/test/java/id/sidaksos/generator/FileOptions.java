package id.sidaksos.generator;

/**
 * How a file is written.
 *
 * @param nik form of the cells for NIK and No KK
 * @param dates form of the birth dates, or null for that of the layout
 * @param defectEvery a planted defect in one row of so many; 0 for a clean file
 */
public record FileOptions(NikCells nik, DateCells dates, int defectEvery) {
    public static final FileOptions CLEAN = new FileOptions(NikCells.TEXT, null, 0);

    public static FileOptions defects(int every) {
        return new FileOptions(NikCells.TEXT, null, every);
    }

    public FileOptions nik(NikCells cells) {
        return new FileOptions(cells, dates, defectEvery);
    }

    public FileOptions dates(DateCells cells) {
        return new FileOptions(nik, cells, defectEvery);
    }
}
