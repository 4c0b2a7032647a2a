package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.who.Who;

/**
 * Whom a notice is for. Who is complained of is never told, whoever a rule names.
 *
 * <p>Immutable, thread-safe.
 */
public sealed interface Audience {

    /** Whose role in the ticket says who they are. */
    enum Group implements Audience {
        /** The unit that leads. */
        LEAD,
        /** Every unit that the event is about, else each that has an open part. */
        UNITS,
        /** The unit that watches from now on; only on {@code supervised}. */
        SUPERVISORS,
        /** Every requester who wants an answer and has a phone number. */
        REQUESTERS,
        /** The upstream system that the ticket came from: a report back, which wants a receipt. */
        SOURCE
    }

    /** The unit that leads. */
    Audience LEAD = Group.LEAD;

    /** Every unit that the event is about, else each that has an open part. */
    Audience UNITS = Group.UNITS;

    /** The unit that watches from now on. */
    Audience SUPERVISORS = Group.SUPERVISORS;

    /** Every requester who wants an answer and has a phone number. */
    Audience REQUESTERS = Group.REQUESTERS;

    /** The upstream system that the ticket came from. */
    Audience SOURCE = Group.SOURCE;

    /**
     * The first unit of a who-list that is there. Relations such as {@code unit.superior} start from the unit that the event is
     * about, else from the one that leads. If nobody is found, the journal says so.
     *
     * @param who the list
     */
    record Chosen(Who who) implements Audience {

        /** Refuses null. */
        public Chosen {
            requireNonNull(who, "who");
        }

        @Override
        public String toString() {
            return who.toString();
        }
    }

    /**
     * Means the first of a who-list.
     *
     * @param who the list
     * @return that audience
     */
    static Audience of(Who who) {
        return new Chosen(who);
    }

    /**
     * Reads a form that {@link Object#toString()} writes.
     *
     * @param texts one name of {@link Group}, or the candidates of a who-list
     * @return the audience
     * @throws IllegalArgumentException if it is neither
     */
    static Audience parse(String... texts) {
        for (Group group : Group.values()) {
            if (texts.length == 1 && group.name().equals(texts[0])) {
                return group;
            }
        }
        return of(Who.parse(texts));
    }
}
