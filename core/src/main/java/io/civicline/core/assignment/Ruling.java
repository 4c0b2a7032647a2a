package io.civicline.core.assignment;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.RulingLevelCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.UnitId;
import io.civicline.core.words.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision on who is responsible for a ticket (裁定). It binds the units that it names until a higher level decides otherwise.
 *
 * <p>Immutable, thread-safe.
 *
 * @param level at which level it was decided
 * @param authority the document that says so, as it is cited, such as its number
 * @param lead who answers for the whole
 * @param assists who helps
 * @param opinion the grounds in words, if any
 * @param by who decided
 * @param at when
 */
public record Ruling(
        RulingLevelCode level,
        String authority,
        UnitId lead,
        List<UnitId> assists,
        @Nullable Words opinion,
        ActorId by,
        Instant at) {

    /** Copies the list. */
    public Ruling {
        requireNonNull(level, "level");
        requireNonNull(authority, "authority");
        requireNonNull(lead, "lead");
        assists = List.copyOf(assists);
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    /**
     * Says whether it names a unit.
     *
     * @param unit which
     * @return true for the lead and the assists
     */
    public boolean binds(UnitId unit) {
        return lead.equals(unit) || assists.contains(unit);
    }

    /**
     * Forgets the text.
     *
     * @return the same with erased words
     */
    public Ruling erase() {
        return new Ruling(level, authority, lead, assists, opinion == null ? null : opinion.erase(), by, at);
    }
}
