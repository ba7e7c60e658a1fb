package id.sidaksos.generator;

/** What the lists tell of a family beside its members: house, help received, decile. */
final class Facts {
    private static final Facet[] HOUSE = {
        Facet.RUMAH,
        Facet.SIMPANAN,
        Facet.ATAP,
        Facet.DINDING,
        Facet.LANTAI,
        Facet.PENERANGAN,
        Facet.BAHAN_BAKAR,
        Facet.AIR,
        Facet.BAB,
        Facet.STUNTING
    };
    private static final String[] PROGRAMMES = {"BPNT", "BPUM", "BST", "PKH", "SEMBAKO", "PRAKERJA", "KUR", "PBI"};

    private final Answers answers;
    private final int[] numbers = new int[Facet.values().length];
    private final int programmes;
    private final int decile;
    private final int percentile;

    Facts(long seed, Answers answers, Family family) {
        this.answers = answers;
        Dice dice = Dice.of(seed, Purpose.HOUSE, (1L << 40) + family.id());
        for (Facet facet : HOUSE) {
            // Each part of the house follows the family's welfare, and has a chance of its own.
            double poverty = -family.welfare() * 0.8 + dice.bell() * 0.6;
            numbers[facet.ordinal()] = answers.number(facet, cumulative(poverty));
        }
        numbers[Facet.DAYA.ordinal()] = numbers[Facet.PENERANGAN.ordinal()];
        double poverty = cumulative(-family.welfare());
        // P3KE lists the lowest four deciles, most of them the first.
        double place = 1 - poverty;
        decile = place < 0.45 ? 1 : place < 0.7 ? 2 : place < 0.88 ? 3 : 4;
        percentile = Math.max(1, Math.min(40, (int) (decile * 10 - 9 + dice.below(10))));
        int drawn = 0;
        for (int i = 0; i < PROGRAMMES.length; i++) {
            double[] shares = {0.35, 0.08, 0.15, 0.28, 0.35, 0.02, 0.03, 0.6};
            drawn |= dice.chance(shares[i] * (0.5 + poverty)) ? 1 << i : 0;
        }
        programmes = drawn;
    }

    /** Share of a normal distribution below a value; the logistic curve is near enough. */
    private static double cumulative(double value) {
        return 1 / (1 + StrictMath.exp(-1.702 * value));
    }

    String text(Facet facet, Vintage vintage) {
        return answers.text(facet, numbers[facet.ordinal()], vintage);
    }

    String quality(Facet facet) {
        return answers.poor(facet, numbers[facet.ordinal()]) ? "Jelek/Kualitas Rendah" : "Bagus/Kualitas Tinggi";
    }

    boolean receives(String programme) {
        for (int i = 0; i < PROGRAMMES.length; i++) {
            if (PROGRAMMES[i].equals(programme)) {
                return (programmes >> i & 1) == 1;
            }
        }
        throw new IllegalArgumentException(programme);
    }

    String yesNo(String programme) {
        return receives(programme) ? "Ya" : "Tidak";
    }

    int decile() {
        return decile;
    }

    int percentile() {
        return percentile;
    }
}
