package io.civicline.core.party;

import io.civicline.core.id.RequesterId;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What changed since registration about those who ask: who joined, who left, who came again, and what the upstream system
 * says now.
 *
 * <p>Immutable, thread-safe.
 *
 * @param contacts every contact after the first, oldest first
 * @param joined who joined, in order; those who left again are among them
 * @param left who asks no more, in order
 * @param source the upstream case as it is now; null if it never changed
 */
public record Parties(
        List<RecordedContact> contacts,
        List<JoinedRequester> joined,
        List<RequesterId> left,
        @Nullable Source source) {

    /**
     * So many can ask on one ticket at a time. Each of them is told, called back and asked again by events of his own; with many
     * more, closing the ticket would be no single act any more.
     */
    public static final int MOST = 1_000;

    /** Nothing changed. */
    public static final Parties NONE = new Parties(List.of(), List.of(), List.of(), null);

    /** Copies the lists. */
    public Parties {
        contacts = List.copyOf(contacts);
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    /**
     * Lists who asks now.
     *
     * @param registered who was registered
     * @return those and who joined, in order, without those who left
     */
    public List<TicketRequester> living(List<TicketRequester> registered) {
        List<TicketRequester> all = new ArrayList<>(registered);
        joined.forEach(one -> all.add(one.requester()));
        Set<RequesterId> gone = new HashSet<>(left);
        all.removeIf(one -> gone.contains(one.id()));
        return all;
    }

    /**
     * Finds one who joined and still asks.
     *
     * @param id his id on this ticket
     * @return empty if there is none
     */
    public Optional<JoinedRequester> stillJoined(RequesterId id) {
        return joined.stream()
                .filter(one -> one.requester().id().equals(id) && !left.contains(id))
                .findFirst();
    }

    /**
     * Lists who joined and still asks.
     *
     * @return in order
     */
    public List<JoinedRequester> stillJoined() {
        Set<RequesterId> gone = new HashSet<>(left);
        return joined.stream()
                .filter(one -> !gone.contains(one.requester().id()))
                .toList();
    }

    /**
     * Adds a contact.
     *
     * @param contact new
     * @return with it
     */
    public Parties plus(RecordedContact contact) {
        List<RecordedContact> all = new ArrayList<>(contacts);
        all.add(contact);
        return new Parties(all, joined, left, source);
    }

    /**
     * Adds one who asks.
     *
     * @param one new
     * @return with him
     */
    public Parties plus(JoinedRequester one) {
        List<JoinedRequester> all = new ArrayList<>(joined);
        all.add(one);
        return new Parties(contacts, all, left, source);
    }

    /**
     * Takes account of one who asks no more.
     *
     * @param id his id on this ticket
     * @return without him
     */
    public Parties without(RequesterId id) {
        List<RequesterId> all = new ArrayList<>(left);
        all.add(id);
        return new Parties(contacts, joined, all, source);
    }

    /**
     * Takes account of what the upstream system says now.
     *
     * @param now the upstream case
     * @return with it
     */
    public Parties withSource(Source now) {
        return new Parties(contacts, joined, left, now);
    }

    /**
     * Changes how contacts and joined requesters are shown.
     *
     * @param contact what becomes of each contact
     * @param requester what becomes of each who joined
     * @return with the changes
     */
    public Parties shown(UnaryOperator<RecordedContact> contact, UnaryOperator<JoinedRequester> requester) {
        return new Parties(
                contacts.stream().map(contact).toList(),
                joined.stream().map(requester).toList(),
                left,
                source);
    }

    /**
     * Forgets every text and name.
     *
     * @return the same with erased words
     */
    public Parties erase() {
        return shown(RecordedContact::erase, one -> one.with(one.requester().erase()));
    }
}
