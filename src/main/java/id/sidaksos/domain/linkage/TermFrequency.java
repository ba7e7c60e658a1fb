package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.PersonNameForm;

/**
 * How frequent each value is in both lists together, as log2 of its share: two SITI AMINAH prove less than two DARSUKI.
 * Shares below one in a million count as that.
 */
final class TermFrequency {
    private static final double FLOOR = 1e-6;
    private static final double RAREST_BIRTH = 1.0 / 60_000;

    private final NameIndex names;
    /** By name code: log2 of the share of the cleaned name, and of its sounds. */
    private final float[] exact;

    private final float[] sound;
    private final Counter words = new Counter(1 << 14);
    private final Days days = new Days();
    private final float[] births = new float[Days.size()];
    private final float[] villages;
    private final double villageAgreement;
    private final double exactAgreement;
    private final double soundAgreement;
    private final long people;

    TermFrequency(NameIndex names, PersonTable a, PersonTable b) {
        this.names = names;
        int[] rows = new int[names.size()];
        int[] places = new int[a.lexicon.triples.size()];
        count(a, rows, places);
        if (b != a) {
            count(b, rows, places);
        }
        for (int day = 0; day < births.length; day++) {
            births[day] = log2(days.count(day), days.total(), RAREST_BIRTH);
        }
        Counter villageCounts = new Counter(1 << 10);
        for (int place = 0; place < places.length; place++) {
            villageCounts.add(a.lexicon.triples.village(place), places[place]);
        }
        villages = new float[places.length];
        for (int place = 0; place < places.length; place++) {
            int village = a.lexicon.triples.village(place);
            villages[place] = log2(villageCounts.count(village), villageCounts.total(), FLOOR);
        }
        villageAgreement = villageCounts.agreement();
        Counter exactCounts = new Counter(names.size());
        Counter soundCounts = new Counter(names.size());
        for (int name = 1; name < rows.length; name++) {
            exactCounts.add(names.clean(name), rows[name]);
            soundCounts.add(names.sound(name), rows[name]);
            countWords(names.form(name), rows[name]);
        }
        people = Math.max(1, exactCounts.total());
        exact = shares(rows.length, exactCounts, true);
        sound = shares(rows.length, soundCounts, false);
        exactAgreement = exactCounts.agreement();
        soundAgreement = soundCounts.agreement();
    }

    private void count(PersonTable table, int[] rows, int[] places) {
        days.add(table);
        for (int row = 0; row < table.size; row++) {
            rows[table.nameCode(row)]++;
            places[table.place(row)]++;
        }
    }

    Days days() {
        return days;
    }

    private void countWords(PersonNameForm form, int times) {
        for (int i = 0; i < form.tokenCount(); i++) {
            words.add(form.strictToken(i), times);
        }
    }

    private float[] shares(int size, Counter counts, boolean clean) {
        float[] shares = new float[size];
        for (int name = 1; name < size; name++) {
            shares[name] = log2(counts.count(clean ? names.clean(name) : names.sound(name)), counts.total(), FLOOR);
        }
        return shares;
    }

    private static float log2(long count, long total, double floor) {
        double share = total == 0 ? 1 : Math.max((double) count / total, floor);
        return (float) (Math.log(share) / Math.log(2));
    }

    PersonNameForm form(int name) {
        return names.form(name);
    }

    double exactName(int name) {
        return exact[name];
    }

    double soundName(int name) {
        return sound[name];
    }

    /** log2 of the share of people whose name holds all the words that both names have. */
    double sharedWords(PersonNameForm a, PersonNameForm b) {
        double bits = 0;
        for (int i = 0; i < a.tokenCount(); i++) {
            long word = a.strictToken(i);
            boolean shared = false;
            for (int j = 0; j < b.tokenCount() && !shared; j++) {
                shared = word == b.strictToken(j);
            }
            if (shared) {
                bits += log2(words.count(word), people, FLOOR);
            }
        }
        return Math.max(bits, log2(0, 1, FLOOR));
    }

    /** Share of the date, log2. */
    double birth(int yyyymmdd) {
        return births[Days.index(yyyymmdd)];
    }

    /** Share of the village of a place, log2. */
    double village(int place) {
        return villages[place];
    }

    /** Probability that two strangers bear the same cleaned name. */
    double exactAgreement() {
        return exactAgreement;
    }

    double soundAgreement() {
        return soundAgreement;
    }

    double birthAgreement() {
        return days.agreement();
    }

    double villageAgreement() {
        return villageAgreement;
    }
}
