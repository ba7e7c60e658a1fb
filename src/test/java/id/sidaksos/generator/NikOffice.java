package id.sidaksos.generator;

import java.util.List;

/** Issues NIK by the rule of PP 40/2019: register (6), day (+40 for women), month, year, serial from 0001 within register and date. */
final class NikOffice {
    private final Regency regency;
    private final int firstDay;
    private final int days;
    private final char[] lastSerial;

    NikOffice(Regency regency, int firstDay, int lastDay) {
        this.regency = regency;
        this.firstDay = firstDay;
        this.days = lastDay - firstDay + 1;
        this.lastSerial = new char[regency.registers().size() * 2 * days];
    }

    long issue(Dice dice, Person person, Village home) {
        int register = register(dice, person, home);
        int woman = person.sex() == 'P' ? 1 : 0;
        int day = Days.fromNumber(person.paperBirth()) - firstDay;
        int cell = (register * 2 + woman) * days + day;
        // Others who are in neither list have numbers too.
        lastSerial[cell] += (char) (1 + dice.share(0.6, 0.2, 0.1, 0.06, 0.04));
        int date = person.paperBirth();
        long ddmmyy = (date % 100 + 40L * woman) * 10_000 + date / 100 % 100 * 100 + date / 10_000 % 100;
        long prefix = Long.parseLong(regency.registers().get(register)) * 1_000_000 + ddmmyy;
        return prefix * 10_000 + lastSerial[cell];
    }

    private int register(Dice dice, Person person, Village home) {
        List<String> all = regency.registers();
        double stayed = person.relation() == Relation.CHILD ? 0.92 : 0.76;
        int which = dice.share(stayed, (1 - stayed) * 0.55, (1 - stayed) * 0.45);
        int own = regency.ownRegisters();
        return switch (which) {
            case 0 -> regency.registerOf(home);
            case 1 -> dice.below(own);
            default -> own == all.size() ? dice.below(own) : own + dice.below(all.size() - own);
        };
    }
}
