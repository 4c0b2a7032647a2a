package io.civicline.testkit.walk;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.Ruling;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.ClockStep;
import io.civicline.core.commitment.Commitment;
import io.civicline.core.commitment.CommitmentState;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.EventNames;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.press.Supervision;
import io.civicline.core.request.Disposition;
import io.civicline.core.request.Source;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.ticket.WakeUp;
import io.civicline.engine.Desk;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Envelope;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold of one ticket, whatever was done to it. */
record TicketWitness(PolicySet policy, Envelope row, Ticket ticket, List<Entry> journal) {

    static void look(PolicySet policy, Envelope row, Desk desk) {
        TicketId id = row.key().ticket();
        assertThat(desk.verify(id)).isWhole();
        new TicketWitness(policy, row, desk.ticket(id), desk.journal(id)).look();
    }

    private void look() {
        theStateIsWhatTheJournalMakes();
        theJournalIsInOrder();
        oneLeadAtMost();
        nobodyHasTwoPartsAndNobodyIsAskedAgain();
        whoIsBoundDoesNotGiveItBack();
        ClockWitness.compare(journal, ticket);
        StepWitness.compare(journal, ticket);
        clocksRestWhileTheTicketRestsAndOnlyThen();
        timeHasBeenDoneUpToTheLastChange();
        whatIsOverIsOver();
        RequesterWitness.look(ticket);
        theRowSaysWhenToWakeUp();
        theRowSaysWhatTheTicketSays();
        theRowSaysOnWhichListsItStands();
    }

    /** Worked out again from what is said of each list, not by the code that makes them. */
    private void theRowSaysOnWhichListsItStands() {
        Map<String, Instant> lists = row.columns().lists();
        if (!ticket.isOpen()) {
            assertThat(lists).isEmpty();
            return;
        }
        boolean draft = ticket.registered().disposition() == Disposition.DRAFT
                && ticket.handling().assignments().isEmpty()
                && ticket.handling().unrouted() == null;
        boolean leaderless = ticket.stage() == Stage.REGISTERED && !draft;
        boolean proposed = ticket.handling().proposal() != null;
        assertThat(lists.containsKey("UNROUTED")).isEqualTo(leaderless && !proposed);
        assertThat(lists.containsKey("PROPOSED")).isEqualTo(proposed);
        assertThat(lists.containsKey("RETURN_PENDING"))
                .isEqualTo(ticket.handling().open().anyMatch(part -> part.returnAsk() != null));
        assertThat(lists.containsKey("EXTENSION_PENDING"))
                .isEqualTo(ticket.waits().asked() != null);
        assertThat(lists.containsKey("NOT_ACKNOWLEDGED"))
                .isEqualTo(ticket.handling()
                        .open()
                        .anyMatch(
                                part -> part.role() != AssignmentRole.COPY && part.state() == AssignmentState.OFFERED));
        Optional<Instant> due = ticket.ledger()
                .open()
                .filter(clock -> clock.state() != ClockState.PAUSED)
                .map(Clock::due)
                .min(Instant::compareTo);
        assertThat(Optional.ofNullable(lists.get("OVERDUE")).map(since -> since.minusNanos(1000)))
                .isEqualTo(due);
        Instant registered = ticket.registered().registeredAt();
        Instant first = ticket.ledger().clocks().stream() // what the host reports can lie before the registration
                .map(Clock::startedAt)
                .filter(registered::isAfter)
                .min(Instant::compareTo)
                .orElse(registered);
        lists.values().forEach(since -> assertThat(since).isAfterOrEqualTo(first));
    }

    private void theStateIsWhatTheJournalMakes() {
        Ticket replayed = Ticket.unregistered(ticket.id());
        for (Entry entry : journal) {
            Event event = entry.event();
            replayed = entry.applyTo(replayed);
            assertThat(event.moment(replayed))
                    .satisfiesAnyOf(
                            moment -> assertThat(EventNames.momentsOf(event.getClass()))
                                    .contains(moment),
                            moment -> assertThat(moment).startsWith("host:"));
        }
        assertThat(replayed).isEqualTo(ticket);
    }

    private void theJournalIsInOrder() {
        assertThat(row.journal().length()).isEqualTo(journal.size());
        Instant last = Instant.MIN;
        for (int i = 0; i < journal.size(); i++) {
            Entry entry = journal.get(i);
            assertThat(entry.seq()).isEqualTo(i + 1L);
            assertThat(entry.stamp().recordedAt())
                    .as("time never runs backwards")
                    .isAfterOrEqualTo(last);
            last = entry.stamp().recordedAt();
        }
    }

    private void oneLeadAtMost() {
        List<Assignment> leads = ticket.handling().assignments().stream()
                .filter(Assignment::leads)
                .filter(part -> part.isOpen() || part.state() == AssignmentState.DONE)
                .toList();
        assertThat(leads).hasSizeLessThanOrEqualTo(1);
        Stage expected = leads.isEmpty()
                ? Stage.REGISTERED
                : switch (leads.get(0).state()) {
                    case OFFERED -> Stage.DISPATCHED;
                    case ACKNOWLEDGED -> Stage.HANDLING;
                    default -> Stage.REPLIED;
                };
        assertThat(ticket.stage()).isEqualTo(ticket.ending() == null ? expected : Stage.CLOSED);
    }

    private void nobodyHasTwoPartsAndNobodyIsAskedAgain() {
        assertThat(units(true)).as("a copy is given once").doesNotHaveDuplicates();
        assertThat(units(false))
                .as("a unit has one part in which it has something to do")
                .doesNotHaveDuplicates()
                .noneMatch(this::isAccused);
        assertThat(ticket.handling().returns()).isLessThanOrEqualTo(policy.returnsAllowed());
        Set<UnitId> returned = new LinkedHashSet<>();
        for (Assignment part : ticket.handling().assignments()) {
            if (part.leads() && !isRuled(part.unit())) {
                assertThat(returned)
                        .as("a unit leads again after it gave the ticket back")
                        .doesNotContain(part.unit());
            }
            if (part.state() == AssignmentState.RETURNED && !part.isSubassigned()) {
                returned.add(part.unit());
            }
        }
    }

    /** Under a ruling that binds it, until a higher one, a unit neither asks to return its part nor leaves it by a return. */
    private void whoIsBoundDoesNotGiveItBack() {
        Ticket replayed = Ticket.unregistered(ticket.id());
        for (Entry entry : journal) {
            if (entry.event() instanceof AssignmentEvent.ReturnRequested
                    || entry.event() instanceof AssignmentEvent.Returned) {
                Assignment part =
                        replayed.handling().assignment(entry.event().part().orElseThrow());
                UnitId bound = replayed.handling().disputes().rulings().stream()
                        .reduce((first, last) -> last)
                        .map(Ruling::lead)
                        .orElse(null);
                assertThat(part.leads() && part.unit().equals(bound))
                        .as("%s gives back what a ruling says is its: %s", part.unit(), entry)
                        .isFalse();
            }
            replayed = entry.applyTo(replayed);
        }
    }

    private boolean isRuled(UnitId unit) {
        return ticket.handling().disputes().rulings().stream()
                .anyMatch(ruling -> ruling.lead().equals(unit));
    }

    /** It is, or one of those above it, along the relations in which units give work on; in this city no unit ends. */
    private boolean isAccused(UnitId unit) {
        return ticket.request().accused().contains(unit)
                || policy.subassign().relations().stream()
                        .flatMap(relation -> policy.units().related(unit, relation).stream())
                        .anyMatch(this::isAccused);
    }

    private List<UnitId> units(boolean copies) {
        return ticket.handling()
                .open()
                .filter(part -> copies == (part.role() == AssignmentRole.COPY))
                .map(Assignment::unit)
                .toList();
    }

    private void clocksRestWhileTheTicketRestsAndOnlyThen() {
        boolean suspended = ticket.waits().current().isPresent();
        for (Clock clock : ticket.ledger().open().toList()) {
            boolean given = clock.limit().until() != null;
            boolean rests = policy.clocks()
                    .rule(clock.key().code())
                    .filter(rule -> (suspended && rule.isPausedWhileSuspended())
                            || ticket.status()
                                    .filter(rule.pausingStatuses()::contains)
                                    .isPresent())
                    .isPresent();
            if (clock.state() != ClockState.OVERDUE) {
                assertThat(clock.state())
                        .as("%s", clock.key())
                        .isEqualTo(rests && !given ? ClockState.PAUSED : ClockState.RUNNING);
            }
        }
    }

    private void timeHasBeenDoneUpToTheLastChange() {
        Instant changed = row.columns().changedAt();
        assertThat(ticket.ledger().running())
                .allSatisfy(clock -> assertThat(clock.due())
                        .as("a due that passed before the last change is noted: %s", clock.key())
                        .isAfterOrEqualTo(changed));
        assertThat(pendingSteps())
                .as("a step whose instant passed before the last change is reached")
                .allSatisfy(step -> assertThat(step).isAfterOrEqualTo(changed));
    }

    private List<Instant> pendingSteps() {
        return ticket.ledger()
                .open()
                .flatMap(clock -> clock.steps().stream())
                .filter(ClockStep::isPending)
                .map(ClockStep::instant)
                .toList();
    }

    private void whatIsOverIsOver() {
        if (ticket.ending() == null) {
            return;
        }
        assertThat(ticket.ledger().open())
                .as("clocks of a closed ticket, but those of call-backs")
                .allSatisfy(clock -> assertThat(clock.key().requester()).isNotNull());
        assertThat(ticket.handling().open()).as("parts of a closed ticket").isEmpty();
        assertThat(ticket.handling().proposal()).isNull();
        assertThat(ticket.waits().asked()).isNull();
        assertThat(ticket.waits().current()).isEmpty();
        assertThat(ticket.pressing().supervisions()).noneMatch(Supervision::isOpen);
    }

    private void theRowSaysWhenToWakeUp() {
        List<ClockState> states = ticket.ledger().open().map(Clock::state).toList();
        Optional<Instant> next = moments().min(Instant::compareTo);
        WakeUp expected;
        if (next.isPresent()) {
            expected = new WakeUp.At(next.get().plusNanos(1000));
        } else if (ticket.ending() != null) {
            expected = new WakeUp.Never(WakeUp.Reason.CLOSED);
        } else if (ticket.ledger().clocks().isEmpty()) {
            boolean draft = ticket.registered().disposition() == Disposition.DRAFT
                    && ticket.handling().assignments().isEmpty();
            expected = new WakeUp.Never(draft ? WakeUp.Reason.DRAFT : WakeUp.Reason.NO_LIMIT);
        } else {
            expected = new WakeUp.Never(
                    states.contains(ClockState.PAUSED) ? WakeUp.Reason.PAUSED : WakeUp.Reason.NOTHING_RUNNING);
        }
        assertThat(ticket.wakeUp()).isEqualTo(expected);
        assertThat(row.columns().nextWakeUp()).isEqualTo(expected.when());
    }

    /** Everything that time will do. */
    private Stream<Instant> moments() {
        Stream<Instant> clocks = Stream.concat(ticket.ledger().running().map(Clock::due), pendingSteps().stream());
        Stream<Instant> promises = ticket.commitments().all().stream()
                .filter(one -> one.state() == CommitmentState.OPEN)
                .map(Commitment::due);
        Stream<Instant> callBacks = ticket.followUps().all().stream()
                .filter(one -> one.state() == FollowUpState.PLANNED)
                .flatMap(one -> Stream.ofNullable(one.opensAt()));
        return Stream.of(clocks, promises, callBacks).flatMap(moments -> moments);
    }

    private void theRowSaysWhatTheTicketSays() {
        assertThat(row.columns().stage()).isEqualTo(ticket.stage().name());
        assertThat(row.columns().lead()).isEqualTo(ticket.lead());
        assertThat(row.columns().upstream()).isEqualTo(ticket.source().map(Source::upstreamNumber));
        assertThat(row.columns().closedAt())
                .isEqualTo(Optional.ofNullable(ticket.ending()).map(ending -> ending.at()));
        assertThat(row.columns().registeredAt()).isEqualTo(ticket.registered().registeredAt());
        assertThat(ticket.handling().assignments().stream().map(Assignment::id).collect(Collectors.toSet()))
                .as("each part has its own id")
                .hasSize(ticket.handling().assignments().size());
    }
}
