package id.sidaksos.generator;

/**
 * All that one row of a file may tell. In a list of families the person is the head.
 *
 * @param number running number of the row, from 1
 * @param family the true family of the person
 */
record Line(
        Regency regency,
        int number,
        ListedFamily listed,
        PersonRow row,
        Village village,
        Family family,
        Person person,
        Facts facts,
        Life life) {
    Relation relation() {
        if (row.head()) {
            return Relation.HEAD;
        }
        if (family.id() != listed.truth()) {
            return Relation.OTHER;
        }
        return person.head() ? Relation.SPOUSE : person.relation();
    }

    int age() {
        return row.birth() == 0 ? person.age() : FamilyMaker.YEAR - row.birth() / 10_000;
    }

    String sexWord() {
        return row.sex() == 'L' ? "Laki-laki" : "Perempuan";
    }
}
