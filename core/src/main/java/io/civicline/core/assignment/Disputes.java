package io.civicline.core.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible, once that is disputed: rulings, the wish for one, and whether the ticket may be given back at all.
 *
 * <p>Immutable, thread-safe.
 *
 * @param rulings every ruling there ever was, oldest first; the last is in force
 * @param asked a ruling that is awaited
 * @param returnForbidden whether nobody may give the ticket back, because it was dispatched so
 */
public record Disputes(List<Ruling> rulings, @Nullable RulingAsk asked, boolean returnForbidden) {

    /** Nobody disputes it. */
    public static final Disputes NONE = new Disputes(List.of(), null, false);

    /** Copies the list. */
    public Disputes {
        rulings = List.copyOf(rulings);
    }

    /**
     * Finds the ruling in force.
     *
     * @return the last; empty if there is none
     */
    public Optional<Ruling> inForce() {
        return rulings.isEmpty() ? Optional.empty() : Optional.of(rulings.get(rulings.size() - 1));
    }

    /**
     * Finds the ruling that binds a part.
     *
     * @param part any
     * @return the ruling in force if it names the unit, and the hotline gave it the part; else empty
     */
    public Optional<Ruling> binding(Assignment part) {
        return inForce().filter(ruling -> !part.isSubassigned() && ruling.binds(part.unit()));
    }

    /**
     * Sets what is awaited.
     *
     * @param ask null to clear
     * @return the same otherwise
     */
    public Disputes withAsked(@Nullable RulingAsk ask) {
        return new Disputes(rulings, ask, returnForbidden);
    }

    /**
     * Adds a ruling; nothing is awaited any more.
     *
     * @param ruling that is in force from now on
     * @return with it
     */
    public Disputes plus(Ruling ruling) {
        List<Ruling> all = new ArrayList<>(rulings);
        all.add(ruling);
        return new Disputes(all, null, returnForbidden);
    }

    /**
     * Forbids to give the ticket back.
     *
     * @return with that
     */
    public Disputes withoutReturn() {
        return new Disputes(rulings, asked, true);
    }

    /**
     * Forgets every text.
     *
     * @return the same with erased words
     */
    public Disputes erase() {
        return new Disputes(
                rulings.stream().map(Ruling::erase).toList(), asked == null ? null : asked.erase(), returnForbidden);
    }
}
