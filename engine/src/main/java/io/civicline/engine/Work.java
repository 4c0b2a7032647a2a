package io.civicline.engine;

import static java.util.Objects.requireNonNull;

import io.civicline.core.command.Context;
import io.civicline.core.command.Decision;
import io.civicline.core.command.PassTime;
import io.civicline.core.command.Rulebook;
import io.civicline.core.event.Entry;
import io.civicline.core.event.Event;
import io.civicline.core.event.NoticeEvent;
import io.civicline.core.event.RecordEvent;
import io.civicline.core.event.Stamp;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.CommandId;
import io.civicline.core.notice.NoticeTerms;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.internal.codec.DocumentCodec;
import io.civicline.engine.internal.journal.JournalWriter;
import io.civicline.engine.internal.notice.DigestKey;
import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.JournalHead;
import io.civicline.persistence.envelope.TicketKey;
import io.civicline.persistence.outbox.NoticeRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One ticket while it is worked on: loaded, changed in memory, not yet stored. Not thread-safe. */
final class Work {

    /** So many dues can be worked off at once. More means that clocks start each other in the past for ever. */
    private static final int MAX_DUES = 10_000;

    /** A report to an upstream system is missed as long as there is no receipt. */
    private static final String REPORT = "source:";

    private static final String UNIT = "unit:";

    private final TicketKey key;
    private final @Nullable Envelope before;
    private final DocumentCodec codec;
    private final JournalWriter journal;
    private final List<NoticeRow> notices = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private Ticket ticket;
    private long policyNumber;
    private @Nullable Rules rules;
    private long erasedThrough;
    private long commandFrom;
    private long commandTo;

    Work(TicketKey key, @Nullable Envelope before, Ticket ticket, DocumentCodec codec) {
        this.key = key;
        this.before = before;
        this.codec = codec;
        this.ticket = ticket;
        this.policyNumber = before == null ? 0 : before.columns().policyNumber();
        this.journal = new JournalWriter(codec, key, before == null ? JournalHead.EMPTY : before.journal());
    }

    TicketKey key() {
        return key;
    }

    Ticket ticket() {
        return ticket;
    }

    Optional<Envelope> before() {
        return Optional.ofNullable(before);
    }

    /** Under which policy it was decided last, here or before. */
    long policyNumber() {
        return policyNumber;
    }

    /** Decides the rest under a policy. A ticket never goes back to an older one. */
    void under(Rules rules) {
        if (rules.number() < policyNumber) {
            throw new IllegalStateException("ticket " + key + " was decided under policy #" + policyNumber
                    + ", not to be under #" + rules.number() + " again");
        }
        policyNumber = rules.number();
        this.rules = rules;
    }

    /** By which rules the ticket as it is now was decided. */
    Rules rules() {
        return requireNonNull(rules, "nothing was decided yet");
    }

    JournalWriter journal() {
        return journal;
    }

    List<NoticeRow> notices() {
        return notices;
    }

    /** What happened since it was loaded. */
    List<Event> events() {
        return events;
    }

    /** The stored entries whose words go. */
    long erasedThrough() {
        return erasedThrough;
    }

    /** The ticket's time never runs backwards: the later of the clock and what was last recorded. */
    Instant notBefore(Instant now) {
        return before == null || before.columns().changedAt().isBefore(now)
                ? now
                : before.columns().changedAt();
    }

    private void apply(Decision.Applied applied, Stamp stamp, @Nullable CommandId command, @Nullable String digest) {
        for (Event event : applied.events()) {
            if (event instanceof RecordEvent.WordsErased) {
                erasedThrough = before == null ? 0 : before.journal().length();
            }
            if (event instanceof NoticeEvent.NoticeQueued notice) {
                notices.add(row(notice, stamp.recordedAt(), digest).at(journal.nextSeq()));
            }
            journal.append(new Entry(journal.nextSeq(), stamp, command, event));
            events.add(event);
        }
        ticket = applied.ticket();
    }

    /** What one campaign has to tell one unit leaves together, unless the rule collects it anyway. */
    private NoticeRow row(NoticeEvent.NoticeQueued notice, Instant now, @Nullable String digest) {
        NoticeTerms terms = notice.decided();
        Instant from = terms.notBefore();
        return new NoticeRow(
                notice.id(),
                from == null || from.isBefore(now) ? now : from,
                notice.channel().value(),
                codec.encode(notice),
                terms.expiresAt(),
                terms.digest() == null && digest != null && notice.to().startsWith(UNIT)
                        ? DigestKey.of(digest, notice.to())
                        : terms.digest(),
                notice.to().startsWith(REPORT),
                0);
    }

    /** Takes over what a person asked, and remembers where it stands in the journal. */
    void applyCommand(Decision.Applied applied, Stamp stamp, Act act) {
        commandFrom = journal.nextSeq();
        CommandId command = act.command().orElse(null);
        apply(applied, stamp, command, act.campaign().isPresent() ? String.valueOf(command) : null);
        commandTo = journal.nextSeq() - 1;
    }

    /** Takes over what time did by a command of its own. */
    void applyTime(Decision decision, Stamp stamp) {
        if (!(decision instanceof Decision.Applied applied)) {
            throw new IllegalStateException("time cannot do its work on ticket " + key + ": " + decision.refusals());
        }
        apply(applied, stamp, null, null);
    }

    /** What the ticket is to remember of the command; empty if it has no id or changed nothing. */
    Optional<AppliedCommand> remembered(Optional<CommandId> id, ActorId actor, String name) {
        return commandFrom == 0
                ? Optional.empty()
                : id.map(known -> new AppliedCommand(known, actor, name, commandFrom, commandTo));
    }

    /**
     * Lets time pass: every due and every step before an instant takes effect at its own time, the earliest first.
     *
     * @param until exclusive
     */
    void passTime(Instant until, Rulebook rules, Context at, Stamp time) {
        int dues = 0;
        for (Optional<Instant> due = nextMoment(until); due.isPresent(); due = nextMoment(until)) {
            Stamp stamp = new Stamp(due.get(), time.recordedAt(), time.actor(), null);
            Decision decision = rules.decide(ticket, new PassTime(), Duration.ZERO, at.with(stamp));
            if (!(decision instanceof Decision.Applied applied) || ++dues > MAX_DUES) {
                throw new IllegalStateException(
                        "the dues of ticket " + key + " cannot be worked off; the next is " + due.get());
            }
            apply(applied, stamp, null, null);
        }
    }

    /** Lets begin what begins at an instant, before something that meets it is done at that instant. */
    void begin(Instant now, Rulebook rules, Context at, Stamp time) {
        Stamp stamp = new Stamp(now, time.recordedAt(), time.actor(), null);
        if (ticket.followUps().nextMoment().filter(now::equals).isPresent()) {
            applyTime(rules.decide(ticket, new PassTime(PassTime.Edge.BEGIN), Duration.ZERO, at.with(stamp)), stamp);
        }
    }

    private Optional<Instant> nextMoment(Instant until) {
        return ticket.nextMoment().filter(moment -> moment.isBefore(until));
    }
}
