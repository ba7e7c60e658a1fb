package id.sidaksos.domain.decree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What a decree says, frozen: families with their persons, the set and rule that chose them, the funnel's figures.
 * Ordered on creation, so that the same content gives the same fingerprint in whatever order it came.
 *
 * @param figures the funnel as it stood, first stage first; may be empty for a list that came through no funnel
 */
public record DecreeSnapshot(
        DecreeHeading heading,
        SetStamp set,
        InclusionRule rule,
        List<StageFigure> figures,
        List<DecreedFamily> families) {

    /** @throws IllegalArgumentException if the last stage of the figures is not the list: a decree must balance */
    public DecreeSnapshot {
        figures = List.copyOf(figures);
        List<DecreedFamily> ordered = new ArrayList<>(families);
        ordered.sort(DecreedFamily.ORDER);
        families = List.copyOf(ordered);
        int persons =
                families.stream().mapToInt(family -> family.persons().size()).sum();
        if (!figures.isEmpty()) {
            StageFigure last = figures.get(figures.size() - 1);
            if (last.families() != families.size() || last.persons() != persons) {
                throw new IllegalArgumentException("the funnel ends with " + last.families() + " families and "
                        + last.persons() + " persons, the list has " + families.size() + " and " + persons);
            }
        }
    }

    public int persons() {
        return families.stream().mapToInt(family -> family.persons().size()).sum();
    }

    public SexCount count() {
        return families.stream().map(DecreedFamily::count).reduce(SexCount.NONE, SexCount::plus);
    }

    /**
     * The whole content as text, UTF-8 with LF: one fact a line, tab between its parts, in a fixed order. Lines:
     * {@code sidaksos-sk 1} · {@code nomor} · {@code tanggal} yyyy-MM-dd · {@code tentang} · {@code set} name, version,
     * hash · {@code aturan} key, value (several) · {@code tahap} code, families, persons, each followed by its
     * {@code keluar} reason, families, persons · {@code keluarga} id, kecamatan code and name, desa code and name, each
     * followed by its {@code orang} id, name, NIK, No KK, sex, birth date, address, RT, RW, hubungan, KET ·
     * {@code akhir} families, persons. No value holds a tab or a line break, so nothing is escaped.
     */
    public String canonical() {
        return SnapshotText.of(this);
    }

    /**
     * Reads {@link #canonical()} back.
     *
     * @throws IllegalArgumentException if the text is not one, or not whole
     */
    public static DecreeSnapshot parse(String canonical) {
        return new SnapshotReader(canonical).read();
    }

    /** Sidik: SHA-256 of the canonical text, 64 hex digits. */
    public String sidik() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
