package io.civicline.testkit.walk;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.Assignment;
import io.civicline.core.command.Command;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.id.UnitId;
import io.civicline.core.registration.Registration;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.testkit.city.TestCity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people of the test city may come up with: sensible and silly, timely and late, sound and broken. */
final class Deeds {

    private static final List<String> ROLES =
            List.of("operator", "dispatcher", "auditor", "supervisor", "handler", "visitor", "nobody");

    private final Dice dice;
    private final Callers callers;
    private final HandlingDeeds handling;
    private final RecordingDeeds recording;
    private final List<Deed> all;
    private final List<Deed> chances;
    private final Set<String> ofUnits;

    /** Supposes that dates do not matter. */
    Deeds(Dice dice) {
        this(dice, () -> Instant.EPOCH);
    }

    /**
     * Begins.
     *
     * @param dice chance
     * @param now what time it is, for dates that are named
     */
    Deeds(Dice dice, Supplier<Instant> now) {
        Chance chance = new Chance(dice);
        this.dice = dice;
        this.callers = new Callers(dice, chance);
        this.handling = new HandlingDeeds(dice, chance);
        this.recording = new RecordingDeeds(dice, chance);
        this.all = Stream.of(
                        handling.all(),
                        new HandOverDeeds(dice, chance).all(),
                        new WaitingDeeds(dice, chance).all(),
                        new PressingDeeds(dice, chance, now).all(),
                        new ReviewDeeds(dice, chance, now).all(),
                        new CallBackDeeds(dice, chance, now).all(),
                        new ChangingDeeds(dice, chance, now).all(),
                        recording.all())
                .flatMap(List::stream)
                .toList();
        this.chances = all.stream()
                .flatMap(deed -> Stream.generate(() -> deed).limit(deed.often()))
                .toList();
        this.ofUnits = all.stream().filter(Deed::ofUnit).map(Deed::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that may be done, by command. */
    List<Deed> all() {
        return all;
    }

    Registration registration(Instant now, int number) {
        return callers.registration(now, number);
    }

    Command command(Ticket ticket) {
        return dice.percent(55) ? next(ticket) : dice.one(chances).maker().apply(ticket);
    }

    /** What would bring the ticket on. */
    private Command next(Ticket ticket) {
        if (dice.percent(25)) {
            Optional<String> answer = new Awaited(ticket).one(dice);
            if (answer.isPresent()) {
                return named(answer.get()).maker().apply(ticket);
            }
        }
        if (ticket.waits().current().isPresent()) {
            return new Resume();
        }
        if (ticket.waits().asked() != null && dice.percent(60)) {
            return DecideExtension.granted();
        }
        boolean returning = ticket.handling().open().anyMatch(part -> part.returnAsk() != null);
        if (returning && dice.percent(70)) {
            return handling.decideReturn(ticket);
        }
        if (ticket.lead().isPresent() && !Chance.replied(ticket).isEmpty() && dice.percent(25)) {
            return handling.audit(ticket);
        }
        if (ticket.handling().returns() > 0 && dice.percent(40)) {
            return RequestReturn.because("not-our-duty", "非本单位职责");
        }
        return onward(ticket);
    }

    private Deed named(String command) {
        return all.stream()
                .filter(deed -> deed.name().equals(command))
                .findFirst()
                .orElseThrow();
    }

    private Command onward(Ticket ticket) {
        return switch (ticket.stage()) {
            case UNREGISTERED, REGISTERED -> handling.dispatchAnew(ticket);
            case DISPATCHED ->
                dice.oneOf(
                        new Acknowledge(),
                        new Acknowledge(),
                        new FirstContact(),
                        RequestReturn.because("not-our-duty", "非本单位职责"));
            case HANDLING ->
                dice.oneOf(
                        Reply.of(Finding.SOLVED, "已责令停工"),
                        Reply.of(Finding.EXPLAINED, "已解释"),
                        new FirstContact(),
                        new Suspend("waits-for-expertise", "等待鉴定"),
                        new RequestExtension("handle", dice.oneOf("10wd", "3wd"), "complex", "情况复杂"));
            case REPLIED ->
                dice.oneOf(
                        handling.audit(ticket),
                        handling.audit(ticket),
                        new TellCitizen("PHONE"),
                        Close.as(Closure.RESOLVED),
                        new Acknowledge());
            case CLOSED -> recording.any();
        };
    }

    /** Mostly somebody who could do it: of a unit that has a part, or of the hotline. */
    Actor actor(Ticket ticket, Command command) {
        if (dice.percent(8)) {
            Actor anybody = Actor.of("somebody-" + dice.below(3), dice.one(ROLES));
            return dice.percent(50) ? anybody.in(dice.one(TestCity.UNITS)) : anybody;
        }
        if (ofUnits.contains(command.name())) {
            List<String> units = new ArrayList<>();
            ticket.lead().map(UnitId::value).ifPresent(lead -> units.addAll(List.of(lead, lead)));
            ticket.handling().open().map(Assignment::unit).map(UnitId::value).forEach(units::add);
            String unit = units.isEmpty() ? dice.one(TestCity.UNITS) : dice.one(units);
            return Actor.of(unit + ".handler", "handler").in(unit);
        }
        return Actor.of("supervisor-" + dice.below(3), dice.percent(80) ? "supervisor" : dice.one(ROLES));
    }

    Act act(Instant now, int number) {
        Act act = dice.percent(15) ? Act.once("C" + number) : Act.NOW;
        return switch (dice.below(20)) {
            case 0, 1, 2 -> act.at(now.minus(Duration.ofSeconds(dice.below(200_000))), "事后补录");
            case 3 -> act.at(now.minus(Duration.ofDays(dice.below(60))), "系统故障");
            case 4 -> act.at(now.plus(Duration.ofMinutes(1 + dice.below(60))), "未来");
            default -> act;
        };
    }
}
