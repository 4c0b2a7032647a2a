package io.civicline.core.command;

import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.id.TicketId;
import io.civicline.core.link.LinkKind;
import io.civicline.core.link.TicketLink;
import io.civicline.core.ticket.Ticket;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** Saying that tickets belong together, and making two of one. Each command goes to both tickets of one submission. */
public sealed interface Linking extends Command {

    @Override
    default boolean isJoint() {
        return true;
    }

    private static TicketLink link(Ticket ticket, TicketId first, LinkKind kind, TicketId second) {
        return ticket.id().equals(first) ? TicketLink.to(kind, second) : TicketLink.from(kind, first);
    }

    private static TicketId otherOf(Ticket ticket, TicketId first, TicketId second) {
        return ticket.id().equals(first) ? second : first;
    }

    /**
     * Links two tickets. Linked so already, nothing changes.
     *
     * @param first the ticket that recurs, urges or relates
     * @param kind how they belong together; not {@link LinkKind#SPLIT_FROM}, which only {@link Split} makes
     * @param second the other ticket; one that recurs must be closed
     */
    record Link(
            @NotNull TicketId first,
            @NotNull LinkKind kind,
            @NotNull TicketId second) implements Linking {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            TicketLink link = link(ticket, first, kind, second);
            Optional<Ticket> other = at.facts().ticket(otherOf(ticket, first, second));
            Checks checks = at.check(ticket)
                    .that(other.isPresent(), RefusalCode.NO_SUCH_TICKET, "ticket", link.other())
                    .that(kind != LinkKind.SPLIT_FROM, RefusalCode.LINK_NOT_BY_HAND, "kind", kind);
            if (kind == LinkKind.RECURS && ticket.id().equals(first)) {
                checks.that(other.filter(Ticket::isOpen).isEmpty(), RefusalCode.RECURS_OF_OPEN, "ticket", second);
            }
            return checks.thenAll(() -> ticket.links().links().contains(link)
                    ? List.<Event>of()
                    : List.<Event>of(new LinkEvent.Linked(link)));
        }
    }

    /**
     * Takes a link away. Not linked so, nothing changes.
     *
     * @param first the ticket that was named first
     * @param kind how they belonged together; not {@link LinkKind#SPLIT_FROM}, which is a fact
     * @param second the other ticket
     */
    record Unlink(
            @NotNull TicketId first,
            @NotNull LinkKind kind,
            @NotNull TicketId second) implements Linking {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            TicketLink link = link(ticket, first, kind, second);
            return at.check(ticket)
                    .that(kind != LinkKind.SPLIT_FROM, RefusalCode.LINK_NOT_BY_HAND, "kind", kind)
                    .thenAll(() -> ticket.links().links().contains(link)
                            ? List.<Event>of(new LinkEvent.Unlinked(link))
                            : List.<Event>of());
        }
    }

    /**
     * Takes a part of a ticket out, which becomes a ticket of its own with its own route (拆分). Who asks is copied to it.
     *
     * @param part the ticket that the same submission registers
     */
    record Split(@NotNull TicketId part) implements Linking {

        @Override
        public Decision decide(Ticket ticket, Context at) {
            return at.check(ticket)
                    .that(at.facts().ticket(part).isPresent(), RefusalCode.NO_SUCH_TICKET, "ticket", part)
                    .then(() -> new LinkEvent.Linked(TicketLink.from(LinkKind.SPLIT_FROM, part)));
        }
    }
}
