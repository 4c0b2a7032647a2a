package io.civicline.sla.clock;

import io.civicline.core.access.Actor;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.ExtensionCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.RuleId;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.command.Context;
import io.civicline.core.command.Decision;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.command.Facts;
import io.civicline.core.command.PassTime;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.command.ReopenTerms;
import io.civicline.core.command.RulingLevel;
import io.civicline.core.command.TicketPolicy;
import io.civicline.core.error.Fault;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.AssignmentEvent.Ground;
import io.civicline.core.event.AssignmentEvent.Offer;
import io.civicline.core.event.ClockEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.FactEvent;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.event.RegistrationEvent;
import io.civicline.core.event.Stamp;
import io.civicline.core.event.StepEvent;
import io.civicline.core.event.WaitEvent;
import io.civicline.core.followup.FollowUpTerms;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.press.PressRules;
import io.civicline.core.request.Contact;
import io.civicline.core.request.Disposition;
import io.civicline.core.request.FactChange;
import io.civicline.core.request.Intake;
import io.civicline.core.request.Request;
import io.civicline.core.request.Source;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.TicketSituation;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.tree.CodeTree;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.Units;
import io.civicline.core.who.BarredUnits;
import io.civicline.core.who.Who;
import io.civicline.core.words.Words;
import io.civicline.sla.calendar.ChinaCalendar;
import io.civicline.sla.calendar.WorkCalendar;
import io.civicline.sla.counting.ChinaCounting;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import io.civicline.sla.counting.LastDayOff;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One ticket under a few clock rules: what happens to it, and what its clocks make of it. */
final class Bench implements ClockWorld {

    /** When every ticket is registered: a Monday morning. */
    static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    static final AssignmentId LEAD = AssignmentId.of("T1.1");
    static final AssignmentId ASSIST = AssignmentId.of("T1.2");
    static final AssignmentId COPY = AssignmentId.of("T1.3");

    /** The id of the rule by which the last day ends at midnight. */
    static final String MIDNIGHT = "midnight";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Vocabulary CODES = new Vocabulary(
            CodeTree.categories(List.of(CodeNode.category("city", "城市"))),
            CodeTree.regions(List.of()),
            List.of(KindCode.of("COMPLAINT"), KindCode.of("INQUIRY")),
            List.of(UrgencyCode.of("NORMAL"), UrgencyCode.of("URGENT")),
            List.of(ChannelCode.of("PHONE")));

    private ClockRules rules;
    private final Map<UnitId, CalendarId> unitCalendars = new LinkedHashMap<>();
    private final List<String> happened = new ArrayList<>();
    private Ticket ticket = Ticket.unregistered(TicketId.of("T1"));
    private Instant now = START;
    private Source source;
    private String kind = "COMPLAINT";
    private Disposition disposition = Disposition.DISPATCH;

    private Bench(List<ClockRule> rules, boolean rechoosesLimits) {
        Map<CalendarId, WorkCalendar> calendars = new LinkedHashMap<>();
        calendars.put(
                CalendarId.of("always"),
                WorkCalendar.builder()
                        .zone(ZONE)
                        .open("00:00-24:00")
                        .publishedAlways()
                        .build());
        calendars.put(CalendarId.of("city"), ChinaCalendar.standard());
        calendars.put(CalendarId.of("afternoons"), ChinaCalendar.withHours("14:00-18:00"));
        Map<CountingId, CountingRule> countings = new LinkedHashMap<>();
        for (CountingRule counting : List.of(CountingRule.FROM_THE_MINUTE, ChinaCounting.nextDay(), midnight())) {
            countings.put(CountingId.of(counting.id().toString()), counting);
        }
        this.rules = new ClockRules(rules, new Timetable(calendars, countings), this, rechoosesLimits);
    }

    private static CountingRule midnight() {
        return CountingRule.builder(MIDNIGHT)
                .firstDay(FirstDay.OUT)
                .ends(Ends.END_OF_DAY)
                .lastDayOff(LastDayOff.KEEP)
                .build();
    }

    static Bench with(ClockRule... rules) {
        return new Bench(List.of(rules), false);
    }

    /** Limits are chosen again when the facts change. */
    static Bench rechoosing(ClockRule... rules) {
        return new Bench(List.of(rules), true);
    }

    /** It turns out to be of another kind. */
    Bench turnsOutToBe(String code) {
        return happens(new FactEvent.FactsChanged(
                new FactChange(KindCode.of(code), null, null, null, null, Map.of(), null, null), words("x")));
    }

    /** A rule on the calendar that is always open, counted from the minute. */
    static ClockRule.Builder clock(String code, ClockScope scope) {
        return ClockRule.of(code, scope)
                .counted(CountingRule.FROM_THE_MINUTE.id().toString())
                .on("always");
    }

    /** Ten hours of the lead, from dispatch to reply. */
    static ClockRule.Builder handle() {
        return clock("handle", ClockScope.LEAD)
                .within("10h")
                .starts("dispatched")
                .stops("replied");
    }

    /** Lets the ticket come under other rules. */
    Bench under(ClockRule... others) {
        rules = new ClockRules(List.of(others), rules.timetable(), this);
        return happens(new RecordEvent.PolicyMoved(1, 7));
    }

    Bench worksBy(String unit, String calendar) {
        unitCalendars.put(UnitId.of(unit), CalendarId.of(calendar));
        return this;
    }

    Bench ofKind(String code) {
        kind = code;
        return this;
    }

    Bench fromUpstream(Instant due) {
        source = new Source(SourceCode.of("province"), "P-1", due);
        return this;
    }

    Bench draft() {
        disposition = Disposition.DRAFT;
        return this;
    }

    /** Sets what time it is; time itself does nothing before it is asked to. */
    Bench at(Instant instant) {
        now = instant;
        return this;
    }

    /** Sets the time by Chinese wall clock. */
    Bench atLocal(String local) {
        return at(LocalDateTime.parse(local).atZone(ZONE).toInstant());
    }

    Bench after(String hours) {
        return at(START.plusSeconds(Math.round(Double.parseDouble(hours) * 3600)));
    }

    Bench registered() {
        return happens(new RegistrationEvent.Registered(new Intake(
                new Request(
                        KindCode.of(kind),
                        CategoryCode.of("city"),
                        null,
                        UrgencyCode.of("NORMAL"),
                        words("x"),
                        null,
                        null,
                        Map.of(),
                        false,
                        List.of()),
                List.of(),
                new Contact(ChannelCode.of("PHONE"), now.minusSeconds(1800), null),
                source,
                null,
                now.minusSeconds(1800),
                now,
                disposition,
                1)));
    }

    Bench dispatched() {
        return dispatched(
                new Offer(LEAD, UnitId.of("water"), AssignmentRole.LEAD),
                new Offer(ASSIST, UnitId.of("roads"), AssignmentRole.ASSIST),
                new Offer(COPY, UnitId.of("parks"), AssignmentRole.COPY));
    }

    Bench dispatched(Offer... offers) {
        return happens(new AssignmentEvent.Dispatched(List.of(offers), Ground.RULE));
    }

    Bench suspended() {
        return happens(new WaitEvent.Suspended(ReasonCode.of("weather"), words("台风")));
    }

    Bench resumed() {
        return happens(new WaitEvent.Resumed());
    }

    Bench extended(String clock, String by) {
        return happens(new WaitEvent.ExtensionGranted(clock(clock).key(), by, null, null, null));
    }

    /** Lets it happen now, and what follows. */
    Bench happens(Event event) {
        Context at = new Context(
                new Stamp(now, now, Actor.of("a", "b"), null), new Policy(), Facts.NONE, () -> new byte[16]);
        return react(List.of(event), at);
    }

    private Bench react(List<Event> events, Context at) {
        Deque<Event> waiting = new ArrayDeque<>();
        for (Event event : events) {
            happen(event, at, waiting);
        }
        while (!waiting.isEmpty()) {
            for (Event event : rules.react(ticket, waiting.poll(), at)) {
                happened.add(
                        event.name() + " " + (event instanceof ClockEvent c ? c.clock() : ((StepEvent) event).clock()));
                happen(event, at, waiting);
            }
        }
        return this;
    }

    private void happen(Event event, Context at, Deque<Event> waiting) {
        ticket = event.happenTo(ticket, at.stamp());
        waiting.add(event);
    }

    /** Lets time do what is due before now, each at its own instant. */
    Bench passTime() {
        for (Optional<Instant> due = nextDue(); due.isPresent(); due = nextDue()) {
            Context at = new Context(
                    new Stamp(due.get(), now, Actor.TIME, null), new Policy(), Facts.NONE, () -> new byte[16]);
            react(((Decision.Applied) new PassTime().decide(ticket, at)).events(), at);
        }
        return this;
    }

    private Optional<Instant> nextDue() {
        return ticket.ledger().nextMoment().filter(moment -> moment.isBefore(now));
    }

    Ticket ticket() {
        return ticket;
    }

    Timetable timetable() {
        return rules.timetable();
    }

    /** The clock of that name that started last. */
    Clock clock(String code) {
        return ticket.clock(code);
    }

    /** The clock of a part. */
    Clock clock(String code, AssignmentId part) {
        return ticket.ledger().latest(ClockCode.of(code), part).orElseThrow();
    }

    /** Every clock that was ever started. */
    List<String> clocks() {
        return ticket.ledger().clocks().stream()
                .map(Clock::key)
                .map(ClockKey::toString)
                .toList();
    }

    /** What the rules have made happen since the last time, such as {@code clock-met handle of T1.1}. */
    List<String> news() {
        List<String> news = List.copyOf(happened);
        happened.clear();
        return news;
    }

    private static Words words(String text) {
        return Words.of(text, new byte[Words.SALT_BYTES]);
    }

    @Override
    public Situation situation(Ticket of, Instant instant) {
        return new TicketSituation(of, CODES, LocalDateTime.ofInstant(instant, ZONE));
    }

    @Override
    public Optional<CalendarId> calendarOf(UnitId unit) {
        return Optional.ofNullable(unitCalendars.get(unit));
    }

    @Override
    public BarredUnits accused(Ticket ticket, BarredUnits before) {
        BarredUnits barred = before;
        for (UnitId accused : ticket.request().accused()) {
            barred = barred.accused(accused);
        }
        return barred;
    }

    @Override
    public Units units() {
        return Units.builder(CODES.regions())
                .units(List.of(Unit.of("water", "水务局"), Unit.of("centre", "市民热线")))
                .centre("centre")
                .build();
    }

    /** The policy in force is number 7; nothing else is asked of it here. */
    private static final class Policy implements TicketPolicy {

        @Override
        public List<Event> route(Ticket ticket, Context at) {
            return List.of();
        }

        @Override
        public Optional<FollowUpTerms> followUpTerms(RuleId rule) {
            return Optional.empty();
        }

        @Override
        public Optional<ReopenTerms> reopening() {
            return Optional.empty();
        }

        @Override
        public long number() {
            return 7;
        }

        @Override
        public Set<ReasonCode> reasons(ReasonUse use) {
            return Set.of();
        }

        @Override
        public Set<ChannelCode> channels() {
            return Set.of();
        }

        @Override
        public List<SubStatus> statuses() {
            return List.of();
        }

        @Override
        public boolean isUnit(UnitId unit, Instant at) {
            return true;
        }

        @Override
        public List<UnitId> unitsAt(Instant at) {
            return List.of();
        }

        @Override
        public Optional<RefusalCode> barring(UnitId unit, Collection<UnitId> returners, Collection<UnitId> accused) {
            return Optional.empty();
        }

        @Override
        public int returnsAllowed() {
            return 0;
        }

        @Override
        public OptionalInt circulatesAfter() {
            return OptionalInt.empty();
        }

        @Override
        public Optional<ClockCode> returnClock() {
            return Optional.empty();
        }

        @Override
        public boolean returnsAtOnce() {
            return false;
        }

        @Override
        public List<RulingLevel> rulingLevels() {
            return List.of();
        }

        @Override
        public boolean maySubassign(UnitId from, UnitId to) {
            return false;
        }

        @Override
        public List<ExtensionOffer> extensions(Ticket ticket, ClockCode clock, Instant at) {
            return List.of();
        }

        @Override
        public Optional<ExtensionOffer> extension(ClockCode clock, ExtensionCode id) {
            return Optional.empty();
        }

        @Override
        public PressRules pressing() {
            return PressRules.NONE;
        }

        @Override
        public Optional<Instant> latestPromise(Instant from) {
            return Optional.empty();
        }

        @Override
        public Optional<UnitId> unit(Who who, Ticket ticket, List<UnitId> whose, Instant at, DirectoryFacts directory) {
            return Optional.empty();
        }

        @Override
        public List<Fault> faults(FactChange change, Ticket ticket, Instant at) {
            return List.of();
        }

        @Override
        public int renegotiationsAllowed() {
            return 0;
        }

        @Override
        public List<ReviewLevel> reviewLevels(ReviewKind kind) {
            return List.of();
        }

        @Override
        public boolean speaksFor(Actor actor, UnitId unit) {
            return false;
        }

        @Override
        public Optional<String> sourceOf(RefusalCode code) {
            return Optional.empty();
        }
    }
}
