package io.civicline.engine.explain;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Suspension;
import io.civicline.core.code.Label;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.id.UnitId;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.reply.Telling;
import io.civicline.core.request.Disposition;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ending;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an operator reads out to a caller who asks about a ticket: who handles it, what was answered, what comes next, by when.
 *
 * <p>With names for codes and dates as people say them. It never names a requester, nor repeats what one wrote: who calls may
 * not be the one who asked first.
 *
 * <p>Immutable, thread-safe.
 */
public final class Briefing {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /** What a citizen waits for; other limits are between the hotline and its units. */
    private static final Set<String> WAITED_FOR = Set.of("first-contacted", "replied", "citizen-told", "closed");

    private static final Set<AssignmentState> IN_FORCE =
            Set.of(AssignmentState.OFFERED, AssignmentState.ACKNOWLEDGED, AssignmentState.DONE);

    private final PolicySet policy;
    private final Ticket ticket;
    private final Locale locale;
    private final List<String> sentences = new ArrayList<>();

    /**
     * Briefs.
     *
     * @param policy whose names are used
     * @param ticket registered
     * @param locale Chinese for any Chinese locale, else English
     */
    public Briefing(PolicySet policy, Ticket ticket, Locale locale) {
        this.policy = requireNonNull(policy, "policy");
        this.ticket = requireNonNull(ticket, "ticket");
        this.locale = requireNonNull(locale, "locale");
        tell();
    }

    /**
     * Gives the sentences.
     *
     * @return in the order in which they are read out
     */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    /**
     * Gives the whole text.
     *
     * @return one sentence a line
     */
    public String text() {
        return String.join("\n", sentences);
    }

    private void tell() {
        say(
                "REGISTERED",
                "number",
                ticket.registered().externalId() == null
                        ? ticket.id()
                        : ticket.registered().externalId(),
                "category",
                policy.vocabulary()
                        .categories()
                        .find(ticket.request().category())
                        .map(node -> node.name())
                        .orElse(ticket.request().category().value()),
                "at",
                local(ticket.registered().registeredAt()));
        Ending ending = ticket.ending();
        if (ending == null) {
            whoHasIt();
            holdUps();
        }
        answer();
        if (ending == null) {
            dues();
        } else {
            end(ending);
        }
        callBacks();
    }

    private void whoHasIt() {
        Optional<Assignment> lead = ticket.handling().lead();
        if (lead.isEmpty()) {
            say(
                    ticket.registered().disposition() == Disposition.DRAFT
                                    && ticket.handling().assignments().isEmpty()
                            ? "DRAFT"
                            : "NOBODY");
        } else if (lead.get().state() != AssignmentState.DONE) {
            Assignment part = lead.get();
            Instant taken = part.acknowledgedAt();
            say(
                    taken == null ? "OFFERED" : "HANDLING",
                    "unit",
                    name(part.unit()),
                    "at",
                    local(taken == null ? part.offeredAt() : taken));
        }
        if (ticket.followUps().cycle() > 1) {
            say("AGAIN", "cycle", ticket.followUps().cycle());
        }
        String helping = ticket.handling().assignments().stream()
                .filter(part -> part.role() == AssignmentRole.ASSIST && IN_FORCE.contains(part.state()))
                .map(part -> name(part.unit()))
                .distinct()
                .collect(Collectors.joining(BriefingTexts.isChinese(locale) ? "、" : ", "));
        if (!helping.isEmpty()) {
            say("HELPING", "units", helping);
        }
    }

    private void holdUps() {
        ticket.handling().lead().filter(Assignment::isOpen).ifPresent(part -> {
            if (part.firstContactAt() != null) {
                say("CONTACTED", "unit", name(part.unit()), "at", local(part.firstContactAt()));
            }
            if (part.returnAsk() != null) {
                say("RETURNING", "unit", name(part.unit()));
            }
            if (ticket.waits().asked() != null) {
                say("MORE_TIME", "unit", name(part.unit()));
            }
        });
        Optional<Suspension> rest = ticket.waits().current();
        rest.ifPresent(r -> say(
                "RESTING",
                "at",
                local(r.since()),
                "reason",
                policy.reason(ReasonUse.SUSPEND, r.reason())
                        .map(this::words)
                        .orElse(r.reason().value())));
    }

    /** What the citizen is told of a reason, or what staff call it. */
    private String words(CodedReason reason) {
        Label toCitizen = reason.toCitizen();
        return (toCitizen == null ? reason.label() : toCitizen).text(locale);
    }

    /** Only an answer that passed is read out. */
    private void answer() {
        Optional<Assignment> lead = ticket.handling().lead().filter(part -> part.state() == AssignmentState.DONE);
        Optional<GivenReply> reply =
                lead.flatMap(part -> ticket.answering().lastOf(part.id())).filter(GivenReply::stands);
        if (reply.isEmpty()) {
            return;
        }
        String unit = name(lead.orElseThrow().unit());
        if (reply.get().judgement() == null) {
            say("REPLIED", "unit", unit, "at", local(reply.get().at()));
            return;
        }
        reply.get().text().read().ifPresent(text -> say("ANSWER", "unit", unit, "text", text));
        Optional<Telling> told = ticket.answering().tellings().stream()
                .filter(telling -> !telling.at().isBefore(reply.get().at()))
                .findFirst();
        told.ifPresent(telling -> say("TOLD", "at", local(telling.at())));
        if (told.isEmpty() && ticket.isOpen()) {
            say("TO_BE_TOLD");
        }
    }

    private void dues() {
        ticket.ledger().open().filter(this::isWaitedFor).forEach(clock -> {
            if (clock.state() != ClockState.PAUSED) {
                String code = clock.state() == ClockState.OVERDUE ? "LATE" : "BY";
                say(code, "what", limit(clock), "at", local(clock.due()));
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

    private void end(Ending ending) {
        say("CLOSED", "at", local(ending.at()), "how", Closures.text(ending.closure(), locale));
        if (ending.reason() != null) {
            ReasonUse use = ending.closure() == Closure.DECLINED ? ReasonUse.DECLINE : ReasonUse.REFER;
            policy.reason(use, ending.reason()).ifPresent(reason -> say("WHY", "reason", words(reason)));
        }
        policy.reopening()
                .filter(terms -> terms.closures().contains(ending.closure()))
                .filter(terms -> ticket.followUps().reopenings() < terms.times())
                .ifPresent(terms -> say("REOPEN", "at", local(terms.lastAt(ending.at()))));
    }

    private void callBacks() {
        Optional<Instant> first = ticket.followUps()
                .active()
                .filter(f -> f.state() == FollowUpState.PLANNED)
                .map(FollowUp::opensAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
        first.ifPresent(at -> say("CALL_BACK", "at", local(at)));
        if (first.isEmpty() && ticket.followUps().active().anyMatch(f -> f.state() == FollowUpState.OPEN)) {
            say("CALLING_BACK");
        }
    }

    private String name(UnitId unit) {
        return policy.units().find(unit).map(found -> found.name()).orElse(unit.value());
    }

    private String local(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, policy.zone());
        return (BriefingTexts.isChinese(locale) ? CHINESE : ENGLISH).format(time);
    }

    private void say(String code, Object... namesAndValues) {
        sentences.add(BriefingTexts.text(code, locale, namesAndValues));
    }

    @Override
    public String toString() {
        return "Briefing[" + ticket.id() + ", " + sentences.size() + " sentences]";
    }
}
