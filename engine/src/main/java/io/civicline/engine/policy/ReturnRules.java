package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ClockCode;
import io.civicline.core.code.RoleCode;
import io.civicline.core.command.RulingLevel;
import io.civicline.routing.ResultMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How tickets are given back (退单), and who rules when they may not be any more (裁定).
 *
 * <p>Immutable, thread-safe.
 *
 * @param times how often a ticket may be returned; 0 for never
 * @param clock the clock that limits the time to return; null if nothing does
 * @param then what routing does after a return: propose to a dispatcher, or dispatch at once
 * @param effect when a return takes effect
 * @param silence what it means that the time to return runs out without a word
 * @param rulings the levels at which it is ruled who is responsible, the lowest first; empty if nobody rules
 */
public record ReturnRules(
        int times,
        @Nullable ClockCode clock,
        ResultMode then,
        Effect effect,
        Silence silence,
        List<RulingLevel> rulings) {

    /** When a return takes effect. */
    public enum Effect {
        /** When somebody has accepted it. */
        ON_ANSWER,
        /** When it is asked. */
        AT_ONCE
    }

    /** What it means that the time to return runs out without a word. */
    public enum Silence {
        /** Nothing: the unit is late. */
        NOTHING,
        /** The unit has taken its part at that instant, as in Lüliang (吕梁): who does not object in time has accepted. */
        ACKNOWLEDGED
    }

    /** Nothing may be returned. */
    public static final ReturnRules NEVER = upTo(0);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if {@code times} is negative
     */
    public ReturnRules {
        requireNonNull(then, "then");
        requireNonNull(effect, "effect");
        requireNonNull(silence, "silence");
        rulings = List.copyOf(rulings);
        if (times < 0) {
            throw new IllegalArgumentException("times must be 0 or more, was " + times);
        }
    }

    /**
     * Allows returns without limit of time; somebody decides on each, and a dispatcher on what comes then.
     *
     * @param times how often a ticket may be returned; 0 for never
     * @return the rules, without rulings
     * @throws IllegalArgumentException if {@code times} is negative
     */
    public static ReturnRules upTo(int times) {
        return new ReturnRules(times, null, ResultMode.PROPOSE, Effect.ON_ANSWER, Silence.NOTHING, List.of());
    }

    /**
     * Limits the time to return.
     *
     * @param code the clock that does
     * @return with it
     */
    public ReturnRules within(String code) {
        return new ReturnRules(times, ClockCode.of(code), then, effect, silence, rulings);
    }

    /**
     * Says what comes after a return.
     *
     * @param mode propose to a dispatcher, or dispatch at once
     * @return with that
     */
    public ReturnRules then(ResultMode mode) {
        return new ReturnRules(times, clock, mode, effect, silence, rulings);
    }

    /**
     * Lets returns take effect when they are asked.
     *
     * @return with that
     */
    public ReturnRules atOnce() {
        return new ReturnRules(times, clock, then, Effect.AT_ONCE, silence, rulings);
    }

    /**
     * Lets silence be acceptance: at the due of the clock that limits the time to return, the unit has taken its part.
     *
     * @return with that
     */
    public ReturnRules silenceAcknowledges() {
        return new ReturnRules(times, clock, then, effect, Silence.ACKNOWLEDGED, rulings);
    }

    /**
     * Adds a level at which it is ruled who is responsible, above those before.
     *
     * @param level whose code no other has
     * @return with it
     */
    public ReturnRules ruling(RulingLevel level) {
        List<RulingLevel> more = new ArrayList<>(rulings);
        more.add(level);
        return new ReturnRules(times, clock, then, effect, silence, more);
    }

    /**
     * Lets one more role rule at every level.
     *
     * @param role who
     * @return with that
     */
    public ReturnRules ruledBy(RoleCode role) {
        List<RulingLevel> levels =
                rulings.stream().map(level -> level.ruledBy(role)).toList();
        return new ReturnRules(times, clock, then, effect, silence, levels);
    }
}
