package io.civicline.engine.explain;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.reply.Telling;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ending;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an operator reads out to a caller who asks about a ticket: who handles it, what was answered, what comes next, by when.
 *
 * <p>With names for codes and dates as people say them. It never names a requester, nor repeats what one wrote: who calls may
 * not be the one who asked first.
 *
 * <p>Immutable, thread-safe.
 */
public final class Briefing {

    /** What a citizen waits for; other limits are between the hotline and its units. */
    private static final Set<String> WAITED_FOR = Set.of("first-contacted", "replied", "citizen-told", "closed");

    private static final Set<AssignmentState> IN_FORCE =
            Set.of(AssignmentState.OFFERED, AssignmentState.ACKNOWLEDGED, AssignmentState.DONE);

    private final PolicySet policy;
    private final Ticket ticket;
    private final Locale locale;
    private final Spoken spoken;

    /**
     * Briefs about a ticket that is handled by itself; of one that was merged into another, only that it was.
     *
     * @param policy whose names are used
     * @param ticket registered
     * @param locale Chinese for any Chinese locale, else English
     */
    public Briefing(PolicySet policy, Ticket ticket, Locale locale) {
        this(policy, ticket, null, locale);
    }

    /**
     * Briefs about a ticket that may be merged into another, under which it is handled. The number of a main ticket whose requesters
     * must stay unknown is not told.
     *
     * @param policy whose names are used
     * @param ticket registered
     * @param main the ticket into which it is merged; null if it is not, or if who reads may not know of it
     * @param locale Chinese for any Chinese locale, else English
     */
    public Briefing(PolicySet policy, Ticket ticket, @Nullable Ticket main, Locale locale) {
        this(policy, ticket, requireNonNull(locale, "locale"), new Spoken(policy, locale, new ArrayList<>()));
        registered();
        if (ticket.links().mergedInto() == null) {
            course();
        } else if (main == null) {
            spoken.say("MERGED");
        } else {
            merged(main);
        }
    }

    private Briefing(PolicySet policy, Ticket ticket, Locale locale, Spoken spoken) {
        this.policy = requireNonNull(policy, "policy");
        this.ticket = requireNonNull(ticket, "ticket");
        this.locale = locale;
        this.spoken = spoken;
    }

    /**
     * Gives the sentences.
     *
     * @return in the order in which they are read out
     */
    public List<String> sentences() {
        return List.copyOf(spoken.sentences());
    }

    /**
     * Gives the whole text.
     *
     * @return one sentence a line
     */
    public String text() {
        return String.join("\n", spoken.sentences());
    }

    private void registered() {
        spoken.say(
                "REGISTERED",
                "number",
                number(ticket),
                "category",
                policy.vocabulary()
                        .categories()
                        .find(ticket.request().category())
                        .map(node -> node.name())
                        .orElse(ticket.request().category().value()),
                "at",
                spoken.local(ticket.registered().registeredAt()));
    }

    private static Object number(Ticket of) {
        return of.registered().externalId() == null ? of.id() : of.registered().externalId();
    }

    /** It is handled where it was merged, so that is what its caller is told. */
    private void merged(Ticket main) {
        boolean unknown =
                main.request().confidential() || main.requesters().stream().anyMatch(TicketRequester::confidential);
        if (unknown) {
            spoken.say("MERGED");
        } else {
            spoken.say("MERGED_INTO", "number", number(main));
        }
        new Briefing(policy, main, locale, spoken).course();
    }

    private void course() {
        Ending ending = ticket.ending();
        Waiting waiting = new Waiting(spoken, ticket);
        if (ending == null) {
            whoHasIt();
            waiting.holdUps();
        }
        answer();
        waiting.promises();
        if (ending == null) {
            dues();
        } else {
            end(ending, waiting);
        }
        callBacks();
    }

    private void whoHasIt() {
        Optional<Assignment> lead = ticket.handling().lead();
        if (lead.isEmpty()) {
            spoken.say(ticket.isDraft() ? "DRAFT" : "NOBODY");
        } else if (lead.get().state() != AssignmentState.DONE) {
            Assignment part = lead.get();
            Instant taken = part.acknowledgedAt();
            spoken.say(
                    taken == null ? "OFFERED" : "HANDLING",
                    "unit",
                    spoken.name(part.unit()),
                    "at",
                    spoken.local(taken == null ? part.offeredAt() : taken));
        }
        if (ticket.followUps().cycle() > 1) {
            spoken.say("AGAIN", "cycle", ticket.followUps().cycle());
        }
        String helping = ticket.handling().assignments().stream()
                .filter(part -> part.role() == AssignmentRole.ASSIST && IN_FORCE.contains(part.state()))
                .map(part -> spoken.name(part.unit()))
                .distinct()
                .collect(Collectors.joining(BriefingTexts.isChinese(locale) ? "、" : ", "));
        if (!helping.isEmpty()) {
            spoken.say("HELPING", "units", helping);
        }
    }

    /** Only an answer that passed is read out. */
    private void answer() {
        Optional<Assignment> lead = ticket.handling().lead().filter(part -> part.state() == AssignmentState.DONE);
        Optional<GivenReply> reply =
                lead.flatMap(part -> ticket.answering().lastOf(part.id())).filter(GivenReply::stands);
        if (reply.isEmpty()) {
            return;
        }
        String unit = spoken.name(lead.orElseThrow().unit());
        if (reply.get().judgement() == null) {
            spoken.say("REPLIED", "unit", unit, "at", spoken.local(reply.get().at()));
            return;
        }
        reply.get().text().read().ifPresent(text -> spoken.say("ANSWER", "unit", unit, "text", text));
        Optional<Telling> told = ticket.answering().tellings().stream()
                .filter(telling -> !telling.at().isBefore(reply.get().at()))
                .findFirst();
        told.ifPresent(telling -> spoken.say("TOLD", "at", spoken.local(telling.at())));
        if (told.isEmpty() && ticket.isOpen()) {
            spoken.say("TO_BE_TOLD");
        }
    }

    private void dues() {
        ticket.ledger().open().filter(this::isWaitedFor).forEach(clock -> {
            if (clock.state() != ClockState.PAUSED) {
                String code = clock.state() == ClockState.OVERDUE ? "LATE" : "BY";
                spoken.say(code, "what", limit(clock), "at", spoken.local(clock.due()));
            }
        });
    }

    private boolean isWaitedFor(Clock clock) {
        return clock.key().requester() == null
                && policy.clocks()
                        .rule(clock.key().code())
                        .filter(rule -> rule.stops().stream().anyMatch(WAITED_FOR::contains))
                        .isPresent();
    }

    private String limit(Clock clock) {
        Optional<ClockRule> rule = policy.clocks().rule(clock.key().code());
        return rule.map(known -> known.name(locale)).orElse(clock.key().code().value());
    }

    private void end(Ending ending, Waiting waiting) {
        spoken.say("CLOSED", "at", spoken.local(ending.at()), "how", Closures.text(ending.closure(), locale));
        ReasonCode why = ending.reason();
        if (why != null) {
            ReasonUse.of(ending.closure())
                    .flatMap(use -> policy.reason(use, why))
                    .ifPresent(reason -> spoken.say("WHY", "reason", waiting.words(reason)));
        }
        if (ending.closure() == Closure.TERMINATED) {
            ticket.reviews()
                    .lastGranted(ReviewKind.TERMINATION)
                    .flatMap(Review::opinion)
                    .ifPresent(words -> spoken.say("EXPLANATION", "text", words));
        }
        policy.reopening()
                .filter(terms -> terms.closures().contains(ending.closure()))
                .filter(terms -> ticket.followUps().reopenings() < terms.times())
                .ifPresent(terms -> spoken.say("REOPEN", "at", spoken.local(terms.lastAt(ending.at()))));
    }

    private void callBacks() {
        Optional<Instant> first = ticket.followUps()
                .active()
                .filter(f -> f.state() == FollowUpState.PLANNED)
                .map(FollowUp::opensAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
        first.ifPresent(at -> spoken.say("CALL_BACK", "at", spoken.local(at)));
        if (first.isEmpty() && ticket.followUps().active().anyMatch(f -> f.state() == FollowUpState.OPEN)) {
            spoken.say("CALLING_BACK");
        }
    }

    @Override
    public String toString() {
        return "Briefing[" + ticket.id() + ", " + spoken.sentences().size() + " sentences]";
    }
}
