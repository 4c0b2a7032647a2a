package io.civicline.engine.policy;

import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.Due;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.GradeCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.ReviewLevelCode;
import io.civicline.core.code.RulingLevelCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.command.GivenReason;
import io.civicline.core.command.RulingLevel;
import io.civicline.core.followup.Grade;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.DateWords;
import io.civicline.core.naming.MomentName;
import io.civicline.core.naming.Naming;
import io.civicline.core.naming.PassedDue;
import io.civicline.core.naming.StepName;
import io.civicline.core.naming.WrittenAmount;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.unit.Unit;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.amount.InvalidAmountException;
import io.civicline.sla.clock.Step;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a policy names in the policy's words, instants in its zone, and the rest as the library does. */
final class PolicyNaming implements Naming {

    /** One sort of value. */
    @FunctionalInterface
    private interface Way<T> {

        String say(T value, PolicyNaming naming, Locale locale);
    }

    private static final String AFTER = " after ";

    private static final Map<Class<?>, Way<Object>> WAYS = new LinkedHashMap<>();

    static {
        put(Instant.class, (at, naming, locale) -> DateWords.moment(at, naming.policy.zone(), true, locale));
        put(Due.class, (due, naming, locale) -> naming.say(due.at(), locale));
        put(WrittenAmount.class, (amount, naming, locale) -> naming.amount(amount.value(), locale));
        put(UnitId.class, (unit, naming, locale) -> naming.unit(unit));
        put(
                KindCode.class,
                (kind, naming, locale) -> naming.policy.labelOf(kind).text(locale));
        put(
                UrgencyCode.class,
                (urgency, naming, locale) -> naming.policy.labelOf(urgency).text(locale));
        put(
                ChannelCode.class,
                (channel, naming, locale) -> naming.policy.labelOf(channel).text(locale));
        put(
                SourceCode.class,
                (source, naming, locale) -> naming.policy.labelOf(source).text(locale));
        put(
                StatusCode.class,
                (status, naming, locale) -> naming.policy.labelOf(status).text(locale));
        put(
                SupervisionLevel.class,
                (level, naming, locale) -> naming.policy.labelOf(level).text(locale));
        put(
                GradeCode.class,
                (grade, naming, locale) -> naming.policy.labelOf(grade).text(locale));
        put(Grade.class, (grade, naming, locale) -> naming.say(grade.code(), locale));
        put(
                CategoryCode.class,
                (category, naming, locale) ->
                        named(naming.policy.vocabulary().categories().find(category), category));
        put(
                RegionCode.class,
                (region, naming, locale) ->
                        named(naming.policy.vocabulary().regions().find(region), region));
        put(ClockCode.class, (clock, naming, locale) -> naming.clock(clock, locale));
        put(ClockKey.class, (key, naming, locale) -> naming.clock(key.code(), locale));
        put(PassedDue.class, (passed, naming, locale) -> passed.text(naming, locale));
        put(StepName.class, (step, naming, locale) -> naming.step(step, locale));
        put(GivenReason.class, (reason, naming, locale) -> naming.reason(reason, locale));
        put(RulingLevelCode.class, (level, naming, locale) -> naming.rulingLevel(level, locale));
        put(ReviewLevelCode.class, (level, naming, locale) -> naming.reviewLevel(level, locale));
    }

    private final PolicySet policy;

    PolicyNaming(PolicySet policy) {
        this.policy = policy;
    }

    private static <T> void put(Class<T> type, Way<T> way) {
        WAYS.put(type, (value, naming, locale) -> way.say(type.cast(value), naming, locale));
    }

    @Override
    public String say(Object value, Locale locale) {
        if (value instanceof Collection<?> many) {
            return sayAll(many, locale);
        }
        Way<Object> way = WAYS.get(value.getClass());
        return way == null ? Naming.standard().say(value, locale) : way.say(value, this, locale);
    }

    private static <C> String named(Optional<CodeNode<C>> node, C code) {
        return node.map(CodeNode::name).orElse(code.toString());
    }

    private String unit(UnitId id) {
        return policy.units().find(id).map(Unit::name).orElse(id.value());
    }

    private String clock(ClockCode code, Locale locale) {
        return policy.clocks().rule(code).map(rule -> rule.name(locale)).orElse(code.value());
    }

    private String step(StepName name, Locale locale) {
        return policy.clocks().rule(name.clock()).stream()
                .flatMap(rule -> rule.steps().stream())
                .filter(step -> step.id().equals(name.step()))
                .map(Step::label)
                .map(label -> label.text(locale))
                .findFirst()
                .orElse(name.step().value());
    }

    private String reason(GivenReason given, Locale locale) {
        return policy.reason(given.use(), given.code())
                .map(reason -> reason.label().text(locale))
                .orElse(given.code().value());
    }

    private String rulingLevel(RulingLevelCode code, Locale locale) {
        return policy.rulingLevels().stream()
                .filter(level -> level.code().equals(code))
                .map(RulingLevel::label)
                .map(label -> label.text(locale))
                .findFirst()
                .orElse(code.value());
    }

    private String reviewLevel(ReviewLevelCode code, Locale locale) {
        return Stream.of(ReviewKind.values())
                .flatMap(kind -> policy.reviewLevels(kind).stream())
                .filter(level -> level.code().equals(code))
                .map(ReviewLevel::label)
                .map(label -> label.text(locale))
                .findFirst()
                .orElse(code.value());
    }

    /** So much more, or so much in all after a moment; what cannot be read is told as it is written. */
    private String amount(String written, Locale locale) {
        String[] parts = written.split(AFTER, 2);
        String more;
        try {
            more = Amount.parse(parts[0]).text(locale);
        } catch (InvalidAmountException e) {
            return written;
        }
        if (parts.length == 1) {
            return more;
        }
        String moment = say(MomentName.of(parts[1]), locale);
        return Language.ZH.locale().getLanguage().equals(locale.getLanguage())
                ? "至" + moment + "后" + more
                : "up to " + more + " after " + moment;
    }
}
