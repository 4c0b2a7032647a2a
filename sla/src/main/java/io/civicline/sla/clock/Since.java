package io.civicline.sla.clock;

import io.civicline.core.assignment.Assignment;
import io.civicline.core.clock.ClockKey;
import io.civicline.core.request.Intake;
import io.civicline.core.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;

/** When something happened to a ticket, where the ticket itself still says so. */
final class Since {

    private Since() {}

    /** Empty if it did not happen, or the ticket does not keep it. Of a clock of the whole ticket, the lead's part counts. */
    static Optional<Instant> of(String moment, Ticket ticket, ClockKey clock) {
        Intake intake = ticket.registered();
        Optional<Assignment> part = clock.assignment() == null
                ? ticket.handling().lead()
                : Optional.of(ticket.handling().assignment(clock.assignment()));
        return switch (moment) {
            case "received" -> Optional.of(intake.receivedAt());
            case "arrived" -> Optional.of(intake.contact().arrivedAt());
            case "registered" -> Optional.of(intake.registeredAt());
            case "dispatched" -> part.map(Assignment::offeredAt);
            case "acknowledged" -> part.map(Assignment::acknowledgedAt);
            case "first-contacted" -> part.map(Assignment::firstContactAt);
            default -> Optional.empty();
        };
    }
}
