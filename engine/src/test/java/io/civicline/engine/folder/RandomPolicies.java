package io.civicline.engine.folder;

import io.civicline.core.clock.GivenDue;
import io.civicline.core.clock.PendingAtDue;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.EventCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.ReviewLevelCode;
import io.civicline.core.code.RoleCode;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.command.Approver;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.RulingLevel;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.id.UnitId;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.situation.Counter;
import io.civicline.core.ticket.Stage;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.UnitRelation;
import io.civicline.core.who.Who;
import io.civicline.engine.TownPolicies;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.Language;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.Occasion;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.PromiseRules;
import io.civicline.engine.policy.Remark;
import io.civicline.engine.policy.Reroute;
import io.civicline.engine.policy.ReturnRules;
import io.civicline.engine.policy.Role;
import io.civicline.engine.policy.SubassignRules;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.clock.Step;
import io.civicline.sla.clock.StepAct;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Policies that are sound, built in Java, with every form of condition and the oddest of texts. */
final class RandomPolicies {

    private static final List<String> AMOUNTS =
            List.of("1min", "90min", "24h", "30wmin", "2wh", "100wh", "15d", "1w", "3mo", "1y", "1wd", "5wd", "100wd");

    private final Random dice;
    private int made;

    RandomPolicies(Random dice) {
        this.dice = dice;
    }

    PolicySet next() {
        PolicySetBuilder policy = TownPolicies.builder()
                .title(new Label(text(), text()))
                .kind("ODD", new Label(text(), text()))
                .source("odd source", new Label(line(), line()))
                .status("odd", Stage.HANDLING)
                .status("怪 status", stage(), new Label(text(), text()))
                .remark("statuses[odd]", new Remark(text(), text()))
                .remark("policy", new Remark(text(), dice.nextBoolean() ? text() : null));
        for (int i = dice.nextInt(4); i >= 0; i--) {
            policy.rule(rule(i));
        }
        for (int i = dice.nextInt(3); i >= 0; i--) {
            policy.clock(clock(i));
        }
        policy.language(dice.nextBoolean() ? Language.ZH : Language.EN);
        for (int i = dice.nextInt(4); i >= 0; i--) {
            policy.notice(notice(i));
        }
        conduct(policy);
        new RandomCity(dice, this::line).addTo(policy);
        if (++made % 2 == 0) {
            policy.circulatesAfter(1 + made % 9);
        }
        policy.returns(returns());
        policy.reroute(dice.nextBoolean() ? Reroute.PROPOSE : Reroute.NEVER);
        if (dice.nextBoolean()) {
            policy.rechoosingLimits();
        }
        if (dice.nextBoolean()) {
            policy.relation(new UnitRelation(UnitId.of("roads"), RelationCode.SUPERIOR, UnitId.of("parks")))
                    .subassign(SubassignRules.along("superior"));
        }
        new RandomFollowUps(dice, this::line, this::amount, () -> condition(2)).addTo(policy);
        return policy.build();
    }

    private NoticeRule notice(int i) {
        List<Audience> audiences = List.of(
                Audience.LEAD,
                Audience.UNITS,
                Audience.REQUESTERS,
                Audience.SOURCE,
                Audience.of(Who.centre()),
                Audience.of(Who.unit("roads").or(Who.centre())));
        Audience to = audiences.get(dice.nextInt(audiences.size()));
        String zh = text().replaceAll("[{}]", "") + "{number}{due:odd-0}";
        String en = dice.nextBoolean() ? zh : "No. {number}";
        NoticeRule rule = NoticeRule.of("odd-" + i, "closed", to, "sms", new Label(zh, en))
                .when(condition(2));
        rule = dice.nextBoolean()
                ? rule
                : rule.at(new Occasion("clock-met", List.of(ClockCode.of("odd-0")), List.of()));
        rule = dice.nextBoolean() ? rule : rule.window(dice.nextBoolean() ? "21:00-08:30" : "calendar:always");
        rule = dice.nextBoolean() ? rule : rule.expires(dice.nextBoolean() ? "30min" : "2h");
        boolean digest = to != Audience.REQUESTERS && dice.nextBoolean();
        return digest ? rule.digest(dice.nextBoolean() ? "daily 08:30" : "90min") : rule;
    }

    /** Every part is there or not, each with the reasons that it needs. */
    private void conduct(PolicySetBuilder policy) {
        if (dice.nextBoolean()) {
            policy.supervision("odd level")
                    .supervision(SupervisionLevel.of("挂牌"), new Label(line(), line()))
                    .quietAfterUrge(Duration.ofMinutes(dice.nextInt(5000)))
                    .reasons(ReasonUse.SUPERVISE, "odd")
                    .remark("supervisions[挂牌]", new Remark(text(), text()));
        }
        if (dice.nextBoolean()) {
            policy.promises(PromiseRules.of(amount(), "from-the-minute", TownPolicies.ALWAYS, dice.nextInt(3)))
                    .reasons(ReasonUse.RENEGOTIATE, "odd")
                    .remark("promises", new Remark(text(), null))
                    .clock(ClockRule.of("odd-promise", ClockScope.TICKET)
                            .until(condition(1), GivenDue.COMMITMENT, text())
                            .counted("from-the-minute")
                            .on(TownPolicies.ALWAYS)
                            .starts("promised")
                            .stops("promise-kept")
                            .build());
        }
        if (dice.nextBoolean()) {
            policy.role(Role.of("odd-reviewer"))
                    .review(ReviewKind.EXCLUSION, ReviewLevel.of("odd", "odd-reviewer"))
                    .review(
                            ReviewKind.EXCLUSION,
                            new ReviewLevel(
                                    ReviewLevelCode.of("高"),
                                    new Label(line(), line()),
                                    Set.of(RoleCode.of("odd-reviewer"))))
                    .reasons(ReasonUse.EXCLUDE, "odd")
                    .remark("reviews[EXCLUSION]", new Remark(text(), text()))
                    .remark("reviews[EXCLUSION].levels[odd]", new Remark(null, text()));
        }
    }

    private RoutingRule rule(int i) {
        RoutingRule rule = RoutingRule.of(
                "odd-" + i,
                1000 + i,
                condition(3),
                dice.nextBoolean() ? Who.centre() : Who.unit("roads").or(Who.centre()));
        if (dice.nextBoolean()) {
            rule = rule.citing(text()).noting(text());
        }
        if (dice.nextBoolean()) {
            rule = rule.assist(Who.unit("parks")).copy(Who.centre()).tag(line());
        }
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(dice.nextInt(5000));
        return dice.nextBoolean() ? rule : rule.from(day).until(day.plusDays(1 + dice.nextInt(1000)));
    }

    private Stage stage() {
        List<Stage> stages = List.of(Stage.REGISTERED, Stage.DISPATCHED, Stage.HANDLING, Stage.REPLIED, Stage.CLOSED);
        return stages.get(dice.nextInt(stages.size()));
    }

    /** How tickets are given back, and who rules. */
    private ReturnRules returns() {
        ReturnRules rules =
                ReturnRules.upTo(dice.nextInt(4)).then(dice.nextBoolean() ? ResultMode.DISPATCH : ResultMode.PROPOSE);
        rules = dice.nextBoolean() ? rules.within("return") : rules;
        rules = rules.clock() != null && dice.nextBoolean() ? rules.silenceAcknowledges() : rules;
        rules = dice.nextBoolean() ? rules.atOnce() : rules;
        for (int i = dice.nextInt(3); i > 0; i--) {
            RulingLevel level = RulingLevel.of("level " + i, "operator", "chief");
            level = dice.nextBoolean() ? level.named(new Label(line(), line())) : level;
            rules = rules.ruling(dice.nextBoolean() ? level.citing(text()) : level);
        }
        return rules;
    }

    private ClockRule clock(int i) {
        ClockRule.Builder clock = ClockRule.of("odd-" + i, dice.nextBoolean() ? ClockScope.LEAD : ClockScope.EVERY_PART)
                .named(line(), line())
                .when(condition(2))
                .counted(io.civicline.sla.counting.CountingRule.FROM_THE_MINUTE.id())
                .on(TownPolicies.ALWAYS)
                .starts("dispatched")
                .stops("replied", "host:odd");
        if (dice.nextBoolean()) {
            clock.untilUpstreamDue(condition(1), text());
        }
        for (int limits = dice.nextInt(3); limits > 0; limits--) {
            clock.within(Conditions.kind("COMPLAINT").or(condition(1)), amount(), dice.nextBoolean() ? text() : null);
        }
        if (dice.nextBoolean()) {
            clock.pausedDuring(dice.nextBoolean() ? new String[] {"odd"} : new String[] {"怪 status", "odd"});
        }
        if (dice.nextBoolean()) {
            clock.pausedWhileSuspended();
        }
        steps(clock);
        if (dice.nextBoolean()) {
            clock.extendable(amount(), 1 + dice.nextInt(3)).extendable(extension());
        }
        return clock.within(amount()).source(text()).note(text()).build();
    }

    /** Without a clock of the decision: the clock that waits for one is that of the policy's own. */
    private ExtensionOffer extension() {
        List<PendingAtDue> pending = List.of(PendingAtDue.BREACH, PendingAtDue.GRANT, PendingAtDue.REFUSE);
        ExtensionOffer offer = ExtensionOffer.of(
                        "odd", dice.nextBoolean() ? amount() : amount() + " after received", 1 + dice.nextInt(3))
                .when(condition(2))
                .pendingAtDue(pending.get(dice.nextInt(3)));
        offer = dice.nextBoolean() ? offer.citing(text()) : offer;
        return switch (dice.nextInt(4)) {
            case 0 -> offer.approvedBy(Approver.inRole("chief"));
            case 1 -> offer.approvedBy(Approver.of(Who.unit("roads").or(Who.centre())));
            case 2 ->
                offer.approvedBy(new Approver(List.of(RoleCode.of("chief"), RoleCode.of("operator")), Who.centre()));
            default -> offer;
        };
    }

    private void steps(ClockRule.Builder clock) {
        StepAct who = StepAct.supervise(
                dice.nextBoolean() ? Who.centre() : Who.unit("new unit").or(Who.centre()));
        List<String> moments = List.of("due", "1d after due", "90wmin after due", "1wd after start", "2h after start");
        for (int i = dice.nextInt(5); i > 0; i--) {
            StepAct act = List.of(StepAct.mark(), StepAct.urge(), StepAct.reroute(), who)
                    .get(dice.nextInt(4));
            Step step = Step.of("步骤 " + i, moments.get(dice.nextInt(moments.size())), act);
            step = dice.nextBoolean() ? step.citing(text()) : step;
            clock.step(dice.nextBoolean() ? step : step.repeated(amount(), 1 + dice.nextInt(9)));
        }
    }

    private String amount() {
        return AMOUNTS.get(dice.nextInt(AMOUNTS.size()));
    }

    private Condition condition(int depth) {
        int kind = dice.nextInt(depth == 0 ? 15 : 18);
        return switch (kind) {
            case 0 -> Conditions.kind("COMPLAINT", dice.nextBoolean() ? new String[] {"ODD"} : new String[0]);
            case 1 -> Conditions.category("city.water");
            case 2 -> Conditions.anyWord(line(), line());
            case 3 -> Conditions.allWords(line());
            case 4 -> Conditions.noWord(line());
            case 5 -> attribute();
            case 6 -> Conditions.atLeast(counter(), dice.nextInt(5));
            case 7 -> Conditions.atMost(counter(), dice.nextInt(5));
            case 8 -> Conditions.localTime("22:00", "0" + dice.nextInt(10) + ":30");
            case 9 -> Conditions.confidential();
            case 10 -> Conditions.not(Conditions.anonymous());
            case 11 -> Conditions.always();
            case 12 -> Conditions.source("110", dice.nextBoolean() ? new String[] {"odd source"} : new String[0]);
            case 13 -> dice.nextBoolean() ? Conditions.upstream() : Conditions.not(Conditions.upstream());
            case 14 -> Conditions.status("odd", dice.nextBoolean() ? new String[] {"怪 status"} : new String[0]);
            case 15 -> Conditions.all(parts(depth));
            case 16 -> Conditions.any(parts(depth));
            default -> Conditions.not(Conditions.all(Conditions.kind("ODD"), condition(depth - 1)));
        };
    }

    private Counter counter() {
        int kind = dice.nextInt(Counter.OWN.size() + 2);
        return kind < Counter.OWN.size() ? Counter.OWN.get(kind) : Counter.host(EventCode.of("visit " + kind));
    }

    private Condition attribute() {
        String name = "a." + dice.nextInt(3);
        String bound = dice.nextInt(100) + List.of("", ".0", ".25", "00").get(dice.nextInt(4));
        return switch (dice.nextInt(4)) {
            case 0 -> Conditions.attributeWithin(name, bound, null);
            case 1 -> Conditions.attributeWithin(name, null, "-" + bound);
            case 2 -> Conditions.attributeWithin(name, "-1", bound);
            default -> Conditions.attribute(name, line(), line());
        };
    }

    private Condition[] parts(int depth) {
        List<Condition> parts = new ArrayList<>();
        for (int i = dice.nextInt(3); i >= 0; i--) {
            parts.add(condition(depth - 1));
        }
        return parts.toArray(Condition[]::new);
    }

    /** A text that may be broken into lines. */
    private String text() {
        return dice.nextInt(4) == 0 ? line() + "\n" + line() : line();
    }

    private String line() {
        String odd = Odd.text(dice).strip();
        boolean plain = !odd.isBlank()
                && odd.codePoints().noneMatch(Character::isISOControl)
                && odd.equals(java.text.Normalizer.normalize(odd, java.text.Normalizer.Form.NFC))
                && odd.codePointCount(0, odd.length()) <= 200
                && odd.codePoints().noneMatch(c -> c == 0x2028 || (Character.isSpaceChar(c) && c != ' '));
        return plain ? odd : "odd \"quoted\", with; comma | and 'bar' \\ " + dice.nextInt(100);
    }
}
