package io.civicline.core.condition;

import io.civicline.core.situation.Situation;
import java.util.List;

/**
 * Holds of everything.
 *
 * <p>Immutable, thread-safe.
 */
public record Always() implements Condition {

    @Override
    public boolean test(Situation situation) {
        return true;
    }

    @Override
    public Verdict explain(Situation situation) {
        return Verdict.HOLDS;
    }

    @Override
    public Verdict explainNot(Situation situation) {
        return Verdict.fails(new Mismatch(Mismatch.Subject.CONDITION, true, "", List.of("always"), List.of("always")));
    }

    @Override
    public String toString() {
        return "always";
    }
}
