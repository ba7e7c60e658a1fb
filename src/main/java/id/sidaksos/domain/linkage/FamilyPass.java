package id.sidaksos.domain.linkage;

/** Runs {@link FamilySupport}: first over the pairs that keys brought, then with those that families bring. */
final class FamilyPass {
    private final Run run;
    private final Weights weights;

    FamilyPass(Run run, Weights weights) {
        this.run = run;
        this.weights = weights;
    }

    /** @return the pairs with what their families say in the weight */
    PairList all(PairList pairs, Prior prior) {
        FamilySupport first = new FamilySupport(run, weights, prior, pairs);
        PairList further = first.further();
        first.weigh();
        pairs.addAll(further);
        FamilySupport second = new FamilySupport(run, weights, prior, pairs);
        second.weigh();
        return pairs;
    }
}
