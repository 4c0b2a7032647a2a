package io.civicline.engine.policy;

import io.civicline.core.access.Actor;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.RoleCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.command.Lifecycle;
import io.civicline.core.error.Fault;
import io.civicline.core.error.NearMiss;
import io.civicline.core.event.EventNames;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.unit.Units;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.LimitRule;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of clocks, notices, roles and reasons. */
final class RuleChecks {

    /** Comes before what the host reports. */
    static final String HOST = "host:";

    private static final Set<String> BEFORE_REGISTRATION = Set.of("received", "arrived");

    /** What time itself sends, and nobody else. */
    private static final Set<String> TIMES = Set.of("pass-time", "move-to-policy");

    private static final int MOST = 999_999;

    private final PolicySetBuilder from;
    private final Vocabulary vocabulary;
    private final Units units;
    private final List<Fault> faults;
    private final StepReach reach;
    private final Set<String> moments = EventNames.moments();

    RuleChecks(PolicySetBuilder from, Vocabulary vocabulary, Units units, List<Fault> faults) {
        this.from = from;
        this.vocabulary = vocabulary;
        this.units = units;
        this.faults = faults;
        this.reach = new StepReach(from.calendars, from.countings);
    }

    static Fault unknown(String path, String what, Object code, Collection<?> known) {
        String hint = NearMiss.hintOrList(code.toString(), known);
        return Fault.of("UNKNOWN_CODE", path, "what", what, "code", code, "hint", hint);
    }

    /** A level of supervision that is named is one of the policy's. */
    static void checkLevel(
            @Nullable SupervisionLevel level, Collection<SupervisionLevel> known, String path, List<Fault> faults) {
        if (level != null && !known.contains(level)) {
            faults.add(unknown(path, "supervision level", level, known));
        }
    }

    void checkAll() {
        Set<ClockCode> codes = new LinkedHashSet<>();
        for (ClockRule rule : from.clocks) {
            if (!codes.add(rule.code())) {
                faults.add(Fault.of("DUPLICATE", "clocks", "what", "clock", "code", rule.code()));
            }
            check(rule);
        }
        faults.addAll(new ReturnChecks(from, codes).faults());
        if (from.rules.stream().anyMatch(rule -> rule.id().equals(RoutingReaction.FALLBACK))) {
            faults.add(Fault.of(
                    "CONTRADICTION",
                    "routing.rules[fallback]",
                    "what",
                    "'fallback' is what journals call the fallback; give the rule another id"));
        }
        for (NoticeRule rule : from.notices) {
            moments(List.of(rule.on().moment()), "notices[" + rule.id() + "].on");
        }
        new NoticeChecks(from, vocabulary, units, faults).checkAll();
        new ConductCheck(from, faults).check();
        new FollowUpCheck(from, vocabulary, units, faults).check();
        checkRoles();
        faults.addAll(new CodeChecks(from).faults());
        from.reasons.forEach((use, list) -> {
            if (new LinkedHashSet<>(list).size() < list.size()) {
                faults.add(Fault.of("DUPLICATE", "reasons." + use, "what", "reason", "code", list));
            }
        });
    }

    private void check(ClockRule rule) {
        String path = "clocks[" + rule.code() + "]";
        if (!from.countings.containsKey(rule.counting())) {
            faults.add(unknown(path + ".counting", "counting rule", rule.counting(), from.countings.keySet()));
        }
        if (!from.calendars.containsKey(rule.calendar())) {
            faults.add(unknown(path + ".calendar", "calendar", rule.calendar(), from.calendars.keySet()));
        }
        faults.addAll(rule.when().faults(vocabulary, path + ".when"));
        int line = 0;
        for (LimitRule limit : rule.limits()) {
            faults.addAll(limit.when().faults(vocabulary, path + ".limits[" + line++ + "].when"));
        }
        List<StatusCode> statuses =
                vocabulary.statuses().stream().map(SubStatus::code).toList();
        for (StatusCode status : rule.pausingStatuses()) {
            if (!statuses.contains(status)) {
                faults.add(unknown(path + ".pause", "status", status, statuses));
            }
        }
        new ClockCheck(from, rule, path, faults).check();
        new ExtensionCheck(from, rule, units, path, faults).check();
        new StepCheck(from, rule, units, reach, path, faults).check();
        nonEmpty(rule.limits(), path + ".limits", "a limit");
        nonEmpty(rule.starts(), path + ".start", "what starts it");
        nonEmpty(rule.stops(), path + ".stop", "what it waits for");
        Set<String> early = new LinkedHashSet<>(rule.starts());
        early.removeAll(BEFORE_REGISTRATION);
        moments(early, path + ".start");
        moments(rule.stops(), path + ".stop");
        moments(rule.cancels(), path + ".cancel");
        noNotice(rule.starts(), path + ".start");
        noNotice(rule.stops(), path + ".stop");
        noNotice(rule.cancels(), path + ".cancel");
        for (String moment : rule.stops()) {
            if (rule.starts().contains(moment) || rule.cancels().contains(moment)) {
                faults.add(Fault.of(
                        "CONTRADICTION", path, "what", "'" + moment + "' stops it and also starts or cancels it"));
            }
        }
    }

    private void nonEmpty(Collection<?> part, String path, String wanted) {
        if (part.isEmpty()) {
            faults.add(Fault.of("EMPTY", path, "wanted", "name " + wanted));
        }
    }

    private void moments(Collection<String> named, String path) {
        for (String moment : named) {
            boolean host = moment.startsWith(HOST) && moment.length() > HOST.length();
            if (!moments.contains(moment) && !host) {
                Set<String> meant = EventNames.meantBy(moment);
                String hint = meant.isEmpty() ? "; it has " + moments : NearMiss.asked(meant);
                faults.add(Fault.of("UNKNOWN_CODE", path, "what", "moment", "code", moment, "hint", hint));
            }
        }
    }

    /** A message that a system sends never stands for what a person does. */
    private void noNotice(Collection<String> named, String path) {
        named.stream()
                .filter(NoticeChecks.OWN::contains)
                .forEach(moment -> faults.add(Fault.of("SYSTEM_NOTICE", path, "moment", moment)));
    }

    private void checkRoles() {
        Set<RoleCode> codes = new LinkedHashSet<>();
        for (Role role : from.roles) {
            if (role.code().equals(Actor.TIME.role())) {
                faults.add(Fault.of(
                        "CONTRADICTION", "roles[time]", "what", "'time' is the role of time itself in every journal"));
            }
            if (!codes.add(role.code())) {
                faults.add(Fault.of("DUPLICATE", "roles", "what", "role", "code", role.code()));
            }
            wholeMinutes(role.recordsLateUpTo(), "roles[" + role.code() + "].recordsLateUpTo", faults);
            for (String command : role.may()) {
                Set<String> offered = offered();
                if (!offered.contains(command)) {
                    faults.add(unknown("roles[" + role.code() + "].may", "command", command, offered));
                }
            }
        }
    }

    private static Set<String> offered() {
        Set<String> offered = new LinkedHashSet<>(Lifecycle.commands());
        offered.removeAll(TIMES);
        offered.add(Role.CAMPAIGN);
        return offered;
    }

    /** A folder writes up to {@value #MOST} whole minutes, hours or days. */
    static void wholeMinutes(Duration late, String path, List<Fault> faults) {
        boolean whole = late.equals(late.truncatedTo(ChronoUnit.MINUTES));
        boolean fits = late.toMinutes() <= MOST
                || (late.toMinutesPart() == 0 && late.toHours() <= MOST)
                || (late.toMinutesPart() == 0 && late.toHoursPart() == 0 && late.toDays() <= MOST);
        if (!whole || !fits) {
            faults.add(Fault.of("WHOLE_MINUTES", path, "actual", late, "most", MOST));
        }
    }
}
