package io.civicline.core.watch;

import static java.util.Objects.requireNonNull;

import io.civicline.core.naming.NamedValues;
import io.civicline.core.naming.Naming;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a ticket stands on a list: since when, why, and what is to be done. The engine hands it out with the naming of the ticket's
 * policy, so that its sentences have names and local times. Two are equal if list, instant and values are.
 *
 * <p>Immutable, thread-safe.
 */
public final class Watch {

    private final WatchList list;
    private final Instant since;
    private final NamedValues values;

    private Watch(WatchList list, Instant since, NamedValues values) {
        this.list = requireNonNull(list, "list");
        this.since = requireNonNull(since, "since");
        this.values = values;
    }

    /**
     * Makes one from alternating names and values, which are said by their types.
     *
     * @param list which
     * @param since from when it stands there, in microseconds
     * @param namesAndValues name, value, name, value …; never a citizen's words
     * @return the remark
     * @throws IllegalArgumentException if there is a name without a value
     */
    public static Watch of(WatchList list, Instant since, @Nullable Object... namesAndValues) {
        return new Watch(list, since, NamedValues.of(namesAndValues));
    }

    /**
     * Has its values said otherwise.
     *
     * @param naming how people are told them
     * @return the same remark
     */
    public Watch named(Naming naming) {
        return new Watch(list, since, values.with(naming));
    }

    /**
     * Says on which list.
     *
     * @return the list
     */
    public WatchList list() {
        return list;
    }

    /**
     * Says from when the ticket stands there.
     *
     * @return in microseconds; {@link WatchList#OVERDUE} names it before it comes
     */
    public Instant since() {
        return since;
    }

    /**
     * Gives what the texts name, for programs.
     *
     * @return codes, in the order given; never a citizen's words
     */
    public Map<String, String> values() {
        return values.codes();
    }

    /**
     * Says whether the ticket stands there yet.
     *
     * @param now when
     * @return false if that is still to come
     */
    public boolean isOnAt(Instant now) {
        return !since.isAfter(now);
    }

    /**
     * Says why, to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a sentence
     */
    public String why(Locale locale) {
        return values.fill(list.why(locale), locale);
    }

    /**
     * Says what is to be done, to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return a sentence
     */
    public String toDo(Locale locale) {
        return values.fill(list.toDo(locale), locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Watch that
                && list == that.list
                && since.equals(that.since)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list, since, values);
    }

    @Override
    public String toString() {
        return list + " since " + since + ": " + why(Locale.ENGLISH);
    }
}
