package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.UrgencyCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has, had or should get a ticket.
 *
 * <p>Immutable, thread-safe.
 *
 * @param assignments every part there ever was, oldest first
 * @param proposal waiting for a dispatcher
 * @param tags set by routing
 * @param urgency set by routing; null to keep the one registered
 * @param unrouted why no unit was found, if routing found none
 * @param disputes rulings, and what else is said about who is responsible
 * @param handlers who acknowledged it, or spoke to the requester, for a unit; who replied is known by the replies
 */
public record Handling(
        List<Assignment> assignments,
        @Nullable Proposal proposal,
        List<String> tags,
        @Nullable UrgencyCode urgency,
        @Nullable String unrouted,
        Disputes disputes,
        Handlers handlers) {

    /** Nobody has it. */
    public static final Handling NONE =
            new Handling(List.of(), null, List.of(), null, null, Disputes.NONE, Handlers.NONE);

    /** Copies the lists. */
    public Handling {
        assignments = List.copyOf(assignments);
        tags = List.copyOf(tags);
        requireNonNull(disputes, "disputes");
    }

    /**
     * Finds the lead's part while it is in force: offered, acknowledged or done.
     *
     * @return empty if nobody leads
     */
    public Optional<Assignment> lead() {
        return assignments.stream()
                .filter(a -> a.leads() && !a.state().isGone())
                .findFirst();
    }

    /**
     * Finds the open part of a unit. It has one at most.
     *
     * @param unit whose
     * @return empty if the unit has nothing to do here
     */
    public Optional<Assignment> openOf(UnitId unit) {
        return open().filter(a -> a.unit().equals(unit)).findFirst();
    }

    /**
     * Lists the parts in which units still have something to do.
     *
     * @return open parts, oldest first
     */
    public Stream<Assignment> open() {
        return assignments.stream().filter(Assignment::isOpen);
    }

    /**
     * Finds a part.
     *
     * @param id of the part
     * @return the part
     * @throws IllegalArgumentException if there is none
     */
    public Assignment assignment(AssignmentId id) {
        return assignments.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the ticket has no assignment " + id));
    }

    /**
     * Lists the units that gave the ticket back to the hotline. They are no candidates any more.
     *
     * @return in order of return
     */
    public Set<UnitId> returners() {
        Set<UnitId> units = new LinkedHashSet<>();
        assignments.stream()
                .filter(a -> a.state() == AssignmentState.RETURNED && !a.isSubassigned())
                .forEach(a -> units.add(a.unit()));
        return units;
    }

    /**
     * Counts how often a lead gave the ticket back to the hotline. What goes back and forth below a unit is not counted.
     *
     * @return 0 or more
     */
    public int returns() {
        return returns(Set.of());
    }

    /**
     * Sets an urgency in place of that which routing had set.
     *
     * @param other null to keep the request's
     * @return the same otherwise
     */
    public Handling urgentAs(@Nullable UrgencyCode other) {
        return new Handling(assignments, proposal, tags, other, unrouted, disputes, handlers);
    }

    /**
     * Counts how often a lead gave the ticket back, but for some parts.
     *
     * @param excused parts that do not count
     * @return 0 or more
     */
    public int returns(Set<AssignmentId> excused) {
        return count(a -> a.leads() && a.state() == AssignmentState.RETURNED && !excused.contains(a.id()));
    }

    /**
     * Counts how often the ticket was handed to a lead after the first. An offer that was taken back or that expired was no
     * hand-over.
     *
     * @return 0 or more
     */
    public int hops() {
        return hops(Set.of());
    }

    /**
     * Counts how often the ticket was handed to a lead after the first, but for some parts.
     *
     * @param excused parts that do not count
     * @return 0 or more
     */
    public int hops(Set<AssignmentId> excused) {
        int leads = count(a -> a.leads() && !wasNeverTaken(a) && !excused.contains(a.id()));
        return Math.max(0, leads - 1);
    }

    private static boolean wasNeverTaken(Assignment part) {
        return part.state() == AssignmentState.RECALLED || part.state() == AssignmentState.EXPIRED;
    }

    /**
     * Counts the parts that units gave on.
     *
     * @return 0 or more
     */
    public int subassignments() {
        return count(Assignment::isSubassigned);
    }

    private int count(Predicate<Assignment> which) {
        return Math.toIntExact(assignments.stream().filter(which).count());
    }

    /**
     * Lists the units that have just been offered the lead, one after the other, and let the offer expire. They are no candidates
     * until somebody has taken it.
     *
     * @return the latest first; empty if the last offer did not expire
     */
    public List<UnitId> idle() {
        List<UnitId> units = new ArrayList<>();
        for (int i = assignments.size() - 1; i >= 0; i--) {
            Assignment part = assignments.get(i);
            if (part.leads() && part.state() != AssignmentState.EXPIRED) {
                break;
            }
            if (part.leads()) {
                units.add(part.unit());
            }
        }
        return units;
    }

    /**
     * Lists the parts that were given on out of a part.
     *
     * @param parent the part of the unit that gave them on
     * @return oldest first
     */
    public List<Assignment> under(AssignmentId parent) {
        return assignments.stream().filter(a -> parent.equals(a.parent())).toList();
    }

    /**
     * Finds the unit that does a part which was given on.
     *
     * @param parent the part of the unit that gave it on
     * @return empty if nobody below has it open as a whole
     */
    public Optional<UnitId> doing(AssignmentId parent) {
        return under(parent).stream()
                .filter(part -> part.role() == AssignmentRole.LEAD && part.isOpen())
                .map(Assignment::unit)
                .findFirst();
    }

    /**
     * Ends a part, and with it every open part below it.
     *
     * @param id which
     * @param how the part has ended; those below are withdrawn
     * @param at when
     * @return with the ended parts
     * @throws IllegalArgumentException if there is no such part
     */
    public Handling ended(AssignmentId id, AssignmentState how, Instant at) {
        Handling after = with(id, a -> a.ended(how, at));
        for (Assignment below : under(id)) {
            after = below.isOpen() ? after.ended(below.id(), AssignmentState.WITHDRAWN, at) : after;
        }
        return after;
    }

    /**
     * Takes the ticket from who leads it, so that it can be routed anew. The parts of others stay.
     *
     * @param at when
     * @return with the lead's part withdrawn; the same if nobody leads
     */
    public Handling released(Instant at) {
        return lead().map(lead -> ended(lead.id(), AssignmentState.WITHDRAWN, at))
                .orElse(this);
    }

    /**
     * Adds parts; a proposal is settled by that.
     *
     * @param added new parts
     * @return with the parts
     */
    public Handling plus(List<Assignment> added) {
        List<Assignment> all = new ArrayList<>(assignments);
        all.addAll(added);
        return new Handling(all, null, tags, urgency, null, disputes, handlers);
    }

    /**
     * Changes one part.
     *
     * @param id which
     * @param change what becomes of it
     * @return with the changed part
     * @throws IllegalArgumentException if there is no such part
     */
    public Handling with(AssignmentId id, UnaryOperator<Assignment> change) {
        assignment(id);
        return mapped(a -> a.id().equals(id) ? change.apply(a) : a);
    }

    /**
     * Changes every part.
     *
     * @param change what becomes of each
     * @return with the changed parts
     */
    public Handling mapped(UnaryOperator<Assignment> change) {
        return new Handling(
                assignments.stream().map(change).toList(), proposal, tags, urgency, unrouted, disputes, handlers);
    }

    /**
     * Sets what waits for a dispatcher.
     *
     * @param waiting null to clear
     * @return with the proposal
     */
    public Handling proposed(@Nullable Proposal waiting) {
        return new Handling(assignments, waiting, tags, urgency, null, disputes, handlers);
    }

    /**
     * Sets what a routing rule says beside the units.
     *
     * @param marks tags, beside the present ones
     * @param raisedTo an urgency; null to keep the present one
     * @return with them
     */
    public Handling marked(List<String> marks, @Nullable UrgencyCode raisedTo) {
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(marks);
        return new Handling(
                assignments,
                proposal,
                new ArrayList<>(all),
                raisedTo == null ? urgency : raisedTo,
                unrouted,
                disputes,
                handlers);
    }

    /**
     * Says that routing found nobody.
     *
     * @param reason why
     * @return without a proposal
     */
    public Handling unroutedFor(String reason) {
        return new Handling(assignments, null, tags, urgency, reason, disputes, handlers);
    }

    /**
     * Changes what is said about who is responsible.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Handling disputing(UnaryOperator<Disputes> change) {
        return new Handling(assignments, proposal, tags, urgency, unrouted, change.apply(disputes), handlers);
    }

    /**
     * Takes account of who acts on a part for a unit.
     *
     * @param person who acknowledges it, or speaks to the requester
     * @param unit for which he acts; null for none
     * @return with him; the same if he acts for no unit
     */
    public Handling handledBy(ActorId person, @Nullable UnitId unit) {
        return unit == null
                ? this
                : new Handling(
                        assignments,
                        proposal,
                        tags,
                        urgency,
                        unrouted,
                        disputes,
                        handlers.with(unit).with(person));
    }

    /**
     * Nobody waits for a ruling any more.
     *
     * @return the same otherwise
     */
    public Handling withoutRulingAsk() {
        return disputes.asked() == null ? this : disputing(all -> all.withAsked(null));
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Handling erase() {
        return mapped(a -> a.returnAsk() == null
                        ? a
                        : a.withReturnAsk(a.returnAsk().erase()))
                .disputing(Disputes::erase);
    }
}
