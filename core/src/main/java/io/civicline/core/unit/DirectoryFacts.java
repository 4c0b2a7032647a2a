package io.civicline.core.unit;

import io.civicline.core.id.UnitId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the directory said at one moment: a decision is made on this and on nothing that changes meanwhile.
 *
 * <p>Immutable, thread-safe.
 */
public final class DirectoryFacts {

    private static final DirectoryFacts ALL_PRESENT = new DirectoryFacts(List.of());

    private final Set<UnitId> absent;

    private DirectoryFacts(Collection<UnitId> absent) {
        this.absent = Collections.unmodifiableSet(new LinkedHashSet<>(absent));
    }

    /**
     * States that every unit takes tickets.
     *
     * @return the facts
     */
    public static DirectoryFacts allPresent() {
        return ALL_PRESENT;
    }

    /**
     * States that some units take no tickets and all others do.
     *
     * @param units those that are absent
     * @return the facts
     */
    public static DirectoryFacts absent(Collection<UnitId> units) {
        return new DirectoryFacts(units);
    }

    /**
     * States that some units take no tickets and all others do.
     *
     * @param units the ids of those that are absent
     * @return the facts
     */
    public static DirectoryFacts absent(String... units) {
        return new DirectoryFacts(Stream.of(units).map(UnitId::of).toList());
    }

    /**
     * Says whether a unit takes no tickets.
     *
     * @param unit any unit
     * @return true if it is absent
     */
    public boolean isAbsent(UnitId unit) {
        return absent.contains(unit);
    }

    /**
     * Lists who is absent.
     *
     * @return in the order given
     */
    public Set<UnitId> absentUnits() {
        return absent;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DirectoryFacts that && absent.equals(that.absent);
    }

    @Override
    public int hashCode() {
        return absent.hashCode();
    }

    @Override
    public String toString() {
        return absent.isEmpty() ? "all present" : "absent " + absent;
    }
}
