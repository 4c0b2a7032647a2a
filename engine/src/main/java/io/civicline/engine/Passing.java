package io.civicline.engine;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Context;
import io.civicline.core.command.Facts;
import io.civicline.core.command.MoveToPolicy;
import io.civicline.core.event.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** What time does to a ticket before and after a command: dues that pass, and moves to newer rules. Thread-safe. */
final class Passing {

    private final Setup setup;

    Passing(Setup setup) {
        this.setup = setup;
    }

    /**
     * Takes the ticket to the rules that govern the rest of this decision. Each move takes effect when the policy came into force,
     * or right after the last thing that was decided under the older one; what was due before that is judged by the older one.
     */
    Rules follow(Work work, Course course, Instant occurred, Instant now, Facts facts) {
        work.under(course.begin());
        Rules rules = course.begin();
        Instant earliest =
                work.before().map(before -> before.columns().changedAt()).orElse(now);
        for (Course.Move move : course.moves()) {
            Instant effect = move.from().orElse(now);
            effect = effect.isBefore(earliest) ? earliest : effect.isAfter(now) ? now : effect;
            time(work, rules, occurred.isBefore(effect) ? occurred : effect, now, facts);
            rules = move.to();
            work.under(rules);
            Stamp stamp = new Stamp(effect, now, Actor.TIME, null);
            MoveToPolicy command = new MoveToPolicy(move.number(), rules.number());
            Context at = context(rules, stamp, facts, setup.ids()::newSalt);
            work.applyTime(rules.book().decide(work.ticket(), command, Duration.ZERO, at), stamp);
            earliest = effect;
        }
        return rules;
    }

    /** Lets time pass up to an instant. */
    void time(Work work, Rules rules, Instant until, Instant now, Facts facts) {
        Stamp time = new Stamp(now, now, Actor.TIME, null);
        work.passTime(until, rules.book(), context(rules, time, facts, setup.ids()::newSalt), time);
    }

    /** Lets begin what begins at the instant of a command that meets it. */
    void begin(Work work, Rules rules, Instant occurred, Instant now, Facts facts) {
        Stamp time = new Stamp(now, now, Actor.TIME, null);
        work.begin(occurred, rules.book(), context(rules, time, facts, setup.ids()::newSalt), time);
    }

    /** What a decision may look at. */
    static Context context(Rules rules, Stamp stamp, Facts facts, Supplier<byte[]> salts) {
        return new Context(stamp, rules.policy(), facts, salts);
    }
}
