package io.civicline.core.ticket;

import static java.util.Objects.requireNonNull;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentRole;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.Handlers;
import io.civicline.core.assignment.Handling;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.ClockState;
import io.civicline.core.clock.Ledger;
import io.civicline.core.clock.Suspension;
import io.civicline.core.clock.Waits;
import io.civicline.core.code.ClockCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.commitment.Commitments;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.FollowUps;
import io.civicline.core.id.AssignmentId;
import io.civicline.core.id.RequesterId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.link.Links;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.party.JoinedRequester;
import io.civicline.core.party.Parties;
import io.civicline.core.party.RecordedContact;
import io.civicline.core.press.Pressing;
import io.civicline.core.reply.Answering;
import io.civicline.core.reply.Finding;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.request.Disposition;
import io.civicline.core.request.Intake;
import io.civicline.core.request.Request;
import io.civicline.core.request.Source;
import io.civicline.core.request.TicketRequester;
import io.civicline.core.review.Reviews;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request, from registration to closure (工单): what its events have made of it.
 *
 * <p>The state is a function of the journal: folding the events again gives exactly this. Nothing here is set by hand;
 * the {@code with…} methods are for events.
 *
 * <p>Immutable, thread-safe.
 *
 * @param id of the ticket
 * @param intake as it came in; null before the first event
 * @param revised what is asked, once its facts were changed; null if they never were
 * @param handling who has it
 * @param answering what was answered
 * @param waits what holds it up
 * @param ledger its clocks
 * @param enclosures attachments and host facts
 * @param pressing who urges and who watches
 * @param commitments what was promised to the citizen
 * @param reviews what waits for a reviewed decision, and what was decided
 * @param links the tickets that belong to this one
 * @param parties who joined, left and came again since it was registered
 * @param followUps the call-backs to each requester
 * @param standing where it stands within its stage
 * @param ending that it is over; null while open
 * @param endings how it was over before, if it was taken up again
 * @param movedAt the latest occurrence of an act that moved it; such acts come in order of occurrence
 */
public record Ticket(
        TicketId id,
        @Nullable Intake intake,
        @Nullable Request revised,
        Handling handling,
        Answering answering,
        Waits waits,
        Ledger ledger,
        Enclosures enclosures,
        Pressing pressing,
        Commitments commitments,
        Reviews reviews,
        Links links,
        Parties parties,
        FollowUps followUps,
        Standing standing,
        @Nullable Ending ending,
        Endings endings,
        @Nullable Instant movedAt) {

    /** Checks that nothing is missing. */
    public Ticket {
        requireNonNull(id, "id");
        requireNonNull(handling, "handling");
        requireNonNull(answering, "answering");
        requireNonNull(waits, "waits");
        requireNonNull(ledger, "ledger");
        requireNonNull(enclosures, "enclosures");
        requireNonNull(pressing, "pressing");
        requireNonNull(commitments, "commitments");
        requireNonNull(reviews, "reviews");
        requireNonNull(links, "links");
        requireNonNull(parties, "parties");
        requireNonNull(followUps, "followUps");
        requireNonNull(standing, "standing");
        requireNonNull(endings, "endings");
    }

    /**
     * What an id stands for before its first event.
     *
     * @param id new
     * @return at stage {@link Stage#UNREGISTERED}
     */
    public static Ticket unregistered(TicketId id) {
        return new Ticket(
                id,
                null,
                null,
                Handling.NONE,
                Answering.NONE,
                Waits.NONE,
                Ledger.EMPTY,
                Enclosures.NONE,
                Pressing.NONE,
                Commitments.NONE,
                Reviews.NONE,
                Links.NONE,
                Parties.NONE,
                FollowUps.NONE,
                Standing.NONE,
                null,
                Endings.NONE,
                null);
    }

    /**
     * Computes how far the ticket is.
     *
     * @return the stage
     */
    public Stage stage() {
        if (intake == null) {
            return Stage.UNREGISTERED;
        }
        if (ending != null) {
            return Stage.CLOSED;
        }
        return handling.lead().map(Assignment::state).map(Ticket::stageOf).orElse(Stage.REGISTERED);
    }

    private static Stage stageOf(AssignmentState lead) {
        return switch (lead) {
            case OFFERED -> Stage.DISPATCHED;
            case ACKNOWLEDGED -> Stage.HANDLING;
            case DONE -> Stage.REPLIED;
            case RETURNED, RECALLED, EXPIRED, WITHDRAWN -> Stage.REGISTERED;
        };
    }

    /**
     * Gives its sub-status (子状态): what the policy calls a part of its stage. It is gone as soon as the stage is another.
     *
     * @return empty if it has none
     */
    public Optional<StatusCode> status() {
        return Optional.ofNullable(standing.status());
    }

    /**
     * Says whether the ticket is still open.
     *
     * @return false once closed
     */
    public boolean isOpen() {
        return ending == null;
    }

    /**
     * Gives the intake of a registered ticket.
     *
     * @return as it came in
     * @throws IllegalStateException before the first event
     */
    public Intake registered() {
        if (intake == null) {
            throw new IllegalStateException("the ticket " + id + " is not registered yet");
        }
        return intake;
    }

    /**
     * Gives what is asked, with every change of its facts. What came in stays in {@link #registered()}.
     *
     * @return the request
     * @throws IllegalStateException before the first event
     */
    public Request request() {
        Request asRegistered = registered().request();
        return revised == null ? asRegistered : revised;
    }

    /**
     * Lists who asks on this ticket now: who was registered and who joined, without those who left. Each of them is answered,
     * told and called back. Who was registered stays in {@link #registered()}.
     *
     * @return in order; empty if nobody left a name
     * @throws IllegalStateException before the first event
     */
    public List<TicketRequester> requesters() {
        return parties.living(registered().requesters());
    }

    /**
     * Finds one who asks on this ticket now.
     *
     * @param id his id on this ticket
     * @return empty if he never asked here, or asks no more
     * @throws IllegalStateException before the first event
     */
    public Optional<TicketRequester> requester(RequesterId id) {
        return requesters().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Lists who handled this ticket, or one that is merged into it.
     *
     * @return the units that have, or had, more than a copy, and who acted for them: acknowledged it, spoke to the requester, replied
     */
    public Handlers handlers() {
        Handlers all = handling.handlers();
        for (Assignment part : handling.assignments()) {
            all = part.role() == AssignmentRole.COPY ? all : all.with(part.unit());
        }
        for (GivenReply reply : answering.replies()) {
            all = all.with(reply.by());
        }
        for (JoinedTicket joined : links.joined()) {
            all = all.plus(joined.handlers());
        }
        return all;
    }

    /**
     * Says whether nobody expects an answer.
     *
     * @return true if nobody who asks wants one and can be reached
     * @throws IllegalStateException before the first event
     */
    public boolean wantsNoAnswer() {
        return requesters().stream().allMatch(one -> one.isAnonymous() || !one.answerWanted());
    }

    /**
     * Gives the id of the next who joins.
     *
     * @param offset 0 for the next, 1 for the one after
     * @return ticket id and ordinal; never given to anybody else
     * @throws IllegalStateException before the first event
     */
    public RequesterId nextRequester(int offset) {
        int so = registered().requesters().size() + parties.joined().size();
        return RequesterId.of(id + "." + (so + 1 + offset));
    }

    /**
     * Lists every contact about this ticket: that of its registration, and all that were recorded since.
     *
     * @return oldest first
     * @throws IllegalStateException before the first event
     */
    public List<RecordedContact> contacts() {
        List<RecordedContact> all = new ArrayList<>();
        List<TicketRequester> asked = registered().requesters();
        all.add(new RecordedContact(
                registered().contact(),
                ContactPurpose.NEW,
                asked.isEmpty() ? null : asked.get(0).id(),
                null));
        all.addAll(parties.contacts());
        return all;
    }

    /**
     * Gives the upstream case as it is now.
     *
     * @return empty if there is none
     * @throws IllegalStateException before the first event
     */
    public Optional<Source> source() {
        return Optional.ofNullable(parties.source() == null ? registered().source() : parties.source());
    }

    /**
     * Says how pressing it is.
     *
     * @return as routing set it, or as it was registered
     * @throws IllegalStateException before the first event
     */
    public UrgencyCode urgency() {
        UrgencyCode set = handling.urgency();
        return set == null ? request().urgency() : set;
    }

    /**
     * Names the unit that leads.
     *
     * @return empty if nobody leads
     */
    public Optional<UnitId> lead() {
        return handling.lead().map(Assignment::unit);
    }

    /**
     * Says what counts as found: the finding of the lead's last reply, or what it was corrected to. The reply itself stays as it
     * was given.
     *
     * @return empty if the lead has not replied, or nobody leads
     */
    public Optional<Finding> finding() {
        Optional<Finding> said =
                handling.lead().flatMap(lead -> answering.lastOf(lead.id())).map(GivenReply::finding);
        return said.map(found -> answering.corrected() == null ? found : answering.corrected());
    }

    /**
     * Gives the clock of a limit that started last.
     *
     * @param code the policy's name of the limit, such as {@code handle}
     * @return the clock
     * @throws IllegalArgumentException if none started; the message names those that did
     */
    public Clock clock(String code) {
        return ledger.latest(ClockCode.of(code))
                .orElseThrow(() -> new IllegalArgumentException("the ticket " + id + " has no clock '" + code
                        + "'; it has "
                        + ledger.clocks().stream().map(Clock::key).toList()));
    }

    /**
     * Says whether it is still a draft: kept to be completed later, and neither given to units nor to the rules since.
     *
     * @return true if it was registered as one and has no part, no proposal, and no record that no unit was found
     */
    public boolean isDraft() {
        return registered().disposition() == Disposition.DRAFT
                && handling.assignments().isEmpty()
                && handling.proposal() == null
                && handling.unrouted() == null;
    }

    /**
     * Says when time itself has something to do here.
     *
     * @return the instant after the earliest due of a running clock or pending step, or the reason why there is none
     */
    public WakeUp wakeUp() {
        Optional<Instant> next = nextMoment();
        if (next.isPresent()) {
            return new WakeUp.At(next.get().plus(1, ChronoUnit.MICROS));
        }
        if (!isOpen()) {
            return new WakeUp.Never(WakeUp.Reason.CLOSED);
        }
        if (ledger.clocks().isEmpty()) {
            boolean draft = handling.assignments().isEmpty() && registered().disposition() == Disposition.DRAFT;
            return new WakeUp.Never(draft ? WakeUp.Reason.DRAFT : WakeUp.Reason.NO_LIMIT);
        }
        boolean paused = ledger.open().anyMatch(clock -> clock.state() == ClockState.PAUSED);
        return new WakeUp.Never(paused ? WakeUp.Reason.PAUSED : WakeUp.Reason.NOTHING_RUNNING);
    }

    /**
     * Gives the earliest instant at which time itself has something to do: a due, a step, the date of a promise, or when the reply that
     * had kept it was sent back after that, a follow-up that opens. A closed ticket can have one, because its requesters are still called back, and what was promised to them is still to
     * be kept.
     *
     * @return empty if there is none
     */
    public Optional<Instant> nextMoment() {
        return Stream.of(ledger.nextMoment(), nextBroken(), followUps.nextMoment())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** A promise that is open after its date was kept until a reply was sent back. */
    private Optional<Instant> nextBroken() {
        return commitments
                .nextDue()
                .map(due -> answering.lastSentBack().filter(due::isBefore).orElse(due));
    }

    /**
     * Counts how often a lead gave the ticket back, without what was excused.
     *
     * @return 0 or more
     */
    public int returns() {
        return handling.returns(reviews.excusedHops());
    }

    /**
     * Counts how often the ticket was handed to a lead after the first, without what was excused.
     *
     * @return 0 or more
     */
    public int hops() {
        return handling.hops(reviews.excusedHops());
    }

    /**
     * Gives the id of the next part.
     *
     * @param offset 0 for the next, 1 for the one after
     * @return ticket id and ordinal
     */
    public AssignmentId nextAssignment(int offset) {
        return AssignmentId.of(id + "." + (handling.assignments().size() + 1 + offset));
    }

    /**
     * Sets what came in.
     *
     * @param in the intake
     * @return registered
     */
    public Ticket withIntake(Intake in) {
        return copy(c -> c.intake = in);
    }

    /**
     * Changes what is asked.
     *
     * @param request with other facts; what came in is kept
     * @return with the change
     */
    public Ticket withRequest(Request request) {
        return copy(c -> c.revised = request);
    }

    /**
     * Changes who has it.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withHandling(UnaryOperator<Handling> change) {
        return copy(c -> c.handling = change.apply(handling));
    }

    /**
     * Changes one part.
     *
     * @param part which
     * @param change what becomes of it
     * @return with the change
     * @throws IllegalArgumentException if there is no such part
     */
    public Ticket withAssignment(AssignmentId part, UnaryOperator<Assignment> change) {
        return withHandling(h -> h.with(part, change));
    }

    /**
     * Changes what was answered.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withAnswering(UnaryOperator<Answering> change) {
        return copy(c -> c.answering = change.apply(answering));
    }

    /**
     * Changes what holds it up.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withWaits(UnaryOperator<Waits> change) {
        return copy(c -> c.waits = change.apply(waits));
    }

    /**
     * Changes its clocks.
     *
     * @param change what becomes of them
     * @return with the change
     */
    public Ticket withLedger(UnaryOperator<Ledger> change) {
        return copy(c -> c.ledger = change.apply(ledger));
    }

    /**
     * Changes one clock.
     *
     * @param key which
     * @param change what becomes of it
     * @return with the change
     * @throws IllegalArgumentException if there is no such clock
     */
    public Ticket withClock(ClockKey key, UnaryOperator<Clock> change) {
        return withLedger(l -> l.with(key, change));
    }

    /**
     * Changes what is enclosed.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withEnclosures(UnaryOperator<Enclosures> change) {
        return copy(c -> c.enclosures = change.apply(enclosures));
    }

    /**
     * Changes who urges and who watches.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withPressing(UnaryOperator<Pressing> change) {
        return copy(c -> c.pressing = change.apply(pressing));
    }

    /**
     * Changes what is promised.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withCommitments(UnaryOperator<Commitments> change) {
        return copy(c -> c.commitments = change.apply(commitments));
    }

    /**
     * Changes what is reviewed.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withReviews(UnaryOperator<Reviews> change) {
        return copy(c -> c.reviews = change.apply(reviews));
    }

    /**
     * Changes which tickets belong to it.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withLinks(UnaryOperator<Links> change) {
        return copy(c -> c.links = change.apply(links));
    }

    /**
     * Changes who asks.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withParties(UnaryOperator<Parties> change) {
        return copy(c -> c.parties = change.apply(parties));
    }

    /**
     * Changes its call-backs.
     *
     * @param change what becomes of it
     * @return with the change
     */
    public Ticket withFollowUps(UnaryOperator<FollowUps> change) {
        return copy(c -> c.followUps = change.apply(followUps));
    }

    /**
     * Changes where it stands within its stage.
     *
     * @param now its sub-status, and since when
     * @return with the change
     */
    public Ticket withStanding(Standing now) {
        return copy(c -> c.standing = now);
    }

    /**
     * Ends it: parts that are open are withdrawn, a suspension and all supervision end, nothing about its course waits for a decision
     * any more. Promises to the citizen outlive an answer, and no other end.
     *
     * @param end that and how
     * @return closed; its clocks are for the clock rules to end
     */
    public Ticket ended(Ending end) {
        Handling over = handling.mapped(a -> a.isOpen() ? a.ended(AssignmentState.WITHDRAWN, end.at()) : a)
                .proposed(null)
                .withoutRulingAsk();
        Waits none = waits.resumedAt(end.at()).withAsked(null);
        return copy(c -> {
            c.handling = over;
            c.waits = none;
            c.pressing = pressing.ended();
            c.commitments = end.closure().leavesPromises() ? commitments : commitments.released(end.at());
            c.ending = end;
        });
    }

    /**
     * Takes it up again: it is open, and how it was over is kept.
     *
     * @return open; who has it is for the event that reopened it to say
     */
    public Ticket reopened() {
        return copy(c -> {
            c.endings = endings.plus(requireNonNull(ending, "ending"));
            c.ending = null;
        });
    }

    /**
     * Lets requests lapse whose part has ended.
     *
     * @return the same if none has to
     */
    public Ticket lapsed() {
        return reviews.lapse(handling) ? copy(c -> c.reviews = reviews.lapsed(handling)) : this;
    }

    /**
     * Notes that an act moved the ticket.
     *
     * @param at its occurrence
     * @return with the later of the two instants
     */
    public Ticket moved(Instant at) {
        Instant latest = movedAt == null || movedAt.isBefore(at) ? at : movedAt;
        return copy(c -> c.movedAt = latest);
    }

    /**
     * Says whether units may not learn who one of the requesters is.
     *
     * @param requester his id on this ticket
     * @return true if the request or he himself is confidential
     */
    public boolean withholds(RequesterId requester) {
        return request().confidential()
                || parties.joined().stream()
                        .map(JoinedRequester::requester)
                        .anyMatch(one -> one.id().equals(requester) && one.confidential())
                || registered().requesters().stream().anyMatch(one -> one.id().equals(requester) && one.confidential());
    }

    /**
     * Says whether units may not learn what somebody said or wrote: by it they could know a requester whom they may not know.
     *
     * @param requester who it was, as far as is known
     * @return true if he is withheld, or if it is not known who it was and somebody is withheld
     */
    public boolean withholdsWordsOf(@Nullable RequesterId requester) {
        if (requester != null) {
            return withholds(requester);
        }
        return request().confidential()
                || Stream.concat(
                                registered().requesters().stream(),
                                parties.joined().stream().map(JoinedRequester::requester))
                        .anyMatch(TicketRequester::confidential);
    }

    /**
     * Shows the ticket to who acts for a unit: without the names and numbers of those who must stay unknown, and without what
     * could lead to them.
     *
     * @return the same ticket otherwise
     */
    public Ticket forUnits() {
        if (intake == null) {
            return this;
        }
        return copy(c -> {
            c.intake = intake.withoutRequesters(request().confidential());
            c.parties = parties.shown(
                    contact -> withholdsWordsOf(contact.requester()) ? contact.withoutIdentity() : contact,
                    one -> withholds(one.requester().id())
                            ? new JoinedRequester(one.requester().withhold(), one.from(), one.origin(), one.joinedAt())
                            : one);
            if (withholdsWordsOf(null)) {
                c.enclosures = enclosures.forUnits();
                c.pressing = pressing.withoutContacts();
                c.commitments = commitments.withoutContacts();
                c.followUps = followUps.withhold();
            }
        });
    }

    /**
     * Shows the ticket to who may not know of all tickets that belong to it.
     *
     * @param known says which he may know of
     * @return the same ticket otherwise
     */
    public Ticket linkedOnly(Predicate<TicketId> known) {
        return copy(c -> {
            c.links = links.only(known);
            c.parties = parties.shown(
                    contact -> contact,
                    one -> one.from() == null || known.test(one.from()) ? one : one.withoutTicket());
        });
    }

    /**
     * Lists the requesters whom somebody is to call back now.
     *
     * @param now the moment
     * @return their follow-ups, oldest first; empty if there is nobody to call
     */
    public List<FollowUp> toCallBack(Instant now) {
        return followUps.all().stream().filter(f -> f.isToCallBack(now)).toList();
    }

    /**
     * Says when a part was last moved: by its unit, by a judgement of its reply, or by a rest or sub-status of the whole ticket. What
     * other units do meanwhile does not move it.
     *
     * @param part which
     * @return the latest occurrence; an act on the part must not be before it
     * @throws IllegalArgumentException if there is no such part
     */
    public Instant movedAt(AssignmentId part) {
        List<Instant> moves = new ArrayList<>();
        moves.add(handling.assignment(part).movedAt());
        answering.movedAt(part).ifPresent(moves::add);
        for (Suspension rest : waits.suspensions()) {
            moves.add(rest.until() == null ? rest.since() : rest.until());
        }
        if (standing.since() != null) {
            moves.add(standing.since());
        }
        return Collections.max(moves);
    }

    /**
     * Forgets every text and name.
     *
     * @return the same facts with erased words
     */
    public Ticket erase() {
        return copy(c -> {
            c.intake = intake == null ? null : intake.erase();
            c.revised = revised == null ? null : revised.erase();
            c.handling = handling.erase();
            c.answering = answering.erase();
            c.waits = waits.erase();
            c.enclosures = enclosures.erase();
            c.pressing = pressing.erase();
            c.commitments = commitments.erase();
            c.reviews = reviews.erase();
            c.links = links.erase();
            c.parties = parties.erase();
            c.followUps = followUps.erase();
        });
    }

    /**
     * Says whether a unit has, or has had, a part in it, has watched it, or calls its requesters back.
     *
     * @param unit which
     * @return true if it has ever been given a part or a call-back, or supervised the ticket
     */
    public boolean concerns(UnitId unit) {
        return pressing.isWatchedBy(unit)
                || followUps.isGivenTo(unit)
                || handling.assignments().stream().anyMatch(a -> a.unit().equals(unit));
    }

    /**
     * Says whether somebody is to rule who is responsible.
     *
     * @return true from the request for a ruling (裁定) until there is one
     */
    public boolean awaitsRuling() {
        return isOpen() && handling.disputes().asked() != null;
    }

    /**
     * Says whether it is disputed who has to handle it: a ruling is awaited, a unit's return waits for a decision, or a lead gave
     * it back and no other has it.
     *
     * @return false once somebody has it undisputed, and once closed
     */
    public boolean isDisputed() {
        boolean returning = handling.open().anyMatch(part -> part.returnAsk() != null);
        boolean givenBack = handling.returns() > 0 && handling.lead().isEmpty();
        return isOpen() && (awaitsRuling() || returning || givenBack);
    }

    /**
     * Lists the parts that were sent and that nobody at the other end has acknowledged.
     *
     * @return oldest first, as {@link Assignment#isUnacknowledged()} says
     */
    public List<Assignment> sentUnacknowledged() {
        return handling.open().filter(Assignment::isUnacknowledged).toList();
    }

    private Ticket copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.done();
    }

    /** A ticket that is about to become another: the one place that lists all parts of it. Not thread-safe. */
    private static final class Copy {

        private final TicketId id;
        private @Nullable Intake intake;
        private @Nullable Request revised;
        private Handling handling;
        private Answering answering;
        private Waits waits;
        private Ledger ledger;
        private Enclosures enclosures;
        private Pressing pressing;
        private Commitments commitments;
        private Reviews reviews;
        private Links links;
        private Parties parties;
        private FollowUps followUps;
        private Standing standing;
        private @Nullable Ending ending;
        private Endings endings;
        private @Nullable Instant movedAt;

        Copy(Ticket of) {
            this.id = of.id;
            this.intake = of.intake;
            this.revised = of.revised;
            this.handling = of.handling;
            this.answering = of.answering;
            this.waits = of.waits;
            this.ledger = of.ledger;
            this.enclosures = of.enclosures;
            this.pressing = of.pressing;
            this.commitments = of.commitments;
            this.reviews = of.reviews;
            this.links = of.links;
            this.parties = of.parties;
            this.followUps = of.followUps;
            this.standing = of.standing;
            this.ending = of.ending;
            this.endings = of.endings;
            this.movedAt = of.movedAt;
        }

        Ticket done() {
            return new Ticket(
                    id,
                    intake,
                    revised,
                    handling,
                    answering,
                    waits,
                    ledger,
                    enclosures,
                    pressing,
                    commitments,
                    reviews,
                    links,
                    parties,
                    followUps,
                    standing,
                    ending,
                    endings,
                    movedAt);
        }
    }
}
