package io.civicline.engine.explain;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.Due;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Stamp;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.naming.MomentName;
import io.civicline.core.naming.Naming;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the entries of a journal, each in a line. */
final class JournalStory implements Naming {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{([\\w.:]+)}");

    private final Ticket ticket;
    private final Naming policy;
    private final Locale locale;
    private final boolean chinese;

    JournalStory(Ticket ticket, Naming policy, Locale locale) {
        this.ticket = ticket;
        this.policy = policy;
        this.locale = locale;
        this.chinese = locale.getLanguage().equals("zh");
    }

    JournalLine line(Entry entry) {
        Stamp stamp = entry.stamp();
        return new JournalLine(entry, say(stamp.occurredAt(), locale), who(stamp.actor()), what(entry) + late(stamp));
    }

    private String who(Actor actor) {
        if (actor.equals(Actor.TIME)) {
            return chinese ? "系统" : "the system";
        }
        return actor.actsFor()
                .map(unit -> bracketed(say(unit, locale), actor.id().value()))
                .orElse(actor.id().value());
    }

    private String what(Entry entry) {
        Slots slots = new Slots(entry.event());
        return JournalTexts.find(entry.event().name(), locale)
                .map(sentence -> fill(withoutEmpty(sentence, slots), slots))
                .orElseGet(() -> say(MomentName.of(entry.event().moment()), locale));
    }

    /** Leaves out what stands in brackets where a slot in it has no value. */
    private static String withoutEmpty(String sentence, Slots slots) {
        return OPTIONAL.matcher(sentence).replaceAll(part -> {
            boolean told = SLOT.matcher(part.group(1))
                    .results()
                    .allMatch(slot -> slots.value(slot.group(1)).isPresent());
            return told ? Matcher.quoteReplacement(part.group(1)) : "";
        });
    }

    private String fill(String sentence, Slots slots) {
        return SLOT.matcher(sentence).replaceAll(slot -> {
            Optional<Object> value = slots.value(slot.group(1));
            return Matcher.quoteReplacement(
                    value.map(found -> say(found, locale)).orElse("-"));
        });
    }

    /** What was recorded later than it happened says when, and why. */
    private String late(Stamp stamp) {
        Words because = stamp.lateBecause();
        if (because == null) {
            return "";
        }
        String recorded = say(stamp.recordedAt(), locale);
        return chinese
                ? "（" + recorded + "补录：" + words(because) + "）"
                : " (recorded " + recorded + ": " + words(because) + ")";
    }

    @Override
    public String say(Object value, Locale in) {
        if (value instanceof Collection<?> many) {
            return sayAll(many, in);
        }
        if (value instanceof Words words) {
            return words(words);
        }
        if (value instanceof Offer offer) {
            String unit = policy.say(offer.unit(), in);
            return offer.role() == AssignmentRole.LEAD ? unit : bracketed(unit, policy.say(offer.role(), in));
        }
        return policy.say(plain(value), in);
    }

    /** A part is told by its unit, a clock by its code, a due by its instant. */
    private Object plain(Object value) {
        if (value instanceof AssignmentId part) {
            return unitOf(part);
        }
        if (value instanceof ClockKey key) {
            return key.code();
        }
        return value instanceof Due due ? due.at() : value;
    }

    private Object unitOf(AssignmentId part) {
        return ticket.handling().assignments().stream()
                .filter(one -> one.id().equals(part))
                .<Object>map(Assignment::unit)
                .findFirst()
                .orElse(part);
    }

    private String words(Words words) {
        return words.read()
                .map(text -> chinese ? "“" + text + "”" : "'" + text + "'")
                .orElse(chinese ? "（不显示）" : "(not shown)");
    }

    private String bracketed(String name, String more) {
        return chinese ? name + "（" + more + "）" : name + " (" + more + ")";
    }
}
