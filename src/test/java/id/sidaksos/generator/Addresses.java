package id.sidaksos.generator;

/** Forms in which an address is written. */
final class Addresses {
    private Addresses() {}

    static String withRt(Dice dice, String address, int rt, int rw) {
        return switch (dice.below(4)) {
            case 0 -> address + " RT " + two(rt) + " RW " + two(rw);
            case 1 -> address + " RT/RW " + rt + "/" + rw;
            case 2 -> address + " RT.00" + rt + " RW.00" + rw;
            default -> address + " RT 0" + rt + "/RW 0" + rw;
        };
    }

    /** The same place in other words. */
    static String otherWords(Dice dice, String address) {
        if (address.startsWith("DSN ")) {
            return dice.of("DUSUN ", "DSN. ", "LINGK. ", "").concat(address.substring(4));
        }
        return address.replace("JL ", dice.of("JALAN ", "JLN. ", "JL. "));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
