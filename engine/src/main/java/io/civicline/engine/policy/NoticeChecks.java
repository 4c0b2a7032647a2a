package io.civicline.engine.policy;

import static io.civicline.engine.policy.RuleChecks.unknown;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.error.Fault;
import io.civicline.core.event.EventNames;
import io.civicline.core.event.NoticeEvent;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.unit.Units;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.AmountUnit;
import io.civicline.sla.clock.ClockRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold of notices. That an identity reaches no unit is checked here, not hoped for. */
final class NoticeChecks {

    /** By what no clock and no notice begins or ends. */
    static final Set<String> OWN = EventNames.all().entrySet().stream()
            .filter(event -> NoticeEvent.class.isAssignableFrom(event.getKey()))
            .map(java.util.Map.Entry::getValue)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private final PolicySetBuilder from;
    private final Vocabulary vocabulary;
    private final Units units;
    private final List<Fault> faults;
    private final Set<ClockCode> clocks;

    NoticeChecks(PolicySetBuilder from, Vocabulary vocabulary, Units units, List<Fault> faults) {
        this.from = from;
        this.vocabulary = vocabulary;
        this.units = units;
        this.faults = faults;
        this.clocks = from.clocks.stream().map(ClockRule::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void checkAll() {
        Set<RuleId> ids = new LinkedHashSet<>();
        for (NoticeRule rule : from.notices) {
            if (!ids.add(rule.id())) {
                faults.add(Fault.of("DUPLICATE", "notices", "what", "notice", "code", rule.id()));
            }
            check(rule, "notices[" + rule.id() + "]");
        }
    }

    private void check(NoticeRule rule, String path) {
        if (!from.channels.isEmpty() && !from.channels.contains(rule.channel())) {
            faults.add(unknown(path + ".by", "channel", rule.channel(), from.channels));
        }
        if (OWN.contains(rule.on().moment())) {
            contradiction(path + ".on", "a notice about notices never ends");
        }
        if (rule.to() == Audience.SUPERVISORS && !rule.on().moment().equals("supervised")) {
            contradiction(path + ".to", "only 'supervised' names a supervisor");
        }
        if (rule.to() instanceof Audience.Chosen chosen) {
            faults.addAll(chosen.who().faults(units, path + ".to"));
        }
        faults.addAll(rule.when().faults(vocabulary, path + ".when"));
        new OccasionCheck(from.clocks, rule.on(), path, faults).check();
        checkText(rule, rule.text().zh(), path + ".text");
        if (!rule.text().en().equals(rule.text().zh())) {
            checkText(rule, rule.text().en(), path + ".text");
        }
        checkTiming(rule, path);
    }

    private void checkText(NoticeRule rule, String text, String path) {
        for (String name : NoticeText.namedIn(text)) {
            if (name.startsWith(NoticeText.DUE_OF)) {
                checkClock(name.substring(NoticeText.DUE_OF.length()), path);
            } else if (!NoticeText.placeholders().contains(name)) {
                faults.add(unknown(path, "placeholder", name, NoticeText.placeholders()));
            } else if (NoticeText.personal().contains(name) && rule.to() != Audience.REQUESTERS) {
                faults.add(Fault.of("NOTICE_IDENTITY", path, "placeholder", "{" + name + "}", "to", rule.to()));
            } else {
                new OccasionCheck(from.clocks, rule.on(), path, faults).checkPlaceholder(name, path);
            }
        }
    }

    private void checkClock(String code, String path) {
        if (clocks.stream().noneMatch(clock -> clock.value().equals(code))) {
            faults.add(unknown(path, "clock", code, clocks));
        }
    }

    private void checkTiming(NoticeRule rule, String path) {
        Amount expires = rule.timing().expires();
        if (expires != null && expires.unit().kind() != AmountUnit.Kind.NATURAL_TIME) {
            contradiction(path + ".expires", "a notice expires after a natural time such as 2h, not " + expires);
        }
        if (rule.timing().window() instanceof NoticeWindow.Open open) {
            CalendarId calendar = open.calendar();
            if (!from.calendars.containsKey(calendar)) {
                faults.add(unknown(path + ".window", "calendar", calendar, from.calendars.keySet()));
            }
        }
        if (rule.timing().digest() != null && rule.to() == Audience.REQUESTERS) {
            contradiction(
                    path + ".digest",
                    "requesters are known ticket by ticket, so nothing can be collected for them; leave 'digest' out");
        }
    }

    private void contradiction(String path, String what) {
        faults.add(Fault.of("CONTRADICTION", path, "what", what));
    }
}
