package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.ExtensionTerms;
import io.civicline.core.clock.PendingAtDue;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ExtensionCode;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * An extension that the policy offers for a clock (延期).
 *
 * <p>Immutable, thread-safe.
 *
 * @param id unique within the clock, such as {@code first}
 * @param when for which tickets
 * @param by so much more, as {@code 10wd}, or up to a new total, as {@code 180d after received}
 * @param times how often the clock may be extended in all before this one can no longer be asked; 1 or more
 * @param approver who may decide; null for whoever access lets decide
 * @param decide the clock of the decision; null if the decision has no limit
 * @param pendingAtDue what it means if nobody has decided when the due comes
 * @param source document and article; null if the policy cites none
 */
public record ExtensionOffer(
        ExtensionCode id,
        Condition when,
        String by,
        int times,
        @Nullable Approver approver,
        @Nullable ClockCode decide,
        PendingAtDue pendingAtDue,
        @Nullable String source) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if {@code times} is below 1
     */
    public ExtensionOffer {
        requireNonNull(id, "id");
        requireNonNull(when, "when");
        requireNonNull(by, "by");
        requireNonNull(pendingAtDue, "pendingAtDue");
        if (times < 1) {
            throw new IllegalArgumentException("times must be 1 or more, was " + times);
        }
    }

    /**
     * An extension for every ticket, decided by whoever access lets decide. The clock does not wait for the decision.
     *
     * @param id unique within the clock
     * @param by so much more, or up to a new total
     * @param times how often the clock may be extended in all; 1 or more
     * @return the offer
     */
    public static ExtensionOffer of(String id, String by, int times) {
        return new ExtensionOffer(
                ExtensionCode.of(id), Conditions.always(), by, times, null, null, PendingAtDue.BREACH, null);
    }

    /**
     * Offers it to some tickets.
     *
     * @param condition that must hold when it is asked
     * @return the same otherwise
     */
    public ExtensionOffer when(Condition condition) {
        return new ExtensionOffer(id, condition, by, times, approver, decide, pendingAtDue, source);
    }

    /**
     * Says who may decide.
     *
     * @param who the approver
     * @return the same otherwise
     */
    public ExtensionOffer approvedBy(Approver who) {
        return new ExtensionOffer(id, when, by, times, requireNonNull(who, "who"), decide, pendingAtDue, source);
    }

    /**
     * Gives the decision a clock of its own.
     *
     * @param clock which starts at {@code extension-requested} and stops at {@code extension-granted} and {@code
     *     extension-refused}
     * @return the same otherwise
     */
    public ExtensionOffer decidedWithin(String clock) {
        return new ExtensionOffer(id, when, by, times, approver, ClockCode.of(clock), pendingAtDue, source);
    }

    /**
     * Says what it means if nobody has decided when the due comes.
     *
     * @param then what
     * @return the same otherwise
     */
    public ExtensionOffer pendingAtDue(PendingAtDue then) {
        return new ExtensionOffer(id, when, by, times, approver, decide, then, source);
    }

    /**
     * Says where it comes from.
     *
     * @param document and article
     * @return the same, citing it
     */
    public ExtensionOffer citing(String document) {
        return new ExtensionOffer(
                id, when, by, times, approver, decide, pendingAtDue, requireNonNull(document, "document"));
    }

    /**
     * Gives what a wish for it keeps.
     *
     * @return the terms
     */
    public ExtensionTerms terms() {
        return new ExtensionTerms(id, pendingAtDue, decide);
    }
}
