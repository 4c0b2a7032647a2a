package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.RuleId;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Question;
import io.civicline.core.followup.Solved;
import io.civicline.core.ticket.Closure;
import io.civicline.core.who.Who;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.moment.Moment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a rule of follow-ups. What is not said: every requester of every ticket, by the hotline itself, after every end, answers
 * are final.
 *
 * <p>Not thread-safe.
 */
public final class FollowUpRuleBuilder {

    private final RuleId id;
    private final Moment start;
    private Condition when = Conditions.always();
    private @Nullable CountingId counting;
    private @Nullable CalendarId calendar;
    private boolean onlyRepresentative;
    private int sample = 100;
    private final Set<Closure> closures = new LinkedHashSet<>();
    private final List<FollowUpRule.Except> exceptions = new ArrayList<>();
    private @Nullable Who by;
    private int most = 1;
    private @Nullable Amount spacing;
    private @Nullable CallWindow window;
    private final Set<CallOutcome> last = new LinkedHashSet<>();
    private final Set<Question> questions = new LinkedHashSet<>();
    private final Set<Question> needed = new LinkedHashSet<>();
    private final Set<Solved> unsolved = new LinkedHashSet<>();
    private @Nullable ClockCode expiry;
    private boolean closes;
    private final List<Dissatisfaction> dissatisfied = new ArrayList<>();

    FollowUpRuleBuilder(RuleId id, Moment start) {
        this.id = id;
        this.start = start;
    }

    /**
     * Says for which tickets.
     *
     * @param condition a condition
     * @return this
     */
    public FollowUpRuleBuilder when(Condition condition) {
        this.when = requireNonNull(condition, "condition");
        return this;
    }

    /**
     * Says how amounts are counted.
     *
     * @param rule a counting rule of the policy
     * @param on a calendar of the policy
     * @return this
     */
    public FollowUpRuleBuilder counted(String rule, String on) {
        this.counting = CountingId.of(rule);
        this.calendar = CalendarId.of(on);
        return this;
    }

    /**
     * Of a joint request, asks only the first requester.
     *
     * @return this
     */
    public FollowUpRuleBuilder onlyRepresentative() {
        this.onlyRepresentative = true;
        return this;
    }

    /**
     * Asks a sample.
     *
     * @param percent how many of a hundred, 1 to 100
     * @return this
     */
    public FollowUpRuleBuilder sample(int percent) {
        this.sample = percent;
        return this;
    }

    /**
     * Asks only after some ends.
     *
     * @param ends which
     * @return this
     */
    public FollowUpRuleBuilder after(Closure... ends) {
        closures.addAll(List.of(ends));
        return this;
    }

    /**
     * Does not ask about some tickets.
     *
     * @param name by which journals name the exception
     * @param condition which tickets
     * @return this
     */
    public FollowUpRuleBuilder except(String name, Condition condition) {
        exceptions.add(new FollowUpRule.Except(name, condition));
        return this;
    }

    /**
     * Says who asks.
     *
     * @param who units in order; the hotline itself where none is found
     * @return this
     */
    public FollowUpRuleBuilder by(Who who) {
        this.by = requireNonNull(who, "who");
        return this;
    }

    /**
     * Says how often somebody tries, and when.
     *
     * @param times at most; 1 or more
     * @param every how long after an attempt the next comes, such as {@code 2h}
     * @param hours when people may be called: {@code 09:00-20:00} or {@code open}
     * @return this
     */
    public FollowUpRuleBuilder attempts(int times, String every, String hours) {
        this.most = times;
        this.spacing = Amount.parse(every);
        this.window = CallWindow.parse(hours);
        return this;
    }

    /**
     * Says after which outcomes nobody tries again.
     *
     * @param outcomes beside an answer
     * @return this
     */
    public FollowUpRuleBuilder lastAfter(CallOutcome... outcomes) {
        last.addAll(List.of(outcomes));
        return this;
    }

    /**
     * Says what is asked and must be answered for the answer to be valid.
     *
     * @param asked questions
     * @return this
     */
    public FollowUpRuleBuilder needs(Question... asked) {
        questions.addAll(List.of(asked));
        needed.addAll(List.of(asked));
        return this;
    }

    /**
     * Says what else is asked.
     *
     * @param asked questions
     * @return this
     */
    public FollowUpRuleBuilder asks(Question... asked) {
        questions.addAll(List.of(asked));
        return this;
    }

    /**
     * Says what counts as not settled.
     *
     * @param answers as the citizen gives them
     * @return this
     */
    public FollowUpRuleBuilder unsolved(Solved... answers) {
        unsolved.addAll(List.of(answers));
        return this;
    }

    /**
     * Names the clock that ends a follow-up which is not finished.
     *
     * @param clock of scope {@code REQUESTER}, from {@code follow-up-opened} to {@code follow-up-finished}
     * @return this
     */
    public FollowUpRuleBuilder expiry(String clock) {
        this.expiry = ClockCode.of(clock);
        return this;
    }

    /**
     * Lets a satisfied answer close the ticket, if a person could: its reply has passed, and its requesters were told.
     *
     * @return this
     */
    public FollowUpRuleBuilder closesWhenSatisfied() {
        this.closes = true;
        return this;
    }

    /**
     * Says what is done about an unsatisfied answer.
     *
     * @param condition for which tickets; the first that matches holds
     * @param act what is done
     * @return this
     */
    public FollowUpRuleBuilder dissatisfied(Condition condition, Dissatisfaction.Act act) {
        dissatisfied.add(new Dissatisfaction(condition, act));
        return this;
    }

    /**
     * Makes the rule.
     *
     * @return the rule
     * @throws NullPointerException if counting, calendar, attempts or expiry is missing
     * @throws IllegalArgumentException as the parts of {@link FollowUpRule} say
     */
    public FollowUpRule build() {
        return new FollowUpRule(
                id,
                when,
                new FollowUpRule.Start(
                        start, requireNonNull(counting, "counting"), requireNonNull(calendar, "calendar")),
                new FollowUpRule.Whom(onlyRepresentative, sample, closures, exceptions),
                new FollowUpRule.Calls(
                        by, most, requireNonNull(spacing, "attempts"), requireNonNull(window, "attempts"), last),
                new FollowUpRule.Asking(questions, needed, unsolved),
                requireNonNull(expiry, "expiry"),
                closes,
                dissatisfied);
    }
}
