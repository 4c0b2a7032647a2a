package io.civicline.core.request;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.SourceCode;
import io.civicline.core.id.UpstreamNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The upstream case that a ticket comes from (来源系统): handed down by a province, 110, another city.
 *
 * <p>A due that upstream gave moves only by what is recorded of upstream, whoever decides on more time: a policy's extensions are
 * for limits that the hotline counts itself. What was agreed holds as long as upstream waits for the case.
 *
 * <p>Immutable, thread-safe.
 *
 * @param system the upstream system, such as {@code province}
 * @param number the case's number there, as {@link UpstreamNumber} allows
 * @param due the due that upstream gave, if it gave one
 * @param extendedBy who decides on more than that due; null if nothing was said, which means the hotline
 * @param calledBackBy who calls the citizen back; null if nothing was said, which means the hotline
 * @param withdrawnAt when upstream took the case back; null as long as it did not
 */
public record Source(
        SourceCode system,
        String number,
        @Nullable Instant due,
        @Nullable Side extendedBy,
        @Nullable Side calledBackBy,
        @Nullable Instant withdrawnAt) {

    /** On which side of the interface something is done. */
    public enum Side {
        /** By the system that handed the case down. */
        UPSTREAM,
        /** By this hotline. */
        HOTLINE
    }

    /** Checks that nothing is missing. */
    public Source {
        requireNonNull(system, "system");
        requireNonNull(number, "number");
    }

    /**
     * A case of which nothing is said but its due.
     *
     * @param system the upstream system
     * @param number the case's number there
     * @param due the due that upstream gave, if it gave one
     */
    public Source(SourceCode system, String number, @Nullable Instant due) {
        this(system, number, due, null, null, null);
    }

    /**
     * Says under what number the case is known to its system.
     *
     * @return no other ticket of the tenant has it
     */
    public UpstreamNumber upstreamNumber() {
        return new UpstreamNumber(system, number);
    }

    /**
     * Says whether more than the due that upstream gave is for the upstream system to give.
     *
     * @return true if it said so and has not taken the case back
     */
    public boolean isExtendedUpstream() {
        return extendedBy == Side.UPSTREAM && isAwaited();
    }

    /**
     * Says whether the citizen is called back by the upstream system. Those who joined the ticket later are not known there.
     *
     * @return true if it said so and has not taken the case back
     */
    public boolean isCalledBackUpstream() {
        return calledBackBy == Side.UPSTREAM && isAwaited();
    }

    /**
     * Says whether upstream still waits for the case.
     *
     * @return false once it was taken back
     */
    public boolean isAwaited() {
        return withdrawnAt == null;
    }

    /**
     * Takes over another due.
     *
     * @param other the new due; null if there is none any more
     * @return the same case otherwise
     */
    public Source dueAt(@Nullable Instant other) {
        return new Source(system, number, other, extendedBy, calledBackBy, withdrawnAt);
    }

    /**
     * Notes that it was taken back.
     *
     * @param at when
     * @return the same case otherwise
     */
    public Source withdrawn(Instant at) {
        return new Source(system, number, due, extendedBy, calledBackBy, requireNonNull(at, "at"));
    }
}
