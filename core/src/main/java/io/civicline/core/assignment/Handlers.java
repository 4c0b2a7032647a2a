package io.civicline.core.assignment;

import io.civicline.core.id.ActorId;
import io.civicline.core.id.UnitId;
import java.util.ArrayList;
import java.util.List;

/**
 * Who handled a ticket: the units, and the people who acted for one. They may not write down what the citizen says of their work.
 *
 * <p>Immutable, thread-safe.
 *
 * @param units each once, in order
 * @param persons each once, in order
 */
public record Handlers(List<UnitId> units, List<ActorId> persons) {

    /** Nobody. */
    public static final Handlers NONE = new Handlers(List.of(), List.of());

    /** Copies the lists. */
    public Handlers {
        units = List.copyOf(units);
        persons = List.copyOf(persons);
    }

    /**
     * Adds a unit.
     *
     * @param unit that has, or had, a part
     * @return with it, once
     */
    public Handlers with(UnitId unit) {
        return new Handlers(once(units, List.of(unit)), persons);
    }

    /**
     * Adds a person.
     *
     * @param person who acted for a unit
     * @return with him, once
     */
    public Handlers with(ActorId person) {
        return new Handlers(units, once(persons, List.of(person)));
    }

    /**
     * Adds who handled another ticket.
     *
     * @param others units and people
     * @return with them, each once
     */
    public Handlers plus(Handlers others) {
        return new Handlers(once(units, others.units), once(persons, others.persons));
    }

    private static <T> List<T> once(List<T> known, List<T> more) {
        List<T> all = new ArrayList<>(known);
        more.stream().filter(one -> !known.contains(one)).forEach(all::add);
        return all;
    }
}
