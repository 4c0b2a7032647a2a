package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.DutyCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.error.Fault;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.followup.Grade;
import io.civicline.core.form.IntakeForm;
import io.civicline.core.id.UnitId;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitDuty;
import io.civicline.core.unit.UnitRelation;
import io.civicline.core.who.Who;
import io.civicline.routing.ResultMode;
import io.civicline.routing.RoutingRule;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.Timetable;
import io.civicline.sla.counting.CountingRule;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a city decides. {@link #build()} checks it as a whole and reports every fault at once.
 *
 * <p>Not thread-safe.
 */
public final class PolicySetBuilder {

    final String name;
    final String zoneName;
    long number = 1;

    @Nullable
    ZoneId zone;

    final List<CodeNode<CategoryCode>> categories = new ArrayList<>();
    final List<CodeNode<RegionCode>> regions = new ArrayList<>();
    final List<KindCode> kinds = new ArrayList<>();
    final List<UrgencyCode> urgencies = new ArrayList<>();
    final List<ChannelCode> channels = new ArrayList<>();
    final List<SourceCode> sources = new ArrayList<>();
    final List<SubStatus> statuses = new ArrayList<>();
    final Wording wording = new Wording();
    final List<IntakeForm> forms = new ArrayList<>();
    final List<Unit> units = new ArrayList<>();
    final List<UnitRelation> relations = new ArrayList<>();
    final List<UnitDuty> duties = new ArrayList<>();

    @Nullable
    UnitId centre;

    final Map<ReasonUse, List<ReasonCode>> reasons = new EnumMap<>(ReasonUse.class);
    final Map<CalendarId, WorkCalendar> calendars = new LinkedHashMap<>();
    final Map<CountingId, CountingRule> countings = new LinkedHashMap<>();
    final List<Fault> twice = new ArrayList<>();
    final List<ClockRule> clocks = new ArrayList<>();
    final List<RoutingRule> rules = new ArrayList<>();

    @Nullable
    ResultMode result;

    @Nullable
    Who fallback;

    ReturnRules returns = ReturnRules.NEVER;
    Reroute reroute = Reroute.NEVER;
    boolean rechoosesLimits;
    int circulatesAfter;
    SubassignRules subassign = SubassignRules.NEVER;
    final List<SupervisionLevel> supervisions = new ArrayList<>();
    Duration quiet = Duration.ZERO;

    @Nullable
    PromiseRules promises;

    final Map<ReviewKind, List<ReviewLevel>> reviews = new EnumMap<>(ReviewKind.class);
    final List<Role> roles = new ArrayList<>();
    final List<NoticeRule> notices = new ArrayList<>();
    Language language = Language.ZH;
    final List<Grade> grades = new ArrayList<>();
    final List<FollowUpRule> followUps = new ArrayList<>();

    @Nullable
    ReopenRule reopening;

    final Map<RefusalCode, String> citations = new LinkedHashMap<>();
    final Map<PolicySection, OpenTickets> openTickets = new EnumMap<>(PolicySection.class);

    @Nullable
    Label title;

    final Map<String, Remark> remarks = new LinkedHashMap<>();

    PolicySetBuilder(String name, String zoneName) {
        this.name = requireNonNull(name, "name");
        this.zoneName = requireNonNull(zoneName, "zone");
    }

    /**
     * Numbers a policy that is not activated but handed to a {@code Hotline} as its only one. Without, it is 1. To change it, raise
     * the number and build a new {@code Hotline} on the same store; a node that still has a lower number leaves the tickets that
     * have seen the higher one alone. An activated policy gets its number from the sequence.
     *
     * @param inSequence 1 or more
     * @return this
     */
    public PolicySetBuilder number(long inSequence) {
        this.number = inSequence;
        return this;
    }

    /**
     * Adds categories.
     *
     * @param nodes in any order
     * @return this
     */
    public PolicySetBuilder categories(List<CodeNode<CategoryCode>> nodes) {
        categories.addAll(nodes);
        return this;
    }

    /**
     * Adds a category at the top of the tree.
     *
     * @param code its code
     * @param text its name
     * @return this
     */
    public PolicySetBuilder category(String code, String text) {
        categories.add(CodeNode.category(code, text));
        return this;
    }

    /**
     * Adds a category under another.
     *
     * @param code its code
     * @param text its name
     * @param parent the code above
     * @return this
     */
    public PolicySetBuilder category(String code, String text, String parent) {
        categories.add(CodeNode.category(code, text).under(CategoryCode.of(parent)));
        return this;
    }

    /**
     * Adds regions.
     *
     * @param nodes in any order
     * @return this
     */
    public PolicySetBuilder regions(List<CodeNode<RegionCode>> nodes) {
        regions.addAll(nodes);
        return this;
    }

    /**
     * Adds a region at the top of the tree.
     *
     * @param code its code
     * @param text its name
     * @return this
     */
    public PolicySetBuilder region(String code, String text) {
        regions.add(CodeNode.region(code, text));
        return this;
    }

    /**
     * Adds a region under another.
     *
     * @param code its code
     * @param text its name
     * @param parent the code above
     * @return this
     */
    public PolicySetBuilder region(String code, String text, String parent) {
        regions.add(CodeNode.region(code, text).under(RegionCode.of(parent)));
        return this;
    }

    /**
     * Adds kinds of requests that people read by their codes.
     *
     * @param codes such as {@code COMPLAINT}
     * @return this
     */
    public PolicySetBuilder kinds(String... codes) {
        Stream.of(codes).map(KindCode::of).forEach(kinds::add);
        return this;
    }

    /**
     * Adds a kind of requests that people read by another name.
     *
     * @param code such as {@code COMPLAINT}
     * @param label what people read
     * @return this
     */
    public PolicySetBuilder kind(String code, Label label) {
        wording.put(KindCode.of(code), requireNonNull(label, "label"));
        return kinds(code);
    }

    /**
     * Adds urgencies that people read by their codes, the lowest first.
     *
     * @param codes such as {@code NORMAL}
     * @return this
     */
    public PolicySetBuilder urgencies(String... codes) {
        Stream.of(codes).map(UrgencyCode::of).forEach(urgencies::add);
        return this;
    }

    /**
     * Adds an urgency above those that are there, which people read by another name.
     *
     * @param code such as {@code NORMAL}
     * @param label what people read
     * @return this
     */
    public PolicySetBuilder urgency(String code, Label label) {
        wording.put(UrgencyCode.of(code), requireNonNull(label, "label"));
        return urgencies(code);
    }

    /**
     * Adds channels that people read by their codes.
     *
     * @param codes such as {@code PHONE}
     * @return this
     */
    public PolicySetBuilder channels(String... codes) {
        Stream.of(codes).map(ChannelCode::of).forEach(channels::add);
        return this;
    }

    /**
     * Adds a channel that people read by another name.
     *
     * @param code such as {@code PHONE}
     * @param label what people read
     * @return this
     */
    public PolicySetBuilder channel(String code, Label label) {
        wording.put(ChannelCode.of(code), requireNonNull(label, "label"));
        return channels(code);
    }

    /**
     * Adds upstream systems that people read by their codes. Without one, nothing is registered that was handed down.
     *
     * @param codes such as {@code province}
     * @return this
     */
    public PolicySetBuilder sources(String... codes) {
        Stream.of(codes).map(SourceCode::of).forEach(sources::add);
        return this;
    }

    /**
     * Adds a sub-status that people read by its code.
     *
     * @param code such as {@code parts}
     * @param stage the only stage at which a ticket can have it; not {@link Stage#UNREGISTERED}
     * @return this
     */
    public PolicySetBuilder status(String code, Stage stage) {
        statuses.add(new SubStatus(StatusCode.of(code), stage));
        return this;
    }

    /**
     * Adds an upstream system that people read by another name.
     *
     * @param code such as {@code province}
     * @param label what people read
     * @return this
     */
    public PolicySetBuilder source(String code, Label label) {
        wording.put(SourceCode.of(code), requireNonNull(label, "label"));
        return sources(code);
    }

    /**
     * Adds a sub-status that people read by another name.
     *
     * @param code such as {@code parts}
     * @param stage the only stage at which a ticket can have it; not {@link Stage#UNREGISTERED}
     * @param label what people read
     * @return this
     */
    public PolicySetBuilder status(String code, Stage stage, Label label) {
        wording.put(StatusCode.of(code), requireNonNull(label, "label"));
        return status(code, stage);
    }

    /**
     * Adds an intake form. Where no form applies to a category, its attributes are free.
     *
     * @param form what is asked, and of which categories
     * @return this
     */
    public PolicySetBuilder form(IntakeForm form) {
        forms.add(requireNonNull(form, "form"));
        return this;
    }

    /**
     * Adds a unit.
     *
     * @param unit with region, level and calendar as it has them
     * @return this
     */
    public PolicySetBuilder unit(Unit unit) {
        units.add(requireNonNull(unit, "unit"));
        return this;
    }

    /**
     * Adds a relation between units.
     *
     * @param row such as: water, superior, city-government
     * @return this
     */
    public PolicySetBuilder relation(UnitRelation row) {
        relations.add(requireNonNull(row, "row"));
        return this;
    }

    /**
     * Adds a duty of a unit in a region.
     *
     * @param row such as: chaoyang-urban-management, noise, 110105
     * @return this
     */
    public PolicySetBuilder duty(UnitDuty row) {
        duties.add(requireNonNull(row, "row"));
        return this;
    }

    /**
     * Adds a duty of a unit in a region.
     *
     * @param unit who carries it
     * @param duty what it is
     * @param region for where
     * @return this
     */
    public PolicySetBuilder duty(String unit, String duty, String region) {
        return duty(new UnitDuty(UnitId.of(unit), DutyCode.of(duty), RegionCode.of(region)));
    }

    /**
     * Names the hotline's own unit.
     *
     * @param unit its id
     * @return this
     */
    public PolicySetBuilder centre(String unit) {
        this.centre = UnitId.of(unit);
        return this;
    }

    /**
     * Adds coded reasons whose words are their codes.
     *
     * @param use what for
     * @param codes such as {@code not-our-duty}
     * @return this
     */
    public PolicySetBuilder reasons(ReasonUse use, String... codes) {
        List<ReasonCode> known = reasons.computeIfAbsent(use, key -> new ArrayList<>());
        Stream.of(codes).map(ReasonCode::of).forEach(known::add);
        return this;
    }

    /**
     * Adds a coded reason with its words.
     *
     * @param reason what for, and what people read
     * @return this
     */
    public PolicySetBuilder reason(CodedReason reason) {
        wording.put(requireNonNull(reason, "reason"));
        return reasons(reason.use(), reason.code().value());
    }

    /**
     * Adds a calendar.
     *
     * @param id its name
     * @param calendar the calendar
     * @return this
     */
    public PolicySetBuilder calendar(String id, WorkCalendar calendar) {
        if (calendars.put(CalendarId.of(id), requireNonNull(calendar, "calendar")) != null) {
            twice.add(Fault.of("DUPLICATE", "calendars[" + id + "]", "what", "calendar", "code", id));
        }
        return this;
    }

    /**
     * Adds a counting rule under its own id.
     *
     * @param rule the rule
     * @return this
     */
    public PolicySetBuilder counting(CountingRule rule) {
        if (countings.put(rule.id(), rule) != null) {
            twice.add(
                    Fault.of("DUPLICATE", "countings[" + rule.id() + "]", "what", "counting rule", "code", rule.id()));
        }
        return this;
    }

    /**
     * Adds a clock.
     *
     * @param rule the rule
     * @return this
     */
    public PolicySetBuilder clock(ClockRule rule) {
        clocks.add(requireNonNull(rule, "rule"));
        return this;
    }

    /**
     * Says what becomes of what the routing rules find.
     *
     * @param mode propose to a dispatcher, or dispatch at once
     * @param otherwise who gets what no rule matches
     * @return this
     */
    public PolicySetBuilder routing(ResultMode mode, Who otherwise) {
        return result(mode).fallback(otherwise);
    }

    /**
     * Says what becomes of what the routing rules find.
     *
     * @param mode propose to a dispatcher, or dispatch at once
     * @return this
     */
    public PolicySetBuilder result(ResultMode mode) {
        this.result = requireNonNull(mode, "mode");
        return this;
    }

    /**
     * Says who gets what no routing rule matches.
     *
     * @param otherwise the last candidates
     * @return this
     */
    public PolicySetBuilder fallback(Who otherwise) {
        this.fallback = requireNonNull(otherwise, "otherwise");
        return this;
    }

    /**
     * Adds a routing rule.
     *
     * @param rule with its rank
     * @return this
     */
    public PolicySetBuilder rule(RoutingRule rule) {
        rules.add(requireNonNull(rule, "rule"));
        return this;
    }

    /**
     * Says what becomes of the route of a ticket whose facts have changed. Without, it stays.
     *
     * @param then what
     * @return this
     */
    public PolicySetBuilder reroute(Reroute then) {
        this.reroute = requireNonNull(then, "then");
        return this;
    }

    /**
     * Lets clocks that have begun get the limit that fits, when the facts of their ticket have changed. Without, they keep theirs.
     *
     * @return this
     */
    public PolicySetBuilder rechoosingLimits() {
        this.rechoosesLimits = true;
        return this;
    }

    /**
     * Allows returns. Without, nothing may be returned.
     *
     * @param times how often a ticket may be returned
     * @param clock the clock that limits the time to return; null if nothing does
     * @param then what routing does after a return
     * @return this
     */
    public PolicySetBuilder returns(int times, @Nullable String clock, ResultMode then) {
        ReturnRules rules = ReturnRules.upTo(times).then(then);
        return returns(clock == null ? rules : rules.within(clock));
    }

    /**
     * Says how tickets are given back, and who rules when they may not be any more. Without, nothing may be returned and nobody
     * rules.
     *
     * @param rules all of it
     * @return this
     */
    public PolicySetBuilder returns(ReturnRules rules) {
        this.returns = requireNonNull(rules, "rules");
        return this;
    }

    /**
     * Lets units give work on to units below them. Without, they cannot.
     *
     * @param rules along which relations
     * @return this
     */
    public PolicySetBuilder subassign(SubassignRules rules) {
        this.subassign = requireNonNull(rules, "rules");
        return this;
    }

    /**
     * Says after how many returns a ticket that no unit has taken is listed as in circulation. Without, none is.
     *
     * @param returns 1 or more, such as 3
     * @return this
     * @throws IllegalArgumentException if {@code returns} is below 1
     */
    public PolicySetBuilder circulatesAfter(int returns) {
        if (returns < 1) {
            throw new IllegalArgumentException("a ticket is in circulation after 1 return or more, not " + returns);
        }
        this.circulatesAfter = returns;
        return this;
    }

    /**
     * Adds a level of supervision whose words are its code, stricter than those that are there. Without any nobody can supervise by
     * hand.
     *
     * @param code such as {@code listed}
     * @return this
     */
    public PolicySetBuilder supervision(String code) {
        return supervision(SupervisionLevel.of(code), Label.of(code));
    }

    /**
     * Adds a level of supervision, stricter than those that are there.
     *
     * @param level such as {@code listed}
     * @param label what people read
     * @return this
     */
    public PolicySetBuilder supervision(SupervisionLevel level, Label label) {
        wording.put(requireNonNull(level, "level"), requireNonNull(label, "label"));
        supervisions.add(level);
        return this;
    }

    /**
     * Says for how long after an urge of a part another is not a new one. Without, every urge counts.
     *
     * @param time whole minutes; zero for none
     * @return this
     */
    public PolicySetBuilder quietAfterUrge(Duration time) {
        this.quiet = requireNonNull(time, "time");
        return this;
    }

    /**
     * Allows promises to citizens. Without, nothing may be promised.
     *
     * @param rules how long ahead, how often renegotiated
     * @return this
     */
    public PolicySetBuilder promises(PromiseRules rules) {
        this.promises = requireNonNull(rules, "rules");
        return this;
    }

    /**
     * Adds a level that decides on a kind of review, above those that are there. Without any, whoever may do the command decides.
     *
     * @param kind what is asked
     * @param level who decides
     * @return this
     */
    public PolicySetBuilder review(ReviewKind kind, ReviewLevel level) {
        reviews.computeIfAbsent(requireNonNull(kind, "kind"), key -> new ArrayList<>())
                .add(requireNonNull(level, "level"));
        return this;
    }

    /**
     * Adds a role.
     *
     * @param role what it may do and see
     * @return this
     */
    public PolicySetBuilder role(Role role) {
        roles.add(requireNonNull(role, "role"));
        return this;
    }

    /**
     * Sets the language in which people are told. Without, Chinese.
     *
     * @param told the language of notices
     * @return this
     */
    public PolicySetBuilder language(Language told) {
        this.language = requireNonNull(told, "told");
        return this;
    }

    /**
     * Adds a grade to the scale of satisfaction.
     *
     * @param grade with its weight
     * @param label what people read
     * @return this
     */
    public PolicySetBuilder grade(Grade grade, Label label) {
        grades.add(requireNonNull(grade, "grade"));
        wording.put(grade.code(), requireNonNull(label, "label"));
        return this;
    }

    /**
     * Adds a rule of follow-ups; the first that matches a ticket holds for it.
     *
     * @param rule with an id of its own
     * @return this
     */
    public PolicySetBuilder followUp(FollowUpRule rule) {
        followUps.add(requireNonNull(rule, "rule"));
        return this;
    }

    /**
     * Lets tickets that ended be reopened.
     *
     * @param rule how; without it none is
     * @return this
     */
    public PolicySetBuilder reopening(ReopenRule rule) {
        this.reopening = requireNonNull(rule, "rule");
        return this;
    }

    /**
     * Adds a rule by which people are told.
     *
     * @param rule who, when, what
     * @return this
     */
    public PolicySetBuilder notice(NoticeRule rule) {
        notices.add(requireNonNull(rule, "rule"));
        return this;
    }

    /**
     * Cites the rule behind a refusal, so that whoever is refused can look it up.
     *
     * @param code the kind of refusal
     * @param document document and article
     * @return this
     */
    public PolicySetBuilder cite(RefusalCode code, String document) {
        citations.put(requireNonNull(code, "code"), requireNonNull(document, "document"));
        return this;
    }

    /**
     * Says what people call the policy. Without, its name.
     *
     * @param label such as the city's name
     * @return this
     */
    public PolicySetBuilder title(Label label) {
        this.title = requireNonNull(label, "label");
        return this;
    }

    /**
     * Says something about an element, for those who read the policy.
     *
     * @param place of the element, such as {@code units[centre]}
     * @param remark source and note
     * @return this
     */
    public PolicySetBuilder remark(String place, Remark remark) {
        remarks.put(requireNonNull(place, "place"), requireNonNull(remark, "remark"));
        return this;
    }

    /**
     * Says what becomes of open tickets when this policy comes into force with any section changed. Only for activation, where
     * every policy but the first must say it for every section.
     *
     * @param what move or keep, for every section
     * @return this
     */
    public PolicySetBuilder openTickets(OpenTickets what) {
        for (PolicySection section : PolicySection.values()) {
            openTickets(section, what);
        }
        return this;
    }

    /**
     * Says what becomes of open tickets when this policy comes into force with one section changed; replaces what was said of
     * that section before. A ticket moves as a whole as soon as one section that changed moves it.
     *
     * @param section which
     * @param what move or keep
     * @return this
     */
    public PolicySetBuilder openTickets(PolicySection section, OpenTickets what) {
        openTickets.put(requireNonNull(section, "section"), requireNonNull(what, "what"));
        return this;
    }

    /**
     * The calendars and counting rules that were added so far, each of which is sound by itself.
     *
     * @return by name, in the order in which they were added
     */
    public Timetable timetable() {
        return new Timetable(calendars, countings);
    }

    /**
     * Checks the whole.
     *
     * @return the policy
     * @throws io.civicline.core.error.PolicyFaults if anything is wrong: every fault, with its place
     */
    public PolicySet build() {
        return new PolicyCheck(this).build();
    }
}
