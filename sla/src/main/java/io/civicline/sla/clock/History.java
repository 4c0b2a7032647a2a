package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.assignment.ReturnAsk;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.clock.Suspension;
import io.civicline.core.commitment.Commitment;
import io.civicline.core.reply.GivenReply;
import io.civicline.core.reply.Judgement;
import io.civicline.core.reply.Telling;
import io.civicline.core.request.Disposition;
import io.civicline.core.request.Intake;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When something happened to a ticket, every time, as far as the ticket itself still says so. */
final class History {

    private static final String HOST = "host:";
    private static final String SUB = "sub-";

    private History() {}

    /** The last time; of a clock of the whole ticket, the lead's part counts. Empty if it did not happen, or is not kept. */
    static Optional<Instant> last(String moment, Ticket ticket, ClockKey clock) {
        Optional<Assignment> part = clock.assignment() == null
                ? ticket.handling().lead()
                : Optional.of(ticket.handling().assignment(clock.assignment()));
        return Stream.of(
                        ofRegistration(moment, ticket),
                        ofTicket(moment, ticket),
                        part.stream().flatMap(one -> ofPart(moment, ticket, one)))
                .flatMap(instants -> instants)
                .max(Comparator.naturalOrder());
    }

    /** When its registration was complete: a draft's is with its first dispatch. */
    static Optional<Instant> completed(Ticket ticket) {
        Intake intake = ticket.registered();
        return intake.disposition() != Disposition.DRAFT
                ? Optional.of(intake.registeredAt())
                : ticket.handling().assignments().stream()
                        .map(Assignment::offeredAt)
                        .findFirst();
    }

    /** What is known once the registration is complete. */
    static Stream<Instant> ofRegistration(String moment, Ticket ticket) {
        Intake intake = ticket.registered();
        return completed(ticket).stream().flatMap(completed -> switch (moment) {
            case "received" -> Stream.of(intake.receivedAt());
            case "arrived" -> Stream.of(intake.contact().arrivedAt());
            case "registered" -> Stream.of(completed);
            default -> Stream.<Instant>empty();
        });
    }

    /** What happens to the ticket as a whole. */
    static Stream<Instant> ofTicket(String moment, Ticket ticket) {
        Stream<Suspension> rests = ticket.waits().suspensions().stream();
        List<Commitment> promises = ticket.commitments().all();
        if (moment.startsWith(HOST)) {
            return ticket.enclosures().hostFacts().stream()
                    .filter(fact -> moment.equals(HOST + fact.code()))
                    .map(fact -> fact.at());
        }
        return switch (moment) {
            case "citizen-told" -> ticket.answering().tellings().stream().map(Telling::at);
            case "suspended" -> rests.map(Suspension::since);
            case "resumed" -> known(rests.map(Suspension::until));
            case "promised" -> promises.stream().map(Commitment::at);
            case "promise-broken" -> known(promises.stream().map(Commitment::brokenAt));
            case "promise-kept" ->
                known(promises.stream().filter(one -> !one.staged()).map(Commitment::keptAt));
            default -> Stream.empty();
        };
    }

    /** What happens to a part, by the names that it has there: those of a part that a unit gave on are others. */
    static Stream<Instant> ofPart(String moment, Ticket ticket, Assignment part) {
        boolean below = part.isSubassigned();
        if (moment.equals(below ? "subassigned" : "dispatched")) {
            return Stream.of(part.offeredAt());
        }
        if (moment.startsWith(SUB) != below) {
            return Stream.empty();
        }
        String name = below ? moment.substring(SUB.length()) : moment;
        ReturnAsk ask = part.returnAsk();
        return switch (name) {
            case "acknowledged" -> Stream.ofNullable(part.acknowledgedAt());
            case "first-contacted" -> Stream.ofNullable(part.firstContactAt());
            case "return-requested" -> Stream.ofNullable(ask == null ? null : ask.askedAt());
            case "returned" -> ended(part, AssignmentState.RETURNED);
            case "recalled" -> ended(part, AssignmentState.RECALLED);
            case "replied" -> replies(ticket, part).map(GivenReply::at);
            case "reply-passed" -> judged(ticket, part, true);
            case "reply-sent-back" -> judged(ticket, part, false);
            default -> Stream.empty();
        };
    }

    /** It is handled again though its reply stands: after a rework or a reopening. When that was, the ticket does not keep. */
    static boolean isTakenUpAgain(Ticket ticket, Assignment part) {
        return part.isOpen()
                && ticket.answering()
                        .lastOf(part.id())
                        .filter(GivenReply::stands)
                        .isPresent();
    }

    private static Stream<Instant> ended(Assignment part, AssignmentState how) {
        return Stream.ofNullable(part.state() == how ? part.endedAt() : null);
    }

    private static Stream<GivenReply> replies(Ticket ticket, Assignment part) {
        return ticket.answering().replies().stream()
                .filter(reply -> reply.assignment().equals(part.id()));
    }

    private static Stream<Instant> judged(Ticket ticket, Assignment part, boolean passed) {
        return replies(ticket, part)
                .map(GivenReply::judgement)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(judgement -> judgement.passed() == passed)
                .map(Judgement::at);
    }

    private static Stream<Instant> known(Stream<@Nullable Instant> instants) {
        return instants.filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
