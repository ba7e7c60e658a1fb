package id.sidaksos.domain.linkage;

/** Runs {@link FamilySupport}: first over the pairs that keys brought, then with those that families bring. */
final class FamilyPass {
    private final Run run;
    private final Weights weights;

    FamilyPass(Run run, Weights weights) {
        this.run = run;
        this.weights = weights;
    }

    /**
     * @param learn whether to learn how families hold together before using it
     * @return the pairs with what their families say in the weight
     */
    PairList all(PairList pairs, boolean learn) {
        Parameters parameters = weights.parameters;
        Prior prior = new Prior(parameters, run.pairs());
        FamilySupport first = new FamilySupport(run, weights, prior, pairs);
        if (learn) {
            parameters.household(first.learn(parameters.household()));
            prior = new Prior(parameters, run.pairs());
            first = new FamilySupport(run, weights, prior, pairs);
        }
        PairList further = first.further();
        first.weigh();
        pairs.addAll(further);
        new FamilySupport(run, weights, prior, pairs).weigh();
        return pairs;
    }
}
