package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.RuleId;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.sla.amount.Amount;

/**
 * Who is told what, and when: only such rules send. {@code NoticeRule.of("done", "closed", Audience.REQUESTERS, "sms", "…")
 * .window("08:00-21:00")}.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id of the rule
 * @param on the moment, and of which clocks and steps
 * @param when what must hold of the ticket then
 * @param to who is told
 * @param channel by which channel; a notifier of that name must be there
 * @param text in each language, with {@link NoticeText#placeholders()} for values
 * @param timing when it leaves
 */
public record NoticeRule(
        RuleId id, Occasion on, Condition when, Audience to, ChannelCode channel, Label text, NoticeTiming timing) {

    /** Checks that nothing is missing. */
    public NoticeRule {
        requireNonNull(id, "id");
        requireNonNull(on, "on");
        requireNonNull(when, "when");
        requireNonNull(to, "to");
        requireNonNull(channel, "channel");
        requireNonNull(text, "text");
        requireNonNull(timing, "timing");
    }

    /**
     * Makes a rule that sends whenever the moment comes, at once.
     *
     * @param id of the rule
     * @param on the moment, such as {@code dispatched}
     * @param to who is told
     * @param channel by which channel
     * @param text the same in both languages; not blank
     * @return the rule
     */
    public static NoticeRule of(String id, String on, Audience to, String channel, String text) {
        return of(id, on, to, channel, Label.of(text));
    }

    /**
     * Makes a rule that sends whenever the moment comes, at once.
     *
     * @param id of the rule
     * @param on the moment, such as {@code dispatched}
     * @param to who is told
     * @param channel by which channel
     * @param text in each language
     * @return the rule
     */
    public static NoticeRule of(String id, String on, Audience to, String channel, Label text) {
        return new NoticeRule(
                RuleId.of(id),
                Occasion.of(on),
                Conditions.always(),
                to,
                ChannelCode.of(channel),
                text,
                NoticeTiming.NONE);
    }

    /**
     * Sends only where the moment is about one of some clocks.
     *
     * @param codes of the clocks, as the policy calls them
     * @return the same rule for those; the policy refuses codes it does not have, and a moment that is never about a clock
     */
    public NoticeRule ofClocks(String... codes) {
        return at(on.ofClocks(codes));
    }

    /**
     * Sends only where the moment is about one of some steps of clocks.
     *
     * @param ids of the steps, as the policy calls them
     * @return the same rule for those; the policy refuses ids that none of the clocks has, and a moment that is never about a step
     */
    public NoticeRule ofSteps(String... ids) {
        return at(on.ofSteps(ids));
    }

    /**
     * Sends at another occasion.
     *
     * @param occasion the moment, and of which clocks and steps
     * @return otherwise the same rule
     */
    public NoticeRule at(Occasion occasion) {
        return new NoticeRule(id, occasion, when, to, channel, text, timing);
    }

    /**
     * Sends only for some tickets.
     *
     * @param condition what must hold when the moment comes
     * @return the same rule for those
     */
    public NoticeRule when(Condition condition) {
        return new NoticeRule(id, on, condition, to, channel, text, timing);
    }

    /**
     * Sends only within a window.
     *
     * @param window as {@link NoticeWindow#parse} reads it
     * @return the same rule with that window
     */
    public NoticeRule window(String window) {
        return timed(new NoticeTiming(NoticeWindow.parse(window), timing.digest(), timing.expires()));
    }

    /**
     * Sends what comes for a recipient as one.
     *
     * @param digest as {@link DigestSchedule#parse} reads it
     * @return the same rule with that schedule
     */
    public NoticeRule digest(String digest) {
        return timed(new NoticeTiming(timing.window(), DigestSchedule.parse(digest), timing.expires()));
    }

    /**
     * Does not send late.
     *
     * @param amount a natural time such as {@code 2h}
     * @return the same rule with that deadline
     */
    public NoticeRule expires(String amount) {
        return timed(new NoticeTiming(timing.window(), timing.digest(), Amount.parse(amount)));
    }

    /**
     * Changes when it leaves.
     *
     * @param other the timing
     * @return otherwise the same rule
     */
    public NoticeRule timed(NoticeTiming other) {
        return new NoticeRule(id, on, when, to, channel, text, other);
    }
}
