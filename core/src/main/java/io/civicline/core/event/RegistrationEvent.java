package io.civicline.core.event;

import static java.util.Objects.requireNonNull;

import io.civicline.core.request.Disposition;
import io.civicline.core.request.Intake;
import io.civicline.core.ticket.Ticket;
import io.civicline.core.words.Words;

/** How a ticket begins. */
public sealed interface RegistrationEvent extends Event {

    @Override
    default boolean moves() {
        return true;
    }

    /**
     * A request has been registered.
     *
     * @param intake as it came in
     */
    record Registered(Intake intake) implements RegistrationEvent {

        /** Checks that nothing is missing. */
        public Registered {
            requireNonNull(intake, "intake");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket.withIntake(intake);
        }

        @Override
        public Event forUnits(Ticket ticket) {
            return new Registered(intake.withoutRequesters(ticket.request().confidential()));
        }

        /** {@return {@code drafted} for a draft, so that no clock of handling begins, else the event's name} */
        @Override
        public String moment() {
            return intake.disposition() == Disposition.DRAFT ? "drafted" : name();
        }
    }

    /**
     * The operator has answered at once.
     *
     * @param answer what the citizen was told
     */
    record AnsweredAtOnce(Words answer) implements RegistrationEvent {

        /** Checks that nothing is missing. */
        public AnsweredAtOnce {
            requireNonNull(answer, "answer");
        }

        @Override
        public Ticket applyTo(Ticket ticket, Stamp stamp) {
            return ticket;
        }

        @Override
        public Event withoutRemarks() {
            return new AnsweredAtOnce(answer.withhold());
        }
    }
}
