package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit's part of a ticket (派单).
 *
 * <p>Immutable, thread-safe.
 *
 * @param id of this part
 * @param unit who has it
 * @param role lead, assist or copy
 * @param state how far it is
 * @param offeredAt when it was given to the unit
 * @param acknowledgedAt when the unit took it, first time
 * @param firstContactAt when the handler first spoke to the requester (首次联系)
 * @param endedAt when it was done, given back, taken back or withdrawn
 * @param returnAsk a return that waits for a decision
 * @param parent the part out of which a unit gave this one on (二级派单); null if the hotline gave it
 * @param downstream how the unit's own system knows the part; null if it has not said
 */
public record Assignment(
        AssignmentId id,
        UnitId unit,
        AssignmentRole role,
        AssignmentState state,
        Instant offeredAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant firstContactAt,
        @Nullable Instant endedAt,
        @Nullable ReturnAsk returnAsk,
        @Nullable AssignmentId parent,
        @Nullable Downstream downstream) {

    /** Checks that nothing is missing. */
    public Assignment {
        requireNonNull(id, "id");
        requireNonNull(unit, "unit");
        requireNonNull(role, "role");
        requireNonNull(state, "state");
        requireNonNull(offeredAt, "offeredAt");
    }

    /**
     * A part just given to a unit.
     *
     * @param id new
     * @param unit who gets it
     * @param role as what
     * @param at when
     * @return an offered assignment
     */
    public static Assignment offered(AssignmentId id, UnitId unit, AssignmentRole role, Instant at) {
        return new Assignment(id, unit, role, AssignmentState.OFFERED, at, null, null, null, null, null, null);
    }

    /**
     * The same part, given on by a unit out of its own.
     *
     * @param of the part of that unit
     * @return under that part
     */
    public Assignment under(AssignmentId of) {
        return new Assignment(
                id, unit, role, state, offeredAt, acknowledgedAt, firstContactAt, endedAt, returnAsk, of, downstream);
    }

    /**
     * Says whether the unit answers to the hotline for the whole ticket. Who leads only below another unit does not.
     *
     * @return true for a lead's part that the hotline gave
     */
    public boolean leads() {
        return role == AssignmentRole.LEAD && parent == null;
    }

    /**
     * Says whether a unit gave it on out of its own part (二级派单).
     *
     * @return false for parts that the hotline gave
     */
    public boolean isSubassigned() {
        return parent != null;
    }

    /**
     * Says whether it was sent and nobody at the other end has said that he has it: the unit has not acknowledged it, or its own
     * system has not. A copy is not acknowledged.
     *
     * @return false for a copy, and for a part that is over
     */
    public boolean isUnacknowledged() {
        boolean offered = state == AssignmentState.OFFERED;
        boolean unseen = downstream != null && !downstream.acknowledged();
        return isOpen() && role != AssignmentRole.COPY && (offered || unseen);
    }

    /**
     * Says whether the unit still has something to do.
     *
     * @return true when offered or acknowledged
     */
    public boolean isOpen() {
        return state.isOpen();
    }

    /**
     * Says when the unit moved its part last.
     *
     * @return the latest of the offer and what the unit did
     */
    public Instant movedAt() {
        Instant last = later(later(later(offeredAt, acknowledgedAt), firstContactAt), endedAt);
        return returnAsk == null ? last : later(last, returnAsk.askedAt());
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    /**
     * The unit has it.
     *
     * @param at when
     * @return acknowledged
     */
    public Assignment acknowledged(Instant at) {
        return new Assignment(
                id,
                unit,
                role,
                AssignmentState.ACKNOWLEDGED,
                offeredAt,
                at,
                firstContactAt,
                null,
                returnAsk,
                parent,
                downstream);
    }

    /**
     * The handler has spoken to the requester. The first time counts.
     *
     * @param at when
     * @return with the instant, if there was none
     */
    public Assignment contacted(Instant at) {
        Instant first = firstContactAt == null ? at : firstContactAt;
        return new Assignment(
                id, unit, role, state, offeredAt, acknowledgedAt, first, endedAt, returnAsk, parent, downstream);
    }

    /**
     * The unit's part has ended.
     *
     * @param how one of the states that are not open
     * @param at when
     * @return ended, with nothing pending
     */
    public Assignment ended(AssignmentState how, Instant at) {
        return new Assignment(
                id, unit, role, how, offeredAt, acknowledgedAt, firstContactAt, at, null, parent, downstream);
    }

    /**
     * The unit has it again: its reply was sent back.
     *
     * @return acknowledged, with the first acknowledgement
     */
    public Assignment takenUpAgain() {
        return new Assignment(
                id,
                unit,
                role,
                AssignmentState.ACKNOWLEDGED,
                offeredAt,
                acknowledgedAt,
                firstContactAt,
                null,
                null,
                parent,
                downstream);
    }

    /**
     * Sets or clears the return that waits for a decision.
     *
     * @param ask null to clear
     * @return the same otherwise
     */
    public Assignment withReturnAsk(@Nullable ReturnAsk ask) {
        return new Assignment(
                id, unit, role, state, offeredAt, acknowledgedAt, firstContactAt, endedAt, ask, parent, downstream);
    }

    /**
     * Notes how the unit's own system knows the part.
     *
     * @param there system, number and state
     * @return with it
     */
    public Assignment seenAs(Downstream there) {
        return new Assignment(
                id,
                unit,
                role,
                state,
                offeredAt,
                acknowledgedAt,
                firstContactAt,
                endedAt,
                returnAsk,
                parent,
                requireNonNull(there, "there"));
    }
}
