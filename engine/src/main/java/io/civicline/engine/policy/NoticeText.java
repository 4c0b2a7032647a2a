package io.civicline.engine.policy;

import io.civicline.core.id.ExternalId;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The placeholders of notice templates, and what they stand for. */
public final class NoticeText {

    private static final String UNKNOWN = "—";
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Map<String, Function<Ticket, String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("ticket", ticket -> ticket.id().value());
        FIELDS.put("number", NoticeText::number);
        FIELDS.put("category", ticket -> ticket.request().category().value());
        FIELDS.put("lead", ticket -> ticket.lead().map(Object::toString).orElse(UNKNOWN));
    }

    private NoticeText() {}

    /** The host's number, which the citizen knows; else the ticket's id. */
    private static String number(Ticket ticket) {
        ExternalId external = ticket.registered().externalId();
        return external == null ? ticket.id().value() : external.value();
    }

    /**
     * Lists what a template may name.
     *
     * @return names without braces
     */
    public static Set<String> placeholders() {
        return Collections.unmodifiableSet(FIELDS.keySet());
    }

    static List<String> unknownIn(String template) {
        List<String> unknown = new ArrayList<>();
        Matcher field = FIELD.matcher(template);
        while (field.find()) {
            if (!FIELDS.containsKey(field.group(1))) {
                unknown.add(field.group(1));
            }
        }
        return unknown;
    }

    /**
     * Fills in a template. A placeholder without a value becomes a dash; the rest of the text is not harmed.
     *
     * @param template as the policy wrote it
     * @param ticket that it is about
     * @return the text
     */
    public static String render(String template, Ticket ticket) {
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(
                        FIELDS.getOrDefault(field.group(1), any -> UNKNOWN).apply(ticket)));
    }
}
