package io.civicline.engine.explain;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Due;
import io.civicline.engine.policy.PolicySet;
import io.civicline.sla.limit.Deadline;
import io.civicline.sla.limit.Interval;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the due of a clock came about.
 *
 * <p>Immutable, thread-safe.
 */
public final class ClockExplanation {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

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
     * Tells it. Where the policy in force projects another due than the journal recorded, that is told too: the recorded one
     * holds.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return one sentence, from start to due
     */
    public String text(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        return deadline()
                .map(deadline -> deadline.explain(locale, Moments.name(startedBy, locale)) + remark(chinese))
                .orElseGet(() -> chinese
                        ? "上级来件规定" + local(clock.due()) + "到期"
                        : "due " + local(clock.due()) + ", as the upstream case says");
    }

    private String remark(boolean chinese) {
        if (clock.state() == ClockState.PAUSED) {
            String since = local(clock.entries().get(clock.entries().size() - 1).at());
            return chinese ? "；自" + since + "起暂停计时" : "; at rest since " + since + ", time does not count";
        }
        Due projected = policy.clocks()
                .timetable()
                .project(clock.limit(), clock.startedAt(), clock.pauses(), clock.extensions());
        if (projected.at().equals(clock.due())) {
            return "";
        }
        String recorded = local(clock.due());
        return chinese
                ? "；记录的到期时间为" + recorded + "，以记录为准"
                : "; the journal recorded " + recorded + " as due, and that holds";
    }

    private String local(Instant instant) {
        return LOCAL.format(LocalDateTime.ofInstant(instant, policy.zone()));
    }

    @Override
    public String toString() {
        return clock.key() + ": " + text(Locale.ENGLISH);
    }
}
