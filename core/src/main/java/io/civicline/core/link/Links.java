package io.civicline.core.link;

import io.civicline.core.id.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How tickets belong together: merged, split, recurring.
 *
 * <p>Immutable, thread-safe.
 *
 * @param links to other tickets, oldest first
 * @param joined the tickets that are merged into this one, oldest first
 * @param mergedInto the main ticket into which this one is merged; null if it is not, or if who reads may not know of it
 */
public record Links(
        List<TicketLink> links,
        List<JoinedTicket> joined,
        @Nullable TicketId mergedInto) {

    /** Nothing. */
    public static final Links NONE = new Links(List.of(), List.of(), null);

    /** Copies the lists. */
    public Links {
        links = List.copyOf(links);
        joined = List.copyOf(joined);
    }

    /**
     * Lists the links of a kind.
     *
     * @param kind how they belong together
     * @return oldest first
     */
    public List<TicketLink> of(LinkKind kind) {
        return links.stream().filter(link -> link.kind() == kind).toList();
    }

    /**
     * Says whether a ticket is merged into this one.
     *
     * @param ticket which
     * @return true as long as it is
     */
    public boolean hasJoined(TicketId ticket) {
        return joined.stream().anyMatch(one -> one.id().equals(ticket));
    }

    /**
     * Adds a link.
     *
     * @param link new
     * @return with it, once
     */
    public Links plus(TicketLink link) {
        if (links.contains(link)) {
            return this;
        }
        List<TicketLink> all = new ArrayList<>(links);
        all.add(link);
        return new Links(all, joined, mergedInto);
    }

    /**
     * Takes a link away.
     *
     * @param link which
     * @return without it
     */
    public Links without(TicketLink link) {
        return new Links(links.stream().filter(one -> !one.equals(link)).toList(), joined, mergedInto);
    }

    /**
     * Takes a ticket in.
     *
     * @param ticket that was merged into this one
     * @return with it
     */
    public Links plus(JoinedTicket ticket) {
        List<JoinedTicket> all = new ArrayList<>(joined);
        all.add(ticket);
        return new Links(links, all, mergedInto);
    }

    /**
     * Lets a ticket go.
     *
     * @param ticket that is merged into this one no more
     * @return without it
     */
    public Links without(TicketId ticket) {
        return new Links(
                links, joined.stream().filter(one -> !one.id().equals(ticket)).toList(), mergedInto);
    }

    /**
     * Sets the main ticket.
     *
     * @param main into which this one is merged; null if it is merged no more
     * @return with it
     */
    public Links mergedInto(@Nullable TicketId main) {
        return new Links(links, joined, main);
    }

    /**
     * Lists every ticket that is named here.
     *
     * @return each once, in order
     */
    public List<TicketId> tickets() {
        List<TicketId> all = new ArrayList<>();
        links.forEach(link -> all.add(link.other()));
        joined.forEach(one -> all.add(one.id()));
        if (mergedInto != null) {
            all.add(mergedInto);
        }
        return all.stream().distinct().toList();
    }

    /**
     * Leaves out the tickets that somebody may not know of.
     *
     * @param known says which he may know of
     * @return the rest
     */
    public Links only(Predicate<TicketId> known) {
        return new Links(
                links.stream().filter(link -> known.test(link.other())).toList(),
                joined.stream().filter(one -> known.test(one.id())).toList(),
                mergedInto == null || !known.test(mergedInto) ? null : mergedInto);
    }

    /**
     * Forgets every text; there is none.
     *
     * @return the same
     */
    public Links erase() {
        return this;
    }
}
