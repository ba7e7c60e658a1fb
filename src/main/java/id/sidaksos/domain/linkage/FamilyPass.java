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
        if (learn) {
            support(weights, pairs).learn(parameters);
        }
        Weights learnt = learn ? new Weights(parameters, run.frequency) : weights;
        FamilySupport first = support(learnt, pairs);
        PairList further = first.further();
        pairs.addAll(further);
        support(learnt, pairs).weigh();
        if (run.oneList) {
            new Alone(run.a.table).weigh(pairs);
        }
        return pairs;
    }

    private FamilySupport support(Weights used, PairList pairs) {
        return new FamilySupport(run, used, new Prior(used.parameters, run.pairs()), pairs);
    }
}
