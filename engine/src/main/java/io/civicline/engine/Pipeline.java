package io.civicline.engine;

import io.civicline.core.access.AccessPolicy;
import io.civicline.core.access.Actor;
import io.civicline.core.code.RoleCode;
import io.civicline.core.command.Command;
import io.civicline.core.command.Decision;
import io.civicline.core.command.Facts;
import io.civicline.core.command.Linking;
import io.civicline.core.command.Registering;
import io.civicline.core.error.Contended;
import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.event.Event;
import io.civicline.core.event.Stamp;
import io.civicline.core.id.CommandId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.core.link.LinkKind;
import io.civicline.core.link.TicketLink;
import io.civicline.core.naming.CommandName;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;
import io.civicline.engine.journal.CheckedJournal;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one way of a command, and of time, through the house: load, permit, repeat, facts, decide, react, commit. There is no
 * second path; preview walks the same one and stops before the commit. Thread-safe.
 */
final class Pipeline {

    /** So often a command is decided again when another node was faster. */
    private static final int TRIES = 20;

    private static final String REGISTER = "register";
    private static final long BACK_OFF_NANOS = 200_000;

    private final Setup setup;
    private final Keeper keeper;
    private final Passing passing;
    private final TicketLocks locks = new TicketLocks();

    Pipeline(Setup setup, Keeper keeper) {
        this.setup = setup;
        this.keeper = keeper;
        this.passing = new Passing(setup);
    }

    /** One submission: for one ticket, or for several together; a registration with the rules by which it was checked. */
    record Submission(
            List<Ask> asks, Actor actor, Act act, @Nullable Rules checked) {

        Optional<CommandId> command() {
            return act.command();
        }
    }

    /** Does it, or throws {@link Refused} with all reasons. */
    List<Outcome> submit(Submission submission) {
        List<TicketKey> keys =
                submission.asks().stream().map(ask -> keeper.key(ask.ticket())).toList();
        return locks.alone(keys, () -> untilStored(submission, keys));
    }

    /** Says what would become of the first; stores nothing, and takes nothing from the source of ids. */
    Decision preview(Submission submission) {
        List<Ask> asks = submission.asks();
        Facts facts = (asks.size() == 1 ? facts() : facts().with(tickets(asks))).taken(taken(submission));
        Decision first = preview(asks.get(0), submission, facts);
        for (int i = 1; i < asks.size() && !(first instanceof Decision.Refused); i++) {
            Decision other = preview(asks.get(i), submission, facts);
            first = other instanceof Decision.Refused ? other : first;
        }
        return first;
    }

    private List<Ticket> tickets(List<Ask> asks) {
        return asks.stream()
                .map(ask -> keeper.load(keeper.key(ask.ticket())).ticket())
                .toList();
    }

    private Decision preview(Ask ask, Submission submission, Facts facts) {
        Work work = keeper.load(keeper.key(ask.ticket()));
        Instant clock = cut(setup.time().instant());
        Course course = course(work, submission, clock);
        return decide(work, course, ask.command(), submission, clock, facts, () -> new byte[Words.SALT_BYTES]);
    }

    /** Lets time act on a ticket, which moves to newer rules if it has to; false if there was nothing to do. */
    boolean wake(TicketKey key, Facts facts) {
        return locks.alone(List.of(key), () -> {
            for (int tries = 0; tries < TRIES; tries++) {
                Work work = keeper.load(key);
                Instant now = work.notBefore(cut(setup.time().instant()));
                Optional<Envelope> before = work.before();
                if (before.isEmpty()) {
                    return false;
                }
                Rules rules = passing.follow(work, setup.policies().course(before.get(), now), now, now, facts);
                passing.time(work, rules, now, now, facts);
                if (work.events().isEmpty()) {
                    return false;
                }
                ChangeSet change = ChangeSet.of(keeper.change(work, now, null));
                if (keeper.commit(change)) {
                    return true;
                }
                backOff(tries);
            }
            throw contended(List.of(key));
        });
    }

    /** Reads and checks a journal while nobody in this process changes it; what another node changes meanwhile is read again. */
    CheckedJournal check(TicketKey key) {
        return locks.alone(List.of(key), () -> {
            for (int tries = 0; tries < TRIES; tries++) {
                Envelope before = keeper.store().find(key).orElseThrow();
                CheckedJournal journal = keeper.check(before);
                boolean still = keeper.store().find(key).filter(before::equals).isPresent();
                if (journal.report().isWhole() || still) {
                    return journal;
                }
            }
            throw contended(List.of(key));
        });
    }

    private List<Outcome> untilStored(Submission submission, List<TicketKey> keys) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<List<Outcome>> outcomes = tryOnce(submission, keys);
            if (outcomes.isPresent()) {
                return outcomes.get();
            }
            backOff(tries);
        }
        throw contended(keys);
    }

    /** Empty if another node was faster: load and decide again. */
    private Optional<List<Outcome>> tryOnce(Submission submission, List<TicketKey> keys) {
        List<Work> works = keys.stream().map(keeper::load).toList();
        Instant clock = cut(setup.time().instant());
        List<Course> courses =
                works.stream().map(work -> course(work, submission, clock)).toList();
        requirePermitted(submission, works, courses);
        Optional<List<Outcome>> first = repeated(submission, works);
        if (first.isPresent()) {
            return first;
        }
        Facts facts = factsOfAll(works, submission);
        List<Outcome> outcomes = new ArrayList<>();
        List<TicketChange> changes = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            Command command = submission.asks().get(i).command();
            Decision decision = decide(work, courses.get(i), command, submission, clock, facts, setup.ids()::newSalt);
            if (decision instanceof Decision.Refused refused) {
                throw new Refused(command.name(), refused.reasons());
            }
            outcomes.add(new Outcome(work.ticket(), eventsOf(decision), false));
            if (!work.events().isEmpty()) {
                Optional<AppliedCommand> remembered =
                        work.remembered(submission.command(), submission.actor().id(), command.name());
                changes.add(keeper.change(work, work.notBefore(clock), remembered.orElse(null)));
            }
        }
        return changes.isEmpty() || keeper.commit(new ChangeSet(changes)) ? Optional.of(outcomes) : Optional.empty();
    }

    private static List<Event> eventsOf(Decision decision) {
        return decision instanceof Decision.Applied applied ? applied.events() : List.of();
    }

    /** Which rules this decision goes by; asked once, before anything else. */
    private Course course(Work work, Submission submission, Instant clock) {
        return work.before()
                .map(before -> setup.policies().course(before, work.notBefore(clock)))
                .orElseGet(() -> Course.under(
                        submission.checked() == null ? setup.policies().inForce(clock) : submission.checked()));
    }

    /** Steps 2 and 4 to 6 for one ticket. Time passes up to the act before it, and up to now after it. */
    private Decision decide(
            Work work,
            Course course,
            Command command,
            Submission submission,
            Instant clock,
            Facts facts,
            Supplier<byte[]> salts) {
        Actor actor = submission.actor();
        List<Refusal> forbidden = forbidden(work, course.end(), command, actor);
        if (!forbidden.isEmpty()) {
            return new Decision.Refused(forbidden);
        }
        Instant now = work.notBefore(clock);
        Instant occurred = submission.act().occurredAt().map(Pipeline::cut).orElse(now);
        if (occurred.isAfter(now)) {
            return new Decision.Refused(
                    List.of(Refusal.of(RefusalCode.OCCURRED_IN_FUTURE, "occurred", occurred, "now", now)
                            .named(course.end().policy().naming())));
        }
        Words late = submission
                .act()
                .lateBecause()
                .map(text -> Words.of(text, salts.get()))
                .orElse(null);
        Stamp stamp = new Stamp(occurred, now, actor, late);
        Rules rules = passing.follow(work, course, occurred, now, facts);
        passing.time(work, rules, occurred, now, facts);
        if (command.meetsOpenings()) {
            passing.begin(work, rules, occurred, now, facts);
        }
        Duration lateUpTo = rules.policy().access().recordsLateUpTo(actor.role());
        Decision decision =
                rules.book().decide(work.ticket(), command, lateUpTo, Passing.context(rules, stamp, facts, salts));
        if (decision instanceof Decision.Applied applied) {
            work.applyCommand(applied, stamp, submission.act());
            passing.time(work, rules, now, now, facts);
            return new Decision.Applied(applied.events(), work.ticket());
        }
        if (decision instanceof Decision.Unchanged) {
            passing.time(work, rules, now, now, facts); // what is stored with it is done up to now
            return new Decision.Unchanged(work.ticket());
        }
        return decision;
    }

    private void requirePermitted(Submission submission, List<Work> works, List<Course> courses) {
        for (int i = 0; i < works.size(); i++) {
            Command command = submission.asks().get(i).command();
            List<Refusal> reasons = forbidden(works.get(i), courses.get(i).end(), command, submission.actor());
            if (!reasons.isEmpty()) {
                throw new Refused(command.name(), reasons);
            }
        }
    }

    private static List<Refusal> forbidden(Work work, Rules rules, Command command, Actor actor) {
        AccessPolicy access = rules.policy().access();
        boolean register = command instanceof Registering;
        boolean hidden = !register && (work.before().isEmpty() || !access.maySee(actor, work.ticket()));
        if (hidden) {
            return List.of(
                    Refusal.of(RefusalCode.NO_SUCH_TICKET, "ticket", work.key().ticket()));
        }
        return access.mayDo(actor, command.name(), work.ticket())
                ? List.of()
                : List.of(notPermitted(actor, command.name(), rules.policy()));
    }

    /** Names the roles that may, so that nobody has to guess which one it takes. */
    static Refusal notPermitted(Actor actor, String act, PolicySet policy) {
        List<RoleCode> roles = policy.access().rolesFor(act);
        String hint = roles.isEmpty() ? "; no role of the policy may" : "; these roles may: " + roles;
        return Refusal.of(RefusalCode.NOT_PERMITTED, "role", actor.role(), "command", CommandName.of(act), "hint", hint)
                .named(policy.naming());
    }

    /** Step 3: what became of the same submission before. */
    private Optional<List<Outcome>> repeated(Submission submission, List<Work> works) {
        Optional<List<Outcome>> registered = registered(submission);
        if (registered.isPresent()) {
            return registered.map(known -> withWhole(known, submission));
        }
        if (submission.command().isEmpty()) {
            return Optional.empty();
        }
        List<Outcome> outcomes = new ArrayList<>();
        List<Ask> unknown = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            Ask ask = submission.asks().get(i);
            Optional<AppliedCommand> before =
                    keeper.findCommand(work.key(), submission.command().get());
            before.ifPresentOrElse(applied -> requireSame(applied, ask, submission.actor()), () -> unknown.add(ask));
            outcomes.add(new Outcome(
                    work.ticket(),
                    before.map(applied -> keeper.events(work.key(), applied)).orElse(List.of()),
                    true));
        }
        if (unknown.size() == works.size()) {
            return Optional.empty();
        }
        Facts together = factsOfAll(works, submission);
        unknown.forEach(ask -> requireNothingToDo(ask, submission, together));
        return Optional.of(outcomes);
    }

    /** Of asks done together, those that changed nothing are not remembered; one that would not change nothing again is new. */
    private void requireNothingToDo(Ask ask, Submission submission, Facts together) {
        if (!(preview(ask, submission, together) instanceof Decision.Unchanged)) {
            throw taken(ask.command(), submission.command().orElseThrow());
        }
    }

    private Optional<List<Outcome>> registered(Submission submission) {
        List<Registration> registrations = submission.asks().stream()
                .map(Ask::command)
                .filter(Registering.Register.class::isInstance)
                .map(command -> ((Registering.Register) command).registration())
                .toList();
        return registrations.isEmpty() ? Optional.empty() : registered(registrations, submission.actor());
    }

    /** The tickets that the same external ids were registered as; empty if none was. Of several, all were, or none. */
    Optional<List<Outcome>> registered(List<Registration> registrations, Actor actor) {
        List<Outcome> known = new ArrayList<>();
        for (Registration registration : registrations) {
            registered(registration, actor).ifPresent(known::add);
        }
        if (!known.isEmpty() && known.size() < registrations.size()) {
            List<String> taken = known.stream()
                    .map(outcome -> String.valueOf(outcome.ticket().registered().externalId()))
                    .toList();
            throw new Refused(REGISTER, List.of(Refusal.of(RefusalCode.EXTERNAL_ID_TAKEN, "taken", taken)));
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /** The ticket that the same external id was registered as. */
    Optional<Outcome> registered(Registration registration, Actor actor) {
        String externalId = registration.externalId();
        return externalId == null
                ? Optional.empty()
                : keeper.findByExternalId(ExternalId.of(externalId)).map(work -> same(work, actor));
    }

    /** The part that the same external id was registered as, and the ticket of which it was taken; empty if it was not. */
    Optional<List<Outcome>> takenOut(TicketId whole, Registration part, Actor actor) {
        return registered(part, actor).map(known -> List.of(known, whole(whole, known.ticket(), actor)));
    }

    private List<Outcome> withWhole(List<Outcome> known, Submission submission) {
        List<Outcome> outcomes = new ArrayList<>(known);
        for (Ask ask : submission.asks()) {
            if (ask.command() instanceof Linking.Split) {
                outcomes.add(whole(ask.ticket(), known.get(0).ticket(), submission.actor()));
            }
        }
        return outcomes;
    }

    /** The ticket of which a part was taken out, as it is now. */
    private Outcome whole(TicketId id, Ticket part, Actor actor) {
        Work work = keeper.load(keeper.key(id));
        boolean seen = work.before()
                .map(row -> setup.policies().reading(row, cut(setup.time().instant())))
                .filter(policy -> policy.access().maySee(actor, work.ticket()))
                .isPresent();
        String split = new Linking.Split(part.id()).name();
        if (!seen) {
            throw new Refused(split, List.of(Refusal.of(RefusalCode.NO_SUCH_TICKET, "ticket", id)));
        }
        if (!part.links().links().contains(TicketLink.to(LinkKind.SPLIT_FROM, id))) {
            throw new Refused(split, List.of(Refusal.of(RefusalCode.NOT_PART_OF, "ticket", part.id(), "whole", id)));
        }
        return new Outcome(work.ticket(), List.of(), true);
    }

    private Outcome same(Work work, Actor actor) {
        PolicySet policy = setup.policies()
                .reading(work.before().orElseThrow(), cut(setup.time().instant()));
        AccessPolicy access = policy.access();
        boolean permitted = access.mayDo(actor, REGISTER, work.ticket()) && access.maySee(actor, work.ticket());
        if (!permitted) {
            throw new Refused(REGISTER, List.of(notPermitted(actor, REGISTER, policy)));
        }
        return new Outcome(work.ticket(), List.of(), true);
    }

    private static void requireSame(AppliedCommand before, Ask ask, Actor actor) {
        if (!before.actor().equals(actor.id())
                || !before.name().equals(ask.command().name())) {
            throw taken(ask.command(), before.id());
        }
    }

    private static Refused taken(Command command, CommandId id) {
        return new Refused(command.name(), List.of(Refusal.of(RefusalCode.COMMAND_ID_TAKEN, "id", id)));
    }

    /** Step 4: what the rules ask of the outside. */
    Facts facts() {
        return Facts.of(setup.directory().factsAt(setup.time().instant()));
    }

    /** Of the upstream numbers to be registered those that a ticket has already. */
    private Map<UpstreamNumber, TicketId> taken(Submission submission) {
        Map<UpstreamNumber, TicketId> taken = new LinkedHashMap<>();
        for (Ask ask : submission.asks()) {
            if (ask.command() instanceof Registering.Register register) {
                register.upstreamNumber()
                        .ifPresent(
                                number -> keeper.findByUpstream(number).ifPresent(ticket -> taken.put(number, ticket)));
            }
        }
        return taken;
    }

    private Facts factsOfAll(List<Work> works, Submission submission) {
        return facts().with(works.stream().map(Work::ticket).toList()).taken(taken(submission));
    }

    /** Longer with every try, and not the same for two nodes. */
    private void backOff(int tries) {
        int jitter = 1 + (setup.ids().newSalt()[0] & 0xff);
        LockSupport.parkNanos(BACK_OFF_NANOS * jitter * (tries + 1) / 128);
    }

    private static Contended contended(List<TicketKey> keys) {
        return new Contended(
                keys + " changed " + TRIES + " times while the command was decided; nothing was stored, try again",
                null);
    }

    private static Instant cut(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
