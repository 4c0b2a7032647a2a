package io.civicline.core.watch;

import io.civicline.core.command.TicketPolicy;
import io.civicline.core.internal.Sentence;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A list that keeps watch. This is the one place that says which there are; each is a pure rule over a ticket, so that what is
 * displayed, sorted, counted and reported is the same. Only open tickets stand on lists, each at most once on a list.
 */
public enum WatchList {
    /** 无承办单位: nobody leads, and nothing is proposed; with the reason that routing gave, if it gave one. */
    UNROUTED(
            Findings::unrouted,
            "no unit is responsible: {reason}",
            "dispatch it, or add a routing rule",
            "无承办单位：{reason}",
            "请派单，或补充派单规则"),
    /** 待确认派单: a lead is proposed, and a dispatcher has to decide. */
    PROPOSED(
            Findings::proposed,
            "the rule '{rule}' proposes {unit}",
            "confirm the proposal or dispatch otherwise",
            "按规则“{rule}”建议派给{unit}",
            "请确认派单建议或另行派单"),
    /** 已派未签收: a unit has been given a part and has not taken it. */
    NOT_ACKNOWLEDGED(
            Findings::notAcknowledged,
            "{unit} has not taken its part",
            "have it acknowledged or returned",
            "{unit}尚未签收",
            "请督促签收或退单"),
    /** 退单待审批: a unit has asked to give it back. */
    RETURN_PENDING(
            Findings::returnPending,
            "{unit} asks to return it because of {reason}",
            "decide on the return",
            "{unit}申请退单，原因{reason}",
            "请审批退单"),
    /** 流转中: given back as often as the policy says, and no unit has taken it. */
    IN_CIRCULATION(
            Findings::inCirculation,
            "given back {returns} times, and no unit has taken it",
            "have somebody above the units decide who is responsible",
            "已退单{returns}次，仍无单位接办",
            "请上级裁定责任单位"),
    /** 待裁定: somebody has asked who is responsible, and it is not ruled yet. */
    AWAITING_RULING(
            Findings::awaitingRuling,
            "a ruling is asked for by {unit}",
            "rule who is responsible",
            "{unit}已申请裁定责任单位",
            "请作出裁定"),
    /** 有争议: a ruling is awaited, a return waits for a decision, or a lead gave it back and no other has it. */
    DISPUTED(
            Findings::disputed,
            "it is disputed who has to handle it",
            "decide who is responsible",
            "责任单位有争议",
            "请确定责任单位"),
    /** 延期待审批: an extension has been asked for. */
    EXTENSION_PENDING(
            Findings::extensionPending,
            "an extension of '{clock}' by {by} is asked for",
            "decide on the extension",
            "申请将“{clock}”延期{by}",
            "请审批延期"),
    /** 无时限: no limit of the policy applies. */
    NO_LIMIT(
            Findings::noLimit,
            "no limit of the policy applies",
            "add a limit to the policy, or watch over it by hand",
            "政策中没有适用的时限",
            "请补充时限规则，或人工跟进"),
    /** 步骤未能执行: a step of a clock that is still open could not act. */
    STEP_FAILED(
            Findings::stepFailed,
            "the step '{step}' of '{clock}' could not act: {why}",
            "do by hand what it was to do",
            "“{clock}”的步骤“{step}”未能执行：{why}",
            "请人工代为处理"),
    /** 已超期: dues of open clocks have passed, whether or not anybody has noted it yet; each is named, the earliest first. */
    OVERDUE(
            (ticket, policy, now) -> Findings.overdue(ticket, now),
            "{overdue}",
            "urge the unit, or step in",
            "{overdue}",
            "请催办或介入");

    /** Who stands there. */
    @FunctionalInterface
    private interface Rule {

        /** Since when and why, with what is so now. */
        Optional<Watch> find(Ticket ticket, TicketPolicy policy, Instant now);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a method of Findings
    private final Rule rule;

    private final String why;
    private final String toDo;
    private final String whyChinese;
    private final String toDoChinese;

    WatchList(
            BiFunction<Ticket, TicketPolicy, Optional<Watch>> rule,
            String why,
            String toDo,
            String whyChinese,
            String toDoChinese) {
        this((ticket, policy, now) -> rule.apply(ticket, policy), why, toDo, whyChinese, toDoChinese);
    }

    WatchList(Rule rule, String why, String toDo, String whyChinese, String toDoChinese) {
        this.rule = rule;
        this.why = why;
        this.toDo = toDo;
        this.whyChinese = whyChinese;
        this.toDoChinese = toDoChinese;
    }

    /**
     * Looks for a ticket on this list.
     *
     * @param ticket which
     * @param policy under which it was decided last
     * @return since when and why; empty if it is not there and will not come there by time alone. What time itself would do
     *     first, such as a step that routes it anew, is not looked at.
     */
    public Optional<Watch> find(Ticket ticket, TicketPolicy policy) {
        return found(ticket, policy, Instant.MIN);
    }

    /**
     * Looks whether a ticket stands on this list now.
     *
     * @param ticket which
     * @param policy under which it was decided last
     * @param now the moment
     * @return since when and why, with everything that puts it there by now; empty if it is not there
     */
    public Optional<Watch> findAt(Ticket ticket, TicketPolicy policy, Instant now) {
        return found(ticket, policy, now).filter(watch -> watch.isOnAt(now));
    }

    private Optional<Watch> found(Ticket ticket, TicketPolicy policy, Instant now) {
        return ticket.isOpen() && ticket.intake() != null
                ? rule.find(ticket, policy, now).map(watch -> watch.named(policy.naming()))
                : Optional.empty();
    }

    /**
     * Finds every list that a ticket stands on, or comes onto by time alone.
     *
     * @param ticket which
     * @param policy under which it was decided last
     * @return in the order of this enum; empty for one that is closed
     */
    public static List<Watch> all(Ticket ticket, TicketPolicy policy) {
        return Stream.of(values())
                .flatMap(list -> list.find(ticket, policy).stream())
                .toList();
    }

    String why(Locale locale) {
        return Sentence.isChinese(locale) ? whyChinese : why;
    }

    String toDo(Locale locale) {
        return Sentence.isChinese(locale) ? toDoChinese : toDo;
    }
}
