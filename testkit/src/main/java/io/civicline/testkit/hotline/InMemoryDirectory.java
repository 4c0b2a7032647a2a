package io.civicline.testkit.hotline;

import io.civicline.core.id.UnitId;
import io.civicline.core.unit.Directory;
import io.civicline.core.unit.DirectoryFacts;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A directory that a test fills by hand: who is absent is absent from then on, whatever moment is asked for.
 *
 * <p>Thread-safe.
 */
public final class InMemoryDirectory implements Directory {

    private final Set<UnitId> absent = new LinkedHashSet<>();

    /** Begins with every unit present. */
    public InMemoryDirectory() {}

    /**
     * Lets a unit be absent; if it is so already, nothing changes.
     *
     * @param unit its id
     * @return this
     * @throws IllegalArgumentException if the text breaks {@link io.civicline.core.id.IdRules}
     */
    public synchronized InMemoryDirectory absent(String unit) {
        absent.add(UnitId.of(unit));
        return this;
    }

    /**
     * Lets a unit be present again; if it is so already, nothing changes.
     *
     * @param unit its id
     * @return this
     * @throws IllegalArgumentException if the text breaks {@link io.civicline.core.id.IdRules}
     */
    public synchronized InMemoryDirectory present(String unit) {
        absent.remove(UnitId.of(unit));
        return this;
    }

    @Override
    public synchronized DirectoryFacts factsAt(Instant at) {
        return DirectoryFacts.absent(absent);
    }
}
