package io.civicline.engine.explain;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.naming.DateWords;
import io.civicline.core.naming.MomentName;
import io.civicline.core.naming.Naming;
import io.civicline.core.naming.WrittenAmount;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.limit.Deadline;
import io.civicline.sla.limit.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the due of a clock came about.
 *
 * <p>Immutable, thread-safe.
 */
public final class ClockExplanation {

    private final PolicySet policy;
    private final Clock clock;
    private final String startedBy;

    ClockExplanation(PolicySet policy, Clock clock, String startedBy) {
        this.policy = requireNonNull(policy, "policy");
        this.clock = requireNonNull(clock, "clock");
        this.startedBy = requireNonNull(startedBy, "startedBy");
    }

    /**
     * Gives what is explained.
     *
     * @return the clock with its ledger
     */
    public Clock clock() {
        return clock;
    }

    /**
     * Gives the deadline as the policy in force projects it from the ledger.
     *
     * @return empty if the due was given as an instant
     */
    public Optional<Deadline> deadline() {
        return policy.clocks().timetable().explain(clock);
    }

    /**
     * Lists the stretches from start to due.
     *
     * @return without a gap; what they count sums to the amount; empty if the due was given as an instant
     */
    public List<Interval> intervals() {
        return deadline().map(Deadline::intervals).orElse(List.of());
    }

    /**
     * Tells it: how the due came about, on what rule, which limits it had before, what became of it, and which steps were reached and which comes next. Where the policy in force projects another due than
     * the journal recorded, that is told too: the recorded one holds.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return one sentence, from start to due and beyond
     */
    public String text(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        String plan = deadline()
                .map(deadline -> deadline.explain(locale, started(locale)))
                .orElseGet(() -> recorded(locale));
        String cited = source().map(source -> chinese ? "（依据：" + source + "）" : " (" + source + ")")
                .orElse("");
        Naming naming = naming();
        String steps = new StepStory(clock, locale, naming).tell();
        String before = new LimitStory(clock, locale, naming).tell();
        return plan + cited + before + deviation(locale) + outcome(locale) + steps;
    }

    private String started(Locale locale) {
        return startedBy.isEmpty() ? "" : policy.naming().say(MomentName.of(startedBy), locale);
    }

    /** Names the year of an instant only where it is not that of the start, as the story of the deadline does. */
    private Naming naming() {
        Naming whole = policy.naming();
        return (value, locale) -> value instanceof Instant instant ? local(instant, locale) : whole.say(value, locale);
    }

    /** The limit's own when it was chosen, else the clock's as the policy in force cites it. */
    private Optional<String> source() {
        return Optional.ofNullable(clock.limit().source())
                .or(() -> policy.clocks().rule(clock.key().code()).flatMap(ClockRule::source));
    }

    private String recorded(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        String due = local(clock.due(), locale);
        if (clock.limit().until() != null) {
            if (clock.limit().isPromised()) {
                return chinese ? "向诉求人承诺" + due + "前办结" : "due " + due + ", as was promised to the citizen";
            }
            return chinese ? "上级来件规定" + due + "到期" : "due " + due + ", as the upstream case says";
        }
        String amount =
                naming().say(WrittenAmount.of(String.valueOf(clock.limit().amount())), locale);
        return chinese
                ? amount + "：记录的到期时间为" + due + "；现行政策已无日历" + clock.limit().calendar()
                : amount + ": recorded as due " + due + "; the policy in force has no calendar '"
                        + clock.limit().calendar() + "' any more";
    }

    /** The recorded due, where it is not what the policy in force projects. */
    private String deviation(Locale locale) {
        boolean settled = clock.state() == ClockState.PAUSED
                || deadline().isEmpty()
                || policy.clocks()
                        .timetable()
                        .project(clock.limit(), clock.startedAt(), clock.pauses(), clock.extensions())
                        .at()
                        .equals(clock.due());
        if (settled) {
            return "";
        }
        String recorded = local(clock.due(), locale);
        return locale.getLanguage().equals("zh")
                ? "；记录的到期时间为" + recorded + "，以记录为准"
                : "; the journal recorded " + recorded + " as due, and that holds";
    }

    private String outcome(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        String at = local(clock.entries().get(clock.entries().size() - 1).at(), locale);
        return switch (clock.state()) {
            case RUNNING -> "";
            case PAUSED -> chinese ? "；自" + at + "起暂停计时" : "; at rest since " + at + ", time does not count";
            case HELD ->
                chinese ? "；到期时延期申请尚待决定，暂不计超期" : "; held at the due: a wish for more time waits for its decision";
            case OVERDUE -> chinese ? "；已超期" : "; overdue";
            case MET -> chinese ? "；" + at + "按时完成" : "; met " + at;
            case LATE -> chinese ? "；超期，" + at + "结束" : "; breached, ended " + at;
            case CANCELLED -> chinese ? "；" + at + "取消计时" : "; cancelled " + at;
        };
    }

    private String local(Instant instant, Locale locale) {
        boolean otherYear = year(instant) != year(clock.startedAt());
        return DateWords.moment(instant, policy.zone(), otherYear, locale);
    }

    private int year(Instant instant) {
        return instant.atZone(policy.zone()).getYear();
    }

    @Override
    public String toString() {
        return clock.key() + ": " + text(Locale.ENGLISH);
    }
}
