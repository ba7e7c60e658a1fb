package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.generator.Damage;
import id.sidaksos.generator.Plan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainerTest {
    /** Words of statistics have no place in a sentence for an official. */
    private static final List<String> STATISTICS = List.of(
            "probab", "peluang", "bobot", "bit", "log", "odds", "jaro", "levenshtein", "fonetik", "skor", "similarity");

    private final GeneratedLists lists = new GeneratedLists(Plan.of(9, 500, 4_000, Damage.WILD));
    private final LinkResult result =
            new Linker(Workers.alone()).link(lists.p3ke, lists.dtks, LinkOptions.standard(), Progress.NONE);
    private final Explainer explainer = new Explainer(lists.p3ke, lists.dtks, result.parameters());

    @Test
    void the_parts_add_up_to_the_weight() {
        for (LinkPair pair : result.pairs()) {
            Explanation told = explainer.explain(pair);
            double sum = told.start() + told.rarity() + told.family();
            for (Explanation.Line line : told.lines()) {
                sum += line.bits();
                assertThat(line.level().comparison()).isEqualTo(line.comparison());
            }
            assertThat(sum).isCloseTo(pair.weight(), within(1e-6));
            assertThat(told.rules()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Bahasa.class)
    void every_pair_is_told_in_words_without_statistics(Bahasa bahasa) {
        Messages messages = new Messages(bahasa);
        for (LinkPair pair : result.pairs()) {
            String reason = explainer.shortReason(pair, messages).toLowerCase(Locale.ROOT);
            assertThat(reason).isNotEmpty();
            for (String word : STATISTICS) {
                assertThat(List.of(reason.split("[^a-z]+", -1))).doesNotContain(word);
            }
            Explanation told = explainer.explain(pair);
            assertThat(messages.text(told.odds())).isNotEmpty();
            told.rules().forEach(rule -> assertThat(messages.text(rule)).isNotEmpty());
            told.lines()
                    .forEach(line -> assertThat(messages.text(line.sentence())).isNotEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Bahasa.class)
    void every_rule_flag_and_comparison_has_its_words(Bahasa bahasa) {
        Messages messages = new Messages(bahasa);
        for (BlockingRule rule : BlockingRule.values()) {
            assertThat(messages.has("padan.aturan." + rule)).as(rule.name()).isTrue();
        }
        for (Flag flag : Flag.values()) {
            assertThat(flag == Flag.FAMILY || messages.has("padan.tanda." + flag))
                    .as(flag.name())
                    .isTrue();
        }
        for (Comparison comparison : Comparison.values()) {
            assertThat(messages.has("padan.banding." + comparison))
                    .as(comparison.name())
                    .isTrue();
        }
        for (Level level : Level.values()) {
            boolean own =
                    switch (level.comparison()) {
                        case NIK, NAME, BIRTH -> true;
                        default -> messages.has("padan.tingkat." + level);
                    };
            assertThat(own).as(level.name()).isTrue();
        }
    }
}
