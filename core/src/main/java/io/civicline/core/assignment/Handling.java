package io.civicline.core.assignment;

import io.civicline.core.code.UrgencyCode;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 */
public record Handling(
        List<Assignment> assignments,
        @Nullable Proposal proposal,
        List<String> tags,
        @Nullable UrgencyCode urgency,
        @Nullable String unrouted) {

    /** Nobody has it. */
    public static final Handling NONE = new Handling(List.of(), null, List.of(), null, null);

    /** Copies the lists. */
    public Handling {
        assignments = List.copyOf(assignments);
        tags = List.copyOf(tags);
    }

    /**
     * Finds the lead's part while it is in force: offered, acknowledged or done.
     *
     * @return empty if nobody leads
     */
    public Optional<Assignment> lead() {
        return assignments.stream()
                .filter(a -> a.role() == AssignmentRole.LEAD)
                .filter(a -> a.isOpen() || a.state() == AssignmentState.DONE)
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
     * Lists the units that gave the ticket back. They are no candidates any more.
     *
     * @return in order of return
     */
    public Set<UnitId> returners() {
        Set<UnitId> units = new LinkedHashSet<>();
        assignments.stream().filter(a -> a.state() == AssignmentState.RETURNED).forEach(a -> units.add(a.unit()));
        return units;
    }

    /**
     * Counts how often a lead gave the ticket back.
     *
     * @return 0 or more
     */
    public int returns() {
        return returns(Set.of());
    }

    /**
     * Counts how often a lead gave the ticket back, but for some parts.
     *
     * @param excused parts that do not count
     * @return 0 or more
     */
    public int returns(Set<AssignmentId> excused) {
        return Math.toIntExact(assignments.stream()
                .filter(a -> a.role() == AssignmentRole.LEAD && !excused.contains(a.id()))
                .filter(a -> a.state() == AssignmentState.RETURNED)
                .count());
    }

    /**
     * Counts how often the ticket was handed to a lead after the first.
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
        long leads = assignments.stream()
                .filter(a -> a.role() == AssignmentRole.LEAD && !excused.contains(a.id()))
                .count();
        return Math.toIntExact(Math.max(0, leads - 1));
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
        return new Handling(all, null, tags, urgency, null);
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
        return new Handling(assignments.stream().map(change).toList(), proposal, tags, urgency, unrouted);
    }

    /**
     * Sets what waits for a dispatcher.
     *
     * @param waiting null to clear
     * @return with the proposal
     */
    public Handling proposed(@Nullable Proposal waiting) {
        return new Handling(assignments, waiting, tags, urgency, null);
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
                assignments, proposal, new ArrayList<>(all), raisedTo == null ? urgency : raisedTo, unrouted);
    }

    /**
     * Says that routing found nobody.
     *
     * @param reason why
     * @return without a proposal
     */
    public Handling unroutedFor(String reason) {
        return new Handling(assignments, null, tags, urgency, reason);
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Handling erase() {
        return mapped(
                a -> a.returnAsk() == null ? a : a.withReturnAsk(a.returnAsk().erase()));
    }
}
