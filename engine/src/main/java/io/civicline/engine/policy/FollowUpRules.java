package io.civicline.engine.policy;

import io.civicline.core.code.GradeCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.command.ReopenTerms;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.TakeUp;
import io.civicline.core.situation.Situation;
import io.civicline.core.ticket.Closure;
import io.civicline.sla.clock.Timetable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a policy says of follow-ups. */
final class FollowUpRules {

    private final Map<RuleId, FollowUpTimes> rules = new LinkedHashMap<>();
    private final Map<GradeCode, Grade> scale;
    private final @Nullable ReopenRule reopening;
    private final Timetable timetable;

    FollowUpRules(PolicySetBuilder from, Timetable timetable) {
        Map<GradeCode, Grade> grades = new LinkedHashMap<>();
        from.grades.forEach(grade -> grades.put(grade.code(), grade));
        this.scale = Collections.unmodifiableMap(grades);
        this.timetable = timetable;
        this.reopening = from.reopening;
        from.followUps.forEach(rule -> rules.put(rule.id(), new FollowUpTimes(rule, timetable, scale)));
    }

    List<FollowUpRule> all() {
        return rules.values().stream().map(FollowUpTimes::rule).toList();
    }

    List<Grade> scale() {
        return List.copyOf(scale.values());
    }

    Optional<ReopenRule> reopenRule() {
        return Optional.ofNullable(reopening);
    }

    Optional<FollowUpTimes> find(@Nullable RuleId id) {
        return Optional.ofNullable(id).map(rules::get);
    }

    /** The first that matches. */
    Optional<FollowUpTimes> of(Situation situation) {
        return rules.values().stream()
                .filter(times -> times.rule().when().test(situation))
                .findFirst();
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    Optional<ReopenTerms> reopening() {
        return reopenRule().map(rule -> new Reopen(rule, timetable));
    }

    private record Reopen(ReopenRule rule, Timetable timetable) implements ReopenTerms {

        @Override
        public int times() {
            return rule.times();
        }

        @Override
        public Set<Closure> closures() {
            return rule.closures();
        }

        @Override
        public Instant lastAt(Instant endedAt) {
            return FollowUpTimes.after(endedAt, rule.within(), rule.counting(), rule.calendar(), timetable);
        }

        @Override
        public TakeUp takeUp() {
            return rule.takeUp();
        }
    }
}
