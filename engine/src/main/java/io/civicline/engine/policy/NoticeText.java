package io.civicline.engine.policy;

import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TicketId;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.review.Review;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The placeholders of notice texts, and what they stand for. A placeholder without a value becomes a dash, one that fails too; the
 * rest of the text is not harmed.
 */
public final class NoticeText {

    /** What stands where nothing is known. */
    public static final String UNKNOWN = "—";

    /** What a placeholder for the due of a clock begins with. */
    static final String DUE_OF = "due:";

    /** What stands for the number of the upstream case. */
    static final String UPSTREAM = "upstream";

    /** What stands for the words of a decision; a notice is queued with its number. */
    static final String EXPLANATION = "explanation";

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> COMMON = ordered(
            "ticket",
            "number",
            "kind",
            "category",
            "region",
            "urgency",
            "status",
            "lead",
            "unit",
            "due",
            "clock",
            "step",
            "reason",
            "upstream",
            "tickets",
            "count");
    private static final Set<String> PERSONAL = ordered("name", "subject", EXPLANATION);

    /** What stands only where the moment is about a clock. */
    static final Set<String> OF_CLOCK = ordered("due", "clock");

    /** What stands only where the moment is about a step. */
    static final Set<String> OF_STEP = ordered("step");

    /** What is read from the ticket when the notice leaves; the rest is fixed when it is queued. */
    static final Set<String> LATE = ordered("ticket", "number", "tickets", "count", "upstream", "name", "subject");

    private NoticeText() {}

    private static Set<String> ordered(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    /**
     * Lists what a text may name, beside {@code due:CLOCK}.
     *
     * @return names without braces
     */
    public static Set<String> placeholders() {
        return Stream.concat(COMMON.stream(), PERSONAL.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Lists what only a text for {@link Audience#REQUESTERS} may name: people's names and words, and what was written to them.
     *
     * @return names without braces
     */
    public static Set<String> personal() {
        return new LinkedHashSet<>(PERSONAL);
    }

    /** What a text names, in order, each once. */
    static Set<String> namedIn(String text) {
        Set<String> named = new LinkedHashSet<>();
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            named.add(field.group(1));
        }
        return named;
    }

    /** Whether a text says how many tickets there are or which: then a digest is written by it once, for all. */
    static boolean isForSeveral(String text) {
        Set<String> named = namedIn(text);
        return named.contains("tickets") || named.contains("count");
    }

    /**
     * One notice of those that leave together.
     *
     * @param text the text with its placeholders
     * @param values what was known when it was queued
     * @param ticket as it is now
     * @param requester who is told; null if it is no requester
     */
    public record Part(
            String text,
            Map<String, String> values,
            Ticket ticket,
            @Nullable TicketRequester requester) {}

    /**
     * Writes a notice, or a digest: once for all if the text names {@code {tickets}} or {@code {count}}, else a line for each.
     *
     * @param parts at least one
     * @return the text
     */
    public static String render(List<Part> parts) {
        Part first = parts.get(0);
        return isForSeveral(first.text())
                ? render(first, parts)
                : parts.stream().map(part -> render(part, List.of(part))).collect(Collectors.joining("\n"));
    }

    /**
     * Says what the placeholders of a notice or a digest stand for, each as {@link #render(List)} writes it.
     *
     * @param parts at least one
     * @return by name, in the order of the text; of a digest with a line for each, the values of all, a line each
     */
    public static Map<String, String> values(List<Part> parts) {
        Part first = parts.get(0);
        List<Part> written = isForSeveral(first.text()) ? List.of(first) : parts;
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : namedIn(first.text())) {
            values.put(
                    name,
                    written.stream()
                            .map(part ->
                                    safely(() -> value(name, part, isForSeveral(first.text()) ? parts : List.of(part))))
                            .collect(Collectors.joining("\n")));
        }
        return values;
    }

    private static String render(Part part, List<Part> all) {
        return FIELD.matcher(part.text())
                .replaceAll(field -> Matcher.quoteReplacement(safely(() -> value(field.group(1), part, all))));
    }

    /** One failing placeholder never blanks the message. */
    static String safely(Supplier<Optional<String>> value) {
        try {
            return value.get().filter(text -> !text.isBlank()).orElse(UNKNOWN);
        } catch (RuntimeException e) {
            return UNKNOWN;
        }
    }

    private static Optional<String> value(String name, Part part, List<Part> all) {
        Ticket ticket = part.ticket();
        TicketRequester requester = part.requester();
        return switch (name) {
            case "ticket" -> Optional.of(ticket.id().value());
            case "number" -> Optional.of(number(ticket));
            case "tickets" ->
                Optional.of(
                        all.stream().map(one -> number(one.ticket())).distinct().collect(Collectors.joining(", ")));
            case "count" ->
                Optional.of(Long.toString(
                        all.stream().map(one -> one.ticket().id()).distinct().count()));
            case UPSTREAM -> upstream(part.values(), ticket);
            case "name" ->
                requester == null
                        ? Optional.empty()
                        : Optional.ofNullable(requester.name()).flatMap(Words::read);
            case EXPLANATION -> explanation(part);
            case "subject" ->
                requester == null
                        ? Optional.empty()
                        : ticket.request().subject().read();
            default -> Optional.ofNullable(part.values().get(name)).or(() -> code(name, ticket));
        };
    }

    /**
     * Gives the number of the upstream case that a notice is about.
     *
     * @param values with which it was queued
     * @param ticket as it is now
     * @return that of a merged ticket, with which the notice was queued; else the ticket's own; empty if it has none
     */
    public static Optional<String> upstream(Map<String, String> values, Ticket ticket) {
        return Optional.ofNullable(values.get(UPSTREAM))
                .or(() -> ticket.source().map(Source::number));
    }

    /** What was said with the decision whose number the notice was queued with; the words themselves stay with the ticket. */
    private static Optional<String> explanation(Part part) {
        return Optional.ofNullable(part.values().get(EXPLANATION))
                .filter(number -> !number.equals(UNKNOWN))
                .flatMap(number -> part.ticket().reviews().find(Integer.parseInt(number)))
                .flatMap(Review::opinion);
    }

    /** The code, of a notice that was queued without names. */
    private static Optional<String> code(String name, Ticket ticket) {
        return switch (name) {
            case "category" -> Optional.of(ticket.request().category().value());
            case "lead" -> ticket.lead().map(Object::toString);
            default -> Optional.empty();
        };
    }

    /** The host's number, which the citizen knows; else the ticket's id. */
    private static String number(Ticket ticket) {
        ExternalId external = ticket.registered().externalId();
        return external == null ? ticket.id().value() : external.value();
    }

    /**
     * Lists the tickets of what leaves together.
     *
     * @param parts at least one
     * @return each ticket once, in order
     */
    public static List<TicketId> tickets(List<Part> parts) {
        return parts.stream().map(part -> part.ticket().id()).distinct().toList();
    }
}
