package io.civicline.routing;

import io.civicline.core.naming.Naming;
import io.civicline.core.who.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An explanation, line by line. */
final class ExplanationText {

    private final RoutingExplanation explanation;
    private final Naming naming;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(RoutingExplanation explanation, Naming naming, Locale locale) {
        this.explanation = explanation;
        this.naming = naming;
        this.locale = locale;
    }

    String write() {
        lines.add(winner() + say(Phrase.SEPARATOR) + before());
        for (LostRule lost : explanation.lost()) {
            lines.add("  " + named(lost.rule()) + say(Phrase.COLON)
                    + lost.verdict().text(locale, naming));
        }
        Parts parts = explanation.decision().parts();
        part(Phrase.LEAD, parts.lead());
        parts.assists().forEach(choice -> part(Phrase.ASSIST, choice));
        parts.copies().forEach(choice -> part(Phrase.COPY, choice));
        if (explanation.decision() instanceof Routed routed) {
            marks(routed);
        } else {
            lines.add(say(Phrase.UNROUTED));
        }
        return String.join("\n", lines);
    }

    private String winner() {
        RoutingRule rule = explanation.winner();
        if (rule == null) {
            return say(Phrase.FALLBACK_WON);
        }
        String source = rule.source() == null ? "" : say(Phrase.SEPARATOR) + say(Phrase.SOURCE, rule.source());
        return say(Phrase.RULE_WON, named(rule)) + source;
    }

    private String before() {
        return switch (explanation.lost().size()) {
            case 0 -> say(Phrase.NONE_BEFORE);
            case 1 -> say(Phrase.ONE_BEFORE);
            default -> say(Phrase.SOME_BEFORE, explanation.lost().size());
        };
    }

    private String named(RoutingRule rule) {
        return rule.id() + say(Phrase.RANK, rule.rank());
    }

    private void part(Phrase phrase, Choice choice) {
        lines.add(say(phrase, choice.text(locale, naming)));
    }

    private void marks(Routed routed) {
        if (routed.byFallback() && routed.rule() != null) {
            lines.add(say(Phrase.NOTHING_FOUND));
        }
        if (!routed.tags().isEmpty()) {
            lines.add(say(Phrase.TAGS, String.join(", ", routed.tags())));
        }
        if (routed.urgency() != null) {
            lines.add(say(Phrase.URGENCY, naming.say(routed.urgency(), locale)));
        }
    }

    private String say(Phrase phrase) {
        return phrase.in(locale);
    }

    private String say(Phrase phrase, Object value) {
        return phrase.in(locale, value);
    }
}
