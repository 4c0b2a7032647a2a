package io.civicline.testkit.assertion;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.code.ClockCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about a ticket. A clock is the one of its name that started last. Not thread-safe. */
public final class TicketAssert extends AbstractAssert<TicketAssert, Ticket> {

    TicketAssert(@Nullable Ticket actual) {
        super(actual, TicketAssert.class);
    }

    /**
     * It is so far.
     *
     * @param stage where
     * @return this
     */
    public TicketAssert hasStage(Stage stage) {
        isNotNull();
        return must(actual.stage() == stage, "be " + stage, actual.stage());
    }

    /**
     * It is not closed.
     *
     * @return this
     */
    public TicketAssert isOpen() {
        isNotNull();
        return must(actual.isOpen(), "be open", actual.stage());
    }

    /**
     * It ended like this.
     *
     * @param closure how
     * @return this
     */
    public TicketAssert isClosedAs(Closure closure) {
        isNotNull();
        Object ended =
                actual.ending() == null ? actual.stage() : actual.ending().closure();
        return must(ended == closure, "be closed as " + closure, ended);
    }

    /**
     * This unit leads.
     *
     * @param unit its id
     * @return this
     */
    public TicketAssert hasLead(String unit) {
        isNotNull();
        return must(actual.lead().equals(Optional.of(UnitId.of(unit))), "have the lead " + unit, actual.lead());
    }

    /**
     * Nobody leads.
     *
     * @return this
     */
    public TicketAssert hasNoLead() {
        isNotNull();
        return must(actual.lead().isEmpty(), "have no lead", actual.lead());
    }

    /**
     * These units have an open part, and no others.
     *
     * @param units their ids, in any order
     * @return this
     */
    public TicketAssert isWith(String... units) {
        isNotNull();
        Set<String> open =
                actual.handling().open().map(part -> part.unit().value()).collect(Collectors.toSet());
        return must(open.equals(Set.of(units)), "be with " + Set.of(units), open);
    }

    /**
     * It waits for a dispatcher, with this unit proposed as lead.
     *
     * @param unit its id
     * @return this
     */
    public TicketAssert isProposedTo(String unit) {
        isNotNull();
        Object proposed = actual.handling().proposal() == null
                ? "nobody"
                : actual.handling().proposal().lead();
        return must(UnitId.of(unit).equals(proposed), "be proposed to " + unit, proposed);
    }

    /**
     * It rests.
     *
     * @return this
     */
    public TicketAssert isSuspended() {
        isNotNull();
        return must(actual.waits().current().isPresent(), "be suspended", "it is not");
    }

    /**
     * A clock has this due.
     *
     * @param clock its name
     * @param due the last instant that is in time
     * @return this
     */
    public TicketAssert isDue(String clock, Instant due) {
        return clock(clock, found -> found.due().equals(due), "be due at " + due);
    }

    /**
     * What a clock waited for occurred in time.
     *
     * @param clock its name
     * @return this
     */
    public TicketAssert hasMet(String clock) {
        return hasClock(clock, ClockState.MET);
    }

    /**
     * The due of a clock passed before what it waited for occurred; whether that has occurred since does not matter.
     *
     * @param clock its name
     * @return this
     */
    public TicketAssert hasBreached(String clock) {
        return clock(clock, Clock::hasBreached, "have breached");
    }

    /**
     * The due of a clock has not passed, so far, before what it waited for occurred.
     *
     * @param clock its name
     * @return this
     */
    public TicketAssert hasNotBreached(String clock) {
        return clock(clock, found -> !found.hasBreached(), "not have breached");
    }

    /**
     * Time came to a step of a clock, whether or not it could act; a step that a late record has overtaken does not count.
     *
     * @param clock its name
     * @param step as the policy calls it, such as {@code yellow}
     * @return this
     */
    public TicketAssert hasReached(String clock, String step) {
        return clock(clock, found -> !found.reached(step).isEmpty(), "have reached the step '" + step + "'");
    }

    /**
     * Time has not come to a step of a clock, so far, or what was recorded late has overtaken it.
     *
     * @param clock its name
     * @param step as the policy calls it, such as {@code yellow}
     * @return this
     */
    public TicketAssert hasNotReached(String clock, String step) {
        return clock(clock, found -> found.reached(step).isEmpty(), "not have reached the step '" + step + "'");
    }

    /**
     * A clock stands like this.
     *
     * @param clock its name
     * @param state how
     * @return this
     */
    public TicketAssert hasClock(String clock, ClockState state) {
        return clock(clock, found -> found.state() == state, "be " + state);
    }

    /**
     * A clock never started.
     *
     * @param clock its name
     * @return this
     */
    public TicketAssert hasNoClock(String clock) {
        isNotNull();
        Optional<Clock> found = actual.ledger().latest(ClockCode.of(clock));
        return must(found.isEmpty(), "have no clock '" + clock + "'", found.map(TicketAssert::said));
    }

    /**
     * Time has something to do at this instant.
     *
     * @param instant the next wake-up
     * @return this
     */
    public TicketAssert wakesUpAt(Instant instant) {
        isNotNull();
        return must(actual.wakeUp().equals(new WakeUp.At(instant)), "wake up at " + instant, actual.wakeUp());
    }

    /**
     * Time has nothing to do, for this reason.
     *
     * @param why the reason
     * @return this
     */
    public TicketAssert neverWakesUp(WakeUp.Reason why) {
        isNotNull();
        return must(actual.wakeUp().equals(new WakeUp.Never(why)), "never wake up because of " + why, actual.wakeUp());
    }

    private TicketAssert clock(String name, Predicate<Clock> holds, String wanted) {
        isNotNull();
        Optional<Clock> found = actual.ledger().latest(ClockCode.of(name));
        return must(
                found.filter(holds).isPresent(),
                "have a clock '" + name + "' that must " + wanted,
                found.map(TicketAssert::said).orElseGet(this::clocks));
    }

    private String clocks() {
        return "no such clock; it has "
                + actual.ledger().clocks().stream().map(Clock::key).toList();
    }

    private static String said(Clock clock) {
        return clock.key() + " is " + clock.state() + ", due " + clock.due() + ", since " + clock.startedAt()
                + clock.endedAt().map(end -> ", ended " + end).orElse("")
                + (clock.steps().isEmpty() ? "" : ", steps " + steps(clock));
    }

    private static List<String> steps(Clock clock) {
        return clock.steps().stream()
                .map(step -> step.id() + (step.turn() == 1 ? "" : "#" + step.turn()) + " " + step.state())
                .toList();
    }

    private TicketAssert must(boolean holds, String wanted, Object found) {
        if (!holds) {
            failWithMessage("expected ticket %s to %s, but found %s", actual.id(), wanted, found);
        }
        return this;
    }
}
