package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.sla.amount.Amount;
import io.civicline.sla.moment.Moment;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an extension gives: so much more, as {@code 10wd}, or up to a new total, as {@code 180d after received}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param amount how much
 * @param since from where the new total counts; null if the amount is added to the limit
 */
public record MoreTime(Amount amount, Moment.@Nullable Anchor since) {

    /** From where a new total can count. */
    public static final Set<String> ANCHORS =
            Set.of("received", "arrived", "registered", "dispatched", "acknowledged", "first-contacted");

    /** Checks that nothing is missing. */
    public MoreTime {
        requireNonNull(amount, "amount");
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param text an amount, or an amount after one of {@code start received arrived registered dispatched acknowledged
     *     first-contacted}
     * @return what it gives
     * @throws IllegalArgumentException if it is neither; the message names the text
     */
    public static MoreTime parse(String text) {
        if (!text.contains(" ")) {
            return new MoreTime(Amount.parse(text), null);
        }
        if (Moment.parse(text) instanceof Moment.Offset offset && offset.side() == Moment.Side.AFTER) {
            boolean event = offset.anchor() instanceof Moment.Occurrence at && ANCHORS.contains(at.name());
            if (event || offset.anchor() instanceof Moment.Start) {
                return new MoreTime(offset.amount(), offset.anchor());
            }
        }
        throw new IllegalArgumentException(
                "more time is an amount such as 10wd, or a new total such as 180d after one of"
                        + " start received arrived registered dispatched acknowledged first-contacted, was '" + text
                        + "'");
    }

    @Override
    public String toString() {
        return since == null ? amount.toString() : since.after(amount).toString();
    }
}
