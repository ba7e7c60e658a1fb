package id.sidaksos.domain.decree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented decrees for tests; nobody in them lives anywhere. */
public final class Decrees {
    public static final DecreeHeading HEADING = new DecreeHeading(
            "188/45/409.06/KPTS/2023",
            LocalDate.of(2023, 12, 29),
            "Penetapan Data Sasaran Pensasaran Percepatan Penghapusan Kemiskinan Ekstrem Kabupaten Contoh Tahun 2023");
    public static final SetStamp SET = new SetStamp("Set Contoh", "1", "ab".repeat(32));
    public static final InclusionRule RULE = InclusionRule.DEFAULT.withPoorestClass("SANGAT MISKIN");

    private static final List<String> DISTRICTS = List.of("Wonoasri", "Sumberejo", "Karangtengah");
    private static final List<String> NAMES =
            List.of("SUPARMAN", "SITI AMINAH", "Moch. Yusuf", "NI'MATUL KHOIRIYAH", "Sri Wahyuni", "KASIYEM");

    private Decrees() {}

    /** So many families of one to five persons, in random order. */
    public static DecreeSnapshot of(int families, long seed) {
        Random random = new Random(seed);
        List<DecreedFamily> list = new ArrayList<>();
        for (int i = 0; i < families; i++) {
            list.add(family(i, random));
        }
        return snapshot(list);
    }

    public static DecreeSnapshot snapshot(List<DecreedFamily> families) {
        int persons = families.stream().mapToInt(f -> f.persons().size()).sum();
        List<StageFigure> figures = List.of(
                new StageFigure(
                        "KELAS",
                        families.size() + 2,
                        persons + 7,
                        List.of(new StageFigure.ExitFigure("DITUNDA", 2, 7))),
                new StageFigure("SK", families.size(), persons, List.of()));
        return new DecreeSnapshot(HEADING, SET, RULE, figures, families);
    }

    private static DecreedFamily family(int i, Random random) {
        int district = random.nextInt(DISTRICTS.size());
        int village = random.nextInt(4);
        String districtCode = "9901" + String.format(Locale.ROOT, "%02d", district + 1);
        List<DecreedPerson> persons = new ArrayList<>();
        int size = 1 + random.nextInt(5);
        for (int p = 0; p < size; p++) {
            persons.add(person(i, p, districtCode, random));
        }
        return new DecreedFamily(
                Integer.toString(100_000_000 + i),
                districtCode,
                DISTRICTS.get(district),
                districtCode + "200" + (village + 1),
                "Desa " + (char) ('A' + village),
                persons);
    }

    private static DecreedPerson person(int family, int place, String districtCode, Random random) {
        boolean man = place == 0 || random.nextBoolean();
        LocalDate birth = LocalDate.of(1950 + 12 * place + random.nextInt(10), 1 + random.nextInt(12), 1);
        String serial = String.format(Locale.ROOT, "%04d", 1 + family % 9999);
        String nik = districtCode
                + String.format(
                        Locale.ROOT,
                        "%02d%02d%02d",
                        birth.getDayOfMonth() + (man ? 0 : 40),
                        birth.getMonthValue(),
                        birth.getYear() % 100)
                + serial;
        return person(
                Integer.toString(family * 10 + place),
                NAMES.get(random.nextInt(NAMES.size())),
                nik,
                man ? "L" : "P",
                birth.toString(),
                place == 0 ? "Kepala Keluarga" : place == 1 ? "Istri/Suami" : "Anak");
    }

    public static DecreedPerson person(
            String id, String name, String nik, String sex, String birthDate, String relation) {
        String kk = nik.length() == 16 ? nik.substring(0, 6) + "010203" + nik.substring(12) : "";
        return new DecreedPerson(
                id, name, nik, kk, sex, birthDate, "Dsn. Krajan No. " + id, "001", "002", relation, "");
    }
}
