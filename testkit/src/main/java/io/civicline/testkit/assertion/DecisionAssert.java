package io.civicline.testkit.assertion;

import io.civicline.core.command.Decision;
import io.civicline.core.event.Event;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about what became of a command. Not thread-safe. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    DecisionAssert(@Nullable Decision actual) {
        super(actual, DecisionAssert.class);
    }

    /**
     * It is done.
     *
     * @return assertions about what it made of the ticket
     */
    public TicketAssert isApplied() {
        return new TicketAssert(applied().ticket());
    }

    /**
     * It is done, and these events happened, by name and in this order, and no others.
     *
     * @param names such as {@code acknowledged}
     * @return this
     */
    public DecisionAssert hasEvents(String... names) {
        List<String> happened = applied().events().stream().map(Event::name).toList();
        if (!happened.equals(List.of(names))) {
            failWithMessage("expected the events %s, but what happened was %s", List.of(names), happened);
        }
        return this;
    }

    /**
     * It was so already.
     *
     * @return this
     */
    public DecisionAssert isUnchanged() {
        isNotNull();
        if (!(actual instanceof Decision.Unchanged)) {
            failWithMessage("expected nothing to change, but it was %s", said());
        }
        return this;
    }

    /**
     * It is not done.
     *
     * @return assertions about the reasons
     */
    public RefusalsAssert isRefused() {
        isNotNull();
        if (!(actual instanceof Decision.Refused refused)) {
            throw failure("expected it to be refused, but it was %s", said());
        }
        return new RefusalsAssert(refused.reasons());
    }

    private Decision.Applied applied() {
        isNotNull();
        if (!(actual instanceof Decision.Applied applied)) {
            throw failure("expected it to be done, but it was %s", said());
        }
        return applied;
    }

    /** Without the ticket, whose text is long. */
    private String said() {
        if (actual instanceof Decision.Applied applied) {
            return "applied: " + applied.events().stream().map(Event::name).toList();
        }
        return actual instanceof Decision.Refused refused ? "refused: " + refused.reasons() : "unchanged";
    }
}
