package io.civicline.sla.clock;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.GivenDue;
import io.civicline.core.code.CalendarId;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.CountingId;
import io.civicline.core.code.StatusCode;
import io.civicline.core.command.ExtensionOffer;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Conditions;
import io.civicline.core.ticket.Ticket;
import io.civicline.sla.amount.Amount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A limit as a policy writes it: to whom it applies, how much time, what starts, stops and cancels it.
 *
 * <p>Starts, stops and cancels are moments: names of events such as {@code dispatched}, {@code host:} and a host event's
 * code, and for starts also {@code received} and {@code arrived}, which count from before the registration. Whatever the
 * rule says, a clock ends with its ticket, and the clock of a part with that part.
 *
 * <p>Steps act at moments of the clock and never satisfy it: a stop is what somebody does.
 *
 * <p>Moments that people make: {@code registered proposed drafted dispatched acknowledged first-contacted return-requested
 * returned return-refused replied reply-passed reply-sent-back citizen-told suspended resumed status-set
 * status-cleared extension-requested extension-granted extension-refused urged urge-answered supervised supervision-answered supervision-returned
 * supervision-accepted supervision-sent-back supervision-closed promised promise-kept promise-renegotiated
 * staged-closing-requested staged-closing-approved staged-closing-refused termination-requested termination-refused closed
 * withdrawn}; the others are in {@link io.civicline.core.event.EventNames}.
 *
 * <p>Immutable, thread-safe.
 */
public final class ClockRule {

    private static final Set<String> BEFORE_A_PART = Set.of("received", "arrived", "registered", "routed", "proposed");
    private static final Set<String> ANSWERS = Set.of(
            "replied",
            "reply-passed",
            "citizen-told",
            "closed",
            "staged-closing-approved",
            "termination-granted",
            "follow-up-finished");

    private final ClockCode code;
    private final String chinese;
    private final String english;
    private final ClockScope scope;
    private final Condition when;
    private final List<LimitRule> limits;
    private final CountingId counting;
    private final CalendarId calendar;
    private final boolean unitCalendar;
    private final Set<String> starts;
    private final Set<String> stops;
    private final Set<String> cancels;
    private final boolean pausedWhileSuspended;
    private final Set<StatusCode> pausing;
    private final List<ExtensionOffer> extensions;
    private final List<Step> steps;
    private final @Nullable String source;
    private final @Nullable String note;

    private ClockRule(Builder from, CountingId counting, CalendarId calendar) {
        this.code = from.code;
        this.chinese = from.chinese;
        this.english = from.english;
        this.scope = from.scope;
        this.when = from.when;
        this.limits = List.copyOf(from.limits);
        this.counting = counting;
        this.calendar = calendar;
        this.unitCalendar = from.unitCalendar;
        this.starts = Collections.unmodifiableSet(new LinkedHashSet<>(from.starts));
        this.stops = Collections.unmodifiableSet(new LinkedHashSet<>(from.stops));
        this.cancels = Collections.unmodifiableSet(new LinkedHashSet<>(from.cancels));
        this.pausedWhileSuspended = from.pausedWhileSuspended;
        this.pausing = new LinkedHashSet<>(from.pausing);
        this.extensions = List.copyOf(from.extensions);
        this.steps = List.copyOf(from.steps);
        this.source = from.source;
        this.note = from.note;
    }

    /**
     * Begins a rule.
     *
     * @param code the name by which tickets and people know it, such as {@code handle}
     * @param scope whose clock it is
     * @return a builder
     */
    public static Builder of(String code, ClockScope scope) {
        return new Builder(ClockCode.of(code), scope);
    }

    /**
     * Names the clock.
     *
     * @return the code
     */
    public ClockCode code() {
        return code;
    }

    /**
     * Names the clock to a person.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return the name
     */
    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    /**
     * Says whose clock it is.
     *
     * @return the scope
     */
    public ClockScope scope() {
        return scope;
    }

    /**
     * Says to which tickets it applies.
     *
     * @return the condition
     */
    public Condition when() {
        return when;
    }

    /**
     * Lists the limits.
     *
     * @return in order; the first whose condition holds is taken
     */
    public List<LimitRule> limits() {
        return limits;
    }

    /**
     * Names the counting rule.
     *
     * @return its name
     */
    public CountingId counting() {
        return counting;
    }

    /**
     * Names the calendar.
     *
     * @return the one that counts, unless the unit's own does
     */
    public CalendarId calendar() {
        return calendar;
    }

    /**
     * Says whether the calendar of the unit counts, where it has one.
     *
     * @return true for the unit's
     */
    public boolean countsOnUnitCalendar() {
        return unitCalendar;
    }

    /**
     * Lists what starts it.
     *
     * @return moments
     */
    public Set<String> starts() {
        return starts;
    }

    /**
     * Says whether it is a limit within which those who ask are served, whoever leads, rather than one of a single part or act.
     *
     * @return true if it runs since before any part was offered, or from the dispatch until the matter is answered; false if it waits
     *     for what the unit does with the part that it was offered: to sign it, to make a first contact, to give it back
     */
    boolean isOfTheRequest() {
        return scope != ClockScope.EVERY_PART
                && (starts.stream().anyMatch(BEFORE_A_PART::contains)
                        || (starts.contains("dispatched") && waitsForTheAnswer()));
    }

    /** A host's own facts may stop it too. */
    private boolean waitsForTheAnswer() {
        return stops.stream().anyMatch(ANSWERS::contains)
                && stops.stream().allMatch(stop -> ANSWERS.contains(stop) || stop.startsWith("host:"));
    }

    /**
     * Lists what stops it.
     *
     * @return moments
     */
    public Set<String> stops() {
        return stops;
    }

    /**
     * Lists what cancels it.
     *
     * @return moments
     */
    public Set<String> cancels() {
        return cancels;
    }

    /**
     * Says whether it rests while the ticket is suspended.
     *
     * @return true if it does
     */
    public boolean isPausedWhileSuspended() {
        return pausedWhileSuspended;
    }

    /**
     * Lists the sub-statuses of the ticket during which it rests.
     *
     * @return codes; empty if it rests during none
     */
    public Set<StatusCode> pausingStatuses() {
        return new LinkedHashSet<>(pausing);
    }

    /**
     * Says whether it rests as a ticket is.
     *
     * @param ticket as it is
     * @return true while the ticket is suspended, or has a sub-status, and the rule lets it rest meanwhile
     */
    boolean rests(Ticket ticket) {
        return (pausedWhileSuspended && ticket.waits().current().isPresent())
                || ticket.status().filter(pausing::contains).isPresent();
    }

    /**
     * Lists the extensions that may be asked.
     *
     * @return in order; empty if it cannot be extended
     */
    public List<ExtensionOffer> extensions() {
        return extensions;
    }

    /**
     * Lists what happens on the way to the due and beyond it (升级).
     *
     * @return in the order of the policy
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Says where the clock comes from.
     *
     * @return document and article, as printed in explanations; empty if the policy cites none
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Gives a remark for those who maintain the policy.
     *
     * @return the remark, or empty
     */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    @Override
    public String toString() {
        return "clock " + code;
    }

    /** Collects a rule. Not thread-safe. */
    public static final class Builder {

        private final ClockCode code;
        private final ClockScope scope;
        private String chinese;
        private String english;
        private Condition when = Conditions.always();
        private final List<LimitRule> limits = new ArrayList<>();
        private @Nullable CountingId counting;
        private @Nullable CalendarId calendar;
        private boolean unitCalendar;
        private final List<String> starts = new ArrayList<>();
        private final List<String> stops = new ArrayList<>();
        private final List<String> cancels = new ArrayList<>();
        private boolean pausedWhileSuspended;
        private final List<StatusCode> pausing = new ArrayList<>();
        private final List<ExtensionOffer> extensions = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private @Nullable String source;
        private @Nullable String note;

        private Builder(ClockCode code, ClockScope scope) {
            this.code = code;
            this.scope = requireNonNull(scope, "scope");
            this.chinese = code.value();
            this.english = code.value();
        }

        /**
         * Names it to people.
         *
         * @param zh in Chinese
         * @param en in English
         * @return this
         */
        public Builder named(String zh, String en) {
            this.chinese = requireNonNull(zh, "zh");
            this.english = requireNonNull(en, "en");
            return this;
        }

        /**
         * Names it to people who need no second language.
         *
         * @param name for every locale; without any, the code is used
         * @return this
         */
        public Builder named(String name) {
            return named(name, name);
        }

        /**
         * Limits it to some tickets. Without, it applies to all.
         *
         * @param condition that must hold when it starts
         * @return this
         */
        public Builder when(Condition condition) {
            this.when = requireNonNull(condition, "condition");
            return this;
        }

        /**
         * Adds a limit for all that no line before took.
         *
         * @param amount such as {@code 5wd}
         * @return this
         * @throws io.civicline.sla.amount.InvalidAmountException if the text is no amount
         */
        public Builder within(String amount) {
            return within(Conditions.always(), amount, null);
        }

        /**
         * Adds a limit for all that no line before took.
         *
         * @param amount such as {@code 5wd}
         * @param source document and article
         * @return this
         * @throws io.civicline.sla.amount.InvalidAmountException if the text is no amount
         */
        public Builder within(String amount, String source) {
            return within(Conditions.always(), amount, source);
        }

        /**
         * Adds a limit.
         *
         * @param condition for which tickets
         * @param amount such as {@code 5wd}
         * @param source document and article, or null
         * @return this
         * @throws io.civicline.sla.amount.InvalidAmountException if the text is no amount
         */
        public Builder within(Condition condition, String amount, @Nullable String source) {
            limits.add(new LimitRule(condition, Amount.parse(amount), null, source));
            return this;
        }

        /**
         * Adds the due that the upstream case gave, for tickets that have one.
         *
         * @param condition for which tickets
         * @param source document and article, or null
         * @return this
         */
        public Builder untilUpstreamDue(Condition condition, @Nullable String source) {
            return until(condition, GivenDue.SOURCE, source);
        }

        /**
         * Adds a date that is given, for tickets that have one: by the upstream case, or by a promise to the citizen.
         *
         * @param condition for which tickets
         * @param whose whose date
         * @param source document and article, or null
         * @return this
         */
        public Builder until(Condition condition, GivenDue whose, @Nullable String source) {
            limits.add(new LimitRule(condition, null, requireNonNull(whose, "whose"), source));
            return this;
        }

        /**
         * Says how time is counted.
         *
         * @param rule the name of a counting rule of the policy
         * @return this
         */
        public Builder counted(String rule) {
            return counted(CountingId.of(rule));
        }

        /**
         * Says how time is counted.
         *
         * @param rule the name of a counting rule of the policy
         * @return this
         */
        public Builder counted(CountingId rule) {
            this.counting = requireNonNull(rule, "rule");
            return this;
        }

        /**
         * Says on which calendar.
         *
         * @param id the name of a calendar of the policy
         * @return this
         */
        public Builder on(String id) {
            this.calendar = CalendarId.of(id);
            return this;
        }

        /**
         * Says that the unit's own calendar counts, and which one where a unit has none.
         *
         * @param otherwise the name of a calendar of the policy
         * @return this
         */
        public Builder onUnitCalendarOr(String otherwise) {
            this.unitCalendar = true;
            return on(otherwise);
        }

        /**
         * Says what starts it.
         *
         * @param moments one or more
         * @return this
         */
        public Builder starts(String... moments) {
            starts.addAll(List.of(moments));
            return this;
        }

        /**
         * Says what stops it: what it waits for.
         *
         * @param moments one or more
         * @return this
         */
        public Builder stops(String... moments) {
            stops.addAll(List.of(moments));
            return this;
        }

        /**
         * Says what makes it no longer matter.
         *
         * @param moments one or more
         * @return this
         */
        public Builder cancels(String... moments) {
            cancels.addAll(List.of(moments));
            return this;
        }

        /**
         * Lets it rest while the ticket is suspended. A due that was given as an instant does not rest.
         *
         * @return this
         */
        public Builder pausedWhileSuspended() {
            this.pausedWhileSuspended = true;
            return this;
        }

        /**
         * Lets it rest while the ticket has one of some sub-statuses. A due that was given as an instant does not rest.
         *
         * @param statuses as the policy calls them
         * @return this
         */
        public Builder pausedDuring(String... statuses) {
            Stream.of(statuses).map(StatusCode::of).forEach(pausing::add);
            return this;
        }

        /**
         * Offers an extension that is called by its amount. The clock does not wait for the decision.
         *
         * @param by the amount, as {@code 10wd}
         * @param times how often the clock may be extended in all; 1 or more
         * @return this
         * @throws io.civicline.sla.amount.InvalidAmountException if the text is no amount
         */
        public Builder extendable(String by, int times) {
            String amount = Amount.parse(by).toString();
            return extendable(ExtensionOffer.of(amount, amount, times));
        }

        /**
         * Offers an extension.
         *
         * @param offer its id is unique within the clock
         * @return this
         * @throws IllegalArgumentException if what it gives is no {@link MoreTime}
         */
        public Builder extendable(ExtensionOffer offer) {
            String by = MoreTime.parse(offer.by()).toString();
            extensions.add(new ExtensionOffer(
                    offer.id(),
                    offer.when(),
                    by,
                    offer.times(),
                    offer.approver(),
                    offer.decide(),
                    offer.pendingAtDue(),
                    offer.source()));
            return this;
        }

        /**
         * Adds a step.
         *
         * @param step its id is unique within the clock
         * @return this
         */
        public Builder step(Step step) {
            steps.add(requireNonNull(step, "step"));
            return this;
        }

        /**
         * Adds a step that acts once.
         *
         * @param id unique within the clock, such as {@code yellow}
         * @param at when, such as {@code 1wd before due}
         * @param act what
         * @return this
         * @throws IllegalArgumentException if {@code at} is no {@link io.civicline.sla.moment.Moment}
         */
        public Builder step(String id, String at, StepAct act) {
            return step(Step.of(id, at, act));
        }

        /**
         * Says where the clock comes from. A limit or a step may cite its own.
         *
         * @param document and article, as printed in explanations
         * @return this
         */
        public Builder source(String document) {
            this.source = requireNonNull(document, "document");
            return this;
        }

        /**
         * Sets a remark.
         *
         * @param remark for those who maintain the policy
         * @return this
         */
        public Builder note(String remark) {
            this.note = requireNonNull(remark, "remark");
            return this;
        }

        /**
         * Makes the rule. What it names is checked when the policy is built.
         *
         * @return the rule
         * @throws NullPointerException if counting or calendar is missing
         */
        public ClockRule build() {
            return new ClockRule(
                    this,
                    requireNonNull(counting, "clock " + code + " says not how it is counted"),
                    requireNonNull(calendar, "clock " + code + " says not on which calendar"));
        }
    }
}
