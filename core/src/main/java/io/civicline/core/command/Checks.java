package io.civicline.core.command;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.Suspension;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.error.NearMiss;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.event.Stamp;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.party.Parties;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects every reason against a command; only when there is none, its events are made.
 *
 * <p>Not thread-safe; used within one decision.
 */
public final class Checks {

    private final Ticket ticket;
    private final Context context;
    private final List<Refusal> reasons = new ArrayList<>();

    Checks(Ticket ticket, Context context) {
        this.ticket = ticket;
        this.context = context;
    }

    /**
     * Asks for something that must hold.
     *
     * @param holds whether it does
     * @param why the reason if it does not
     * @param namesAndValues what the reason names: name, value, name, value …
     * @return this
     */
    public Checks that(boolean holds, RefusalCode why, @Nullable Object... namesAndValues) {
        if (!holds) {
            reasons.add(Refusal.of(why, namesAndValues)
                    .citing(context.policy().sourceOf(why).orElse(null)));
        }
        return this;
    }

    /**
     * Asks that not too many ask on the ticket.
     *
     * @param ticket as it is
     * @param joining how many join
     * @return this
     */
    Checks haveRoomFor(Ticket ticket, int joining) {
        int all = ticket.requesters().size() + joining;
        return that(
                joining == 0 || all <= Parties.MOST,
                RefusalCode.TOO_MANY_REQUESTERS,
                "requesters",
                all,
                "most",
                Parties.MOST);
    }

    /**
     * Asks that the policy knows a reason.
     *
     * @param use what for
     * @param reason its code
     * @return this
     */
    public Checks knows(ReasonUse use, String reason) {
        Set<ReasonCode> known = context.policy().reasons(use);
        boolean found = known.stream().anyMatch(code -> code.value().equals(reason));
        String hint = found ? "" : NearMiss.hintOrList(reason, known);
        List<GivenReason> named =
                known.stream().map(code -> new GivenReason(use, code)).toList();
        return that(found, RefusalCode.UNKNOWN_REASON, "reason", reason, "use", use, "known", named, "hint", hint);
    }

    /**
     * Asks that a code is one of those there are; else the refusal names the one that was probably meant, or all.
     *
     * @param known those there are, each by its text
     * @param code the code
     * @param why what is refused if it is none of them
     * @param what how the text of the refusal calls the code, such as {@code channel}
     * @return this
     */
    public Checks among(Collection<?> known, String code, RefusalCode why, String what) {
        boolean found = known.stream().anyMatch(one -> one.toString().equals(code));
        return that(found, why, what, code, "known", known, "hint", found ? "" : NearMiss.hintOrList(code, known));
    }

    /**
     * Asks that a unit is one of the policy's, in force when it happens; else the refusal names the one that was probably meant.
     *
     * @param unit which
     * @return this
     */
    public Checks isUnit(UnitId unit) {
        TicketPolicy policy = context.policy();
        boolean found = policy.isUnit(unit, context.occurredAt());
        String hint = found ? "" : NearMiss.hint(unit.value(), policy.unitsAt(context.occurredAt()));
        return that(found, RefusalCode.UNKNOWN_UNIT, "unit", unit, "hint", hint);
    }

    /**
     * Asks that the ticket is not suspended.
     *
     * @return this
     */
    public Checks notSuspended() {
        return that(
                ticket.waits().current().isEmpty(),
                RefusalCode.SUSPENDED,
                "since",
                ticket.waits().current().map(Suspension::since).orElse(null));
    }

    /**
     * Asks that the actor does not judge his own work, or that of his unit.
     *
     * @param author who did it; null if only the unit is known
     * @param unit for which unit it was done; null for none
     * @return this
     */
    public Checks notOwn(@Nullable ActorId author, @Nullable UnitId unit) {
        boolean own = context.actor().id().equals(author)
                || context.unit().filter(mine -> mine.equals(unit)).isPresent();
        return that(!own, RefusalCode.OWN_WORK, "actor", context.actor().id());
    }

    /**
     * Asks that the actor is above a part: of the unit that gave it on, or else of the hotline. Who acts for a unit that has, or
     * had, a part is none of the hotline on this ticket.
     *
     * @param part that is decided on
     * @return this
     */
    public Checks above(Assignment part) {
        Optional<UnitId> mine = context.unit();
        AssignmentId parent = part.parent();
        if (parent == null) {
            return that(
                    mine.filter(ticket::concerns).isEmpty(),
                    RefusalCode.NOT_ABOVE,
                    "unit",
                    part.unit(),
                    "actor",
                    actor());
        }
        UnitId above = ticket.handling().assignment(parent).unit();
        return that(
                mine.filter(above::equals).isPresent(), RefusalCode.NOT_ABOVE, "unit", part.unit(), "actor", actor());
    }

    private ActorId actor() {
        return context.actor().id();
    }

    /**
     * Asks that the act did not happen before what it answers.
     *
     * @param last when that happened
     * @return this
     */
    public Checks notBefore(Instant last) {
        return that(
                !context.occurredAt().isBefore(last),
                RefusalCode.OCCURRED_OUT_OF_ORDER,
                "occurred",
                context.occurredAt(),
                "last",
                last);
    }

    /**
     * Asks that no ruling binds a part.
     *
     * @param part that would be lost or given back
     * @return this
     */
    public Checks notRuled(Assignment part) {
        ticket.handling()
                .disputes()
                .binding(part)
                .ifPresent(ruling -> that(
                        false,
                        RefusalCode.RULING_BINDS,
                        "unit",
                        part.unit(),
                        "level",
                        ruling.level(),
                        "authority",
                        ruling.authority()));
        return this;
    }

    /**
     * Asks that the actor does not act for a unit that the request complains of.
     *
     * @return this
     */
    public Checks notAccused() {
        boolean accused = context.unit()
                .flatMap(unit -> context.policy()
                        .barring(unit, List.of(), ticket.request().accused()))
                .isPresent();
        return that(!accused, RefusalCode.ACCUSED, "unit", context.unit().orElse(null));
    }

    /**
     * Says whether nothing speaks against it so far.
     *
     * @return true if every check held
     */
    public boolean hold() {
        return reasons.isEmpty();
    }

    /**
     * Ends in one event.
     *
     * @param event made only if every check held
     * @return applied or refused
     */
    public Decision then(Supplier<? extends Event> event) {
        return thenAll(() -> List.of(event.get()));
    }

    /**
     * Ends in several events.
     *
     * @param events made only if every check held; none means that nothing changes
     * @return applied, unchanged or refused
     */
    public Decision thenAll(Supplier<List<Event>> events) {
        if (!hold()) {
            return new Decision.Refused(reasons);
        }
        List<Event> made = events.get();
        return made.isEmpty()
                ? new Decision.Unchanged(ticket)
                : new Decision.Applied(made, after(ticket, made, context.stamp()));
    }

    private static Ticket after(Ticket ticket, List<Event> events, Stamp stamp) {
        Ticket after = ticket;
        for (Event event : events) {
            after = event.happenTo(after, stamp);
        }
        return after;
    }
}
