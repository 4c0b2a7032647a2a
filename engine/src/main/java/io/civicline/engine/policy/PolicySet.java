package io.civicline.engine.policy;

import static java.util.Objects.requireNonNull;

import io.civicline.core.access.AccessPolicy;
import io.civicline.core.access.Actor;
import io.civicline.core.assignment.Proposal;
import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.ExtensionCode;
import io.civicline.core.code.GradeCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.SupervisionLevel;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.Context;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.command.Guard;
import io.civicline.core.command.Reaction;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.ReopenTerms;
import io.civicline.core.command.Rulebook;
import io.civicline.core.command.RulingLevel;
import io.civicline.core.command.TicketPolicy;
import io.civicline.core.error.Fault;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.Event;
import io.civicline.core.followup.FollowUpTerms;
import io.civicline.core.followup.Grade;
import io.civicline.core.form.IntakeForms;
import io.civicline.core.id.UnitId;
import io.civicline.core.naming.Naming;
import io.civicline.core.press.PressRules;
import io.civicline.core.registration.Registration;
import io.civicline.core.request.FactChange;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.TicketSituation;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.Units;
import io.civicline.core.who.BarredUnits;
import io.civicline.core.who.PassReason;
import io.civicline.core.who.Who;
import io.civicline.core.who.WhoFacts;
import io.civicline.routing.Routed;
import io.civicline.routing.RoutingExplanation;
import io.civicline.routing.RoutingTable;
import io.civicline.sla.clock.ClockRule;
import io.civicline.sla.clock.ClockRules;
import io.civicline.sla.clock.ClockWorld;
import io.civicline.sla.clock.Timetable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a city decides, checked as a whole. Nothing applies by hidden default: what is not in here does not happen.
 *
 * <p>Immutable, thread-safe.
 */
public final class PolicySet implements TicketPolicy, ClockWorld {

    private final String name;
    private final long number;
    private final ZoneId zone;
    private final Vocabulary vocabulary;
    private final Units units;
    private final Map<ReasonUse, Set<ReasonCode>> reasons;
    private final Wording wording;
    private final ClockRules clocks;
    private final RoutingTable routing;
    private final RoutingReaction router;
    private final FollowUpRules followUps;
    private final List<NoticeRule> notices;
    private final Language language;
    private final AccessPolicy access;
    private final ReturnRules returns;
    private final int circulatesAfter;
    private final SubassignRules subassign;
    private final Lines lines;
    private final PressRules pressing;
    private final @Nullable PromiseRules promises;
    private final Map<ReviewKind, List<ReviewLevel>> reviews;
    private final Reroute reroute;
    private final boolean rechoosesLimits;
    private final Map<RefusalCode, String> citations;
    private final Map<PolicySection, OpenTickets> openTickets;
    private final List<Reaction> reactions;
    private final List<Role> roles;
    private final Label title;
    private final Map<String, Remark> remarks;

    PolicySet(PolicySetBuilder from, Vocabulary vocabulary, Units units, RoutingTable routing, ReturnRules returns) {
        this.name = from.name;
        this.number = from.number;
        this.zone = requireNonNull(from.zone, "zone");
        this.vocabulary = vocabulary;
        this.units = units;
        this.reasons = new EnumMap<>(ReasonUse.class);
        from.reasons.forEach((use, codes) -> reasons.put(use, new LinkedHashSet<>(codes)));
        this.wording = new Wording(from.wording);
        this.routing = routing;
        Timetable timetable = new Timetable(from.calendars, from.countings);
        this.clocks = new ClockRules(from.clocks, timetable, this, from.rechoosesLimits);
        this.followUps = new FollowUpRules(from, timetable);
        this.reroute = from.reroute;
        this.rechoosesLimits = from.rechoosesLimits;
        this.notices = List.copyOf(from.notices);
        this.language = from.language;
        this.subassign = from.subassign;
        this.lines = new Lines(units, subassign);
        this.access = new Roles(from.roles, this);
        this.roles = List.copyOf(from.roles);
        this.title = from.title == null ? Label.of(from.name) : from.title;
        this.remarks = Collections.unmodifiableMap(new LinkedHashMap<>(from.remarks));
        this.returns = returns;
        this.circulatesAfter = from.circulatesAfter;
        this.pressing = new PressRules(from.supervisions, from.quiet);
        this.promises = from.promises;
        this.reviews = new EnumMap<>(ReviewKind.class);
        from.reviews.forEach((kind, levels) -> reviews.put(kind, List.copyOf(levels)));
        this.citations = new LinkedHashMap<>(from.citations);
        this.openTickets = Collections.unmodifiableMap(new EnumMap<>(from.openTickets));
        this.router = new RoutingReaction(routing, this::situation, lines, returns.then(), reroute);
        this.reactions = List.of(
                new AccusedLeave(),
                router,
                new FollowUpReaction(followUps, this),
                clocks,
                new SilenceAccepts(returns),
                new Notices(notices, this));
    }

    /** The same policy under another number. Rules read the number from what they are given, so they can be shared. */
    private PolicySet(PolicySet other, long number) {
        this.name = other.name;
        this.number = number;
        this.zone = other.zone;
        this.vocabulary = other.vocabulary;
        this.units = other.units;
        this.reasons = other.reasons;
        this.clocks = other.clocks;
        this.followUps = other.followUps;
        this.routing = other.routing;
        this.router = other.router;
        this.notices = other.notices;
        this.language = other.language;
        this.access = other.access;
        this.returns = other.returns;
        this.circulatesAfter = other.circulatesAfter;
        this.subassign = other.subassign;
        this.lines = other.lines;
        this.pressing = other.pressing;
        this.promises = other.promises;
        this.reviews = other.reviews;
        this.citations = other.citations;
        this.openTickets = other.openTickets;
        this.wording = other.wording;
        this.roles = other.roles;
        this.title = other.title;
        this.remarks = other.remarks;
        this.reactions = other.reactions;
        this.reroute = other.reroute;
        this.rechoosesLimits = other.rechoosesLimits;
    }

    /**
     * Begins a policy.
     *
     * @param name for people, such as {@code beijing-like}
     * @param zone the zone in which the city lives, such as {@code Asia/Shanghai}
     * @return a builder
     */
    public static PolicySetBuilder builder(String name, String zone) {
        return new PolicySetBuilder(name, zone);
    }

    /**
     * Names the policy.
     *
     * @return for people
     */
    public String name() {
        return name;
    }

    /**
     * Says what people call it.
     *
     * @return its title, or its name if it has none
     */
    public Label title() {
        return title;
    }

    @Override
    public long number() {
        return number;
    }

    /**
     * Gives the same policy at a place in a sequence of activations.
     *
     * @param inSequence 1 or more
     * @return the same but for its number
     * @throws IllegalArgumentException if the number is below 1
     */
    public PolicySet numbered(long inSequence) {
        if (inSequence < 1) {
            throw new IllegalArgumentException("a policy has a number from 1 on, not " + inSequence);
        }
        return inSequence == number ? this : new PolicySet(this, inSequence);
    }

    /**
     * Says what becomes of open tickets when this policy comes into force.
     *
     * @return by the section that changed; empty if the policy does not say, which only one that is not activated, or the first,
     *     may do
     */
    public Map<PolicySection, OpenTickets> openTickets() {
        return openTickets;
    }

    /**
     * Says in which zone the city lives.
     *
     * @return the zone of local times in conditions
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Lists the codes.
     *
     * @return categories, regions, kinds, urgencies, channels, sources, sub-statuses, forms
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Says what people read for a kind.
     *
     * @param kind may be unknown
     * @return its label, or the code itself if the policy has no other words
     */
    public Label labelOf(KindCode kind) {
        return wording.of(requireNonNull(kind, "kind"));
    }

    /**
     * Says what people read for an urgency.
     *
     * @param urgency may be unknown
     * @return its label, or the code itself if the policy has no other words
     */
    public Label labelOf(UrgencyCode urgency) {
        return wording.of(requireNonNull(urgency, "urgency"));
    }

    /**
     * Says what people read for a channel.
     *
     * @param channel may be unknown
     * @return its label, or the code itself if the policy has no other words
     */
    public Label labelOf(ChannelCode channel) {
        return wording.of(requireNonNull(channel, "channel"));
    }

    /**
     * Says what people read for an upstream system.
     *
     * @param source may be unknown
     * @return its label, or the code itself if the policy has no other words
     */
    public Label labelOf(SourceCode source) {
        return wording.of(requireNonNull(source, "source"));
    }

    /**
     * Says what people read for a sub-status.
     *
     * @param status may be unknown
     * @return its label, or the code itself if the policy has no other words
     */
    public Label labelOf(StatusCode status) {
        return wording.of(requireNonNull(status, "status"));
    }

    /**
     * Says what people read for a level of supervision.
     *
     * @param level may be unknown
     * @return its label, or the code itself if the policy has no other words
     */
    public Label labelOf(SupervisionLevel level) {
        return wording.of(requireNonNull(level, "level"));
    }

    /**
     * Looks up a coded reason with its words.
     *
     * @param use what it is given for
     * @param code may be unknown
     * @return the reason, whose label is the code if the policy has no other words; empty if the policy has no such reason
     *     for that use
     */
    public Optional<CodedReason> reason(ReasonUse use, ReasonCode code) {
        return reasons(use).contains(code) ? Optional.of(wording.of(use, code)) : Optional.empty();
    }

    /**
     * Gives what is asked at intake: {@code forms().of(category)} is what a host draws its form from.
     *
     * @return the intake forms
     */
    public IntakeForms forms() {
        return vocabulary.forms();
    }

    /**
     * Writes the answers of a registration as they are stored.
     *
     * @param registration without faults
     * @return the same, with each answer in its one form
     */
    public Registration canonical(Registration registration) {
        return registration.withAttributes(
                forms().of(CategoryCode.of(registration.category())).canonical(registration.attributes()));
    }

    /**
     * Lists the units.
     *
     * @return units, relations, duties
     */
    @Override
    public Units units() {
        return units;
    }

    /**
     * Gives the routing rules.
     *
     * @return the table
     */
    public RoutingTable routing() {
        return routing;
    }

    /**
     * Gives the rules of clocks.
     *
     * @return with calendars and counting rules
     */
    public ClockRules clocks() {
        return clocks;
    }

    /**
     * Says who may do what.
     *
     * @return the roles
     */
    public AccessPolicy access() {
        return access;
    }

    /**
     * Lists the roles.
     *
     * @return in the order of the policy
     */
    public List<Role> roles() {
        return roles;
    }

    /**
     * Says how tickets are given back.
     *
     * @return {@link ReturnRules#NEVER} if they are not
     */
    public ReturnRules returns() {
        return returns;
    }

    /**
     * Says along which relations units give work on.
     *
     * @return {@link SubassignRules#NEVER} if they do not
     */
    public SubassignRules subassign() {
        return subassign;
    }

    /**
     * Says how long ahead promises to citizens may lie.
     *
     * @return empty if nothing may be promised
     */
    public Optional<PromiseRules> promises() {
        return Optional.ofNullable(promises);
    }

    /**
     * Cites the rules behind refusals.
     *
     * @return documents by the kind of refusal, in the order of the policy
     */
    public Map<RefusalCode, String> citations() {
        return Collections.unmodifiableMap(citations);
    }

    /**
     * Gives what elements say about themselves.
     *
     * @return by place, such as {@code units[centre]}
     */
    public Map<String, Remark> remarks() {
        return remarks;
    }

    /**
     * Lists the rules of follow-ups.
     *
     * @return in order
     */
    public List<FollowUpRule> followUps() {
        return followUps.all();
    }

    /**
     * Lists the scale of satisfaction.
     *
     * @return in the order of the policy
     */
    public List<Grade> grades() {
        return followUps.scale();
    }

    /**
     * Says how tickets that ended can be reopened.
     *
     * @return empty if they cannot
     */
    public Optional<ReopenRule> reopenRule() {
        return followUps.reopenRule();
    }

    /**
     * Says what people read for a grade.
     *
     * @param grade may be unknown
     * @return its label, or the code itself if the policy has no other words
     */
    public Label labelOf(GradeCode grade) {
        return wording.of(requireNonNull(grade, "grade"));
    }

    /**
     * Lists the rules by which people are told.
     *
     * @return in order
     */
    public List<NoticeRule> notices() {
        return notices;
    }

    /**
     * Says in which language people are told.
     *
     * @return the language of notices
     */
    public Language language() {
        return language;
    }

    /**
     * Says from when on a notice of a rule may be sent.
     *
     * @param rule of this policy
     * @param now any time
     * @return {@code now}, or the next opening of the rule's window
     */
    public Instant sendableFrom(NoticeRule rule, Instant now) {
        NoticeWindow window = rule.timing().window();
        return window == null
                ? now
                : window.opening(now, zone, clocks.timetable().calendars());
    }

    /**
     * Gives the urgency of a registration.
     *
     * @param registration that names a known urgency or none
     * @return the one it names, or the lowest
     */
    public UrgencyCode urgencyOf(Registration registration) {
        return registration.urgency() == null ? vocabulary.urgencies().get(0) : UrgencyCode.of(registration.urgency());
    }

    /**
     * Puts the rules together with what a host adds.
     *
     * @param guards of the host
     * @param more reactions of the host, after Civicline's own
     * @return the rules of steps 5 and 6 of the pipeline
     */
    public Rulebook rulebook(List<Guard> guards, List<Reaction> more) {
        List<Reaction> all = new ArrayList<>(reactions);
        all.addAll(more);
        return new Rulebook(guards, all);
    }

    /**
     * Explains how the rules route a ticket.
     *
     * @param ticket as it was before it was routed
     * @param at when
     * @param directory who was absent then
     * @return which rule wins, which lose and on what
     */
    public RoutingExplanation explainRouting(Ticket ticket, Instant at, DirectoryFacts directory) {
        return routing.explain(situation(ticket, at), RoutingReaction.facts(ticket, directory, lines))
                .named(naming());
    }

    /**
     * Gives the units that the rules chose, as events record them. Whoever has a part gets no copy beside it.
     *
     * @param routed what the rules said
     * @param ticket as it was before
     * @return with the rule, or {@code fallback} where none won
     */
    public static Proposal choice(Routed routed, Ticket ticket) {
        RuleId rule = routed.rule() == null ? RoutingReaction.FALLBACK : routed.rule();
        List<UnitId> copies = routed.copies().stream()
                .filter(unit -> ticket.handling().openOf(unit).isEmpty())
                .toList();
        return new Proposal(rule, routed.lead(), routed.assists(), copies);
    }

    @Override
    public Set<ReasonCode> reasons(ReasonUse use) {
        return Collections.unmodifiableSet(reasons.getOrDefault(use, Set.of()));
    }

    @Override
    public Set<ChannelCode> channels() {
        return new LinkedHashSet<>(vocabulary.channels());
    }

    @Override
    public List<SubStatus> statuses() {
        return vocabulary.statuses();
    }

    @Override
    public boolean isUnit(UnitId unit, Instant at) {
        return units.find(unit)
                .filter(found -> found.validity().covers(local(at).toLocalDate()))
                .isPresent();
    }

    @Override
    public List<UnitId> unitsAt(Instant at) {
        return units.all().stream()
                .map(Unit::id)
                .filter(unit -> isUnit(unit, at))
                .toList();
    }

    @Override
    public Optional<RefusalCode> barring(UnitId unit, Collection<UnitId> returners, Collection<UnitId> accused) {
        BarredUnits barred = BarredUnits.none();
        for (UnitId returner : returners) {
            barred = barred.returned(returner);
        }
        return lines.accused(accused, barred)
                .reasonFor(unit, units)
                .map(why -> why == PassReason.ACCUSED ? RefusalCode.ACCUSED : RefusalCode.RETURNED_BEFORE);
    }

    @Override
    public BarredUnits accused(Ticket ticket, BarredUnits before) {
        return lines.accused(ticket.request().accused(), before);
    }

    /**
     * Says what becomes of the route of a ticket whose facts have changed.
     *
     * @return what
     */
    public Reroute reroute() {
        return reroute;
    }

    /**
     * Says whether clocks that have begun get the limit that fits, when the facts of their ticket have changed.
     *
     * @return false if they keep theirs
     */
    public boolean rechoosesLimits() {
        return rechoosesLimits;
    }

    @Override
    public int returnsAllowed() {
        return returns.times();
    }

    @Override
    public Optional<ClockCode> returnClock() {
        return Optional.ofNullable(returns.clock());
    }

    @Override
    public OptionalInt circulatesAfter() {
        return circulatesAfter == 0 ? OptionalInt.empty() : OptionalInt.of(circulatesAfter);
    }

    @Override
    public boolean returnsAtOnce() {
        return returns.effect() == ReturnRules.Effect.AT_ONCE;
    }

    @Override
    public List<RulingLevel> rulingLevels() {
        return returns.rulings();
    }

    @Override
    public List<Event> route(Ticket ticket, Context at) {
        return router.route(ticket, at);
    }

    @Override
    public boolean maySubassign(UnitId from, UnitId to) {
        return lines.isBelow(to, from);
    }

    @Override
    public PressRules pressing() {
        return pressing;
    }

    @Override
    public Optional<Instant> latestPromise(Instant from) {
        return promises().map(rules -> {
            ChosenLimit limit =
                    ChosenLimit.within(rules.within().toString(), rules.counting(), rules.calendar(), number, null);
            return clocks.timetable().project(limit, from, List.of(), List.of()).at();
        });
    }

    @Override
    public int renegotiationsAllowed() {
        return promises().map(PromiseRules::renegotiations).orElse(0);
    }

    @Override
    public List<ReviewLevel> reviewLevels(ReviewKind kind) {
        return reviews.getOrDefault(kind, List.of());
    }

    @Override
    public Optional<FollowUpTerms> followUpTerms(RuleId rule) {
        return followUps.find(rule).map(terms -> terms);
    }

    @Override
    public Optional<ReopenTerms> reopening() {
        return followUps.reopening();
    }

    @Override
    public Optional<String> sourceOf(RefusalCode code) {
        return Optional.ofNullable(citations.get(code));
    }

    @Override
    public List<ExtensionOffer> extensions(Ticket ticket, ClockCode clock, Instant at) {
        Situation situation = situation(ticket, at);
        return clocks.rule(clock).map(ClockRule::extensions).orElse(List.of()).stream()
                .filter(offer -> offer.when().test(situation))
                .toList();
    }

    @Override
    public Optional<ExtensionOffer> extension(ClockCode clock, ExtensionCode id) {
        return clocks.rule(clock).map(ClockRule::extensions).orElse(List.of()).stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<UnitId> unit(Who who, Ticket ticket, List<UnitId> whose, Instant at, DirectoryFacts directory) {
        BarredUnits barred = accused(ticket, BarredUnits.none());
        for (UnitId unit : whose) {
            barred = barred.supervised(unit);
        }
        WhoFacts facts = WhoFacts.of(directory).barring(barred);
        facts = whose.isEmpty() ? facts : facts.about(whose.get(0));
        return Optional.ofNullable(
                who.resolve(situation(ticket, at), facts, units).unit());
    }

    @Override
    public List<Fault> faults(FactChange change, Ticket ticket, Instant at) {
        return new FactCheck(this, local(at).toLocalDate()).faults(change, ticket);
    }

    @Override
    public boolean speaksFor(Actor actor, UnitId unit) {
        return actor.actsFor().or(units::centre).filter(unit::equals).isPresent();
    }

    @Override
    public TicketSituation situation(Ticket ticket, Instant at) {
        return new TicketSituation(ticket, vocabulary, local(at));
    }

    @Override
    public Optional<CalendarId> calendarOf(UnitId unit) {
        return units.find(unit).map(Unit::calendar);
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    @Override
    public Naming naming() {
        return new PolicyNaming(this);
    }

    @Override
    public String toString() {
        return "policy " + name + " #" + number;
    }
}
