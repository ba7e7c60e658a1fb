package id.sidaksos.generator;

import java.util.List;
import java.util.Random;

/** Goes from house to house and fills a packet in, the way verifiers do: not everything, not always neatly. */
public final class PacketClerk {
    private static final List<String[]> RESULTS = List.of(
            new String[] {"Layak", "LAYAK"},
            new String[] {"layak", "LAYAK"},
            new String[] {"LAYAK ", "LAYAK"},
            new String[] {"Ditunda", "DITUNDA"},
            new String[] {"Tidak layak", "TIDAK_LAYAK"});
    private static final List<String[]> REASONS = List.of(
            new String[] {"Pindah", "PINDAH"},
            new String[] {"Sudah mampu", "SUDAH_MAMPU"},
            new String[] {"Tidak ditemukan", "TIDAK_DITEMUKAN"},
            new String[] {"Lainnya", "LAINNYA"});
    private static final List<String[]> DATES = List.of(
            new String[] {"5/7/2026", "2026-07-05"},
            new String[] {"12 Juli 2026", "2026-07-12"},
            new String[] {"2026-07-20", "2026-07-20"},
            new String[] {"31-07-2026", "2026-07-31"});
    private static final List<String> VERIFIERS = List.of("Sutrisno Wahab", "Endah Palupi", "Gatot Wicaksono");

    private final Random dice;

    public PacketClerk(long seed) {
        this.dice = new Random(seed);
    }

    /** Fills in nine families of ten, and what happened to some persons. */
    public void fill(FilledPacket packet) {
        for (int row : packet.rows("KELUARGA")) {
            if (dice.nextInt(10) > 0) {
                family(packet, row);
            }
        }
        for (int row : packet.rows("ANGGOTA")) {
            if (dice.nextInt(8) == 0) {
                person(packet, row);
            }
        }
    }

    private void family(FilledPacket packet, int row) {
        String[] result = pick(RESULTS);
        packet.answer("KELUARGA", row, "hasil", result[0], result[1]);
        if (result[1].equals("TIDAK_LAYAK")) {
            String[] reason = pick(REASONS);
            packet.answer("KELUARGA", row, "alasan", reason[0], reason[1]);
        }
        String[] date = pick(DATES);
        packet.answer("KELUARGA", row, "tanggal_verval", date[0], date[1]);
        String verifier = VERIFIERS.get(dice.nextInt(VERIFIERS.size()));
        packet.answer("KELUARGA", row, "petugas", verifier, verifier);
        if (dice.nextInt(3) == 0) {
            packet.answer(
                    "KELUARGA",
                    row,
                    "keterangan_verval",
                    "Rumah ditempati, kunci " + row,
                    "Rumah ditempati, kunci " + row);
        }
        if (dice.nextInt(3) == 0) {
            int number = 90 + dice.nextInt(10);
            packet.answer("KELUARGA", row, "rw", "RW 0" + number, Integer.toString(number));
        }
        if (dice.nextInt(4) == 0) {
            packet.answer("KELUARGA", row, "telepon", "0812-3456-78" + (10 + row % 90), "0812345678" + (10 + row % 90));
        }
    }

    private void person(FilledPacket packet, int row) {
        boolean died = dice.nextInt(3) == 0;
        packet.answer("ANGGOTA", row, "keadaan", died ? "Meninggal" : "Pindah", died ? "MENINGGAL" : "PINDAH");
    }

    private String[] pick(List<String[]> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
