package io.civicline.core.command;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.code.ClockCode;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.UnitId;
import io.civicline.core.request.Source;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.who.Who;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of more time, whether it is asked, decided or given unasked. */
final class MoreTime {

    private final Ticket ticket;
    private final Checks checks;
    private final Context at;

    MoreTime(Ticket ticket, Checks checks, Context at) {
        this.ticket = ticket;
        this.checks = checks;
        this.at = at;
    }

    /** The open clock of a part, or of the whole ticket. */
    Optional<Clock> clock(String code, @Nullable AssignmentId part) {
        ClockCode named = ClockCode.of(code);
        return ticket.ledger()
                .latest(named, part)
                .or(() -> ticket.ledger().latest(named, null))
                .filter(c -> c.state().isOpen());
    }

    /** Asks that the policy offers it, that it was not used up, and that the clock is not due. */
    Optional<ExtensionOffer> offer(Clock clock, String extension) {
        ClockCode code = clock.key().code();
        Optional<Source> above = decidesUpstream(clock);
        if (above.isPresent()) {
            checks.that(
                    false,
                    RefusalCode.EXTENDED_UPSTREAM,
                    "clock",
                    code,
                    "source",
                    above.get().system(),
                    "number",
                    above.get().number());
            return Optional.empty();
        }
        List<ExtensionOffer> offers = clock.limit().until() != null
                ? List.of() // a due that was given is not ours to extend
                : at.policy().extensions(ticket, code, at.occurredAt());
        Optional<ExtensionOffer> offer =
                offers.stream().filter(o -> o.id().value().equals(extension)).findFirst();
        checks.that(
                        offer.isPresent(),
                        RefusalCode.EXTENSION_NOT_OFFERED,
                        "clock",
                        code,
                        "by",
                        extension,
                        "offered",
                        offers.stream().map(ExtensionOffer::id).toList())
                .that(
                        offer.isEmpty() || clock.timesExtended() < offer.get().times(),
                        RefusalCode.EXTENSIONS_USED_UP,
                        "clock",
                        code,
                        "allowed",
                        offer.map(ExtensionOffer::times).orElse(0));
        notDue(clock);
        return offer;
    }

    /** The upstream case, if the clock runs until the due that upstream gave, and upstream decides on more. */
    private Optional<Source> decidesUpstream(Clock clock) {
        return ticket.source()
                .filter(Source::isExtendedUpstream)
                .filter(source -> source.due() != null
                        && source.due().equals(clock.limit().until()));
    }

    void notDue(Clock clock) {
        boolean inTime = clock.state() == ClockState.PAUSED || clock.ranAt(at.occurredAt());
        checks.that(inTime, RefusalCode.ALREADY_DUE, "clock", clock.key().code(), "due", clock.due());
    }

    /** Asks that the clock can still have more: it is not due, or waits at its due for just this decision. */
    void canBeGranted(ClockKey key) {
        Optional<Clock> clock = ticket.ledger().find(key);
        boolean waits = clock.filter(c -> c.state() == ClockState.HELD).isPresent();
        if (!waits) {
            clock.ifPresentOrElse(
                    this::notDue, () -> checks.that(false, RefusalCode.NO_RUNNING_CLOCK, "clock", key.code()));
        }
    }

    /** Asks that the actor is he who may decide on more time for some units, of which the first asks. */
    void mayDecide(@Nullable Approver approver, List<UnitId> whose) {
        if (approver == null) {
            return;
        }
        boolean inRole = approver.roles().isEmpty()
                || approver.roles().contains(at.actor().role());
        checks.that(inRole, RefusalCode.NOT_THE_APPROVER, "role", at.actor().role(), "roles", approver.roles());
        if (approver.who() != null) {
            mayDecide(approver.who(), whose);
        }
    }

    private void mayDecide(Who who, List<UnitId> whose) {
        Optional<UnitId> unit =
                at.policy().unit(who, ticket, whose, at.occurredAt(), at.facts().directory());
        checks.that(
                unit.filter(meant -> at.policy().speaksFor(at.actor(), meant)).isPresent(),
                RefusalCode.NOT_THE_APPROVING_UNIT,
                "who",
                who.candidates(),
                "unit",
                unit.orElse(null));
    }
}
