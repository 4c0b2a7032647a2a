package io.civicline.core.command;

import io.civicline.core.access.Actor;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ExtensionCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.error.Fault;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.followup.FollowUpTerms;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.Naming;
import io.civicline.core.press.PressRules;
import io.civicline.core.request.FactChange;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.who.Who;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
     * Lists the sub-statuses.
     *
     * @return each with its stage, in the order of the policy; empty if a ticket can have none
     */
    List<SubStatus> statuses();

    /**
     * Says whether a unit exists and is in force.
     *
     * @param unit which
     * @param at when
     * @return true if it can be given a part
     */
    boolean isUnit(UnitId unit, Instant at);

    /**
     * Lists the units that are in force, to name the one that was probably meant.
     *
     * @param at when
     * @return those of which {@link #isUnit}, in the policy's order
     */
    List<UnitId> unitsAt(Instant at);

    /**
     * Says why a unit may not have a part of a ticket: it, or a unit that it succeeded, gave it back
     * or is complained of; or it stands below a unit that is complained of, along the relations that carry subassignment.
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
     * Says after how many returns a ticket that no unit has taken is in circulation: a matter for a superior, not for another try.
     *
     * @return 1 or more; empty if the policy does not say, and then no ticket is
     */
    OptionalInt circulatesAfter();

    /**
     * Says whether a return takes effect when it is asked, without an answer.
     *
     * @return false if somebody decides on it
     */
    boolean returnsAtOnce();

    /**
     * Lists the levels at which it is ruled who is responsible.
     *
     * @return the lowest first; empty if nobody rules
     */
    List<RulingLevel> rulingLevels();

    /**
     * Has the routing rules name the units of a ticket.
     *
     * @param ticket that nobody leads
     * @param at when, by whom, and the facts about units
     * @return what they say: the units that get it, those that are proposed, or that none was found
     */
    List<Event> route(Ticket ticket, Context at);

    /**
     * Says whether a unit may give work on to another (二级派单).
     *
     * @param from who has the part
     * @param to who would get one under it
     * @return true if {@code to} stands directly below {@code from} in a relation that carries subassignment
     */
    boolean maySubassign(UnitId from, UnitId to);

    /**
     * Lists the extensions of a clock that a ticket may have.
     *
     * @param ticket registered
     * @param clock which
     * @param at the moment
     * @return those whose condition holds, in the order of the policy; empty if it cannot be extended
     */
    List<ExtensionOffer> extensions(Ticket ticket, ClockCode clock, Instant at);

    /**
     * Finds an extension of a clock, whatever its condition.
     *
     * @param clock which
     * @param id as the policy calls it
     * @return empty if this policy does not offer it
     */
    Optional<ExtensionOffer> extension(ClockCode clock, ExtensionCode id);

    /**
     * Finds the unit that decides for a ticket: none that it is about, nor one of those whose affair it is.
     *
     * @param who candidates in order
     * @param ticket registered
     * @param whose the units on whose affair is decided; relations are those of the first; may be empty
     * @param at the moment
     * @param directory who is absent
     * @return empty if there is none
     */
    Optional<UnitId> unit(Who who, Ticket ticket, List<UnitId> whose, Instant at, DirectoryFacts directory);

    /**
     * Says whether somebody acts for a unit.
     *
     * @param actor who
     * @param unit which
     * @return true if it is his; of one who acts for the hotline itself, true for the centre
     */
    boolean speaksFor(Actor actor, UnitId unit);

    /**
     * Checks facts that are to be other than they were registered.
     *
     * @param change what is new
     * @param ticket as it is
     * @param at the moment
     * @return a fault for each code that is not in force and each answer that is not possible; none if all is right
     */
    List<Fault> faults(FactChange change, Ticket ticket, Instant at);

    /**
     * Says how units are pressed.
     *
     * @return the levels of supervision, and the quiet time after an urge
     */
    PressRules pressing();

    /**
     * Says until when something may be promised to a citizen.
     *
     * @param from when it is promised
     * @return the last instant; empty if nothing may be promised
     */
    Optional<Instant> latestPromise(Instant from);

    /**
     * Says how often a promise may be given another date.
     *
     * @return 0 if it may not
     */
    int renegotiationsAllowed();

    /**
     * Says who decides on a kind of review.
     *
     * @param kind what is asked
     * @return the first level first; empty if it is whoever may do the command, once
     */
    List<ReviewLevel> reviewLevels(ReviewKind kind);

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

    /**
     * Says how people are told what it names: refusals, remarks of watch lists, explanations.
     *
     * @return names for its codes and times in its zone; as the library itself does, unless it says otherwise
     */
    default Naming naming() {
        return Naming.standard();
    }
}
