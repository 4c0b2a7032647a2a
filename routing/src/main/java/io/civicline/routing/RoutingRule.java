package io.civicline.routing;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.RuleId;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Mismatch;
import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.condition.Verdict;
import io.civicline.core.situation.Situation;
import io.civicline.core.tree.Validity;
import io.civicline.core.who.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a routing table: which requests it takes, and what becomes of them.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id unique in its table; explanations cite it
 * @param rank unique in its table; the lowest that matches wins
 * @param validity the days on which it counts
 * @param when which requests it takes
 * @param then what becomes of them
 * @param source the document and article it comes from; null if none is cited
 * @param note a remark for those who read the policy; null if there is none
 */
public record RoutingRule(
        RuleId id,
        int rank,
        Validity validity,
        Condition when,
        Assign then,
        @Nullable String source,
        @Nullable String note) {

    /** Refuses null. */
    public RoutingRule {
        requireNonNull(id, "id");
        requireNonNull(validity, "validity");
        requireNonNull(when, "when");
        requireNonNull(then, "then");
    }

    /**
     * Makes a rule that counts on every day and names a lead only.
     *
     * @param id as {@link RuleId} allows
     * @param rank the lowest that matches wins
     * @param when which requests it takes
     * @param lead who handles them
     * @return the rule
     */
    public static RoutingRule of(String id, int rank, Condition when, Who lead) {
        return new RoutingRule(RuleId.of(id), rank, Validity.ALWAYS, when, Assign.to(lead), null, null);
    }

    /**
     * Adds a unit that helps.
     *
     * @param who which
     * @return the same rule with one assist more
     */
    public RoutingRule assist(Who who) {
        return with(new Assign(then.lead(), plus(then.assists(), who), then.copies(), then.tags(), then.urgency()));
    }

    /**
     * Adds a unit that is told.
     *
     * @param who which
     * @return the same rule with one copy more
     */
    public RoutingRule copy(Who who) {
        return with(new Assign(then.lead(), then.assists(), plus(then.copies(), who), then.tags(), then.urgency()));
    }

    /**
     * Adds a mark.
     *
     * @param tag not blank
     * @return the same rule with one tag more
     */
    public RoutingRule tag(String tag) {
        return with(new Assign(then.lead(), then.assists(), then.copies(), plus(then.tags(), tag), then.urgency()));
    }

    /**
     * Changes the urgency of what it takes.
     *
     * @param code the urgency to give
     * @return the same rule with that urgency
     */
    public RoutingRule urgency(String code) {
        return with(new Assign(then.lead(), then.assists(), then.copies(), then.tags(), UrgencyCode.of(code)));
    }

    /**
     * Changes its first day.
     *
     * @param day the first day on which it counts
     * @return the same rule, from then on
     * @throws IllegalArgumentException if {@code day} is not before the end
     */
    public RoutingRule from(LocalDate day) {
        return new RoutingRule(id, rank, validity.startingOn(day), when, then, source, note);
    }

    /**
     * Changes its end.
     *
     * @param day the first day on which it no longer counts
     * @return the same rule, before then
     * @throws IllegalArgumentException if {@code day} is not after the beginning
     */
    public RoutingRule until(LocalDate day) {
        return new RoutingRule(id, rank, validity.endingBefore(day), when, then, source, note);
    }

    /**
     * Cites where it comes from.
     *
     * @param document document and article
     * @return the same rule, citing it
     */
    public RoutingRule citing(String document) {
        return new RoutingRule(id, rank, validity, when, then, document, note);
    }

    /**
     * Adds a remark.
     *
     * @param remark for those who read the policy
     * @return the same rule with that note
     */
    public RoutingRule noting(String remark) {
        return new RoutingRule(id, rank, validity, when, then, source, remark);
    }

    private RoutingRule with(Assign other) {
        return new RoutingRule(id, rank, validity, when, other, source, note);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(requireNonNull(last));
        return longer;
    }

    /**
     * Says whether it takes a request.
     *
     * @param situation the request
     * @return true if it counts on the day of the situation and its condition holds
     */
    public boolean matches(Situation situation) {
        return validity.covers(situation.at().toLocalDate()) && when.test(situation);
    }

    /**
     * Says whether it takes a request and, if not, what failed first.
     *
     * @param situation the request
     * @return a verdict that holds exactly if {@link #matches} is true
     */
    public Verdict explain(Situation situation) {
        LocalDate day = situation.at().toLocalDate();
        if (!validity.covers(day)) {
            return Verdict.fails(
                    new Mismatch(Subject.DAY, false, "", List.of(day.toString()), List.of(validity.toString())));
        }
        return when.explain(situation);
    }
}
