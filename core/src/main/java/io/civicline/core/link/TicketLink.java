package io.civicline.core.link;

import static java.util.Objects.requireNonNull;

import io.civicline.core.id.TicketId;

/**
 * One link, seen from one of its two tickets. The other ticket has the same link from the other side.
 *
 * <p>Immutable, thread-safe.
 *
 * @param kind how they belong together
 * @param side which end this ticket has
 * @param other the other ticket
 */
public record TicketLink(LinkKind kind, Side side, TicketId other) {

    /** Which end of a link a ticket has. */
    public enum Side {
        /** It recurs, urges, or is split from the other; the end that a link without a direction has on both sides. */
        FROM,
        /** The other recurs, urges, or is split from it. */
        TO
    }

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if a link without a direction has the side {@link Side#TO}
     */
    public TicketLink {
        requireNonNull(kind, "kind");
        requireNonNull(side, "side");
        requireNonNull(other, "other");
        if (!kind.isDirected() && side == Side.TO) {
            throw new IllegalArgumentException(kind + " has no direction, so its side is FROM on both tickets");
        }
    }

    /**
     * The link of the ticket that is named first.
     *
     * @param kind how they belong together
     * @param other the ticket that is named second
     * @return the link, as the first ticket has it
     */
    public static TicketLink to(LinkKind kind, TicketId other) {
        return new TicketLink(kind, Side.FROM, other);
    }

    /**
     * The link of the ticket that is named second.
     *
     * @param kind how they belong together
     * @param other the ticket that is named first
     * @return the link, as the second ticket has it
     */
    public static TicketLink from(LinkKind kind, TicketId other) {
        return new TicketLink(kind, kind.isDirected() ? Side.TO : Side.FROM, other);
    }

    @Override
    public String toString() {
        return (side == Side.TO ? "is " : "") + kind + " " + other;
    }
}
