package io.civicline.core.command;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.followup.FollowUpTerms;
import io.civicline.core.id.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What commands ask of the policy in force.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface TicketPolicy {

    /**
     * Numbers the policy.
     *
     * @return its number in the sequence of activations
     */
    long number();

    /**
     * Lists the reasons for a use.
     *
     * @param use what for
     * @return codes in the order of the policy; empty if it has none
     */
    Set<ReasonCode> reasons(ReasonUse use);

    /**
     * Lists the channels.
     *
     * @return codes in the order of the policy
     */
    Set<ChannelCode> channels();

    /**
     * Says whether a unit exists and is in force.
     *
     * @param unit which
     * @param at when
     * @return true if it can be given a part
     */
    boolean isUnit(UnitId unit, Instant at);

    /**
     * Says why a unit may not have a part of a ticket: it, or a unit that it succeeded, gave it back or is complained of.
     *
     * @param unit which
     * @param returners units that gave the ticket back
     * @param accused units that the request is about
     * @return {@link RefusalCode#RETURNED_BEFORE} or {@link RefusalCode#ACCUSED}; empty if nothing bars it
     */
    Optional<RefusalCode> barring(UnitId unit, Collection<UnitId> returners, Collection<UnitId> accused);

    /**
     * Says how often the lead may return a ticket.
     *
     * @return 0 if it may not
     */
    int returnsAllowed();

    /**
     * Names the clock that limits the time to return.
     *
     * @return empty if nothing limits it
     */
    Optional<ClockCode> returnClock();

    /**
     * Lists the extensions of a clock.
     *
     * @param clock which
     * @return offers in the order of the policy; empty if it cannot be extended
     */
    List<ExtensionOffer> extensions(ClockCode clock);

    /**
     * Says what a rule of follow-ups asks.
     *
     * @param rule which
     * @return empty if the policy has no such rule
     */
    Optional<FollowUpTerms> followUpTerms(RuleId rule);

    /**
     * Says how tickets that ended can be reopened.
     *
     * @return empty if they cannot
     */
    Optional<ReopenTerms> reopening();

    /**
     * Cites the rule behind a refusal.
     *
     * @param code the kind of refusal
     * @return document and article, as the policy cites it; empty if it cites none
     */
    Optional<String> sourceOf(RefusalCode code);
}
