package io.civicline.core.situation;

import io.civicline.core.code.EventCode;
import io.civicline.core.code.Label;
import io.civicline.core.internal.Identifiers;
import io.civicline.core.naming.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is counted on a ticket and that conditions compare: what {@link #OWN} names, and how often the host reported
 * an event of its own ({@link #host(EventCode)}).
 *
 * <p>Immutable, thread-safe.
 *
 * @param value the name that policies use, lower case by convention
 */
public record Counter(String value) implements Comparable<Counter>, Worded {

    /** How often units gave the ticket back (退单). */
    public static final Counter RETURNS = new Counter("returns");
    /** How often the ticket went from one lead to another (流转). */
    public static final Counter HOPS = new Counter("hops");
    /** How often something was added after the registration (补充). */
    public static final Counter SUPPLEMENTS = new Counter("supplements");
    /** How often that brought new facts. */
    public static final Counter NEW_FACTS = new Counter("new-facts");
    /** How often a limit was extended (延期). */
    public static final Counter EXTENSIONS = new Counter("extensions");
    /** How often people came about it, the first time included, and also about tickets merged into it (来电次数). */
    public static final Counter CONTACTS = new Counter("contacts");

    /** How often it was ruled who is responsible (裁定). */
    public static final Counter RULINGS = new Counter("rulings");
    /** How many parts units gave on to units below them (二级派单). */
    public static final Counter SUBASSIGNMENTS = new Counter("subassignments");
    /** How often a unit was urged (催办), by people, by the citizen's calls that counted, and by clocks. */
    public static final Counter URGES = new Counter("urges");
    /** How often the ticket was put under supervision (督办). */
    public static final Counter SUPERVISIONS = new Counter("supervisions");
    /** How often an unsatisfied answer had the ticket handled again (二次办理). */
    public static final Counter REWORKS = new Counter("reworks");
    /** How often the ticket was reopened after its end. */
    public static final Counter REOPENINGS = new Counter("reopenings");

    /** All that Civicline counts by itself, in the order of the reference. */
    public static final List<Counter> OWN = List.of(
            RETURNS,
            HOPS,
            EXTENSIONS,
            CONTACTS,
            SUPPLEMENTS,
            NEW_FACTS,
            RULINGS,
            SUBASSIGNMENTS,
            URGES,
            SUPERVISIONS,
            REWORKS,
            REOPENINGS);

    private static final String HOST = "host:";

    private static final Map<Counter, Label> WORDS = Map.ofEntries(
            Map.entry(RETURNS, Label.of("退单次数", "returns")),
            Map.entry(HOPS, Label.of("流转次数", "hand-overs")),
            Map.entry(SUPPLEMENTS, Label.of("补充次数", "supplements")),
            Map.entry(NEW_FACTS, Label.of("补充新情况次数", "supplements with new facts")),
            Map.entry(EXTENSIONS, Label.of("延期次数", "extensions")),
            Map.entry(CONTACTS, Label.of("来电次数", "contacts")),
            Map.entry(RULINGS, Label.of("裁定次数", "rulings")),
            Map.entry(SUBASSIGNMENTS, Label.of("二级派单数", "subassignments")),
            Map.entry(URGES, Label.of("催办次数", "urges")),
            Map.entry(SUPERVISIONS, Label.of("督办次数", "supervisions")),
            Map.entry(REWORKS, Label.of("二次办理次数", "reworks")),
            Map.entry(REOPENINGS, Label.of("重新办理次数", "reopenings")));

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public Counter {
        Identifiers.check(value, "counter");
    }

    /**
     * Short for the constructor.
     *
     * @param value as for the constructor
     * @return the counter
     */
    public static Counter of(String value) {
        return new Counter(value);
    }

    /**
     * How often the host reported an event of its own.
     *
     * @param event the host's name of it
     * @return the counter, of the same name as the event's moment
     */
    public static Counter host(EventCode event) {
        return new Counter(HOST + event);
    }

    /**
     * The event of the host that is counted.
     *
     * @return empty if Civicline counts it by itself
     */
    public Optional<EventCode> hostEvent() {
        return value.startsWith(HOST) && value.length() > HOST.length()
                ? Optional.of(EventCode.of(value.substring(HOST.length())))
                : Optional.empty();
    }

    @Override
    public String text(Locale locale) {
        Label words = WORDS.get(this);
        return words == null ? value : words.text(locale);
    }

    @Override
    public int compareTo(Counter other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
