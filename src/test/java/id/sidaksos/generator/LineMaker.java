package id.sidaksos.generator;

import java.util.HashMap;
import java.util.Map;

/** Gathers what a row of a file tells; the families of the last rows are kept at hand. */
final class LineMaker {
    private final Population population;
    private final Answers answers = Answers.load();
    private final Map<String, Village> villages = new HashMap<>();
    private final Family[] families = new Family[4];
    private final Facts[] facts = new Facts[4];

    LineMaker(Population population) {
        this.population = population;
        for (Village village : population.plan().regency().villages()) {
            villages.put(village.code(), village);
        }
    }

    Line line(int number, ListedFamily listed, PersonRow row) {
        Plan plan = population.plan();
        Family family = family(population.familyOf(row.truth()));
        Person person = family.members().get(row.truth() - family.head().id());
        family(listed.truth());
        Facts house = facts[listed.truth() & 3];
        Life life = new Life(plan.seed(), answers, population.names(), plan.regency(), family, person);
        return new Line(plan.regency(), number, listed, row, villages.get(row.village()), family, person, house, life);
    }

    private Family family(int id) {
        int slot = id & 3;
        if (families[slot] == null || families[slot].id() != id) {
            families[slot] = population.family(id);
            facts[slot] = new Facts(population.plan().seed(), answers, families[slot]);
        }
        return families[slot];
    }
}
