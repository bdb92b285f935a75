package kakehashi.query.edit;

import java.util.ArrayList;
import java.util.List;
import kakehashi.model.Atlas;
import kakehashi.model.ChangeSet;
import kakehashi.query.edit.Remark.Weight;
import kakehashi.query.rule.Rules;

/** What speaks against a step before it is written: the rules that all records keep, and what is only unlikely. */
public final class Check {

    private Check() {}

    /**
     * All that speaks against a step and did not before it, what forbids it first. The store refuses a step for the same
     * reasons that forbid it here. Takes some milliseconds, so it can be asked while somebody types.
     *
     * @param atlas what the step was drafted over
     */
    public static List<Remark> of(Atlas atlas, ChangeSet set) {
        List<Remark> forbidding = new ArrayList<>();
        List<Remark> doubtful = new ArrayList<>();
        Rules.check(atlas, set).forEach(breach -> {
            Weight weight = breach.rule().isDoubt() ? Weight.DOUBTFUL : Weight.FALSE;
            (breach.rule().isDoubt() ? doubtful : forbidding)
                    .add(new Remark(breach.record(), breach.field(), weight, breach::reason, null));
        });
        doubtful.addAll(new Doubts(atlas).of(set));
        forbidding.addAll(doubtful);
        return List.copyOf(forbidding);
    }
}
