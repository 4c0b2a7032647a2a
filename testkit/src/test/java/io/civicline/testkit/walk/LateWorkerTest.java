package io.civicline.testkit.walk;

import static io.civicline.testkit.assertion.CiviclineAssertions.assertThat;

import io.civicline.core.access.Actor;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.StepState;
import io.civicline.core.command.Command;
import io.civicline.core.command.Supervising;
import io.civicline.core.command.Urging;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refused;
import io.civicline.core.id.TicketId;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same life twice: with a worker that is never late, and with one that comes only when all is over. */
class LateWorkerTest {

    private static final String START = "2026-01-05T09:00";
    private static final int STEPS = 1_500;
    private static final String REGISTERED = "registered ";

    /** What somebody did, and when; told again to the other hotline. */
    private record Deed(Instant at, Actor actor, TicketId ticket, Command command, Act act) {}

    /** What was registered, and when. */
    private record Begun(Instant at, Registration registration) {}

    private final List<Object> script = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void met_and_breached_do_not_depend_on_when_the_worker_ran(long seed) {
        HotlineRig prompt = HotlineRig.with(TestCity.policies()).seed(seed).at(START);
        HotlineRig late = HotlineRig.with(TestCity.policies()).seed(seed).at(START);
        List<TicketId> tickets = live(prompt, new Dice(seed));
        Instant end = prompt.now().plus(Duration.ofDays(90));

        List<String> same = script.stream().map(part -> tell(late, part)).toList();
        prompt.advanceTo(end);
        late.sleepUntil(end).runDue();

        for (int i = 0; i < same.size(); i++) {
            assertThat(same.get(i)).as("%s", script.get(i)).isEqualTo(answers.get(i));
        }
        for (TicketId id : tickets) {
            Ticket one = prompt.desk("supervisor").ticket(id);
            Ticket other = late.desk("supervisor").ticket(id);
            assertThat(clocks(other)).as("%s", id).isEqualTo(clocks(one));
            assertThat(other.stage()).isEqualTo(one.stage());
        }
    }

    /**
     * But for those that time itself starts, when it urges or has a ticket watched: an answer that is recorded late finds them
     * begun where the worker was prompt, and not yet begun where it was not.
     */
    private static List<String> clocks(Ticket ticket) {
        return ticket.ledger().clocks().stream()
                .filter(clock -> !clock.key().code().value().endsWith("-answer"))
                .map(clock -> clock.key() + " " + clock.state() + " due " + clock.due() + said(clock) + steps(clock))
                .toList();
    }

    private static String said(Clock clock) {
        return (clock.hasBreached() ? " breached" : "")
                + clock.endedAt().map(end -> " ended " + end).orElse("");
    }

    /**
     * Which were reached, and when. What a late record overtook was never reached where nobody looked before; and what a step
     * did is done by what was known then: a reply that was recorded after it had been urged does not undo that.
     */
    private static List<String> steps(Clock clock) {
        return clock.steps().stream()
                .filter(step -> step.state() != StepState.OVERTAKEN)
                .map(step -> step.id() + "#" + step.turn() + " at " + step.at()
                        + (step.state().isReached() ? " reached" : " " + step.state()))
                .toList();
    }

    private List<TicketId> live(HotlineRig prompt, Dice dice) {
        Deeds deeds = new Deeds(dice, prompt::now);
        List<TicketId> tickets = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            if (tickets.isEmpty() || dice.percent(4)) {
                Registration registration = deeds.registration(prompt.now(), i);
                String answer = note(prompt, new Begun(prompt.now(), registration));
                registered(answer).filter(id -> !tickets.contains(id)).ifPresent(tickets::add);
            } else if (dice.percent(15)) {
                prompt.advance(Duration.ofMinutes(dice.below(900)));
            } else {
                TicketId id = tickets.get(Math.max(0, tickets.size() - 1 - dice.below(12)));
                Ticket ticket = prompt.desk("supervisor").ticket(id);
                Command command = deeds.command(ticket);
                if (command instanceof Urging || command instanceof Supervising) {
                    continue; // what time presses is there to be answered only once a worker has come
                }
                note(
                        prompt,
                        new Deed(prompt.now(), deeds.actor(ticket, command), id, command, deeds.act(prompt.now(), i)));
            }
        }
        return tickets;
    }

    private static Optional<TicketId> registered(String answer) {
        return answer.startsWith(REGISTERED)
                ? Optional.of(TicketId.of(answer.substring(REGISTERED.length())))
                : Optional.empty();
    }

    private String note(HotlineRig prompt, Object part) {
        String answer = tell(prompt, part);
        script.add(part);
        answers.add(answer);
        return answer;
    }

    /** Does it at its time, with nothing done on the way there that was not done before. */
    private static String tell(HotlineRig rig, Object part) {
        try {
            if (part instanceof Begun begun) {
                rig.sleepUntil(begun.at());
                return REGISTERED
                        + rig.desk("operator").register(begun.registration()).id();
            }
            Deed deed = (Deed) part;
            rig.sleepUntil(deed.at());
            return "changed "
                    + rig.as(deed.actor())
                            .submit(deed.ticket(), deed.command(), deed.act())
                            .changed();
        } catch (Refused refused) {
            return "refused " + refused.reasons();
        } catch (Invalid invalid) {
            return "invalid " + invalid.faults();
        }
    }
}
